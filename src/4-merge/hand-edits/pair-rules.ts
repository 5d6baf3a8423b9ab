import {compareTwoStrings} from 'string-similarity'
import {singleSpaced} from '../../util/single-spaced.js'

/** Words that have this much in common are one rule, worded anew. */
const alike = 0.5
/** Where nothing else changed between the same two neighbors, less will do. */
const alikeInPlace = 0.3
/** More comparisons than these cost more than they tell: then only what stands in the same place is compared. */
const mostCompared = 40_000

/** For each rule of one version the index of the one that it is in the other version, by its words and else by likeness. */
export function pairRules(left: readonly string[], right: readonly string[]): readonly (number | undefined)[] {
  const partners: (number | undefined)[] = left.map(() => undefined)
  const taken = new Set<number>()
  const take = (from: number, to: number): void => {
    partners[from] = to
    taken.add(to)
  }
  const places = new Map<string, number[]>()
  for (const [at, text] of right.entries()) {
    const key = singleSpaced(text)
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  for (const [at, text] of left.entries()) {
    const to = places.get(singleSpaced(text))?.shift()
    if (to !== undefined) take(at, to)
  }
  const open = left.flatMap((_, at) => (partners[at] === undefined ? [at] : []))
  const free = right.flatMap((_, at) => (taken.has(at) ? [] : [at]))
  const [inLeft, inRight] = [lastOf(partners), lastOf(right.map((_, at) => (taken.has(at) ? at : undefined)))]
  const few = open.length * free.length <= mostCompared
  const pairs = open.flatMap((from) =>
    free.flatMap((to) => {
      const inPlace = inRight[to] === inLeft[from]
      if (!inPlace && !few) return []
      const score = compareTwoStrings(words(left[from]), words(right[to]))
      return score >= (inPlace ? alikeInPlace : alike) ? [{from, to, score: score + Number(inPlace)}] : []
    })
  )
  pairs.sort((a, b) => b.score - a.score)
  for (const {from, to} of pairs) if (partners[from] === undefined && !taken.has(to)) take(from, to)
  return partners
}

/** For each rule the place in the right version of the last one before it that has a partner; -1 where there is none. */
function lastOf(places: readonly (number | undefined)[]): readonly number[] {
  let last = -1
  return places.map((place) => {
    const before = last
    last = place ?? last
    return before
  })
}

function words(text = ''): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
}
