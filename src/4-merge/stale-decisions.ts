import {problem, staleWords} from '../messages.js'
import type {Decision, Decisions, Outcome, Problem, UnreadFile} from '../model.js'
import {decisionsFile} from '../util/decisions-file.js'

/** What was read: all files of a run, and whether they are a folder or only the agents that were named. */
interface Read {
  readonly files: readonly string[]
  readonly isFolder: boolean
}

/**
 * The decisions that were not applied, and what a person should know about the others. One about agents that were not read now is neither:
 * its subject may well be there.
 */
export function staleDecisions(decisions: Decisions, outcomes: readonly Outcome[], {files, isFolder}: Read): readonly UnreadFile[] {
  const told = new Set(decisions.stale.map((remark) => remark.problem.line))
  const isAbsent = ({line, agents}: Decision) =>
    !told.has(line) && (agents.length > 0 ? agents.every((file) => files.includes(file)) : isFolder)
  return subjects(decisions)
    .flatMap(({decision, subject, expected}) => {
      const own = outcomes.filter(({line}) => line === decision.line)
      if (own.length === 0) return isAbsent(decision) ? [problem('stale-decision', decision.line, {subject, expected})] : []
      return distinct(own.filter(({applied}) => applied || !own.some((one) => one.applied)).flatMap((outcome) => outcome.problem ?? []))
    })
    .map((found) => ({file: decisionsFile, problem: found}))
}

function subjects({conflicts, rules, canonical}: Decisions) {
  return [
    ...conflicts.map((decision) => {
      const {id, topic, quotes} = decision
      return {decision, subject: id || topic || quotes.join(' / '), expected: staleWords.conflict()}
    }),
    ...rules.map((decision) => ({decision, subject: decision.id || decision.quote, expected: staleWords.rule()})),
    ...canonical.map((decision) => ({decision, subject: decision.group || decision.agents.join(', '), expected: staleWords.group()}))
  ]
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({message}, at) => problems.findIndex((other) => other.message === message) === at)
}
