import {suspectRequests} from '../../lexicon/suspect-requests.js'
import {allMatches} from '../../util/all-matches.js'
import {singleSpaced} from '../../util/single-spaced.js'
import type {Found, Look} from './found.js'
import {bitsOf, type Played, placeOf, rolesIn} from './roles-in.js'

/** Where a sentence, an item, a cell or a command ends. */
const end = /[.!?;](?=\s|$)|\s\|\s|\n(?=[ \t]{0,40}(?:\n|[-*+#>|`~]|\d{1,9}[.)]\s|$))|$/g
const comment = /^(?:#|\/\/|--|\/?\*|<!--|;|REM\b)/
/** No more of a sentence is looked at. */
const longest = 1200

const requests = suspectRequests.map(({code, parts, isLoose, unless}) => ({
  code,
  isLoose,
  parts: parts.map(({role, gap}) => ({role: bitsOf([role]), gap})),
  needs: bitsOf(parts.map(({role}) => role)),
  unless: bitsOf(unless)
}))
type Parts = (typeof requests)[number]['parts']

/** Requests by what their sentences say, however it is worded. */
export const suspectSentences: Look = ({text, isCode, isCited}) => {
  const found: Found[] = []
  let start = 0
  for (const {index} of allMatches(end, text)) {
    if (index > start) {
      const sentence = text.slice(start, Math.min(index, start + longest))
      const played = rolesIn(sentence)
      for (const {code, isLoose, parts, needs, unless} of requests) {
        if ((played.present & needs) !== needs || (played.present & unless) !== 0) continue
        const span = isLoose ? looseSpan(played, parts) : orderedSpan(played, parts)
        if (!span) continue
        const place = placeOf(sentence, span.first, span.last + (played.lengths[span.last] ?? 1) - 1)
        const [from, to] = [start + place.start, start + place.end]
        if (isSaid(text, start + placeOf(sentence, 0, 0).start, to, isCode) && !isCited(from, to))
          found.push({code, start: from, end: to, shows: singleSpaced(text.slice(from, to))})
      }
    }
    start = index + 1
  }
  return found
}

/** In code the words are names, but for its comments; commands are looked for by themselves. */
function isSaid(text: string, at: number, end: number, isCode: (at: number) => boolean): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  return !isCode(at) || (!text.slice(at, end).includes('\n') && comment.test(before.slice(before.lastIndexOf('\n') + 1).trimStart()))
}

/** The positions of the first and the last word. */
interface Span {
  readonly first: number
  readonly last: number
}

/** The first place where the parts stand in their order, each near enough to the one before. */
function orderedSpan({roles}: Played, parts: Parts): Span | undefined {
  for (let first = 0; first < roles.length; first++) {
    const last = follow(roles, parts, first, 0)
    if (last !== undefined) return {first, last}
  }
  return undefined
}

/** The position of the last part, where all from one on follow. */
function follow(roles: Uint32Array, parts: Parts, at: number, part: number): number | undefined {
  const wanted = parts[part]
  if (!wanted || ((roles[at] ?? 0) & wanted.role) === 0) return undefined
  if (part === parts.length - 1) return at
  for (let next = at + 1; next <= at + 1 + wanted.gap && next < roles.length; next++) {
    const last = follow(roles, parts, next, part + 1)
    if (last !== undefined) return last
  }
  return undefined
}

/** The first short stretch of words that has all the parts, each by a word of its own. */
function looseSpan({roles}: Played, parts: Parts): Span | undefined {
  const within = parts[0]?.gap ?? 0
  for (let first = 0; first < roles.length; first++) {
    let open = parts.map(({role}) => role)
    if (!open.some((role) => ((roles[first] as number) & role) !== 0)) continue
    for (let at = first; at < roles.length && at <= first + within; at++) {
      const played = open.find((role) => ((roles[at] as number) & role) !== 0)
      if (played !== undefined) open = open.filter((role) => role !== played)
      if (open.length === 0) return {first, last: at}
    }
  }
  return undefined
}
