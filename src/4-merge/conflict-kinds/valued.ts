import {conflictWords} from '../../messages.js'
import type {Agent, Value} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
import {clauseClaim, ruleClaim} from './claim.js'
import type {Claim, Finding, Side} from './conflict-kind.js'
import {isCode, type Said, statementsOf} from './statements-of.js'

/** A value with the clause that sets it. */
export interface Valued {
  readonly said: Said
  readonly value: Value
}

/** All values of one kind that agents set. */
export function valuesOf(agents: readonly Agent[], kind: Value['kind']): readonly Valued[] {
  return statementsOf(agents).flatMap((said) => said.statement.values.filter((one) => one.kind === kind).map((one) => ({said, value: one})))
}

/** The finding that one thing has different values. */
export function finding(question: string, subject: string, sides: readonly Side[], confidence: number): Finding {
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

/** A side for each value. */
export function sidesByText(some: readonly Valued[]): readonly Side[] {
  return sortedGroups(groupBy(some, (one) => normal(one))).map(([, same]) => ({
    text: same[0].value.words,
    claims: same.map(claimOf),
    strictness: strictnessOf(same[0])
  }))
}

function claimOf({said, value: one}: Valued): Claim {
  if (!isCode(said)) return clauseClaim(said.rule, said.statement)
  return ruleClaim(said.rule, {line: one.line, text: (said.rule.markdown.split('\n')[one.line - said.rule.line] as string).trim()})
}

const upper =
  /\b(?:at most|under|max(?:imum)?|no (?:\w+ ){1,4}than|not more than|up to|within|below|less than|fewer than|exceeds?|limit(?:ed)?|or (?:less|lower|fewer|older|earlier))\b|[<≤]/i
const lower = /\b(?:at least|min(?:imum)?|above|over|more than|or (?:more|higher|newer|later)|coverage|and up)\b|[>≥]/i

/** Of two upper limits the lower one is stricter, of two goals the higher one. */
function strictnessOf(one: Valued): number {
  const number = Number.parseFloat(normal(one))
  if (Number.isNaN(number) || one.value.kind === 'status') return 0
  const {text} = one.said.statement
  return upper.test(text) ? -number : lower.test(text) ? number : 0
}

/** "max 3", "up to 3" and "3" are one number; ">80" and "80+" too. */
export function normal({value: one}: Valued): string {
  return one.text.replace(/[<>≥≤=~+\s]/g, '')
}

/** Two bounds differ, or two plain numbers; a plain number that keeps to a bound is an instance of it: "above 90%", "94%". */
export function differ(some: readonly Valued[]): boolean {
  return some.some((one) => some.some((other) => normal(one) !== normal(other) && !keepsTo(one, other) && !keepsTo(other, one)))
}

/** Whether a plain number is an instance of a bound. */
export function keepsTo(bound: Valued, number: Valued): boolean {
  if (isBound(number)) return false
  const [low = Number.NaN, high = Number.NaN] = normal(bound).split('-').map(Number.parseFloat)
  const plain = Number(normal(number))
  if (plain >= low && plain <= high) return true
  const order = compareNumbers(normal(number), normal(bound), bound.value.kind === 'version')
  return (isLower(bound) && order >= 0) || (isUpper(bound) && order <= 0)
}

/** 3.9 comes after 3.11 as a number and before it as a version. */
function compareNumbers(left: string, right: string, areVersions: boolean): number {
  const [one, two] = [left, right].map((text) => (areVersions ? text.split('.') : [text]).map(Number.parseFloat)) as [number[], number[]]
  const at = one.findIndex((part, index) => part !== (two[index] ?? 0))
  return at === -1 ? 0 : (one[at] as number) - (two[at] ?? 0)
}

const isLower = ({said, value: {text}}: Valued): boolean => /[>≥+]/.test(text) || (lower.test(said.statement.text) && !/[<≤]/.test(text))
const isUpper = ({said, value: {text}}: Valued): boolean => /[<≤]/.test(text) || (upper.test(said.statement.text) && !/[>≥+]/.test(text))
export const isBound = (one: Valued): boolean => isLower(one) || isUpper(one)
