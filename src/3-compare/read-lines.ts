import {type NumberList, numberList, push} from '../util/number-list.js'
import {field, findToken, several, severalWords, tokenRecords} from './token-table.js'

/** The words of a text in numbers, and its lines with words; all of it is used again for the next text. */
export interface TextWords {
  hashes: Uint32Array
  terms: Uint32Array
  flags: Uint8Array
  count: number
  /** Where the words of each line end. */
  readonly ends: NumberList
  /** Of the words alone: bullets, case and punctuation make no other line. */
  readonly lines: NumberList
  /** The first character of each line that is no blank. */
  readonly marks: NumberList
  /** Where the first word of each line starts in the text. */
  readonly starts: NumberList
}

const room = 1 << 14
const read: TextWords = {
  hashes: new Uint32Array(room),
  terms: new Uint32Array(room),
  flags: new Uint8Array(room),
  count: 0,
  ends: numberList(),
  lines: numberList(),
  marks: numberList(),
  starts: numberList()
}
/** Of the words of the line so far. */
let lineHash = 0

/** Reads the words of a text in one pass, and adds what is written as a name to `slugs`. What stands in code fences is passed over. */
export function readLines(text: string, slugs: NumberList): TextWords {
  const end = load(text)
  let isCode = false
  let mark = 0
  let lineStart = 0
  let start = 0
  lineHash = 0
  read.count = 0
  for (const list of [read.ends, read.lines, read.marks, read.starts]) list.count = 0
  for (let at = 0; at < end; ) {
    const code = units[at] as number
    if (mark === 0 && code !== newline && code !== space && code !== tab) {
      mark = code
      const isFence = (code === backtick || code === tilde) && units[at + 1] === code && units[at + 2] === code && at + 2 < end
      if (isFence) isCode = !isCode
      if (isCode || isFence) {
        at = lineEnd(at, end)
        continue
      }
    }
    if ((kinds[code] || learnKind(code)) === letter) {
      if (read.count === lineStart) start = at
      at = readWords(text, at, slugs)
    } else {
      if (code === newline) {
        lineStart = endLine(lineStart, mark, start)
        mark = 0
      }
      at++
    }
  }
  endLine(lineStart, mark, start)
  return read
}

function lineEnd(start: number, end: number): number {
  let at = start
  while (at < end && units[at] !== newline) at++
  return at
}

let bytes = Buffer.alloc(1 << 17)
let units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)

/** Lays the text out as an array: strings of several makes cost a look at their make for every character. */
function load(text: string): number {
  if (text.length > units.length) {
    bytes = Buffer.alloc(text.length * 4)
    units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  }
  const written = bytes.write(text, 'utf16le')
  if (isBigEndian) bytes.subarray(0, written).swap16()
  return text.length
}

const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0

const newline = 10
const tab = 9
const space = 32
const backtick = 96
const tilde = 126

/** Adds the words of the token that starts here to the line, and tells where it ends. */
function readWords(text: string, start: number, slugs: NumberList): number {
  const end = text.length
  let one = 0x811c9dc5
  let two = 0
  let next = start
  let at = start
  // A dash or a dot belongs to a token only where it goes on after it.
  let [oneSoFar, twoSoFar] = [one, two]
  for (; next < end; next++) {
    const code = units[next] as number
    const kind = kinds[code] || learnKind(code)
    if (kind === other) break
    const lower = code >= 65 && code <= 90 ? code | 32 : code
    oneSoFar = Math.imul(oneSoFar ^ lower, 0x01000193)
    twoSoFar = (Math.imul(twoSoFar, 31) + lower) | 0
    if (kind === joiner) continue
    one = oneSoFar
    two = twoSoFar
    at = next + 1
  }
  const found = findToken(text, start, at, one, two)
  const records = tokenRecords()
  const flags = records[found + field.flags] as number
  const hash = records[found + field.hash] as number
  const term = records[found + field.term] as number
  const slug = records[found + field.slug] as number
  if (flags !== several) addWord(hash, term, flags)
  else addWords(hash, hash + term)
  if (slug !== 0) push(slugs, slug)
  else if (flags !== several && isMarked(start)) push(slugs, hash)
  return next
}

/** A single word is taken for the name of another agent only where it is written as one: `@debugger`, or in backticks. */
function isMarked(start: number): boolean {
  const before = start > 0 ? units[start - 1] : 0
  return before === 64 || before === 96
}

function addWord(hash: number, term: number, flags: number): void {
  if (read.count === read.hashes.length) widen()
  const at = read.count++
  read.hashes[at] = hash
  read.terms[at] = term
  read.flags[at] = flags
  lineHash = (Math.imul(lineHash, 0x9e3779b1) + hash) | 0
}

function addWords(start: number, end: number): void {
  const words = severalWords()
  for (let at = start; at < end; at += 3) addWord(words[at] as number, words[at + 1] as number, words[at + 2] as number)
}

function widen(): void {
  const {hashes, terms, flags} = read
  read.hashes = new Uint32Array(hashes.length * 2)
  read.terms = new Uint32Array(hashes.length * 2)
  read.flags = new Uint8Array(hashes.length * 2)
  read.hashes.set(hashes)
  read.terms.set(terms)
  read.flags.set(flags)
}

/** Keeps a line that has words; gives where the words of the next one start. */
function endLine(lineStart: number, mark: number, start: number): number {
  if (read.count > lineStart) {
    push(read.ends, read.count)
    push(read.lines, lineHash)
    push(read.marks, mark)
    push(read.starts, start)
  }
  lineHash = 0
  return read.count
}

const other = 1
/** Starts a token. */
const letter = 2
/** Belongs to a token between letters. */
const joiner = 3
/** Belongs to a token, also at its end: `c#`, `c++`. */
const sign = 4
/** What each UTF-16 unit is; 0 where it was not asked for yet. */
const kinds = new Uint8Array(0x10000)
for (const code of "_'’.-‐‑–—") kinds[code.charCodeAt(0)] = joiner
for (const code of '+#') kinds[code.charCodeAt(0)] = sign

function learnKind(code: number): number {
  // Half of a pair may be half of a letter; what is none comes to no word.
  const isHalf = code >= 0xd800 && code <= 0xdfff
  const kind = isHalf || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) ? letter : other
  kinds[code] = kind
  return kind
}
