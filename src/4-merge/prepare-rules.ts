import type {Rule, Statement} from '../model.js'
import {once} from '../util/once.js'
import {remember} from '../util/remember.js'
import {termsOf} from '../util/terms.js'
import {bigramsOf} from './bigrams.js'
import {type ClauseTerms, groupWeight, termsOfClauses, weighClause} from './clause-terms.js'
import {isFixed, saysSame, withoutSigns, wordsOfRule} from './rule-pair.js'
import type {Unit} from './split-rules.js'
import {nothing, type WeighedTerms, weighingOf} from './weighing.js'

/** A rule with what alignment needs of it. */
export interface PreparedRule {
  readonly rule: Rule
  /** Rules with the same number differ in nothing that follows. */
  readonly alike: number
  /** Its words alone, to find equal ones at once. */
  readonly words: string
  readonly length: number
  /** The number of its words without `%`, `<` and the like: rules may differ in nothing else. */
  readonly bareWords: number
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
  /** Nothing but equal words makes it one with another rule. */
  readonly isFixed: boolean
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

/** Rules that read alike are prepared once: members of a group have many of them in common. */
export function prepareRules(units: readonly Unit[], surroundings: Pick<Surroundings, 'isCase' | 'headingOf'>): readonly PreparedRule[] {
  const readings = readUnits(units, surroundings)
  const different = [...new Set(readings)]
  const all = new Set<string>()
  for (const {terms, clauses, label, heading} of different)
    for (const some of [terms, ...clauses.map((clause) => clause.terms), label, heading]) for (const term of some) all.add(term)
  const {weigh, numbersOf} = weighingOf(all)
  const weightOf = groupWeight(readings.map(({terms}) => terms))
  const bareWords = new Map<string, number>()
  const prepared = new Map(
    different.map((reading, alike) => {
      const {rule, terms, clauses, label, heading} = reading
      const fixed = isFixed(rule)
      const words = wordsOfRule(rule)
      const ready: Omit<PreparedRule, 'rule'> = {
        alike,
        words,
        length: words.length,
        bareWords: numberIn(bareWords, withoutSigns(words)),
        letters: once(() => bigramsOf(words)),
        clauses: fixed ? [] : clauses.map((clause) => weighClause(clause.statement, clause.terms, weigh, weightOf)),
        terms: fixed ? nothing : weigh([...terms], weightOf),
        order: fixed ? [] : numbersOf([...terms]),
        label: numbersOf(label),
        heading: numbersOf(heading),
        verb: rule.statements[0]?.action ?? '',
        isCase: reading.isCase,
        isPart: reading.isPart,
        isFixed: fixed
      }
      return [reading, ready]
    })
  )
  return units.map(({rule}, at) => ({rule, ...(prepared.get(readings[at] as Reading) as Omit<PreparedRule, 'rule'>)}))
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  return number
}

/** What a rule says and where it stands, as far as it matters here. */
interface Reading {
  /** The first that reads so. */
  readonly rule: Rule
  readonly isPart: boolean
  readonly isCase: boolean
  readonly terms: ReadonlySet<string>
  readonly clauses: ReturnType<typeof termsOfClauses>
  readonly label: readonly string[]
  readonly heading: readonly string[]
}

function readUnits(units: readonly Unit[], {isCase, headingOf}: Pick<Surroundings, 'isCase' | 'headingOf'>): readonly Reading[] {
  const headings = remember(headingTerms, 1000)
  const known = new Map<string, Reading[]>()
  return units.map(({rule, part}) => {
    const heading = headings(headingOf(rule))
    const [isPart, inCase] = [part !== undefined, isCase(rule)]
    const same = known.get(rule.text) ?? []
    const found = same.find((one) => one.heading === heading && one.isPart === isPart && one.isCase === inCase && isAlike(one.rule, rule))
    if (found) return found
    const {text, lead} = rule
    const reading = {
      rule,
      isPart,
      isCase: inCase,
      terms: new Set(termsOf(text)),
      clauses: termsOfClauses(rule),
      label: termsOf(lead),
      heading
    }
    known.set(text, [...same, reading])
    return reading
  })
}

/** Whether two rules of the same text are the same for alignment. */
function isAlike(one: Rule, other: Rule): boolean {
  return (
    one.form === other.form &&
    one.lead === other.lead &&
    one.statements.length === other.statements.length &&
    one.statements.every((statement, at) => saysSame(statement, other.statements[at] as Statement))
  )
}

function headingTerms(heading: string): readonly string[] {
  return [...new Set(termsOf(heading))]
}
