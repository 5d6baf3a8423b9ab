import {bigramLikeness} from './bigrams.js'
import {clauseLikeness} from './clause-terms.js'
import type {PreparedRule} from './prepare-rules.js'
import {agrees, isWhole} from './rule-pair.js'

/** What speaks for two rules being one, each 0 to about 1, and what each is worth (docs/benchmarks.md, "Rules that are one"). */
export const evidenceWeights = {
  none: -6.2,
  /** Share of the shorter one that the longer one has. */
  containment: 1.2,
  /** How much is shared at all, and the most telling word of it. */
  shared: 0.4,
  telling: 2.2,
  /** How far the clauses that are most alike say the same. */
  clause: 2.1,
  /** They stand under the same heading; the label of one is the subject of the other. */
  heading: 1.2,
  label: 0.9,
  verb: 0.7,
  /** The same words in the same order. */
  order: 0.2,
  /** The same letters: forms of a word that no stem makes one. */
  letters: 2.8,
  /** They begin with the same word. */
  start: 0.3,
  /** An element of a list says less than a rule. */
  part: -0.5,
  /** An element whose label has nothing to do with the other rule. */
  elsewhere: -0.8,
  /** Who writes both means both. */
  ownFile: -1.5
} as const

/** Likeness of two clauses that contradict each other from which their rules are apart, whatever else they share. */
const opposed = 0.45
/** Shared weight below which two rules have a common word and no more. */
export const least = 2.2

/** Sameness from which two rules ask for one thing (docs/benchmarks.md). */
export const same = 0.2

/** How far two rules ask for the same, 0 to 1; 0 is all that is said below `same`. Whatever contradicts is never the same. */
export function sameness(left: PreparedRule, right: PreparedRule, isOneFile = false): number {
  const isOneText = left.bareWords === right.bareWords
  if (isOneText && left.words === right.words) return isWhole(left.rule) === isWhole(right.rule) ? 1 : 0
  if (left.isCase !== right.isCase || left.isFixed || right.isFixed) return 0
  const clause = bestClause(left, right)
  const found = clause === 0 ? undefined : evidenceOf(left, right, isOneFile)
  if (found === undefined) return 0
  if (isOneText) return 1
  found[places.clause] = clause
  // Letters are not looked at where they could not help.
  found[places.letters] = (2 * Math.min(left.length, right.length)) / (left.length + right.length)
  if (probability(found) < same) return 0
  found[places.letters] = bigramLikeness(left.letters(), right.letters())
  const sure = probability(found)
  return sure < same ? 0 : sure
}

const kinds = Object.keys(evidenceWeights) as (keyof typeof evidenceWeights)[]
const weights = Float64Array.from(kinds, (kind) => evidenceWeights[kind])
const places = Object.fromEntries(kinds.map((kind, at) => [kind, at])) as Record<keyof typeof evidenceWeights, number>

/** Evidence in the order of `evidenceWeights`. */
export type Evidence = Float64Array

/** What was found of the last pair: millions are looked at, and few are kept. */
const scratch: Evidence = new Float64Array(kinds.length)

export function probability(evidence: Evidence): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += (weights[at] as number) * (evidence[at] as number)
  return 1 / (1 + Math.exp(-sum))
}

/** Likeness of the clauses that are most alike, where they agree; 0 where those that contradict are more alike. */
export function bestClause(left: PreparedRule, right: PreparedRule): number {
  let [best, against] = [0, 0]
  for (const one of left.clauses)
    for (const other of right.clauses) {
      const like = clauseLikeness(one, other)
      if (like === 0) continue
      if (agrees(one.statement, other.statement)) best = Math.max(best, like)
      else against = Math.max(against, like)
    }
  return against >= opposed && against >= best ? 0 : best
}

/** All that can be said without looking at clauses and letters. The next pair is written over it. */
export function evidenceOf(left: PreparedRule, right: PreparedRule, isOneFile = false): Evidence | undefined {
  const [one, two] = [left.terms, right.terms]
  let [shared, telling] = [0, 0]
  for (let a = 0, b = 0; a < one.numbers.length && b < two.numbers.length; ) {
    const apart = (one.numbers[a] as number) - (two.numbers[b] as number)
    if (apart === 0) {
      const weight = one.weights[a] as number
      shared += weight
      if (weight > telling) telling = weight
    }
    if (apart <= 0) a++
    if (apart >= 0) b++
  }
  if (shared < least) return undefined
  const [oneLabel, otherLabel] = [labelIn(left, right), labelIn(right, left)]
  scratch[places.none] = 1
  scratch[places.containment] = shared / Math.min(left.terms.total, right.terms.total)
  scratch[places.shared] = Math.min(shared, 12) / 6
  scratch[places.telling] = Math.min(telling, 7) / 5
  scratch[places.heading] = dice(left.heading, right.heading)
  scratch[places.label] = Math.max(oneLabel, otherLabel)
  scratch[places.verb] = Number(left.verb !== '' && left.verb === right.verb)
  scratch[places.order] = sameOrder(left.order, right.order)
  scratch[places.start] = Number(left.order[0] === right.order[0])
  scratch[places.part] = Number(left.isPart || right.isPart)
  scratch[places.elsewhere] = Number(isElsewhere(left, oneLabel) || isElsewhere(right, otherLabel))
  scratch[places.ownFile] = Number(isOneFile)
  return scratch
}

function isElsewhere({isPart, label}: PreparedRule, found: number): boolean {
  return isPart && label.length > 0 && found === 0
}

function dice(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || right.length === 0) return 0
  let both = 0
  for (const one of left) if (right.includes(one)) both++
  return (2 * both) / (left.length + right.length)
}

/** Share of the label of one rule that stands in the other, its label or its heading. */
function labelIn({label}: PreparedRule, other: PreparedRule): number {
  if (label.length === 0) return 0
  let found = 0
  for (const one of label) if (other.label.includes(one) || other.heading.includes(one) || other.order.includes(one)) found++
  return found / label.length
}

/** Share of the neighbors in the shorter rule that are neighbors in the longer one. */
function sameOrder(left: readonly number[], right: readonly number[]): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < 2) return 0
  let pairs = 0
  for (let at = 1; at < short.length; at++) {
    const place = long.indexOf(short[at - 1] as number)
    if (place !== -1 && long[place + 1] === short[at]) pairs++
  }
  return pairs / (short.length - 1)
}
