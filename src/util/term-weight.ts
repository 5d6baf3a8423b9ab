import {commonTerms} from '../lexicon/common-terms.js'

const shares = new Map(commonTerms.flatMap(([share, terms]) => terms.split(' ').map((term) => [term, share] as const)))
/** Per mille below which the table lists nothing. */
const rareShare = 2

/** How much a term tells, from what is common in agent definitions everywhere: about 0.7 for a word in all of them, 6.2 for a rare one. */
export function termWeight(term: string): number {
  const share = shares.get(term) ?? Math.min(...term.split('-').map((part) => shares.get(part) ?? rareShare))
  return Math.log(1 + 1000 / Math.max(share, rareShare))
}

/** How much several terms tell together. */
export function weightOfTerms(terms: readonly string[]): number {
  return terms.reduce((sum, term) => sum + termWeight(term), 0)
}
