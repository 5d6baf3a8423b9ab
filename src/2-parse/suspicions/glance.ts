import {once} from '../../util/once.js'

/** What a first pass over a text sees: nearly all texts have nothing that is worth a closer look. */
export interface Glance {
  /** A character that may be invisible. */
  readonly isUnseen: boolean
  /** Letters that may pass for Latin ones. */
  readonly isForeign: boolean
  /** Letters and marks that words of other letters can be made of: accents, small capitals, letters in circles. */
  readonly isOdd: boolean
  /** So many blanks in a row that something may be behind them. */
  readonly isGapped: boolean
  /** Where so much stands without a blank that it may be encoded. */
  readonly unbroken: readonly (readonly [start: number, end: number])[]
}

const unseen = 1
const foreign = 2
const blank = 4
const selector = 8
const word = 16
const odd = 32

const shortestCode = 24
/** So many blanks in a row are no layout. */
export const longestGap = 40

/** One pass over the numbers of the characters is many times faster than a regular expression. */
export function glance(text: string, kindOf = kinds()): Glance {
  const unbroken: [number, number][] = []
  let all = 0
  let blanks = 0
  let isGapped = false
  let start = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf[text.charCodeAt(at)] as number
    // An emoji has its selector behind it; behind a letter or another selector it is no part of one.
    all |= kind & selector && before & (selector | word | blank) ? unseen : kind
    before = kind
    if (kind & blank) {
      if (at - start >= shortestCode) unbroken.push([start, at])
      start = at + 1
      if (++blanks === longestGap) isGapped = true
    } else blanks = 0
  }
  if (text.length - start >= shortestCode) unbroken.push([start, text.length])
  return {isUnseen: (all & unseen) !== 0, isForeign: (all & foreign) !== 0, isOdd: (all & odd) !== 0, isGapped, unbroken}
}

/** Made when the first text is looked at: most commands look at none. */
const kinds = once(kindsOfUnits)

/** What each code unit may be. Of what needs two units the first one tells enough. */
export function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const hidden = /(?![\n\t\r])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/u
  const alike = /[\u0370-\u03FF\u0400-\u04FF\uFF21-\uFF5A]/
  const unusual =
    /(?![\uFE00-\uFE0F])\p{M}|[\u00C0-\u02AF\u0370-\u058F\u0E50\u13A0-\u13FF\u1D00-\u1DFF\u2100-\u2117\u2119-\u2121\u2124-\u214F\u2460-\u24FF\uA720-\uAB6F\uFB00-\uFB06\uFF10-\uFF5A]/u
  for (let unit = 0; unit < table.length; unit++) {
    const character = String.fromCharCode(unit)
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
    const isHidden = isSurrogate ? isHighOfUnseen(unit) : hidden.test(character)
    const isSelector = unit === 0xfe0e || unit === 0xfe0f
    table[unit] =
      (isSelector ? selector : isHidden ? unseen : 0) |
      (alike.test(character) ? foreign : 0) |
      (/[\s\u2800]/.test(character) && unit !== 0xfeff ? blank : 0) |
      (/[A-Za-z]/.test(character) ? word : 0) |
      (unusual.test(character) || unit === highOfMathematics || unit === highOfFrames ? odd : 0)
  }
  return table
}

/** Letters in other types are behind the one, letters in circles, squares and flags behind the other. */
const highOfMathematics = 0xd835
const highOfFrames = 0xd83c

/** Tags and further selectors, marks of shorthand and of music, and the last two of each plane, which are no characters. */
function isHighOfUnseen(unit: number): boolean {
  return (unit >= 0xdb40 && unit <= 0xdb43) || unit === 0xd82f || unit === 0xd834 || (unit & 0x3f) === 0x3f
}
