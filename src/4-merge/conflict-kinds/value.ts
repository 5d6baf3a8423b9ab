import {conflictWords} from '../../messages.js'
import type {Agent, Value} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {weightOfTerms} from '../../util/term-weight.js'
import {termsOf} from '../../util/terms.js'
import {shorten} from '../../util/visible-text.js'
import {clauseClaim, ruleClaim} from './claim.js'
import type {Claim, ConflictKind, Finding, Side} from './conflict-kind.js'
import {caseOf} from './frames.js'
import {isCode, type Said, statementsOf} from './statements-of.js'

/**
 * Two agents set different values for one thing: a limit, a goal, a status code.
 *
 * > Keep functions under 30 lines.
 * > Keep functions under 50 lines.
 */
export const value: ConflictKind = {
  name: 'value',
  find: (agents) => [...statusFindings(agents), ...numberFindings(agents)]
}

interface Valued {
  readonly said: Said
  readonly value: Value
}

function valuesOf(agents: readonly Agent[], kind: Value['kind']): readonly Valued[] {
  return statementsOf(agents).flatMap((said) => said.statement.values.filter((one) => one.kind === kind).map((one) => ({said, value: one})))
}

/** A status code answers to an event: 401 for a bad token and 400 for a bad body are no conflict. */
function statusFindings(agents: readonly Agent[]): readonly Finding[] {
  const known = valuesOf(agents, 'status').filter(({value: one}) => one.unit !== '')
  return [...groupBy(known, ({value: one}) => one.unit)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([event, some]) => {
      const sides = sidesByText(some)
      return sides.length < 2 || sameAgentOnly(sides) ? [] : [finding(`status ${event}`, `status code of ${event}`, sides, 0.85)]
    })
}

/** Numbers with one unit, in clauses with one subject. */
function numberFindings(agents: readonly Agent[]): readonly Finding[] {
  const limits = valuesOf(agents, 'number').filter(({said}) => said.statement.polarity === 'do')
  const findings: Finding[] = []
  const measures = new Map(limits.map((one) => [one, prepare(one)]))
  const measureOf = (one: Valued): Measure => measures.get(one) as Measure
  for (const [unit, some] of groupBy(limits, ({value: one}) => one.unit)) {
    const used = new Set<Valued>()
    for (const left of some) {
      if (used.has(left)) continue
      const same = some.filter((right) => left === right || (!used.has(right) && sameMeasure(measureOf(left), measureOf(right))))
      const sides = sidesByText(same)
      if (sides.length < 2 || !differ(same) || same.every(({said}) => isCode(said))) continue
      for (const one of same) used.add(one)
      findings.push(
        finding(
          `${unit} ${measureOf(left).terms.join(' ')}`,
          conflictWords.valueSubject({clause: shorten(left.said.statement.text.replace(/[.;]$/, ''), 70)}),
          sides,
          0.8
        )
      )
    }
  }
  return findings
}

function finding(question: string, subject: string, sides: readonly Side[], confidence: number): Finding {
  const values = sides.map(({text}) => text)
  return {
    kind: 'value',
    question,
    topic: conflictWords.valueTopic({subject, values}),
    message: conflictWords.value({subject, values}),
    severity: 'error',
    confidence,
    sides
  }
}

function sidesByText(some: readonly Valued[]): readonly Side[] {
  return [...groupBy(some, (one) => normal(one))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => ({text: same[0]?.value.words ?? '', claims: same.map(claimOf), strictness: strictnessOf(same[0])}))
}

function claimOf({said, value: one}: Valued): Claim {
  if (!isCode(said)) return clauseClaim(said.rule, said.statement)
  return ruleClaim(said.rule, {line: one.line, text: (said.rule.markdown.split('\n')[one.line - said.rule.line] ?? '').trim()})
}

const upper =
  /\b(?:at most|under|max(?:imum)?|no (?:\w+ ){1,4}than|not more than|up to|within|below|less than|fewer than|exceeds?|limit(?:ed)?)\b|[<≤]/i
const lower = /\b(?:at least|min(?:imum)?|above|over|more than|or more|coverage|and up)\b|[>≥]/i

/** Of two upper limits the lower one is stricter, of two goals the higher one. */
function strictnessOf(one: Valued | undefined): number {
  const number = Number.parseFloat(one ? normal(one) : '')
  if (!one || Number.isNaN(number) || one.value.kind === 'status') return 0
  const {text} = one.said.statement
  return upper.test(text) ? -number : lower.test(text) ? number : 0
}

/** "max 3", "up to 3" and "3" are one number; ">80" and "80+" too. */
function normal({value: one}: Valued): string {
  return one.text.replace(/[<>≥≤=~+\s]/g, '')
}

/** Two bounds differ, or two plain numbers; a plain number that keeps to a bound is an instance of it: "above 90%", "94%". */
function differ(some: readonly Valued[]): boolean {
  return some.some((one) => some.some((other) => normal(one) !== normal(other) && !keepsTo(one, other) && !keepsTo(other, one)))
}

function keepsTo(bound: Valued, number: Valued): boolean {
  const [limit, plain] = [Number.parseFloat(normal(bound)), Number.parseFloat(normal(number))]
  if (isBound(number)) return false
  return (isLower(bound) && plain >= limit) || (isUpper(bound) && plain <= limit)
}

const isLower = ({said, value: {text}}: Valued): boolean => /[>≥+]/.test(text) || (lower.test(said.statement.text) && !/[<≤]/.test(text))
const isUpper = ({said, value: {text}}: Valued): boolean => /[<≤]/.test(text) || (upper.test(said.statement.text) && !/[>≥+]/.test(text))
const isBound = (one: Valued): boolean => isLower(one) || isUpper(one)

function sameAgentOnly(sides: readonly Side[]): boolean {
  return new Set(sides.flatMap(({claims}) => claims.map(({file}) => file))).size < 2
}

/** What is measured: the subject of the clause without the unit. */
function measured({said, value: one}: Valued): readonly string[] {
  const {action, object} = said.statement
  const name = one.unit.startsWith('set ') ? one.unit.slice(4) : ''
  return [...new Set([...termsOf(action), ...termsOf(name), ...object])].filter((term) => term !== one.unit && !/^\d/.test(term))
}

/** A value with what it measures, ready to be compared with many others. */
interface Measure {
  readonly valued: Valued
  readonly terms: readonly string[]
  readonly weight: number
  readonly lead: readonly string[]
  readonly condition: string
  readonly isException: boolean
}

function prepare(valued: Valued): Measure {
  const {said} = valued
  const terms = measured(valued)
  return {valued, terms, weight: weightOfTerms(terms), lead: leadOf(said), condition: caseOf(said), isException: isException(valued)}
}

function sameMeasure(left: Measure, right: Measure): boolean {
  if (left.isException || right.isException || left.condition !== right.condition) return false
  if (areSiblings(left.valued, right.valued) || !sameLead(left, right)) return false
  const common = weightOfTerms(left.terms.filter((term) => right.terms.includes(term)))
  const like = common / Math.max(0.1, Math.min(left.weight, right.weight))
  const heads = left.terms.slice(0, 2).some((term) => right.terms.slice(0, 2).includes(term))
  return common >= 1 && like >= (heads ? 0.35 : 0.6)
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
