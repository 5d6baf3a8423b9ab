import {omissionWords, problem, unfitWords} from '../messages.js'
import type {Agent, Decision, Omission, Outcome, Relation, RuleDecision, RuleOrigin} from '../model.js'
import {decisionsFile} from '../util/decisions-file.js'
import {groupBy} from '../util/group-by.js'
import {plainText} from '../util/plain-text.js'
import {singleSpaced} from '../util/single-spaced.js'
import {allOrigins} from './all-origins.js'
import {type Composed, compareRules} from './compose.js'
import {findSubject, isSame} from './find-subject.js'
import type {Resolved} from './resolve.js'
import {ruleIds} from './rule-ids.js'

export interface DecidedRules {
  readonly composed: readonly Composed[]
  readonly omitted: readonly Omission[]
  readonly outcomes: readonly Outcome[]
}

/** The rules as people want them: in other words, or not at all. */
export function decideRules(composed: readonly Composed[], decisions: readonly RuleDecision[], agents: readonly Agent[]): DecidedRules {
  const subjects = withIds(composed)
  const decidedOn = new Map<string, RuleDecision>()
  const files = new Set(agents.map(({file}) => file))
  const outcomes = decisions
    .filter((decision) => decision.agents.every((file) => files.has(file)))
    .flatMap((decision): readonly Outcome[] => {
      const {line, quote} = decision
      const id = decision.id.replace(repeated, '$1')
      const found = findSubject({line, id, quotes: quote === '' ? [] : [quote]}, subjects, ({all}, words) =>
        all.some((one) => says(one, words))
      )
      if (found === undefined) return outsideOf(agents, decision)
      if ('problem' in found) return [{line, applied: false, problem: found.problem}]
      const before = decidedOn.get(found.subject.id)
      if (before) return [unfit(decision, found.subject.id, unfitWords.second({line: before.line}))]
      decidedOn.set(found.subject.id, decision)
      return [{line, applied: true, problem: undefined}]
    })
  const decided = new Map(subjects.flatMap(({id, all}) => all.map((one) => [one, decidedOn.get(id)] as const)))
  return {
    composed: composed.flatMap((one) => asDecided(one, decided.get(one))),
    omitted: composed.flatMap((one) => {
      const decision = decided.get(one)
      return decision?.write === '' ? omissionsOf(one, omissionWords.decided({by: decision.by})) : []
    }),
    outcomes
  }
}

function asDecided(one: Composed, decision: RuleDecision | undefined): readonly Composed[] {
  if (!decision) return [one]
  return decision.write === '' ? [] : [inWords(one, decision.write, decision)]
}

/** A source says it and the canonical agent does not: then it needs not be dropped any more, and cannot get other words. */
function outsideOf(agents: readonly Agent[], decision: RuleDecision): readonly Outcome[] {
  const {line, quote, write} = decision
  const isSource = quote !== '' && agents.some(({rules}) => rules.some(({text}) => isSame(text, quote)))
  if (!isSource) return []
  return [write === '' ? {line, applied: true, problem: undefined} : unfit(decision, quote, unfitWords.unwritten())]
}

function unfit({line}: Decision, subject: string, expected: string): Outcome {
  return {line, applied: false, problem: problem('unfit-decision', line, {subject, expected})}
}

/** The rules that stand for conflicts in words of a person, each in the place of a rule that it replaces. */
export function writtenRules(resolved: readonly Resolved[], base: Agent): readonly Composed[] {
  return resolved.flatMap(({found, decided}) => {
    if (decided?.way !== 'write' || found.kind === 'front-matter') return []
    const rules = found.sides.flatMap(({claims}) => claims.flatMap(({rule}) => rule ?? [])).sort(compareRules)
    const place = rules.find(({file}) => file === base.file) ?? rules[0] ?? base.rules[0]
    if (!place) return []
    const block = `${decisionsFile}\u0000${decided.decision.line}`
    const item = {form: place.form, depth: 0, markdown: '', text: '', tableHead: '', block, origins: []}
    return [inWords({chosen: place, item}, decided.write, decided.decision)]
  })
}

/** A rule in the words of a person: the place in the decisions file is their source. A table row or code becomes an item. */
function inWords({chosen, item}: Composed, write: string, {line}: Decision): Composed {
  const markdown = singleSpaced(write)
  const text = plainText(markdown)
  const form = item.form === 'step' || item.form === 'task' ? item.form : 'item'
  const origin: RuleOrigin = {file: decisionsFile, line, endLine: line, text, relation: 'chosen'}
  const others = allOrigins(item).map((one) => ({...one, relation: one.relation === 'chosen' ? ('equivalent' as Relation) : one.relation}))
  return {
    chosen: {...chosen, form, markdown, text, tableHead: ''},
    item: {...item, form, markdown, text, tableHead: '', origins: [origin, ...others], parts: []}
  }
}

/** Whether a rule of the canonical agent has these words, or a source of it has. */
function says({item}: Composed, words: string): boolean {
  return isSame(item.text, words) || allOrigins(item).some(({text}) => isSame(text, words))
}

/** What becomes of the sources of a rule that is left out. */
export function omissionsOf({item}: Composed, reason: string): readonly Omission[] {
  return allOrigins(item)
    .filter(({file}) => file !== decisionsFile)
    .map(({file, line, endLine, text}) => ({file, line, endLine, reason, text}))
}

/** Of the ids that the report gives rules of the same words. */
const repeated = /^(r-\w+)-\d+$/

/** Rules by the id that the report gives them. Those of the same words are one: they were kept apart in one place or another. */
function withIds(composed: readonly Composed[]): readonly {readonly id: string; readonly all: readonly Composed[]}[] {
  return [...groupBy(composed, ({item}) => item.text)].map(([text, all]) => ({id: ruleIds()(text), all}))
}
