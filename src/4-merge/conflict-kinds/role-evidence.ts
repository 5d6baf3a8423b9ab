import {type Activity, mayForbid} from '../../lexicon/activities/activity.js'
import type {Agent, Condition} from '../../model.js'
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

/** Reads what an agent says about an activity: in its description, its opening, its steps, and below what its headings forbid. */
export function roleEvidence(agent: Agent, activity: Activity): Stance {
  const {said, forbidding} = clausesOf(agent)
  const described = sentencesOf(agent).filter((sentence) => !isCall.test(sentence))
  const fromDescription = (pattern: RegExp | undefined): Evidence[] => {
    const text = pattern && described.find((sentence) => pattern.test(sentence))
    return text === undefined ? [] : [{agent, claim: descriptionClaim(agent), text, weight: 3}]
  }
  return {
    forbids: [
      ...fromDescription(activity.forbids),
      ...forbidding.filter((one) => isForbidden(one, activity)).map((one) => evidence(one, 3))
    ],
    wants: [...fromDescription(activity.claims), ...said.flatMap((one) => wantedIn(one, activity) ?? [])]
  }
}

interface Clauses {
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
  known.set(agent, {said, forbidding})
  return {said, forbidding}
}

/** When to call an agent says little of what it does. */
const isCall = /^(?:use (?:this|it|when|for|proactively)|when\b|should be used)/i

function evidence({agent, rule}: Said, weight: number): Evidence {
  return {agent, claim: ruleClaim(rule), text: rule.text, weight}
}

/** "Never push unless it is green" leaves room; "report a finding only if you are sure" is the prohibition itself. */
function isForbidden({rule, statement: {text, condition, polarity}}: Said, {forbids, listed}: Activity): boolean {
  // A row names its case in another cell, unless the prohibition spans both.
  if (rule.form === 'row') return forbids.exec(rule.text)?.[0].includes(' | ') ?? false
  const found = forbids.exec(text)?.[0] ?? (rule.lead === '' ? undefined : forbids.exec(rule.lead)?.[0])
  // "Verify before you report" is the prohibition itself.
  if (found !== undefined && condition !== undefined && found.includes(condition.text.slice(0, 12))) return true
  if (found !== undefined) return !limits(condition) || (condition?.kind === 'only' && /\bonly\b/i.test(found))
  return listed !== undefined && polarity === 'avoid' && condition === undefined && !ownNegation.test(text) && listed.test(text)
}

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
