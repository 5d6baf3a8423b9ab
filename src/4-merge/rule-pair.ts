import type {Rule, Statement} from '../model.js'
import {remember} from '../util/remember.js'
import {type ClauseTerms, clauseLikeness} from './clause-terms.js'
import {eachShared, type WeighedTerms} from './weighing.js'

/** A rule with what alignment needs of it. */
export interface PreparedRule {
  readonly rule: Rule
  /** Its words alone, to find equal ones at once. */
  readonly words: string
  /** Empty where nothing but equal words makes it one with another rule. */
  readonly clauses: readonly ClauseTerms[]
  readonly terms: WeighedTerms
  /** The terms of all its clauses, by number. */
  readonly numbers: readonly number[]
  /** It names a case, as under "When to escalate", and asks for nothing by itself. */
  readonly isCase: boolean
}

/** Names a rule across all members. */
export function ruleKey(rule: Pick<Rule, 'file' | 'index'>): string {
  return `${rule.file}\u0000${rule.index}`
}

/** Words without markup, case and punctuation; code keeps all but its white space at line ends. */
export function wordsOfRule(rule: Pick<Rule, 'form' | 'text'>): string {
  if (rule.form === 'code' || rule.form === 'example') return rule.text.replace(/[ \t]+$/gm, '').trim()
  return plainWords(rule.text)
}

/** Asked for each rule again and again on its way through a merge. */
const plainWords = remember((written: string) => {
  const text = written.toLowerCase()
  // Nearly all text is plain ASCII, and that is looked through much faster.
  return text.replace(/^[ -~\n\t]*$/.test(text) ? /[^a-z0-9%<>=+#]+/g : /[^\p{L}\p{N}%<>=+#]+/gu, ' ').trim()
}, 10_000)

/** Share of the shorter rule that both have; below it one clause is alike and the rules are not. */
const common = 0.35

/** Likeness of two clauses that contradict each other from which their rules are apart, whatever else they share. */
const opposed = 0.45

/** How far two rules ask for the same, 0 to 1. Whatever contradicts is never the same, however alike the words are. */
export function sameness(left: PreparedRule, right: PreparedRule): number {
  if (isWhole(left.rule) !== isWhole(right.rule)) return 0
  if (left.words === right.words) return 1
  if (left.isCase !== right.isCase) return 0
  if (isFixed(left.rule) || isFixed(right.rule) || !isNear(left, right)) return 0
  let best = 0
  for (const one of left.clauses)
    for (const other of right.clauses) {
      const like = clauseLikeness(one, other)
      if (like === 0) continue
      if (agrees(one.statement, other.statement)) best = Math.max(best, like)
      else if (like >= opposed) return 0
    }
  return best
}

/** Whether the rules have enough terms in common, or differ in nothing but signs. */
function isNear(left: PreparedRule, right: PreparedRule): boolean {
  let shared = 0
  eachShared(left.terms, right.terms, (weight) => {
    shared += weight
  })
  if (shared > 0 && shared / Math.min(left.terms.total, right.terms.total) >= common) return true
  return (signs.test(left.words) || signs.test(right.words)) && withoutSigns(left.words) === withoutSigns(right.words)
}

const signs = /[%<>=+#]/

function withoutSigns(words: string): string {
  return words.replace(/[%<>=+# ]+/g, ' ').trim()
}

/** Rules that are one only with rules of the same words. */
export function isFixed(rule: Rule): boolean {
  return rule.form === 'row' || isWhole(rule)
}

/** Code, examples and raw blocks are equal or different, nothing between. */
function isWhole({form}: Rule): boolean {
  return form === 'code' || form === 'example' || form === 'raw' || form === 'quote'
}

/** Whether two clauses can be folded: same polarity, same limits, same numbers. */
export function agrees(left: Statement, right: Statement): boolean {
  return (
    left.polarity === right.polarity &&
    isOnly(left) === isOnly(right) &&
    !isBentBy(left, right) &&
    !isBentBy(right, left) &&
    valuesAgree(left, right)
  )
}

/** "Every handler is async, without exception" is no other wording of "async where it pays". */
function isBentBy(absolute: Statement, limited: Statement): boolean {
  return absolute.modality === 'must' && absolute.condition === undefined && (limited.condition !== undefined || limited.modality === 'may')
}

function isOnly({condition}: Statement): boolean {
  return condition?.kind === 'only' || condition?.kind === 'unless'
}

function valuesAgree(left: Statement, right: Statement): boolean {
  return left.values.every((one) =>
    right.values.every((other) => one.kind !== other.kind || one.kind === 'path' || one.unit !== other.unit || one.text === other.text)
  )
}
