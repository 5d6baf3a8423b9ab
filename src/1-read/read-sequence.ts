import {windows1252} from './windows-1252.js'

/** One character that stands as the Windows-1252 reading of its UTF-8 bytes. */
export interface Sequence {
  readonly end: number
  readonly meant: string
  /** Nobody writes this on purpose. Else it may be real text: `café »` has the bytes of a Chinese character. */
  readonly sure: boolean
}

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** The double-encoded character that starts here, if one does. */
export function readSequence(text: string, start: number): Sequence | undefined {
  const lead = windows1252.byte(text[start] ?? '')
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined
  const end = start + (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)
  const bytes = [...text.slice(start, end)].map((char) => windows1252.byte(char) ?? 0)
  // Nearly all accented letters are what they seem: to find that out here costs less than a decoder that refuses them.
  const meant = bytes.every((byte, at) => at === 0 || (byte >= 0x80 && byte < 0xc0)) ? decoded(bytes) : undefined
  // Control characters and line ends never come out: places have to stay those of the disk.
  if (meant === undefined || !/^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Cf}]$/u.test(meant)) return undefined
  return {end, meant, sure: isSure(text, start, end)}
}

function decoded(bytes: readonly number[]): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

// What real text has right after an accented letter: quotes, dashes, spaces, marks, and the letters of this byte range.
const punctuation = /^[\u00a0…‘’“”„‚–—‹›«»™®©°·¹²³ªº]+$/
const punctuationOrLetters = /^[\u00a0…‘’“”„‚–—‹›«»™®©°·¹²³ªºšžœŠŽŒŸƒµ]+$/
const quoted = /^(?:‘.’|“.”|„.“|«.»|‹.›)$/

function isSure(text: string, start: number, end: number): boolean {
  const lead = text[start] ?? ''
  const tail = text.slice(start + 1, end)
  const before = text[start - 1] ?? ''
  if (quoted.test(before + lead + tail)) return false
  // Latin-1 letters and signs: `Ã©`, `Â£`. Only a word in capitals ends with a real `Ã` and a mark after it.
  if (lead === 'Â') return true
  if (lead === 'Ã') return !punctuation.test(tail) || !isCapital(before) || isCapital(text[end] ?? '')
  // `2×½` and `Ø¼` are sizes; Hebrew and Arabic come in words.
  if (lead === '×' || lead === 'Ø') return /^[×ØÙÚÛ]/.test(text[end] ?? '')
  if (!punctuationOrLetters.test(tail)) return true
  // Typographic signs, arrows, boxes and emoji never stand inside a word, where a real `â` or `ð` would.
  if (lead === 'â' || lead === 'ð') return !isLetter(before)
  // `wÅ‚aściwy`: a capital inside a word of small letters.
  return isCapital(lead) && isLetter(before) && !isCapital(before)
}

const isLetter = (char: string): boolean => /^\p{L}$/u.test(char)
const isCapital = (char: string): boolean => /^\p{Lu}$/u.test(char)
