import {lightVerbs} from '../../lexicon/stop-words.js'
import {avoidingVerbs} from '../../lexicon/verbs.js'
import type {Agent} from '../../model.js'
import {termWeight, weightOfTerms} from '../../util/term-weight.js'
import {termsOf} from '../../util/terms.js'
import type {Said} from './statements-of.js'

/** What a clause is about, in its order: the verb, unless it only says that something is wanted, and the terms of its object. */
export function subjectTerms({statement: {action, object}}: Said): readonly string[] {
  return [...new Set(action === '' || lightVerbs.has(action) || avoidingVerbs.has(action) ? object : [...termsOf(action), ...object])]
}

/** What the whole group is about: terms in the names of at least half of its agents tell no two rules apart. */
export function topicOf(agents: readonly Agent[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {name} of agents)
    for (const term of new Set(termsOf(name.replace(/[-_]+/g, ' ')))) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= agents.length / 2).map(([term]) => term))
}

/** How the subjects of two clauses lie to each other, by weight. */
export interface Frame {
  /** Weight of the terms in both. */
  readonly common: number
  readonly leftInRight: number
  readonly rightInLeft: number
  /** One of the two leads with the subject of the other. */
  readonly sameHead: boolean
}

/** Compares what two clauses are about. A shared word is not enough: agreeing rules share seven of them, contradicting ones one. */
export function frameOf(left: Said, right: Said, topic: ReadonlySet<string> = new Set()): Frame {
  const subject = (said: Said): readonly string[] => subjectTerms(said).filter((term) => !topic.has(term))
  const [one, two] = [subject(left), subject(right)]
  const common = weightOfTerms(one.filter((term) => two.includes(term)))
  return {
    common,
    leftInRight: common / Math.max(0.1, weightOfTerms(one)),
    rightInLeft: common / Math.max(0.1, weightOfTerms(two)),
    sameHead: leads(one, two) || leads(two, one)
  }
}

/** Half of it for being the same as a whole, half for one holding the other. */
export function likeSubjects({leftInRight, rightInLeft}: Frame): number {
  const dice = leftInRight + rightInLeft === 0 ? 0 : (2 * leftInRight * rightInLeft) / (leftInRight + rightInLeft)
  return 0.5 * dice + 0.5 * Math.max(leftInRight, rightInLeft)
}

function leads([head]: readonly string[], [first, second]: readonly string[]): boolean {
  return head !== undefined && termWeight(head) >= 1.2 && (head === first || head === second)
}

/** The words of a condition that binds; a weak one leaves the case open. */
export function caseOf({statement: {condition}}: Said): string {
  return condition && condition.kind !== 'weak' ? condition.text.toLowerCase() : ''
}
