import {checkingVerbs} from '../../lexicon/intervals.js'
import {measureUnits} from '../../lexicon/measure-units.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {termWeight, weightOfTerms} from '../../util/term-weight.js'
import {termsOf} from '../../util/terms.js'
import {shorten} from '../../util/visible-text.js'
import type {Finding} from './conflict-kind.js'
import {crowdedTerms} from './crowded-terms.js'
import {caseOf} from './frames.js'
import {isCode, type Said} from './statements-of.js'
import {differ, finding, sidesByText, type Valued, valuesOf} from './valued.js'

/** Numbers with one unit, in clauses with one subject. */
export function numberFindings(agents: readonly Agent[]): readonly Finding[] {
  const limits = valuesOf(agents, 'number').filter(({said}) => said.statement.polarity === 'do')
  const findings: Finding[] = []
  for (const [unit, some] of groupBy(limits, ({value: one}) => one.unit)) {
    const measures = some.map(prepare)
    const used = new Set<Measure>()
    const nearOf = nearMeasures(measures, crowdedTerms(agents))
    for (const left of measures) {
      if (used.has(left)) continue
      const alike = nearOf(left).filter((right) => left !== right && !used.has(right) && sameMeasure(left, right))
      const all = [left, ...alike].sort((a, b) => a.at - b.at)
      const same = all.map(({valued}) => valued)
      const sides = sidesByText(same)
      if (unit === 'interval' && isTorn(same)) continue
      if (sides.length < 2 || !differ(same) || same.every(({said}) => isCode(said))) continue
      for (const one of all) used.add(one)
      findings.push(
        finding(
          `${unit} ${left.terms.join(' ')}`,
          conflictWords.valueSubject({clause: shorten(left.valued.said.statement.text.replace(/[.;]$/, ''), 70)}),
          sides,
          unit === 'interval' ? 0.7 : 0.8
        )
      )
    }
  }
  return findings
}

/** Who does a thing both weekly and yearly does two things. */
function isTorn(same: readonly Valued[]): boolean {
  return same.some(({said, value}) => same.some((other) => other.said.agent === said.agent && other.value.text !== value.text))
}

/** What is measured: the subject of the clause without the unit. */
function measured({said, value: one}: Valued): readonly string[] {
  const {action, object} = said.statement
  const name = one.unit.startsWith('set ') ? one.unit.slice(4) : ''
  // How often is asked of the thing: to test a restore and to verify one is the same.
  if (one.unit === 'interval') return [...new Set(object)].filter((term) => !isInterval.test(term) && !checkingVerbs.has(term))
  return [...new Set([...termsOf(action), ...termsOf(name), ...object])].filter((term) => term !== one.unit && !/^\d/.test(term))
}

const isInterval =
  /^(?:hourli|daili|nightli|weekli|fortnightli|monthli|quarterli|yearli|annual\w*|hour|dai|day|night|week|fortnight|month|quarter|year|minimum|\d.*)$/

/** A value with what it measures, ready to be compared with many others. */
interface Measure {
  readonly valued: Valued
  /** Its place among those with its unit. */
  readonly at: number
  readonly terms: readonly string[]
  readonly weight: number
  readonly lead: readonly string[]
  readonly condition: string
  readonly isException: boolean
}

function prepare(valued: Valued, at: number): Measure {
  const {said} = valued
  const terms = measured(valued)
  return {valued, at, terms, weight: weightOfTerms(terms), lead: leadOf(said), condition: caseOf(said), isException: isException(valued)}
}

/** Those that measure something that another one does. */
function nearMeasures(measures: readonly Measure[], crowded: ReadonlySet<string>): (left: Measure) => readonly Measure[] {
  const postings = new Map<string, Measure[]>()
  for (const one of measures)
    for (const term of one.terms) {
      const known = postings.get(term)
      if (known) known.push(one)
      else if (!crowded.has(term)) postings.set(term, [one])
    }
  return ({terms}) => [...new Set(terms.flatMap((term) => postings.get(term) ?? []))]
}

/** A rarer noun than this is counted for one thing only. */
const telling = 2.5

function isCounted({said, value: {unit}}: Valued): boolean {
  return !isCode(said) && !unit.startsWith('set ') && !measureUnits.has(unit) && termWeight(unit) >= telling
}

function sameMeasure(left: Measure, right: Measure): boolean {
  if (left.isException || right.isException || left.condition !== right.condition) return false
  if (areSiblings(left.valued, right.valued) || !sameLead(left, right)) return false
  if (left.valued.value.unit === 'interval' && deedOf(left) !== deedOf(right)) return false
  // What is counted tells what is measured: replicas do, seconds do not.
  const common = weightOfTerms(left.terms.filter((term) => right.terms.includes(term)))
  if (common > 0 && isCounted(left.valued) && isCounted(right.valued)) return true
  const like = common / Math.max(0.1, Math.min(left.weight, right.weight))
  const heads = left.terms.slice(0, 2).some((term) => right.terms.slice(0, 2).includes(term))
  return common >= 1 && like >= (heads ? 0.35 : 0.6)
}

function deedOf({valued}: Measure): string {
  const {action} = valued.said.statement
  return checkingVerbs.has(action) ? 'check' : action
}

/** `P1: 15 minutes` and `P2: 30 minutes` are two measures. */
function sameLead({lead: one}: Measure, {lead: two}: Measure): boolean {
  return one.length === 0 || two.length === 0 || one.some((term) => two.includes(term))
}

function leadOf({rule}: Said): readonly string[] {
  return termsOf(rule.lead || (rule.form === 'row' ? (rule.text.split(' | ')[0] ?? '') : ''))
}

/** Neighbors in one list measure different things. */
function areSiblings({said: left}: Valued, {said: right}: Valued): boolean {
  return left.rule.file === right.rule.file && left.rule.block === right.rule.block
}

function isException({said}: Valued): boolean {
  return /\bexcept(?:ion|ions)?\b/i.test(said.rule.text)
}
