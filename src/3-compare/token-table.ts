import {hashOf} from '../util/hash.js'
import {numberList, push} from '../util/number-list.js'
import {readToken, type Word} from './tokens.js'

/*
 * Every token of the run, found by two hashes of its characters. The record of a token lies in one cache line, for this is where a scan
 * spends its time: `one, two, hash, term, flags, slug` of its only word; where it has several, `flags` is `several`, `hash` is where they
 * start in `severalWords()`, and `term` how many numbers they take there.
 */
const width = 8
let size = 1 << 18
let records = new Int32Array(size * width)
let count = 0
/** Hash, term and flags of one word after the other. */
const lists = numberList()

export const several = 0x80
/** Positions in a record. */
export const field = {hash: 2, term: 3, flags: 4, slug: 5} as const

/** Where the record of a token starts in `tokenRecords()`. Two hashes of 32 bits take one token for another once in 2^64 / n^2 runs. */
export function findToken(text: string, start: number, end: number, one: number, two: number): number {
  let slot = (one ^ (one >>> 15)) & (size - 1)
  for (let at = slot * width; records[at + field.flags] !== 0; at = slot * width) {
    if (records[at] === one && records[at + 1] === two) return at
    slot = (slot + 1) & (size - 1)
  }
  if (count * 2 > size) {
    grow()
    return findToken(text, start, end, one, two)
  }
  count++
  return learn(text.slice(start, end), slot * width, one, two)
}

export function tokenRecords(): Int32Array {
  return records
}

/** The words of the tokens that have several, three numbers each: hash, term, flags. */
export function severalWords(): Uint32Array {
  return lists.numbers
}

const isSlug = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+$/

function learn(written: string, at: number, one: number, two: number): number {
  const words = readToken(written)
  const [only] = words
  records[at] = one
  records[at + 1] = two
  records[at + field.slug] = words.length > 1 && isSlug.test(written) ? hashOf(written.toLowerCase()) : 0
  if (words.length === 1 && only) {
    records[at + field.hash] = only.hash
    records[at + field.term] = only.term
    records[at + field.flags] = flagsOf(only)
  } else {
    records[at + field.hash] = lists.count
    records[at + field.term] = words.length * 3
    records[at + field.flags] = several
    for (const word of words) for (const number of [word.hash, word.term, flagsOf(word)]) push(lists, number)
  }
  return at
}

/** 1 is always set, 2 and 4 tell the language, from 8 on stands the length of the longest phrase. */
function flagsOf({language, phrase}: Pick<Word, 'language' | 'phrase'>): number {
  return 1 | (language << 1) | (phrase << 3)
}

/** A table that is more than half full makes long searches. */
function grow(): void {
  const before = records
  size *= 2
  records = new Int32Array(size * width)
  for (let from = 0; from < before.length; from += width) {
    if (before[from + field.flags] === 0) continue
    const one = before[from] as number
    let slot = (one ^ (one >>> 15)) & (size - 1)
    while (records[slot * width + field.flags] !== 0) slot = (slot + 1) & (size - 1)
    records.set(before.subarray(from, from + width), slot * width)
  }
}
