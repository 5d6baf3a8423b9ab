import {characterNames, letterDigits, letterTwins} from '../../lexicon/letter-twins.js'

const reference = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,14}));?/gi
const comment = /<!--[^>]{0,400}?--!?>/g
const breaking = /<\/?(?:br|p|div|li|td|th|tr|ul|ol|h[1-6]|hr)\b[^<>]{0,200}>/gi
const tag = /<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,300})?\/?>/gi
const marksInWord = /(?<=[\p{L}\p{N}])[*_~`]{1,3}(?=[\p{L}\p{N}])/gu
const backslash = /\\(?=\S)/g
const links = /(?<=[a-z])(?:[-_+./#?=&]|%20)(?=[a-z])/gi
const spacedLetters = /(?<![\p{L}\p{N}])\p{L}([ .·•_|*~-])\p{L}(?![\p{L}\p{N}])(?:\1\p{L}(?![\p{L}\p{N}])){1,60}/gu
const hyphens = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu
const digitsInWord = /(?<=[a-z])[013457@$]+(?=[a-z])|(?<![a-z0-9])[013457]+(?=[a-z]{2})|(?<=[a-z]{2})[013457]+(?![a-z0-9])/gi
/** Letters in circles and squares, and those that flags are spelled with, from A on. */
const framed: readonly number[] = [0x1f150, 0x1f170, 0x1f1e6]

/** The words of a text as a model reads them: references resolved, marks and tags within words gone, letters that pass for others as those. */
export function withoutDisguise(text: string): string {
  return asLetters(
    withoutReferences(text).replace(comment, '').replace(breaking, ' ').replace(tag, '').replace(backslash, '').replace(marksInWord, '')
  )
}

/** With the characters that references of HTML stand for. */
export function withoutReferences(text: string): string {
  return text.includes('&') ? text.replace(reference, (written, decimal, hex, name) => characterOf(decimal, hex, name) ?? written) : text
}

/** Words that are chained as in addresses and names, each by itself. */
export function unchained(text: string): string {
  return text.replace(links, ' ')
}

/** The same where letters stand apart, words are cut by hyphens, or digits stand for letters. */
export function withoutGaps(text: string): string {
  return text
    .replace(spacedLetters, (letters, gap) => letters.replaceAll(gap, ''))
    .replace(hyphens, '')
    .replace(digitsInWord, (digits) => [...digits].map((digit) => letterDigits.get(digit) ?? digit).join(''))
}

function characterOf(decimal: string | undefined, hex: string | undefined, name: string | undefined): string | undefined {
  if (name !== undefined) return characterNames.get(name.toLowerCase())
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

function asLetters(text: string): string {
  if (/^[ -~\n\t]*$/.test(text)) return text
  return [...text.normalize('NFKD').replace(/\p{M}/gu, '')].map((one) => letterTwins.get(one) ?? unframed(one)).join('')
}

function unframed(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const first = framed.find((start) => code >= start && code < start + 26)
  return first === undefined ? character : String.fromCharCode(97 + code - first)
}
