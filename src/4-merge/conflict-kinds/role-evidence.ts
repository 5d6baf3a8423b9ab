import {type Activity, mayForbid} from '../../lexicon/activities/activity.js'
import {negation, unnegated} from '../../lexicon/activities/unnegated.js'
import {activities} from '../../lexicon/activities.js'
import type {Agent, Condition} from '../../model.js'
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
    ...inDescription(agent, described, activity.forbids),
    ...forbidding.filter((one) => isForbidden(one, activity)).map((one) => evidence(one, 3))
  ]
}

/** What makes an activity the work of an agent: in its description, its opening and its steps. */
export function wantingEvidence(agent: Agent, activity: Activity): readonly Evidence[] {
  const {described, said} = clausesOf(agent)
  return [...inDescription(agent, described, activity.claims), ...said.flatMap((one) => wantedIn(one, activity) ?? [])]
}

function inDescription(agent: Agent, described: readonly string[], pattern: RegExp | undefined): readonly Evidence[] {
  const text = pattern && described.find((sentence) => pattern.test(sentence))
  return text === undefined ? [] : [{agent, claim: descriptionClaim(agent), text, weight: 3}]
}

interface Clauses {
  /** The sentences of its description that tell what it does. */
  readonly described: readonly string[]
  readonly said: readonly Said[]
  /** Those that may keep it from something. */
  readonly forbidding: readonly Said[]
}

/** Asked for each activity. */
const known = new WeakMap<Agent, Clauses>()

function clausesOf(agent: Agent): Clauses {
  const found = known.get(agent)
  if (found) return found
  const said = statementsOf([agent]).filter((one) => !isCode(one))
  const forbidding = said.filter(
    ({rule, statement: {text, polarity}}) =>
      polarity === 'avoid' || mayForbid.test(rule.form === 'row' ? rule.text : `${rule.lead} ${text}`)
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

/** "Never push unless it is green" leaves room; "report a finding only if you are sure" is the prohibition itself. */
function isForbidden({rule, statement: {text, condition, polarity}}: Said, activity: Activity): boolean {
  const {listed} = activity
  // A row names its case in another cell, unless the prohibition spans both.
  if (rule.form === 'row') return forbiddenIn(rule.text, activity)?.includes(' | ') ?? false
  const found = forbiddenIn(text, activity) ?? (rule.lead === '' ? undefined : forbiddenIn(rule.lead, activity))
  // "Verify before you report" is the prohibition itself.
  if (found !== undefined && condition !== undefined && found.includes(condition.text.slice(0, 12))) return true
  if (found !== undefined) return !limits(condition) || (condition?.kind === 'only' && /\bonly\b/i.test(found))
  return listed !== undefined && polarity === 'avoid' && condition === undefined && !ownNegation.test(text) && listed.test(text)
}

function forbiddenIn(text: string, activity: Activity): string | undefined {
  const pattern = negates(text) ? activity.forbids : withoutNegation.get(activity)
  return pattern?.exec(text)?.[0]
}

/** Asked for each activity. */
const negates = remember((text: string) => negation.test(text), 1000)
const withoutNegation = new Map(activities.map((activity) => [activity, unnegated(activity.forbids)]))

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
