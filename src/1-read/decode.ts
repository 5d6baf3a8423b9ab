import {isUtf8} from 'node:buffer'
import {problem} from '../messages.js'
import type {Problem} from '../model.js'
import {lineEnds} from '../util/line-ends.js'
import {windows1252} from './windows-1252.js'

/** What the bytes say, with a problem where they said it badly; no text where they say nothing that can be read. */
export interface Decoded {
  readonly text: string | undefined
  readonly problem: Problem | undefined
}

/** Bytes to text: UTF-8, UTF-16 with a byte order mark, or else Windows-1252 when that gives plausible text. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16) return decodeUtf16(bytes, utf16)
  if (isUtf8(bytes))
    return plausible(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString('utf8')
        .replace(/^\ufeff/, '')
    )
  const {text: guess, problem: refused} = plausible(windows1252.decode(bytes))
  return {text: guess, problem: refused ?? problem('not-utf8', firstBadLine(bytes), {})}
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = strictly(encoding, bytes)
  return text === undefined ? refusal('broken UTF-16') : plausible(text)
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

const mostControls = 0.05

function plausible(text: string): Decoded {
  if (text.includes('\0')) return refusal('NUL bytes')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = text.match(/[\x01-\x08\x0b\x0e-\x1f\x7f-\x9f]/g)?.length ?? 0
  return controls > text.length * mostControls ? refusal('control characters') : {text, problem: undefined}
}

const refusal = (found: string): Decoded => ({text: undefined, problem: problem('not-text', 1, {found})})

function firstBadLine(bytes: Uint8Array): number {
  const lossy = lineEnds(new TextDecoder('utf-8').decode(bytes))
  return lossy.slice(0, lossy.indexOf('\ufffd')).split('\n').length
}
