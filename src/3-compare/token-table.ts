import {hashOf} from '../util/hash.js'
import {readToken, type Word} from './tokens.js'

/*
 * Every token of the run, found by two hashes of its characters. The record of a token lies in one cache line, for this is where a scan
 * spends its time: `one, two, hash, term, flags, slug` of its only word; where it has several, `flags` is `several` and `hash` is the
 * position of their list.
 */
const width = 8
let size = 1 << 18
let records = new Int32Array(size * width)
let count = 0
const lists: (readonly Word[])[] = []

export const several = 0x80
/** Positions in a record. */
export const field = {hash: 2, term: 3, flags: 4, slug: 5} as const

/** Where the record of a token starts in `tokenRecords()`. Two hashes of 32 bits take one token for another once in 2^64 / n^2 runs. */
export function findToken(units: Uint16Array, start: number, end: number, one: number, two: number): number {
  let slot = (one ^ (one >>> 15)) & (size - 1)
  for (let at = slot * width; records[at + field.flags] !== 0; at = slot * width) {
    if (records[at] === one && records[at + 1] === two) return at
    slot = (slot + 1) & (size - 1)
  }
  if (count * 2 > size) {
    grow()
    return findToken(units, start, end, one, two)
  }
  count++
  return learn(textOf(units, start, end), slot * width, one, two)
}

/** Made anew: a part of the text would keep all of it in memory. */
function textOf(units: Uint16Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(units[at] as number)
  return text
}

export function tokenRecords(): Int32Array {
  return records
}

/** The words of a token that has several. */
export function wordList(position: number): readonly Word[] {
  return lists[position] ?? []
}

/** Bits of `flags`: 1 is always set, 2 and 4 tell the language, from 8 on stands the length of the longest phrase. */
export function flagsOf({language, phrase}: Pick<Word, 'language' | 'phrase'>): number {
  return 1 | (language << 1) | (phrase << 3)
}

const isSlug = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+$/

function learn(written: string, at: number, one: number, two: number): number {
  const words = readToken(written)
  const [only] = words
  records[at] = one
  records[at + 1] = two
  records[at + field.slug] = isSlug.test(written) ? hashOf(written.toLowerCase()) : 0
  if (words.length === 1 && only) {
    records[at + field.hash] = only.hash
    records[at + field.term] = only.term
    records[at + field.flags] = flagsOf(only)
  } else {
    records[at + field.hash] = lists.push(words) - 1
    records[at + field.flags] = several
  }
  return at
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
