import {lineEnds} from '../util/line-ends.js'
import {decode} from './decode.js'
import {repairEncoding} from './repair-encoding.js'
import {windows1252} from './windows-1252.js'

/**
 * A text as bytes of a file that held another: with its encoding, its byte order mark and its line ends. Lines at the start and the end that say
 * what they said keep their bytes, and with them what was wrong with those: so a text that did not change gives the same file.
 */
export function bytesLike(text: string, before: string, original: Uint8Array): Uint8Array {
  const code = encodingOf(original)
  const kept = keeping(text.split('\n'), before.split('\n'), code, original)
  return kept !== undefined && textOf(kept) === text ? kept : Buffer.concat([code.mark, code.encode(text)])
}

function textOf(bytes: Uint8Array): string | undefined {
  const {text} = decode(bytes)
  return text === undefined ? undefined : repairEncoding(lineEnds(text)).text.replace(/^\ufeff/, '')
}

/** With the bytes of the lines before and behind those that differ; nothing where the lines of the text are not those of the file. */
function keeping(now: readonly string[], then: readonly string[], code: Encoding, original: Uint8Array): Uint8Array | undefined {
  const raw = linesOf(original, code)
  if (raw.length !== then.length) return undefined
  let head = 0
  while (head < now.length && head < then.length && now[head] === then[head]) head++
  let tail = 0
  while (tail < now.length - head && tail < then.length - head && now.at(-1 - tail) === then.at(-1 - tail)) tail++
  const lineEnd = raw.find(({end}) => end !== '')?.end ?? '\n'
  const middle = now.slice(head, now.length - tail)
  const fresh = middle.map((line, at) => `${line}${tail === 0 && at === middle.length - 1 ? '' : lineEnd}`).join('')
  const before = raw.slice(0, head)
  // A line that was the last one has no end yet.
  const open = before.at(-1)?.end === '' && middle.length > 0 ? lineEnd : ''
  const after = raw.slice(raw.length - tail)
  return Buffer.concat([code.mark, ...before.map(({bytes}) => bytes), code.encode(open + fresh), ...after.map(({bytes}) => bytes)])
}

interface Encoding {
  readonly mark: Uint8Array
  /** How many bytes a unit of it has, and where in them that of ASCII stands. */
  readonly width: number
  readonly at: number
  readonly encode: (text: string) => Uint8Array
}

function encodingOf(bytes: Uint8Array): Encoding {
  const starts = (...mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte)
  const mark = (length: number) => bytes.subarray(0, length)
  if (starts(0xff, 0xfe)) return {mark: mark(2), width: 2, at: 0, encode: (text) => Buffer.from(text, 'utf16le')}
  if (starts(0xfe, 0xff)) return {mark: mark(2), width: 2, at: 1, encode: (text) => Buffer.from(text, 'utf16le').swap16()}
  if (starts(0xef, 0xbb, 0xbf)) return {mark: mark(3), width: 1, at: 0, encode: (text) => Buffer.from(text)}
  const isUtf8 = Buffer.from(Buffer.from(bytes).toString('utf8')).equals(bytes)
  return {mark: mark(0), width: 1, at: 0, encode: (text) => (isUtf8 ? Buffer.from(text) : inWindows1252(text))}
}

/** What Windows-1252 has no byte for becomes `?`. */
function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => (char < '\x80' ? char.charCodeAt(0) : (windows1252.byte(char) ?? 0x3f)))
}

/** The lines of a file: a lone `\r` ends one only where nothing else does. */
function linesOf(bytes: Uint8Array, {mark, width, at}: Encoding): readonly {readonly bytes: Uint8Array; readonly end: string}[] {
  const lines: {bytes: Uint8Array; end: string}[] = []
  const isChar = (from: number, char: number) => bytes[from + at] === char && (width === 1 || bytes[from + 1 - at] === 0)
  let hasNewline = false
  for (let from = mark.length; from < bytes.length && !hasNewline; from += width) hasNewline = isChar(from, 10)
  let start = mark.length
  for (let from = mark.length; from < bytes.length; from += width) {
    if (!isChar(from, hasNewline ? 10 : 13)) continue
    const end = !hasNewline ? '\r' : from > start && isChar(from - width, 13) ? '\r\n' : '\n'
    lines.push({bytes: bytes.subarray(start, from + width), end})
    start = from + width
  }
  return [...lines, {bytes: bytes.subarray(start), end: ''}]
}
