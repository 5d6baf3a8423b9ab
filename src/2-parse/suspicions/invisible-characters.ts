import type {SuspicionCode} from '../../lexicon/suspicions.js'
import {allMatches} from '../../util/all-matches.js'
import {codePointName} from '../../util/visible-text.js'
import type {Found, Look} from './found.js'

/** Nearly all text has none of them, and that is told fast. */
const any = /(?![\n\t\r])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu

/** Flags of regions are spelled with tags: England has five. */
const flag = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}$/u
const joined = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u
/** In these scripts a joiner, or its opposite, changes how a word is written. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Mongolian}]/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Characters that nobody sees, all of one kind in a line as one; not those that an emoji or a script needs. */
export const invisibleCharacters: Look = ({text, seen}) => {
  if (!seen.isUnseen) return []
  const lines = new Map<string, {code: SuspicionCode; start: number; end: number; characters: string[]}>()
  let lineEnd = -1
  for (const {index, 0: character} of allMatches(any, text)) {
    if (isNeeded(text, index, character)) continue
    const code = codeOf(character)
    // Looking back for the start of the line each time would take as long as the line is.
    if (index > lineEnd) {
      lineEnd = text.indexOf('\n', index)
      if (lineEnd === -1) lineEnd = text.length
    }
    const key = `${code}:${lineEnd}`
    const known = lines.get(key)
    const end = index + character.length
    if (known) {
      known.end = end
      known.characters.push(character)
    } else lines.set(key, {code, start: index, end, characters: [character]})
  }
  return [...lines.values()].map(({code, start, end, characters}): Found => ({code, start, end, shows: wordsOf(code, characters)}))
}

function codeOf(character: string): SuspicionCode {
  if (/[\u{E0000}-\u{E007F}]/u.test(character)) return 'tag-characters'
  if (/\p{Bidi_Control}/u.test(character)) return 'turned-text'
  return /\p{Cc}/u.test(character) ? 'control-characters' : 'hidden-characters'
}

/** Of tags the text that they spell, else how many there are of each. */
function wordsOf(code: SuspicionCode, characters: readonly string[]): string {
  if (code === 'tag-characters') return characters.map((one) => String.fromCodePoint(((one.codePointAt(0) ?? 0) - 0xe0000) | 0)).join('')
  const counts = new Map<string, number>()
  for (const one of characters) counts.set(codePointName(one), (counts.get(codePointName(one)) ?? 0) + 1)
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} × ${count}`)).join(', ')
}

function isNeeded(text: string, at: number, character: string): boolean {
  const before = text.slice(Math.max(0, at - 16), at)
  const after = text.slice(at + character.length, at + character.length + 16)
  if (character === '\uFE0E' || character === '\uFE0F') return /[\p{Emoji}\p{S}\p{P}]$/u.test(before)
  if (/[\u{E0100}-\u{E01EF}]/u.test(character)) return /\p{Script=Han}$/u.test(before)
  if (character === '\u200D' && joined.test(before)) return /^\p{Extended_Pictographic}/u.test(after)
  if (character === '\u200C' || character === '\u200D') return joining.test(before.slice(-1)) && joining.test(after.slice(0, 1))
  if (character === '\u200E' || character === '\u200F' || character === '\u061C') return rightToLeft.test(before) || rightToLeft.test(after)
  if (/[\u{E0020}-\u{E007F}]/u.test(character)) {
    const end = after.indexOf('\u{E007F}')
    return flag.test(character === '\u{E007F}' ? before + character : before + character + after.slice(0, end === -1 ? 0 : end + 2))
  }
  return false
}
