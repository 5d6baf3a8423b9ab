import {remember} from '../util/remember.js'
import {wordsOf} from '../util/terms.js'
import {namesOfPhrases, readToken, readWord} from './tokens.js'

/** How a text writes its terms, each in its commonest spelling: hashes and stems are not for readers. */
export function spell(text: string): (term: number) => string | undefined {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const commonest = new Map<number, string>()
  for (const [word, count] of counts) {
    const term = termOf(word)
    const before = commonest.get(term)
    const many = before === undefined ? 0 : (counts.get(before) as number)
    if (count > many || (count === many && word < (before as string))) commonest.set(term, word)
  }
  return (term) => namesOfPhrases.get(term) ?? commonest.get(term)
}

/** Nearly all words of an agent stand in others too. */
const termOf = remember((word: string) => (isAscii.test(word) ? readWord(word) : readToken(word)[0])?.term ?? 0, 30_000)

const isAscii = /^[\w.+#]+$/
