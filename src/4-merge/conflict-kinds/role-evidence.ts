import {type Activity, mayForbid} from '../../lexicon/activities/activity.js'
import {negation, unnegated} from '../../lexicon/activities/unnegated.js'
import {activities} from '../../lexicon/activities.js'
import type {Agent, Condition} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {remember} from '../../util/remember.js'
import {descriptionClaim, ruleClaim} from './claim.js'
import type {Claim} from './conflict-kind.js'
import {sentencesOf} from './description-of.js'
import {isCode, type Said, statementsOf} from './statements-of.js'

/** A line that shows what an agent is for, and how much it tells: 3 for what it says of itself, 2 for an instruction, 1 for what lets one guess. */
export interface Evidence {
  readonly agent: Agent
  readonly claim: Claim
  readonly text: string
  readonly weight: number
}

/** What one agent says about one activity. */
export interface Stance {
  readonly forbids: readonly Evidence[]
  readonly wants: readonly Evidence[]
}

/** What keeps an agent from an activity: in its description, in what it says, and below what its headings forbid. */
export function forbiddingEvidence(agent: Agent, activity: Activity): readonly Evidence[] {
  const {described, forbidding} = clausesOf(agent)
  return [
    ...inDescription(agent, described, (sentence) => forbiddenIn(sentence).has(activity)),
    ...(forbidding.get(activity) ?? []).map(({one}) => evidence(one, 3))
  ]
}

/** What makes an activity the work of an agent: in its description, its opening and its steps. */
export function wantingEvidence(agent: Agent, activity: Activity): readonly Evidence[] {
  const {described, said} = clausesOf(agent)
  return [
    ...inDescription(agent, described, (sentence) => activity.claims?.test(sentence) ?? false),
    ...said.flatMap((one) => wantedIn(one, activity) ?? [])
  ]
}

function inDescription(agent: Agent, described: readonly string[], saysSo: (sentence: string) => boolean): readonly Evidence[] {
  const text = described.find(saysSo)
  return text === undefined ? [] : [{agent, claim: descriptionClaim(agent), text, weight: 3}]
}

interface Clauses {
  /** The sentences of its description that tell what it does. */
  readonly described: readonly string[]
  readonly said: readonly Said[]
  /** Those that keep it from something. */
  readonly forbidding: ReadonlyMap<Activity, readonly {readonly one: Said}[]>
}

/** Asked for each activity. */
const known = new WeakMap<Agent, Clauses>()

function clausesOf(agent: Agent): Clauses {
  const found = known.get(agent)
  if (found) return found
  const said = statementsOf([agent]).filter((one) => !isCode(one))
  const may = said.filter(
    ({rule, statement: {text, polarity}}) =>
      polarity === 'avoid' || mayForbid.test(rule.form === 'row' ? rule.text : `${rule.lead} ${text}`)
  )
  const forbidding = groupBy(
    may.flatMap((one) => forbiddenBy(one).map((activity) => ({one, activity}))),
    ({activity}) => activity
  )
  const clauses = {described: sentencesOf(agent).filter((sentence) => !isCall.test(sentence)), said, forbidding}
  known.set(agent, clauses)
  return clauses
}

/** When to call an agent says little of what it does. */
const isCall = /^(?:use (?:this|it|when|for|proactively)|when\b|should be used)/i

function evidence({agent, rule}: Said, weight: number): Evidence {
  return {agent, claim: ruleClaim(rule), text: rule.text, weight}
}

/** The activities that a clause forbids. "Never push unless it is green" leaves room; "report a finding only if you are sure" is the prohibition itself. */
function forbiddenBy({rule, statement: {text, condition, polarity}}: Said): readonly Activity[] {
  // A row names its case in another cell, unless the prohibition spans both.
  if (rule.form === 'row') return [...forbiddenIn(rule.text)].filter(([, words]) => words.includes(' | ')).map(([activity]) => activity)
  const [own, led] = [forbiddenIn(text), rule.lead === '' ? undefined : forbiddenIn(rule.lead)]
  const isPlain = polarity === 'avoid' && condition === undefined && !ownNegation.test(text)
  return activities.filter((activity) => {
    const found = own.get(activity) ?? led?.get(activity)
    if (found === undefined) return isPlain && (activity.listed?.test(text) ?? false)
    // "Verify before you report" is the prohibition itself.
    if (condition !== undefined && found.includes(condition.text.slice(0, 12))) return true
    return !limits(condition) || (condition?.kind === 'only' && /\bonly\b/i.test(found))
  })
}

/** What a text keeps from each activity, in its words. Members of a group have many clauses in common. */
const forbiddenIn = remember((text: string): ReadonlyMap<Activity, string> => {
  const patterns = negation.test(text) ? withNegation : withoutNegation
  const found = new Map<Activity, string>()
  for (const [activity, pattern] of patterns) {
    const [words] = pattern.exec(text) ?? []
    if (words !== undefined) found.set(activity, words)
  }
  return found
}, 5000)

type Patterns = readonly (readonly [Activity, RegExp])[]

const withNegation: Patterns = activities.map((activity) => [activity, activity.forbids])
const withoutNegation: Patterns = activities.flatMap((activity) => {
  const pattern = unnegated(activity.forbids)
  return pattern ? [[activity, pattern] as const] : []
})

/** What is negated by the heading above it has no negation of its own. */
const ownNegation = /\b(?:not?|never|without|cannot|avoid)\b|n['’]t\b/i

/** A prohibition for one case; "while you review" is no case of an agent that reviews. */
function limits(condition: Condition | undefined): boolean {
  return condition?.kind === 'only' || (condition?.kind === 'when' && !/^(?:while|during)\b|\breview/i.test(condition.text))
}

function wantedIn(one: Said, {wants, hints, claims}: Activity): Evidence | undefined {
  const {rule, statement} = one
  if (statement.polarity !== 'do' || statement.condition?.kind === 'only') return undefined
  if (claims && isOpening(one) && claims.test(statement.text)) return evidence(one, 3)
  if (wants.test(statement.text)) return evidence(one, /^you\b/i.test(rule.text) ? 3 : 2)
  return hints?.test(statement.text) ? evidence(one, 1) : undefined
}

/** What an agent says of itself: "You are a senior engineer who builds …", "Your job is to …". */
function isOpening({rule, statement}: Said): boolean {
  return (
    rule.form === 'sentence' &&
    (rule.index < 3 || /^(?:you|your|this agent|i)\b/i.test(statement.text)) &&
    /\b(?:you|your|this agent|i|agent|specialist|engineer|developer|expert)\b/i.test(rule.text)
  )
}
