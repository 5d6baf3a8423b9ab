import type {Rule, Statement} from '../model.js'
import {termWeight} from '../util/term-weight.js'
import {termsOf} from '../util/terms.js'
import type {WeighedTerms, Weighing} from './weighing.js'

/** A clause as its terms, each with what it tells about the subject. */
export interface ClauseTerms extends WeighedTerms {
  readonly statement: Statement
}

/** The first content words of an instruction name its subject; what follows narrows it. */
const headTerms = 2
const headBonus = 1.5
const decay = 0.1

/** How much terms tell within a group: a word in a third of its rules tells less than it does elsewhere. */
export function groupWeight(rules: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const terms of rules) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weights = new Map<string, number>()
  return (term) => {
    const known = weights.get(term)
    if (known !== undefined) return known
    const everywhere = termWeight(term)
    const here = Math.log(rules.length / (counts.get(term) ?? 1))
    const weight = Math.max(0.1, Math.min(everywhere + 1, (everywhere + here) / 2))
    weights.set(term, weight)
    return weight
  }
}

/** The terms of each clause of a rule. What stands in brackets gives examples and is no subject, unless nothing else is there. */
export function termsOfClauses(rule: Rule): readonly {readonly statement: Statement; readonly terms: readonly string[]}[] {
  return rule.statements.flatMap((statement) => {
    const {text} = statement
    const outside = termsOf(text.includes('(') ? text.replace(/\([^)]{0,150}\)/g, ' ') : text)
    const terms = [...new Set(outside.length > 0 ? outside : termsOf(text))]
    return terms.length === 0 ? [] : [{statement, terms}]
  })
}

/** A clause with the weight of each of its terms. */
export function weighClause(
  statement: Statement,
  terms: readonly string[],
  weigh: Weighing,
  weightOf: (term: string) => number
): ClauseTerms {
  return {
    statement,
    ...weigh(terms, (term, at) => (weightOf(term) * (at < headTerms ? headBonus : 1)) / (1 + decay * at))
  }
}

/** Shared weight below which two clauses have a common word and no more, and from which there is no doubt. */
const least = 2
const sure = 6

/** How far two clauses say the same, 0 to 1, symmetric. */
export function clauseLikeness(left: ClauseTerms, right: ClauseTerms): number {
  let [inLeft, inRight, smaller] = [0, 0, 0]
  for (let a = 0, b = 0; a < left.numbers.length && b < right.numbers.length; ) {
    const apart = (left.numbers[a] as number) - (right.numbers[b] as number)
    if (apart === 0) {
      const [one, two] = [left.weights[a] as number, right.weights[b] as number]
      inLeft += one
      inRight += two
      smaller += Math.min(one, two)
      a++
      b++
    } else if (apart < 0) a++
    else b++
  }
  if (smaller < least) return 0
  const dice = (inLeft + inRight) / (left.total + right.total)
  const contained = Math.max(inLeft / left.total, inRight / right.total) * Math.min(1, smaller / sure)
  return 0.3 * dice + 0.7 * contained
}
