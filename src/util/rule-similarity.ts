import {compareTwoStrings} from 'string-similarity'
import type {Rule} from '../model.js'
import {weightOfTerms} from './term-weight.js'
import {termsOf} from './terms.js'

/** What a rule is about, ready to be compared with many others. */
export interface RuleTerms {
  readonly words: string
  readonly terms: ReadonlySet<string>
  readonly weight: number
}

/** Terms of a rule; its lead counts, since the subject often stands there. */
export function ruleTerms(rule: Pick<Rule, 'text'>): RuleTerms {
  const terms = new Set(termsOf(rule.text))
  return {
    words: rule.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    terms,
    weight: weightOfTerms([...terms])
  }
}

export interface Likeness {
  /** Weighted Dice of the terms, 0..1. */
  readonly dice: number
  /** Share of the smaller one's weight that the other one has. */
  readonly containment: number
  /** Weight of what is shared: how sure one can be. */
  readonly shared: number
  /** The same words in the same order, near enough. */
  readonly nearEqual: boolean
}

const none: Likeness = {dice: 0, containment: 0, shared: 0, nearEqual: false}

/** How alike two rules are. It may nominate a pair and never decides: "do commit secrets" is as like as can be. */
export function likeness(left: RuleTerms, right: RuleTerms): Likeness {
  if (left.words === right.words) return {dice: 1, containment: 1, shared: left.weight, nearEqual: left.words !== ''}
  const [small, large] = left.terms.size <= right.terms.size ? [left, right] : [right, left]
  const common = [...small.terms].filter((term) => large.terms.has(term)).sort()
  if (common.length === 0) return none
  const shared = weightOfTerms(common)
  const dice = (2 * shared) / (left.weight + right.weight)
  const nearEqual = dice > 0.6 && compareTwoStrings(left.words, right.words) > 0.9
  return {dice, containment: shared / Math.min(left.weight, right.weight), shared, nearEqual}
}
