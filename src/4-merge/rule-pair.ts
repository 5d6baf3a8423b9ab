import type {Rule, Statement} from '../model.js'
import {remember} from '../util/remember.js'

/** Names a rule across all members. */
export function ruleKey(rule: Pick<Rule, 'file' | 'index'>): string {
  return `${rule.file}\u0000${rule.index}`
}

/** Words without markup, case and punctuation; code keeps all but its white space at line ends. */
export function wordsOfRule(rule: Pick<Rule, 'form' | 'text'>): string {
  if (rule.form === 'code' || rule.form === 'example') return rule.text.replace(/(?<![ \t])[ \t]+$/gm, '').trim()
  return plainWords(rule.text)
}

/** Asked for each rule again and again on its way through a merge. */
export const plainWords = remember((written: string) => {
  const text = written.toLowerCase()
  // Nearly all text is plain ASCII, and that is looked through much faster.
  return text.replace(/^[ -~\n\t]*$/.test(text) ? /[^a-z0-9%<>=+#]+/g : /[^\p{L}\p{N}%<>=+#]+/gu, ' ').trim()
}, 10_000)

/** The words of a rule without signs: `10%` and `> 10 %` are one there. */
export function withoutSigns(words: string): string {
  return signs.test(words) ? words.replace(/[%<>=+# ]+/g, ' ').trim() : words
}

const signs = /[%<>=+#]/

/** Rules that are one only with rules of the same words. */
export function isFixed(rule: Rule): boolean {
  return rule.form === 'row' || isWhole(rule)
}

/** Code, examples and raw blocks are equal or different, nothing between. */
export function isWhole({form}: Rule): boolean {
  return form === 'code' || form === 'example' || form === 'raw' || form === 'quote'
}

/** Whether two clauses can be folded: same polarity, same limits, same numbers. */
export function agrees(left: Statement, right: Statement): boolean {
  return (
    left.polarity === right.polarity &&
    isOnly(left) === isOnly(right) &&
    !isBentBy(left, right) &&
    !isBentBy(right, left) &&
    valuesAgree(left, right) &&
    measureOneThing(left, right)
  )
}

/** "Every handler is async, without exception" is no other wording of "async where it pays". */
function isBentBy(absolute: Statement, limited: Statement): boolean {
  return absolute.modality === 'must' && absolute.condition === undefined && (limited.condition !== undefined || limited.modality === 'may')
}

/** Whether two clauses are the same in all that `agrees` and their words tell. */
export function saysSame(left: Statement, right: Statement): boolean {
  return (
    left.text === right.text &&
    left.action === right.action &&
    left.polarity === right.polarity &&
    left.modality === right.modality &&
    left.condition?.kind === right.condition?.kind &&
    left.values.length === right.values.length &&
    left.values.every(({kind, unit, text}, at) => {
      const other = right.values[at]
      return kind === other?.kind && unit === other.unit && text === other.text
    })
  )
}

function isOnly({condition}: Statement): boolean {
  return condition?.kind === 'only' || condition?.kind === 'unless'
}

/** "Keep functions under 30 lines" and "keep files under 30 lines" have a number and a unit in common, and no thing. */
function measureOneThing(left: Statement, right: Statement): boolean {
  const isShared = left.values.some(
    (one) =>
      one.kind === 'number' && right.values.some((other) => other.kind === 'number' && other.unit === one.unit && other.text === one.text)
  )
  if (!isShared) return true
  const [one, other] = [measuredIn(left), measuredIn(right)]
  return one.length === 0 || other.length === 0 || one.some((term) => other.includes(term))
}

/** What a clause speaks of, without units and numbers. */
function measuredIn({object, values}: Statement): readonly string[] {
  return object.filter((term) => !/^\d/.test(term) && !values.some(({unit}) => unit === term))
}

/** Of what both count or name, they have something in common. */
function valuesAgree(left: Statement, right: Statement): boolean {
  return left.values.every((one) => {
    const alike = right.values.filter((other) => one.kind === other.kind && one.kind !== 'path' && one.unit === other.unit)
    return (
      alike.length === 0 ||
      alike.some((other) => other.text === one.text) ||
      left.values.some((mine) => alike.some((other) => other.text === mine.text && mine.kind === one.kind && mine.unit === one.unit))
    )
  })
}
