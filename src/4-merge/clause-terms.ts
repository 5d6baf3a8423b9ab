import type {Rule, Statement} from '../model.js'
import {termWeight} from '../util/term-weight.js'
import {termsOf} from '../util/terms.js'

/** A clause as its terms, each with what it tells about the subject. */
export interface ClauseTerms {
  readonly statement: Statement
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
}

/** The first content words of an instruction name its subject; what follows narrows it. */
const headTerms = 2
const headBonus = 1.5
const decay = 0.1

/** How much terms tell within a group: a word in a third of its rules tells less than it does elsewhere. */
export function groupWeight(rules: readonly Rule[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const {text} of rules) for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1)
  return (term) => {
    const everywhere = termWeight(term)
    const here = Math.log(rules.length / (counts.get(term) ?? 1))
    return Math.max(0.1, Math.min(everywhere + 1, (everywhere + here) / 2))
  }
}

/** The clauses of a rule. What stands in brackets gives examples and is no subject, unless nothing else is there. */
export function clauseTerms(rule: Rule, weightOf: (term: string) => number): readonly ClauseTerms[] {
  return rule.statements.flatMap((statement) => {
    const outside = termsOf(statement.text.replace(/\([^)]*\)/g, ' '))
    const terms = [...new Set(outside.length > 0 ? outside : termsOf(statement.text))]
    if (terms.length === 0) return []
    const weights = new Map(terms.map((term, at) => [term, (weightOf(term) * (at < headTerms ? headBonus : 1)) / (1 + decay * at)]))
    return [{statement, weights, total: sum([...weights.values()])}]
  })
}

/** Shared weight below which two clauses have a common word and no more, and from which there is no doubt. */
const least = 3.5
const sure = 6

/** How far two clauses say the same, 0 to 1, symmetric. */
export function clauseLikeness(left: ClauseTerms, right: ClauseTerms): number {
  const shared = [...left.weights.keys()].filter((term) => right.weights.has(term)).sort()
  if (shared.length === 0) return 0
  const inLeft = sum(shared.map((term) => left.weights.get(term) ?? 0))
  const inRight = sum(shared.map((term) => right.weights.get(term) ?? 0))
  const smaller = sum(shared.map((term) => Math.min(left.weights.get(term) ?? 0, right.weights.get(term) ?? 0)))
  if (smaller < least) return 0
  const dice = (inLeft + inRight) / (left.total + right.total)
  const contained = Math.max(inLeft / left.total, inRight / right.total) * Math.min(1, smaller / sure)
  return 0.3 * dice + 0.7 * contained
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
