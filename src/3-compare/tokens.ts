import {foreignSmallWords, foreignWords} from '../lexicon/foreign-words.js'
import {lightVerbs, stopWords} from '../lexicon/stop-words.js'
import {longestPhrase, synonyms} from '../lexicon/synonyms.js'
import {hashOf, hashOfPair} from '../util/hash.js'
import {newStem, phraseLength, stemOf, wordsOf} from '../util/terms.js'

/** One word, in numbers. */
export interface Word {
  readonly hash: number
  /** The hash of the term it counts as; 0 where it tells nothing. */
  readonly term: number
  /** Words of the longest known phrase that starts with it; 0 where there is none. */
  readonly phrase: number
  readonly language: Language
}

export const language = {unknown: 0, english: 1, foreign: 2} as const
type Language = (typeof language)[keyof typeof language]

/** The words of a stretch of letters, digits and joiners, by the same rules as `termsOf`: one, or several as in `type-safe`. */
export function readToken(written: string): readonly Word[] {
  if (plain.test(written)) return [readWord(written.toLowerCase())]
  if (ascii.test(written)) return asciiWords(written.toLowerCase())
  if (unspacedOnly.test(written)) return pairsIn(written)
  return wordsOf(written)
    .flatMap((word) => (unspaced.test(word) ? pairsOf(word) : word))
    .map(readWord)
}

/** Most tokens are one word in ASCII letters; for these much need not be asked. */
const plain = /^[A-Za-z\d]+$/

const ascii = /^[\w.+#-]+$/

function asciiWords(written: string): readonly Word[] {
  const words: Word[] = []
  for (const part of written.split('-')) {
    const word = part.replace(/(?<![._])[._]+$/, '')
    if (word !== '') words.push(readWord(word))
  }
  return words
}

/** One word in small letters. */
export function readWord(text: string): Word {
  return listed.get(text) ?? wordOf(text)
}

/** Scripts that put no space between words; two letters at a time come closest to words there. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Most of them; these letters have no other form, and none is half of a pair. */
const unspacedOnly = /^[ぁ-ゖァ-ヺ一-鿿][ぁ-ゖァ-ヺー一-鿿]+$/

/** Two letters at a time, as `pairsOf` makes them: nearly all stand once in a token of their own, so that each costs more than other words. */
function pairsIn(written: string): readonly Word[] {
  const words: Word[] = []
  for (let at = 1; at < written.length; at++) {
    const [left, right] = [written.charCodeAt(at - 1), written.charCodeAt(at)]
    words.push(listedPairs.get((left << 16) | right) ?? unlistedPair(hashOfPair(left, right)))
  }
  return words
}

function unlistedPair(hash: number): Word {
  return {hash, term: hash, phrase: 0, language: language.foreign}
}

function pairsOf(word: string): string[] {
  const letters = [...word]
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

/** A word that no list holds. */
function wordOf(text: string): Word {
  const hash = hashOf(text)
  const stem = newStem(text)
  return {hash, term: stem === text && tells(stem) ? hash : termOfStem(stem), phrase: 0, language: languageOf(text)}
}

function languageOf(text: string): Language {
  return !plain.test(text) && /[^\p{Script=Latin}\p{N}\p{P}\p{S}]/u.test(text) ? language.foreign : language.unknown
}

function termOfStem(stem: string): number {
  return tells(stem) && !lightVerbs.has(stem) ? hashOf(stem) : 0
}

/** Numbers and single letters stand in every list and tell nothing. */
function tells(stem: string): boolean {
  return stem.length > 1 && !/^[\d.]+$/.test(stem)
}

/** What is known of the words that stand in a list: one look tells that a word stands in none, as most do. */
const listed: ReadonlyMap<string, Word> = new Map(
  [...stopWords, ...lightVerbs, ...foreignSmallWords, ...[...synonyms.keys()].flatMap((phrase) => phrase.split(' '))].map((text) => [
    text,
    {hash: hashOf(text), term: listedTerm(text), phrase: phraseLength(text), language: listedLanguage(text)}
  ])
)

/** Those of two letters, by their codes. */
const listedPairs: ReadonlyMap<number, Word> = new Map(
  [...listed].filter(([text]) => text.length === 2).map(([text, word]) => [(text.charCodeAt(0) << 16) | text.charCodeAt(1), word])
)

function listedTerm(text: string): number {
  const name = synonyms.get(text) ?? text
  if (name.includes(' ')) return hashOf(name.replaceAll(' ', '-'))
  return [foreignSmallWords, stopWords, lightVerbs].some((words) => words.has(name)) ? 0 : termOfStem(stemOf(name))
}

function listedLanguage(text: string): Language {
  if (foreignWords.has(text)) return language.foreign
  return stopWords.has(text) ? language.english : languageOf(text)
}

/** The known phrases by the hashes of their words, and the term of each. */
const phrases = new Map<number, number>()
for (const [phrase, name] of synonyms) {
  const words = phrase.split(' ')
  if (words.length > 1 && words.length <= longestPhrase) phrases.set(hashOfWords(words.map(hashOf)), listedTerm(name))
}

/** The names of phrases by the hashes of their terms. */
export const namesOfPhrases: ReadonlyMap<number, string> = new Map(
  [...synonyms.values()].filter((name) => name.includes(' ')).map((name) => [hashOf(name.replaceAll(' ', '-')), name])
)

function hashOfWords(hashes: readonly number[]): number {
  return hashes.reduce(chain, 0)
}

function chain(before: number, hash: number): number {
  return (Math.imul(before, 0x9e3779b1) + hash) | 0
}

/** The term of the longest known phrase that starts at a word of a line, and its length in words. */
export function phraseAt(hashes: Uint32Array, at: number, most: number): {readonly term: number; readonly length: number} | undefined {
  let found: {term: number; length: number} | undefined
  let hash = 0
  for (let length = 1; length <= most; length++) {
    hash = chain(hash, hashes[at + length - 1] as number)
    const term = length > 1 ? phrases.get(hash) : undefined
    if (term !== undefined) found = {term, length}
  }
  return found
}
