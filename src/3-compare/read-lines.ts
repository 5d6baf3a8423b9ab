import {field, findToken, several, severalWords, tokenRecords} from './token-table.js'

/** The words of one line, in numbers; the arrays are used again for the next line. */
export interface WordLine {
  hashes: Uint32Array
  terms: Uint32Array
  flags: Uint8Array
  count: number
  /** Of the words alone: bullets, case and punctuation make no other line. */
  hash: number
  /** The first character that is no blank. */
  mark: number
  /** Where the first word starts in the text. */
  start: number
}

const room = 1 << 10
const line: WordLine = {
  hashes: new Uint32Array(room),
  terms: new Uint32Array(room),
  flags: new Uint8Array(room),
  count: 0,
  hash: 0,
  mark: 0,
  start: 0
}

/** Reads the words of a text line by line, in one pass. Lines without words are passed over, and so is what stands in code fences. */
export function readLines(text: string, visitLine: (line: WordLine) => void, visitSlug: (slug: number) => void): void {
  const end = load(text)
  let isCode = false
  startLine()
  for (let at = 0; at < end; ) {
    const code = units[at] as number
    if (line.mark === 0 && code !== newline && code !== space && code !== tab) {
      line.mark = code
      const isFence = (code === backtick || code === tilde) && units[at + 1] === code && units[at + 2] === code && at + 2 < end
      if (isFence) isCode = !isCode
      if (isCode || isFence) {
        at = lineEnd(at, end)
        continue
      }
    }
    if ((kinds[code] || learnKind(code)) === letter) {
      if (line.count === 0) line.start = at
      at = readWords(text, at, visitSlug)
    } else {
      if (code === newline) endLine(visitLine)
      at++
    }
  }
  endLine(visitLine)
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
function readWords(text: string, start: number, visitSlug: (slug: number) => void): number {
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
  if (slug !== 0) visitSlug(slug)
  else if (flags !== several && isMarked(start)) visitSlug(hash)
  return next
}

/** A single word is taken for the name of another agent only where it is written as one: `@debugger`, or in backticks. */
function isMarked(start: number): boolean {
  const before = start > 0 ? units[start - 1] : 0
  return before === 64 || before === 96
}

function addWord(hash: number, term: number, flags: number): void {
  if (line.count === line.hashes.length) widen()
  line.hashes[line.count] = hash
  line.terms[line.count] = term
  line.flags[line.count++] = flags
  line.hash = (Math.imul(line.hash, 0x9e3779b1) + hash) | 0
}

function addWords(start: number, end: number): void {
  const words = severalWords()
  for (let at = start; at < end; at += 3) addWord(words[at] as number, words[at + 1] as number, words[at + 2] as number)
}

function widen(): void {
  const {hashes, terms, flags} = line
  line.hashes = new Uint32Array(hashes.length * 2)
  line.terms = new Uint32Array(hashes.length * 2)
  line.flags = new Uint8Array(hashes.length * 2)
  line.hashes.set(hashes)
  line.terms.set(terms)
  line.flags.set(flags)
}

function startLine(): void {
  line.count = 0
  line.hash = 0
  line.mark = 0
}

function endLine(visitLine: (line: WordLine) => void): void {
  if (line.count > 0) visitLine(line)
  startLine()
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
