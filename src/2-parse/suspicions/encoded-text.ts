import {allMatches} from '../../util/all-matches.js'
import {singleSpaced} from '../../util/single-spaced.js'
import type {Found, Look} from './found.js'
import type {Glance} from './glance.js'

interface Encoding {
  readonly pattern: RegExp
  readonly decode: (text: string) => string
}

const fromNumbers = (text: string, numbers: RegExp, radix: number): string =>
  allMatches(numbers, text)
    .map(([, digits = '']) => String.fromCodePoint(Math.min(Number.parseInt(digits, radix), 0x10ffff)))
    .join('')

/** The ways in which text is spelled so that nobody reads it; base64 may be broken into lines. */
const encodings: readonly Encoding[] = [
  {
    pattern: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,}(?:\n[ \t]{0,8}[A-Za-z0-9+/_-]{24,})*={0,2}/g,
    decode: fromBase64
  },
  {
    pattern: /\b(?:0x)?(?:[0-9a-f]{2}:?){16,}/gi,
    decode: (text) => fromNumbers(text.replace(/^0x/i, ''), /([0-9a-f]{2})/gi, 16)
  },
  {pattern: /(?:\\x[0-9a-f]{2}){8,}/gi, decode: (text) => fromNumbers(text, /x([0-9a-f]{2})/gi, 16)},
  {pattern: /(?:\\u\{?[0-9a-f]{4,6}\}?){8,}/gi, decode: (text) => fromNumbers(text, /u\{?([0-9a-f]{4,6})/gi, 16)},
  {pattern: /(?:&#x[0-9a-f]{2,5};){6,}/gi, decode: (text) => fromNumbers(text, /x([0-9a-f]{2,5})/gi, 16)},
  {pattern: /(?:&#\d{2,6};){6,}/g, decode: (text) => fromNumbers(text, /#(\d{2,6})/g, 10)},
  {pattern: /(?:%[0-9a-f]{2}){8,}/gi, decode: (text) => fromNumbers(text, /%([0-9a-f]{2})/gi, 16)},
  {pattern: /(?:\\[0-7]{3}){8,}/g, decode: (text) => fromNumbers(text, /\\([0-7]{3})/g, 8)},
  {pattern: /\b(?:[01]{8}){8,}/g, decode: (text) => fromNumbers(text, /([01]{8})/g, 2)}
]

/** An address that holds a whole page or program. */
const page =
  /\bdata:(?:text\/html|text\/javascript|application\/(?:javascript|x-sh))[;,][^\s)"'>]{3,4000}|(?:\]\(|<|\]:[ \t]{0,5}|href=["']?)[\s<]{0,3}(?:javascript|vbscript):[^\s)]{1,2000}|\]\([\s<]{0,3}data:image\/svg\+xml[;,][^\s)"'>]{3,4000}/gi

/** Text that only a machine can read, with what it says; images, hashes and keys say nothing. */
export const encodedText: Look = ({text, seen}) => [
  ...joined(text, seen.unbroken).flatMap(([start, end]) => decodedIn(text.slice(start, end)).map((found) => moved(found, start))),
  ...(/data:|script:/i.test(text) ? pagesIn(text) : []),
  ...(inPieces.test(text) ? decodedIn(text, pieces) : [])
]

const inPieces = / 0110|(?:\b[0-9a-f]{2,3}[ ,]{1,2}){11}|(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{12,} [A-Za-z0-9+/]{12,60} [A-Za-z0-9+/]{11}/i

/** Letter by letter with blanks between, or so many at a time. */
const pieces: readonly Encoding[] = [
  {pattern: /\b[01]{8}(?: [01]{8}){7,}/g, decode: (text) => fromNumbers(text, /([01]{8})/g, 2)},
  {pattern: /\b\d{2,3}(?:[ ,]{1,2}\d{2,3}\b){11,}/g, decode: (text) => fromNumbers(text, /(\d{2,3})/g, 10)},
  {pattern: /\b[0-9a-f]{2}(?:[ ,]{1,2}[0-9a-f]{2}\b){11,}/gi, decode: (text) => fromNumbers(text, /([0-9a-f]{2})/gi, 16)},
  {pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{12,}(?: [A-Za-z0-9+/]{12,}){2,}(?: [A-Za-z0-9+/]{1,11})?={0,2}/g, decode: fromBase64}
]

/** Also behind an address, in letters of two bytes, and encoded twice. */
function fromBase64(text: string): string {
  const plain = text.replace(/\s+/g, '')
  const behind = plain.slice(plain.lastIndexOf('/') + 1)
  for (const one of behind === plain ? [plain] : [plain, behind]) {
    const bytes = Buffer.from(one, 'base64')
    const once = bytes.toString('utf8')
    const ways = [
      once,
      bytes.toString('utf16le'),
      /^[A-Za-z0-9+/_-]{24,}={0,2}\s*$/.test(once) ? Buffer.from(once, 'base64').toString('utf8') : ''
    ]
    const found = ways.find(isWords)
    if (found !== undefined) return found
  }
  return ''
}

/** Most of what is long is an address or a rule of a table. */
const worth =
  /[A-Za-z0-9+/_]{24}|(?:[0-9a-f]{2,3}[ ,]{1,2}){11}|[A-Za-z0-9+/]{12} [A-Za-z0-9+/]{12}|(?:[0-9a-f]{2}:){8}|\\[xu0-7]|&#|%..%|data:|script:|[01]{8}/i

function decodedIn(text: string, ways = encodings): readonly Found[] {
  if (!worth.test(text)) return []
  return ways.flatMap(({pattern, decode}) =>
    allMatches(pattern, text).flatMap(({index, 0: encoded}): Found[] => {
      const decoded = decode(encoded.slice(0, longest))
      return isWords(decoded) ? [{code: 'encoded-text', start: index, end: index + encoded.length, shows: singleSpaced(decoded)}] : []
    })
  )
}

const pagesIn = (text: string): readonly Found[] =>
  allMatches(page, text).map(({index, 0: shows}) => ({code: 'encoded-text', start: index, end: index + shows.length, shows}))

/** What goes on in the next line is one. */
function joined(text: string, stretches: Glance['unbroken']): Glance['unbroken'] {
  const all: [number, number][] = []
  for (const [start, end] of stretches) {
    const last = all.at(-1)
    if (last && start - last[1] < 12 && text.slice(last[1], start).includes('\n')) last[1] = end
    else all.push([start, end])
  }
  return all
}

const moved = (found: Found, by: number): Found => ({...found, start: found.start + by, end: found.end + by})

/** No more is decoded. */
const longest = 4000

/** Sentences are made of letters and blanks; what decodes to anything else was never text. */
function isWords(decoded: string): boolean {
  const words = decoded.match(/[A-Za-z]{2,}/g) ?? []
  const plain = decoded.match(/[A-Za-z0-9 .,:;!?'"()/\n_-]/g) ?? []
  return words.length >= 3 && /[A-Za-z]{2} [A-Za-z]/.test(decoded) && plain.length >= decoded.length * 0.9 && !/^\s*[{<[]/.test(decoded)
}
