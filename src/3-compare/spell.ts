import {wordsOf} from '../util/terms.js'
import {namesOfPhrases, readToken} from './tokens.js'

/** The terms of a text as it writes them, shortest spelling first: hashes and stems are not for readers. */
export function spell(text: string): ReadonlyMap<number, string> {
  const found = new Map(namesOfPhrases)
  for (const word of [...new Set(wordsOf(text))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const term = readToken(word)[0]?.term ?? 0
    if (!found.has(term)) found.set(term, word)
  }
  return found
}
