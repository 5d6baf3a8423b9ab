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
    const measures = [...groupBy(some, ({said}) => said).values()].map(prepare)
    const nearOf = nearMeasures(measures, crowdedTerms(agents))
    // What no finding has taken yet.
    const free = new Map(measures.map((one) => [one, new Set(one.values)]))
    for (const left of measures) {
      const isOpen = (right: Measure) => (free.get(right)?.size ?? 0) > 0 && sameMeasure(left, right)
      let near: readonly Measure[] | undefined
      for (const valued of left.values) {
        if (!free.get(left)?.has(valued)) continue
        near ??= [left, ...nearOf(left).filter(isOpen)].sort((a, b) => a.at - b.at)
        const same = near.flatMap((one) => (one === left ? [valued] : [...(free.get(one) ?? [])]))
        const sides = sidesByText(same)
        if (unit === 'interval' && isTorn(same)) continue
        if (sides.length < 2 || !differ(same) || same.every(({said}) => isCode(said))) continue
        for (const one of near) if (one !== left) free.get(one)?.clear()
        free.get(left)?.delete(valued)
        near = [left]
        findings.push(
          finding(
            `${unit} ${left.terms.join(' ')}`,
            conflictWords.valueSubject({clause: shorten(left.said.statement.text.replace(/[.;]$/, ''), 70)}),
            sides,
            unit === 'interval' ? 0.7 : 0.8
          )
        )
      }
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

/** The values of one unit in a clause with what they measure, ready to be compared with many others. */
interface Measure {
  readonly said: Said
  readonly unit: string
  readonly values: readonly Valued[]
  /** Its place among those with its unit. */
  readonly at: number
  readonly terms: readonly string[]
  readonly weight: number
  readonly lead: readonly string[]
  readonly condition: string
  readonly isException: boolean
}

function prepare(values: readonly Valued[], at: number): Measure {
  const [first] = values as readonly [Valued]
  const {said, value} = first
  const terms = measured(first)
  return {
    said,
    unit: value.unit,
    values,
    at,
    terms,
    weight: weightOfTerms(terms),
    lead: leadOf(said),
    condition: caseOf(said),
    isException: isException(said)
  }
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

function isCounted({said, unit}: Measure): boolean {
  return !isCode(said) && !unit.startsWith('set ') && !measureUnits.has(unit) && termWeight(unit) >= telling
}

function sameMeasure(left: Measure, right: Measure): boolean {
  if (left.isException || right.isException || left.condition !== right.condition) return false
  if (areSiblings(left.said, right.said) || !sameLead(left, right)) return false
  if (left.unit === 'interval' && deedOf(left) !== deedOf(right)) return false
  // What is counted tells what is measured: replicas do, seconds do not.
  const common = weightOfTerms(left.terms.filter((term) => right.terms.includes(term)))
  if (common > 0 && isCounted(left) && isCounted(right)) return true
  const like = common / Math.max(0.1, Math.min(left.weight, right.weight))
  const heads = left.terms.slice(0, 2).some((term) => right.terms.slice(0, 2).includes(term))
  return common >= 1 && like >= (heads ? 0.35 : 0.6)
}

function deedOf({said}: Measure): string {
  const {action} = said.statement
  return checkingVerbs.has(action) ? 'check' : action
}

/** `P1: 15 minutes` and `P2: 30 minutes` are two measures. */
function sameLead({lead: one}: Measure, {lead: two}: Measure): boolean {
  return one.length === 0 || two.length === 0 || one.some((term) => two.includes(term))
}

function leadOf({rule}: Said): readonly string[] {
  return termsOf(rule.lead || (rule.form === 'row' ? (rule.text.split(' | ')[0] as string) : ''))
}

/** Neighbors in one list measure different things. */
function areSiblings({rule: left}: Said, {rule: right}: Said): boolean {
  return left.file === right.file && left.block === right.block
}

function isException({rule}: Said): boolean {
  return /\bexcept(?:ion|ions)?\b/i.test(rule.text)
}
