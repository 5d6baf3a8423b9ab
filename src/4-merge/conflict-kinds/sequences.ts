import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {termsOf} from '../../util/terms.js'
import {shorten} from '../../util/visible-text.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'

/** "A before B", as an agent says it in words. */
interface Sequence {
  readonly rule: Rule
  readonly earlier: string
  readonly later: string
}

const before = /^(.{4,90}?)\s+before\s+(?:you\s+)?(.{4,90}?)[.;]?$/i
const beforeFirst = /^before\s{1,9}(?:you\s{1,9})?(.{4,90}?),\s{1,9}(.{4,90}?)[.;]?$/i
const after = /^(.{4,90}?)\s+(?:only\s+)?after\s+(?:you\s+)?(.{4,90}?)[.;]?$/i
const thenNext = /^(.{4,90}?),?\s+(?:and )?then\s+(.{4,90}?)[.;]?$/i
const onceDone = /^(.{4,90}?)\s+once\s+(.{4,90}?)[.;]?$/i
const afterFirst = /^(?:after|once)\s+(?:you\s+)?(.{4,90}?),\s+(.{4,90}?)[.;]?$/i

/** Pairs of agents where one puts A before B in words, and the other B before A. */
export function sequenceFindings(agents: readonly Agent[]): readonly Finding[] {
  const sequences = agents
    .flatMap((agent) => agent.rules.flatMap((rule) => sequenceOf(rule) ?? []))
    .filter(({earlier, later}) => !sameThing(earlier, later))
  const findings: Finding[] = []
  for (const [at, left] of sequences.entries())
    for (const right of sequences.slice(at + 1)) {
      if (left.rule.file === right.rule.file || !opposite(left, right)) continue
      if (sequences.some((other) => other !== left && other !== right && bothWays(other, left, right))) continue
      findings.push({
        kind: 'order',
        question: [...termsOf(`${left.earlier} ${left.later}`)].sort().join(' '),
        topic: conflictWords.orderTopic({subject: `${shorten(left.earlier, 50)}, before or after: ${shorten(left.later, 50)}`}),
        message: conflictWords.order({first: shorten(left.earlier, 70), second: shorten(left.later, 70)}),
        severity: 'error',
        confidence: sharedTerms(left, right) > 2 ? 0.8 : 0.6,
        sides: [left, right].map(({rule}) => ({text: rule.text, claims: [ruleClaim(rule)], strictness: 0}))
      })
    }
  return findings
}

/** What one can do before and again after: running tests, checking, backing up. */
const repeatable = /\b(?:run|runs|check|verif\w+|tests?|measure|back ?up|lint|scan|benchmark)\b/i

function opposite(left: Sequence, right: Sequence): boolean {
  if (!sameThing(left.earlier, right.later) || !sameThing(left.later, right.earlier)) return false
  return !repeatable.test(left.earlier) || !repeatable.test(right.later)
}

/** An agent that does a thing before and after another one has no order to quarrel about. */
function bothWays(other: Sequence, left: Sequence, right: Sequence): boolean {
  return (other.rule.file === left.rule.file && opposite(other, left)) || (other.rule.file === right.rule.file && opposite(other, right))
}

function sequenceOf(rule: Rule): Sequence | undefined {
  if (rule.form === 'code' || rule.form === 'example') return undefined
  const text = rule.text.replace(/^[^:]{1,40}:\s+/, '')
  const first = beforeFirst.exec(text)
  if (first?.[1] && first[2]) return {rule, earlier: first[2], later: first[1]}
  const then = afterFirst.exec(text)
  if (then?.[1] && then[2]) return {rule, earlier: then[1], later: then[2]}
  const next = thenNext.exec(text)
  if (next?.[1] && next[2]) return {rule, earlier: next[1], later: next[2]}
  const once = onceDone.exec(text)
  if (once?.[1] && once[2]) return {rule, earlier: once[2], later: once[1]}
  const plain = /\bbefore and (?:again )?after\b/i.test(text) ? undefined : before.exec(text)
  if (plain?.[1] && plain[2]) return {rule, earlier: plain[1], later: plain[2]}
  const late = after.exec(text)
  return late?.[1] && late[2] ? {rule, earlier: late[2], later: late[1]} : undefined
}

/** One word in common for the one thing and one for the other is little. */
function sharedTerms(left: Sequence, right: Sequence): number {
  const shared = (one: string, other: string): number => new Set(termsOf(one).filter((term) => termsOf(other).includes(term))).size
  return shared(left.earlier, right.later) + shared(left.later, right.earlier)
}

/** Most of their words are the same, and what one begins with is in the other: the deed, not only what it is done to. */
function sameThing(left: string, right: string): boolean {
  const [one, two] = [termsOf(left), termsOf(right)]
  if (!two.includes(one[0] ?? '') && !one.includes(two[0] ?? '')) return false
  const shared = new Set(one.filter((term) => two.includes(term))).size
  return shared > 0 && shared / Math.min(new Set(one).size, new Set(two).size) >= 0.6
}
