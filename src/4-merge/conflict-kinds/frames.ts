import {lightVerbs} from '../../lexicon/stop-words.js'
import {avoidingVerbs} from '../../lexicon/verbs.js'
import {termWeight} from '../../util/term-weight.js'
import {termsOf} from '../../util/terms.js'
import type {Said} from './statements-of.js'

/** What a clause is about: the verb, unless it only says that something is wanted, and the terms of its object. */
export function subjectTerms({statement: {action, object}}: Said): readonly string[] {
  return action === '' || lightVerbs.has(action) || avoidingVerbs.has(action) ? object : [...termsOf(action), ...object]
}

/**
 * How far two clauses answer the same question, 0 to 1: their subjects must be nearly the same. A shared word is not enough, since
 * agreeing rules share seven and contradicting ones one; what counts is that neither has a subject of its own.
 */
export function sameSubject(left: Said, right: Said): number {
  const [one, two] = [new Set(subjectTerms(left)), new Set(subjectTerms(right))]
  const shared = [...one].filter((term) => two.has(term))
  if (shared.length === 0) return 0
  const weigh = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + termWeight(term), 0)
  const common = weigh(shared)
  if (common < 3) return 0
  const dice = (2 * common) / (weigh(one) + weigh(two))
  const contained = common / Math.min(weigh(one), weigh(two))
  return 0.5 * dice + 0.5 * contained
}

/** Whether the limited clause's subject leads the other one too: "cache … only when asked" and "implement caching". */
export function sameHead(left: Said, right: Said): boolean {
  const [head] = subjectTerms(left)
  const [first, second] = subjectTerms(right)
  return head !== undefined && termWeight(head) >= 1.2 && (head === first || head === second)
}
