import {allMatches} from '../util/all-matches.js'
import {termsOf} from '../util/terms.js'

const narrows =
  /^(?:in|on|at|to|into|from|during|while|when|where|if|unless|without|outside|inside|within|for|by|with|via|using|that|which|who|whose|against|over|under|through|near|after|before|of)$/i
const forbids = /\b(?:never|not|no|avoid|cannot)\b|n['’]t\b/i

const joins = /,|\/|\b(?:or|and|nor)\b/i

/**
 * Whether a prohibition with the words of another one says more closely what, where, when or how: it forbids less, however much fuller it is.
 * "Never burn a wet rope" leaves dry ones; "never burn a rope or a sail" leaves no rope.
 */
export function narrowsBan(wide: string, narrow: string): boolean {
  if (!forbids.test(wide)) return false
  const terms = termsOf(wide)
  const words = allMatches(/[\p{L}\p{N}_-]+/gu, narrow).map(({0: word, index}) => ({word, index, end: index + word.length}))
  const shared = words.filter(({word}) => termsOf(word).some((term) => terms.includes(term)))
  const last = shared.at(-1)
  if (!last) return false
  const [next, ...others] = words.filter(({index}) => index > last.index)
  const goesOn = next !== undefined && narrows.test(next.word) && others.some(({word}) => termsOf(word).length > 0)
  return goesOn || shared.some(({end}, at) => isNarrowedBetween(narrow.slice(end, shared[at + 1]?.index ?? end)))
}

/** What stands between two words that both have, where it is no other thing of a list. */
function isNarrowedBetween(text: string): boolean {
  return termsOf(text).length > 0 && !joins.test(text)
}
