import {problem, staleWords, unfitWords} from '../messages.js'
import type {Agent, ConflictDecision, Outcome, Problem, WayDecided} from '../model.js'
import {singleSpaced} from '../util/single-spaced.js'
import type {Choice} from './choice.js'
import {fieldChosen} from './field-chosen.js'
import type {FoundConflict} from './find-conflicts.js'
import {findSubject, isSame} from './find-subject.js'

export interface DecidedConflicts {
  /** By the id of the conflict. */
  readonly choices: ReadonlyMap<string, Choice>
  readonly outcomes: readonly Outcome[]
}

/** What people decided about these conflicts. `before`: what is decided already, by the front matter of the canonical agent. */
export function decideConflicts(
  found: readonly FoundConflict[],
  decisions: readonly ConflictDecision[],
  agents: readonly Agent[],
  before: ReadonlyMap<string, Choice>
): DecidedConflicts {
  const choices = new Map(before)
  const files = agents.map(({file}) => file)
  const outcomes = decisions
    .filter((decision) => decision.agents.every((file) => files.includes(file)))
    .flatMap((decision): Outcome[] => {
      const {id, topic, quotes, line} = decision
      const named = {line, id, quotes: topic === '' ? quotes : [topic, ...quotes]}
      const answer = findSubject(named, found, (conflict, quote) => isSame(quote, conflict.topic) || sideWith(conflict, quote) !== -1)
      if (answer === undefined) return []
      const chosen = 'subject' in answer ? choose(answer.subject, decision, choices.get(answer.subject.id), agents) : answer
      if ('problem' in chosen) return [{line, applied: false, problem: chosen.problem}]
      choices.set(chosen.id, chosen.choice)
      return [{line, applied: true, problem: undefined}]
    })
  return {choices, outcomes}
}

const ways: ReadonlySet<string> = new Set(['both', 'drop', 'no conflict'])

type Chosen = {readonly id: string; readonly choice: Choice} | {readonly problem: Problem}

function choose(conflict: FoundConflict, decision: ConflictDecision, before: Choice | undefined, agents: readonly Agent[]): Chosen {
  const {choose: wanted, write, line} = decision
  const {id, kind} = conflict
  if (before) return {problem: problem('unfit-decision', line, {subject: id, expected: unfitWords.second({line: before.decision.line})})}
  const side = wanted === '' ? -1 : sideWith(conflict, wanted)
  const way = write !== '' ? 'write' : side !== -1 ? 'side' : (wanted as WayDecided)
  if (way !== 'write' && way !== 'side' && !ways.has(way))
    return {problem: problem('stale-decision', line, {subject: wanted, expected: staleWords.quoteOf({id})})}
  const choice: Choice = {decision, way, side: way === 'side' ? side : null, write: singleSpaced(write)}
  const field = kind === 'front-matter' ? fieldChosen(conflict, choice, agents) : undefined
  return field && 'code' in field ? {problem: field} : {id, choice}
}

/** Index of the side with this text, or with a rule of this text; -1 where there is none. */
function sideWith({sides}: FoundConflict, quote: string): number {
  const byText = sides.findIndex(({text}) => isSame(text, quote))
  return byText === -1 ? sides.findIndex(({claims}) => claims.some(({text}) => text !== '' && isSame(text, quote))) : byText
}
