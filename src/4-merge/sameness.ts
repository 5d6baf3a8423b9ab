import {compareTwoStrings} from 'string-similarity'
import {clauseLikeness} from './clause-terms.js'
import type {PreparedRule} from './prepare-rules.js'
import {agrees, differOnlyInSigns, isFixed, isWhole} from './rule-pair.js'
import {eachShared} from './weighing.js'

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

export type Evidence = Record<keyof typeof evidenceWeights, number>

/** Likeness of two clauses that contradict each other from which their rules are apart, whatever else they share. */
const opposed = 0.45
/** Shared weight below which two rules have a common word and no more. */
export const least = 2.2

/** How far two rules ask for the same, 0 to 1. Whatever contradicts is never the same, however alike the words are. */
export function sameness(left: PreparedRule, right: PreparedRule): number {
  if (isWhole(left.rule) !== isWhole(right.rule)) return 0
  if (left.words === right.words) return 1
  if (left.isCase !== right.isCase || isFixed(left.rule) || isFixed(right.rule)) return 0
  const clause = bestClause(left, right)
  if (clause === 0) return 0
  if (differOnlyInSigns(left.words, right.words)) return 1
  const evidence = evidenceOf(left, right, clause)
  return evidence === undefined ? 0 : probability(evidence)
}

export function probability(evidence: Evidence): number {
  const keys = Object.keys(evidenceWeights) as (keyof Evidence)[]
  return 1 / (1 + Math.exp(-keys.reduce((sum, key) => sum + evidenceWeights[key] * evidence[key], 0)))
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

export function evidenceOf(left: PreparedRule, right: PreparedRule, clause: number): Evidence | undefined {
  let [shared, telling] = [0, 0]
  eachShared(left.terms, right.terms, (weight) => {
    shared += weight
    telling = Math.max(telling, weight)
  })
  if (shared < least) return undefined
  const [oneLabel, otherLabel] = [labelIn(left, right), labelIn(right, left)]
  const isElsewhere = (rule: PreparedRule, label: number): boolean => rule.isPart && rule.label.length > 0 && label === 0
  return {
    none: 1,
    containment: shared / Math.min(left.terms.total, right.terms.total),
    shared: Math.min(shared, 12) / 6,
    telling: Math.min(telling, 7) / 5,
    clause,
    heading: dice(left.heading, right.heading),
    label: Math.max(oneLabel, otherLabel),
    verb: sameVerb(left, right),
    order: sameOrder(left.order, right.order),
    letters: compareTwoStrings(left.words, right.words),
    start: left.order[0] === right.order[0] ? 1 : 0,
    part: left.isPart || right.isPart ? 1 : 0,
    elsewhere: isElsewhere(left, oneLabel) || isElsewhere(right, otherLabel) ? 1 : 0,
    ownFile: left.rule.file === right.rule.file ? 1 : 0
  }
}

function dice(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || right.length === 0) return 0
  return (2 * left.filter((one) => right.includes(one)).length) / (left.length + right.length)
}

/** Share of the label of one rule that stands in the other, its label or its heading. */
function labelIn({label}: PreparedRule, other: PreparedRule): number {
  if (label.length === 0) return 0
  return label.filter((one) => other.label.includes(one) || other.heading.includes(one) || other.order.includes(one)).length / label.length
}

function sameVerb(left: PreparedRule, right: PreparedRule): number {
  const verb = left.rule.statements[0]?.action ?? ''
  return verb !== '' && verb === right.rule.statements[0]?.action ? 1 : 0
}

/** Share of the neighbors in the shorter rule that are neighbors in the longer one. */
function sameOrder(left: readonly number[], right: readonly number[]): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < 2) return 0
  const isPair = (one: number, next: number): boolean => long.some((number, at) => number === one && long[at + 1] === next)
  return short.slice(1).filter((number, at) => isPair(short[at] as number, number)).length / (short.length - 1)
}
