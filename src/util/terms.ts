import {stemmer} from 'stemmer'
import {lightVerbs, stopWords} from '../lexicon/stop-words.js'
import {longestPhrase, synonyms} from '../lexicon/synonyms.js'

const token = /[\p{L}\p{N}][\p{L}\p{N}_+#'’.-]*/gu
const stems = new Map<string, string>()

/** The words of a text in lower case, in order; `request/response` and `type-safe` are two words each, `response_model` is one. */
export function wordsOf(text: string): readonly string[] {
  const found: string[] = []
  for (const [raw] of text.normalize('NFKC').toLowerCase().replace(/[‐‑–—]/g, '-').matchAll(token))
    for (const word of raw.replace(/['’](?:s|re|ll|ve|d|m)?$/, '').replace(/['’]/g, '').split('-')) {
      const clean = word.replace(/[.'’_]+$/g, '')
      if (clean) found.push(clean)
    }
  return found
}

/** What a text is about: stems of its content words in order, synonyms made one, grammar and praise left out. */
export function termsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  const terms: string[] = []
  for (let at = 0; at < words.length; ) {
    const {name, length} = longestName(words, at)
    at += length
    if (name.includes(' ')) terms.push(name.replaceAll(' ', '-'))
    else if (!stopWords.has(name) && !lightVerbs.has(name)) {
      const stem = stemOf(name)
      if (!lightVerbs.has(stem)) terms.push(stem)
    }
  }
  return terms
}

function longestName(words: readonly string[], at: number): {name: string; length: number} {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const name = synonyms.get(words.slice(at, at + length).join(' '))
    if (name !== undefined) return {name, length}
  }
  return {name: words[at] ?? '', length: 1}
}

/** The stem of one word; words with digits or underscores are names and stay. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = /[\d_]|[^\p{ASCII}]/u.test(word) || word.length < 4 ? word : stemmer(word)
  stems.set(word, stem)
  return stem
}
