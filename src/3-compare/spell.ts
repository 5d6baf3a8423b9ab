import {wordsOf} from '../util/terms.js'
import {hashesOfPhrases, readToken} from './tokens.js'

/** Terms as a text writes them, shortest spelling first: hashes and stems are not for readers. */
export function spell(text: string, terms: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const word of new Set(wordsOf(text))) {
    const term = readToken(word)[0]?.term ?? 0
    const known = found.get(term)
    if (terms.has(term) && (known === undefined || isBefore(word, known))) found.set(term, word)
  }
  for (const term of terms) if (!found.has(term)) found.set(term, hashesOfPhrases.get(term) ?? '')
  return found
}

function isBefore(left: string, right: string): boolean {
  return left.length < right.length || (left.length === right.length && left < right)
}
