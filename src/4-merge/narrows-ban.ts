import {allMatches} from '../util/all-matches.js'
import {termsOf} from '../util/terms.js'

const narrows =
  /^(?:in|on|at|to|into|from|during|while|when|where|if|unless|without|outside|inside|within|for|by|with|via|using|that|which|who|whose|against|over|under|through|near|after|before|of)$/i
const forbids = /\b(?:never|not|no|avoid|cannot)\b|n['’]t\b/i

/** Whether a prohibition with the words of another one goes on to say where, when or how: it forbids less, however much fuller it is. */
export function narrowsBan(wide: string, narrow: string): boolean {
  if (!forbids.test(wide)) return false
  const terms = termsOf(wide)
  const words = allMatches(/[\p{L}\p{N}_-]+/gu, narrow).map(([word]) => word)
  const last = words.findLastIndex((word) => termsOf(word).some((term) => terms.includes(term)))
  const [next, ...others] = words.slice(last + 1)
  return next !== undefined && narrows.test(next) && others.some((word) => termsOf(word).length > 0)
}
