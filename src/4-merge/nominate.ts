import {groupBy} from '../util/group-by.js'
import {tooDear} from '../util/too-dear.js'
import type {PreparedRule} from './prepare-rules.js'
import {least} from './sameness.js'

/** Rules that read alike, by their places among all. */
export interface AlikeRules {
  readonly first: PreparedRule
  readonly places: readonly number[]
}

/** Terms in more rules than this nominate nobody: they are what the whole group is about. */
const tooCommon = 60
/** So many pairs of rules are nominated by the terms that they share; the largest group of the public agents has a quarter of them. */
const mostPairs = 8_000_000
/** Sums in another order differ in their last bits. */
const slack = 1e-6

/** The rules that a term stands in. */
interface Posting {
  /** By what reads alike, the first first. */
  readonly alike: number[]
  rules: number
}

/**
 * Pairs that share a telling term and enough weight to be alike, or all of their words. What terms say that are too common is not looked
 * up for each pair: all of it is taken as shared. Gives how many terms would have been telling, but for being in too many rules to compare.
 */
export function nominate(all: readonly AlikeRules[], found: (left: AlikeRules, right: AlikeRules) => void): {crowded: number} {
  const postings = postingsOf(all)
  const usual = Math.max(tooCommon, all.reduce((sum, {places}) => sum + places.length, 0) / 4)
  const telling = [...postings.values()].map((one) => one?.rules ?? 0).filter((rules) => rules <= usual)
  const crowd = Math.sqrt(
    tooDear(
      telling.map((rules) => rules * rules),
      mostPairs
    )
  )
  const isTelling = ({rules}: Posting): boolean => rules <= usual && rules < crowd
  const twins = twinsAmong(all)
  const shared = new Float64Array(all.length)
  all.forEach((own, left) => {
    const {words, terms} = own.first
    const near: number[] = []
    let common = 0
    for (let at = 0; at < terms.numbers.length; at++) {
      const weight = terms.weights[at] as number
      const posting = postings[terms.numbers[at] as number] as Posting
      const {alike} = posting
      if (!isTelling(posting)) common += weight
      else
        for (let index = alike.length - 1; (alike[index] as number) > left; index--) {
          const right = alike[index] as number
          if (shared[right] === 0) near.push(right)
          shared[right] = (shared[right] as number) + weight
        }
    }
    for (const right of near) {
      const other = all[right] as AlikeRules
      if ((shared[right] as number) + common >= least - slack && other.first.words !== words) found(own, other)
      shared[right] = 0
    }
    for (const right of twins.get(words) ?? []) if (right >= left) found(own, all[right] as AlikeRules)
  })
  return {crowded: telling.filter((rules) => rules >= crowd).length}
}

/** By the number of the term. */
function postingsOf(all: readonly AlikeRules[]): readonly Posting[] {
  const postings: Posting[] = []
  all.forEach(({first, places}, alike) => {
    for (const term of first.order) {
      postings[term] ??= {alike: [], rules: 0}
      postings[term].alike.push(alike)
      postings[term].rules += places.length
    }
  })
  return postings
}

function twinsAmong(all: readonly AlikeRules[]): ReadonlyMap<string, readonly number[]> {
  const wordsAt = (at: number): string => (all[at] as AlikeRules).first.words
  return groupBy(
    [...all.keys()].filter((at) => wordsAt(at) !== ''),
    wordsAt
  )
}
