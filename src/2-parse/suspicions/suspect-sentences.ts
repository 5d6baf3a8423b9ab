import {suspectRequests} from '../../lexicon/suspect-requests.js'
import {allMatches} from '../../util/all-matches.js'
import {singleSpaced} from '../../util/single-spaced.js'
import type {Found, Look} from './found.js'
import {bitsOf, type Played, rolesIn} from './roles-in.js'

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
      const words = rolesIn(text, start, Math.min(index, start + longest))
      const present = words.reduce((bits, {roles}) => bits | roles, 0)
      for (const {code, isLoose, parts, needs, unless} of requests) {
        if ((present & needs) !== needs || (present & unless) !== 0) continue
        const span = isLoose ? looseSpan(words, parts) : orderedSpan(words, parts)
        if (span && isSaid(text, words[0]?.start ?? start, span.end, isCode) && !isCited(span.start, span.end))
          found.push({code, ...span, shows: singleSpaced(text.slice(span.start, span.end))})
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

interface Span {
  readonly start: number
  readonly end: number
}

/** The first place where the parts stand in their order, each near enough to the one before. */
function orderedSpan(words: readonly Played[], parts: Parts): Span | undefined {
  for (const [at, {start}] of words.entries()) {
    const last = follow(words, parts, at, 0)
    if (last !== undefined) return {start, end: words[last]?.end ?? start}
  }
  return undefined
}

/** The position of the last part, where all from one on follow. */
function follow(words: readonly Played[], parts: Parts, at: number, part: number): number | undefined {
  const wanted = parts[part]
  if (!wanted || ((words[at]?.roles ?? 0) & wanted.role) === 0) return undefined
  if (part === parts.length - 1) return at
  for (let next = at + 1; next <= at + 1 + wanted.gap && next < words.length; next++) {
    const last = follow(words, parts, next, part + 1)
    if (last !== undefined) return last
  }
  return undefined
}

/** The first short stretch of words that has all the parts, each by a word of its own. */
function looseSpan(words: readonly Played[], parts: Parts): Span | undefined {
  const within = parts[0]?.gap ?? 0
  for (const [from, {start, roles}] of words.entries()) {
    let open = parts.map(({role}) => role)
    if (!open.some((role) => (roles & role) !== 0)) continue
    for (let at = from; at < words.length && at <= from + within; at++) {
      const played = open.find((role) => ((words[at]?.roles ?? 0) & role) !== 0)
      if (played !== undefined) open = open.filter((role) => role !== played)
      if (open.length === 0) return {start, end: words[at]?.end ?? start}
    }
  }
  return undefined
}
