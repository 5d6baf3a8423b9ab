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

/** What two clauses are both about. */
export function sharedTerms(left: Said, right: Said): readonly string[] {
  const terms = new Set(subjectTerms(right))
  return subjectTerms(left).filter((term) => terms.has(term))
}

/** What the whole group is about: terms in the names of at least half of its agents tell no two rules apart. */
export function topicOf(agents: readonly Agent[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {name} of agents)
    for (const term of new Set(termsOf(name.replace(/[-_]+/g, ' ')))) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= agents.length / 2).map(([term]) => term))
}

/** What one clause is about, ready to be compared with many others. */
export interface Subject {
  readonly said: Said
  readonly terms: readonly string[]
  readonly weight: number
}

/** The subject of a clause, without what the whole group is about. */
export function subjectOf(said: Said, topic: ReadonlySet<string> = new Set()): Subject {
  const terms = subjectTerms(said).filter((term) => !topic.has(term))
  return {said, terms, weight: weightOfTerms(terms)}
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

/**
 * Compares what clauses are about, each on the left with those on the right that share at least so much weight with it, in their order.
 * A shared word is not enough: agreeing rules share seven of them, contradicting ones one. Crowded terms bring no two together.
 */
export function eachFrame<Left extends Subject>(
  lefts: readonly Left[],
  rights: readonly Subject[],
  {least, crowded}: {readonly least: number; readonly crowded: ReadonlySet<string>},
  found: (left: Left, right: Subject, frame: Frame) => void
): void {
  const postings = new Map<string, number[]>()
  for (const [at, {terms}] of rights.entries())
    for (const term of terms) {
      const list = postings.get(term)
      if (list) list.push(at)
      else postings.set(term, [at])
    }
  const shared = new Float64Array(rights.length)
  for (const left of lefts) {
    const near: number[] = []
    for (const term of left.terms) {
      if (crowded.has(term)) continue
      const weight = termWeight(term)
      for (const at of postings.get(term) ?? []) {
        if (shared[at] === 0) near.push(at)
        shared[at] = (shared[at] as number) + weight
      }
    }
    const common = left.terms.filter((term) => crowded.has(term))
    for (const at of near.sort((a, b) => a - b)) {
      const right = rights[at] as Subject
      const weight = (shared[at] as number) + weightOfTerms(common.filter((term) => right.terms.includes(term)))
      shared[at] = 0
      if (weight >= least) found(left, right, frameOf(left, right, weight))
    }
  }
}

function frameOf(left: Subject, right: Subject, common: number): Frame {
  return {
    common,
    leftInRight: common / Math.max(0.1, left.weight),
    rightInLeft: common / Math.max(0.1, right.weight),
    sameHead: leads(left.terms, right.terms) || leads(right.terms, left.terms)
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
