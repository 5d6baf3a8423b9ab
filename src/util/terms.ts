import {stemmer} from 'stemmer'
import {lightVerbs, stopWords} from '../lexicon/stop-words.js'
import {longestPhrase, synonyms} from '../lexicon/synonyms.js'
import {remember} from './remember.js'

const token = /[\p{L}\p{N}][\p{L}\p{N}_+#'’.-]*/gu
const stems = new Map<string, string>()

/** The words of a text in lower case, in order; `request/response` and `type-safe` are two words each, `response_model` is one. */
export function wordsOf(text: string): readonly string[] {
  const found: string[] = []
  for (const raw of tokensOf(text)) {
    if (isPlainWord.test(raw)) found.push(raw)
    else
      for (const word of raw
        .replace(/['’](?:s|re|ll|ve|d|m)?$/, '')
        .replace(/['’]/g, '')
        .split('-'))
        pushClean(found, word)
  }
  return found
}

/** Nearly all text is plain ASCII, where the same pattern is found many times faster. */
function tokensOf(text: string): readonly string[] {
  if (isAscii.test(text)) return text.toLowerCase().match(asciiToken) ?? []
  const normal = text.normalize('NFKC').toLowerCase()
  return normal.replace(/[‐‑–—]/g, '-').match(token) ?? []
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are ASCII too
const isAscii = /^[\x00-\x7f]*$/
const asciiToken = /[a-z0-9][a-z0-9_+#'.-]*/g
const isPlainWord = /^[a-z0-9]+$/

function pushClean(found: string[], word: string): void {
  let end = word.length
  while (end > 0 && ".'’_".includes(word[end - 1] ?? '')) end--
  if (end > 0) found.push(word.slice(0, end))
}

/** What a text is about: stems of its content words in order, synonyms made one, grammar and praise left out. */
export const termsOf: (text: string) => readonly string[] = remember(readTerms, 10_000)

function readTerms(text: string): readonly string[] {
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
  const first = words[at] ?? ''
  for (let length = Math.min(phraseLengths.get(first) ?? 0, words.length - at); length > 0; length--) {
    const name = synonyms.get(length === 1 ? first : words.slice(at, at + length).join(' '))
    if (name !== undefined) return {name, length}
  }
  return {name: first, length: 1}
}

/** How many words the longest phrase has that starts with a word. */
const phraseLengths = new Map<string, number>()
for (const phrase of synonyms.keys()) {
  const words = phrase.split(' ')
  const first = words[0] ?? ''
  phraseLengths.set(first, Math.min(longestPhrase, Math.max(phraseLengths.get(first) ?? 0, words.length)))
}

/** How many words the longest known phrase has that starts with a word; 0 where none does. */
export function phraseLength(word: string): number {
  const length = phraseLengths.get(word) ?? 0
  return length > 1 ? length : 0
}

/** The stem of one word; remembered, for a few words come again and again. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = newStem(word)
  stems.set(word, stem)
  return stem
}

/** The stem of a word that is asked for once; words with digits or underscores are names and stay. */
export function newStem(word: string): string {
  return word.length < 4 || !/^[a-z'’+#.-]+$/.test(word) ? word : stemmer(word)
}
