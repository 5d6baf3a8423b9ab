import {wordsOf} from '../util/terms.js'
import {namesOfPhrases, readToken, readWord} from './tokens.js'

/** The terms of a text as it writes them, each in its commonest spelling: hashes and stems are not for readers. */
export function spell(text: string): ReadonlyMap<number, string> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const found = new Map(namesOfPhrases)
  for (const [word] of [...counts].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))) {
    const term = (isAscii.test(word) ? readWord(word) : readToken(word)[0])?.term ?? 0
    if (!found.has(term)) found.set(term, word)
  }
  return found
}

const isAscii = /^[\w.+#]+$/
