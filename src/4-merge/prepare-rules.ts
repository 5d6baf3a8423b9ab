import type {Rule} from '../model.js'
import {once} from '../util/once.js'
import {remember} from '../util/remember.js'
import {termsOf} from '../util/terms.js'
import {bigramsOf} from './bigrams.js'
import {type ClauseTerms, groupWeight, termsOfClauses, weighClause} from './clause-terms.js'
import {isFixed, wordsOfRule} from './rule-pair.js'
import type {Unit} from './split-rules.js'
import {nothing, type WeighedTerms, weighingOf} from './weighing.js'

/** A rule with what alignment needs of it. */
export interface PreparedRule {
  readonly rule: Rule
  /** Its words alone, to find equal ones at once. */
  readonly words: string
  /** Its pairs of letters; few rules are asked for them. */
  readonly letters: () => Int32Array
  /** Empty where nothing but equal words makes it one with another rule. */
  readonly clauses: readonly ClauseTerms[]
  /** The terms of its text, each with what it tells in this group. */
  readonly terms: WeighedTerms
  /** The numbers of its terms in their order, and of those of its label and its heading. */
  readonly order: readonly number[]
  readonly label: readonly number[]
  readonly heading: readonly number[]
  /** What it asks to do; empty where it asks for nothing. */
  readonly verb: string
  /** It names a case, as under "When to escalate", and asks for nothing by itself. */
  readonly isCase: boolean
  readonly isPart: boolean
}

/** What alignment has to know of the agents that rules come from. */
export interface Surroundings {
  readonly isCase: (rule: Rule) => boolean
  /** The heading that a rule stands under. */
  readonly headingOf: (rule: Rule) => string
  /** Whether the heading over a rule says that what stands below it must not be. */
  readonly isAgainst: (rule: Rule) => boolean
  /** The heading that says when a rule holds; empty where it always does. */
  readonly limitOf: (rule: Rule) => string
  /** Terms of the names of most agents: what all rules are about. */
  readonly named: ReadonlySet<string>
  /** Whether two rules can never be one, whatever they share. */
  readonly isApart: (left: Rule, right: Rule) => boolean
}

export function prepareRules(
  units: readonly Unit[],
  {isCase, headingOf}: Pick<Surroundings, 'isCase' | 'headingOf'>
): readonly PreparedRule[] {
  const headings = remember(headingTerms, 1000)
  const read = units.map(({rule}) => ({
    terms: [...new Set(termsOf(rule.text))],
    clauses: termsOfClauses(rule),
    label: termsOf(rule.lead),
    heading: headings(headingOf(rule))
  }))
  const {weigh, numbersOf} = weighingOf(
    read.flatMap(({terms, clauses, label, heading}) => [...terms, ...clauses.flatMap((clause) => clause.terms), ...label, ...heading])
  )
  const weightOf = groupWeight(read.map(({terms}) => new Set(terms)))
  return units.map(({rule, part}, at) => {
    const {terms, clauses, label, heading} = read[at] as (typeof read)[number]
    const fixed = isFixed(rule)
    return {
      rule,
      words: wordsOfRule(rule),
      letters: once(() => bigramsOf(wordsOfRule(rule))),
      clauses: fixed ? [] : clauses.map((clause) => weighClause(clause.statement, clause.terms, weigh, weightOf)),
      terms: fixed ? nothing : weigh(terms, weightOf),
      order: fixed ? [] : numbersOf(terms),
      label: numbersOf(label),
      heading: numbersOf(heading),
      verb: rule.statements[0]?.action ?? '',
      isCase: isCase(rule),
      isPart: part !== undefined
    }
  })
}

function headingTerms(heading: string): readonly string[] {
  return [...new Set(termsOf(heading))]
}
