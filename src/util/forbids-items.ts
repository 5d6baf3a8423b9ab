import {mixedHeading, negatingHeading, negatingSentence} from '../lexicon/cues.js'
import {termsOf} from './terms.js'

/** Whether what stands below a heading is what must not be: "What you must not do", "Never commit", "Do not approve a change that". */
export function forbidsItems(heading: string): boolean {
  if (mixedHeading.test(heading) || !negatingHeading.test(heading)) return false
  // "Never import from the old package" forbids by itself; what stands below it tells more of that.
  const after = negatingSentence.exec(heading)?.groups?.after
  return after === undefined || openEnd.test(after) || termsOf(after).length <= mostTerms
}

/** A heading that says no more than this after its negation leaves the rest to its items. */
const mostTerms = 1
const openEnd = /\b(?:that|which|if|when|unless|for|with|to|in|on|from|as|these|the following)\W*$/i
