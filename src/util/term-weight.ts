import {commonTerms} from '../lexicon/common-terms.js'
import {synonyms} from '../lexicon/synonyms.js'
import {hashOf} from './hash.js'

const shares = new Map(commonTerms.flatMap(([share, terms]) => terms.split(' ').map((term) => [term, share] as const)))
/** Per mille below which the table lists nothing. */
const rareShare = 2

const weights = new Map<string, number>()

/** How much a term tells, from what is common in agent definitions everywhere: about 0.7 for a word in all of them, 6.2 for a rare one. */
export function termWeight(term: string): number {
  const known = weights.get(term)
  if (known !== undefined) return known
  const weight = Math.log(1 + 1000 / Math.max(perMille(term), rareShare))
  weights.set(term, weight)
  return weight
}

/** A phrase is as rare as its rarest word. */
function perMille(term: string): number {
  return shares.get(term) ?? Math.min(...term.split('-').map((part) => shares.get(part) ?? rareShare))
}

const phrases = [...new Set(synonyms.values())].filter((name) => name.includes(' ')).map((name) => name.replaceAll(' ', '-'))
const sharesByHash = new Map([...shares.keys(), ...phrases].map((term) => [hashOf(term), Math.max(perMille(term), rareShare) / 1000]))

/** In which share of agent definitions everywhere the term of a hash stands; undefined where the table does not list it. */
export function shareOfHash(hash: number): number | undefined {
  return sharesByHash.get(hash)
}

/** How much several terms tell together. */
export function weightOfTerms(terms: readonly string[]): number {
  let sum = 0
  for (const term of terms) sum += termWeight(term)
  return sum
}

/** How much the term of a hash tells everywhere. */
export function weightOfHash(hash: number): number {
  return weightsByHash.get(hash) ?? rareWeight
}

const weightOfShare = (share: number): number => Math.log(1 + 1 / share)
const weightsByHash = new Map([...sharesByHash].map(([hash, share]) => [hash, weightOfShare(share)]))
const rareWeight = weightOfShare(rareShare / 1000)
