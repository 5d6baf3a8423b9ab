import {suspectRoles} from '../../lexicon/suspect-roles.js'
import {allMatches} from '../../util/all-matches.js'
import {once} from '../../util/once.js'
import {singleSpaced} from '../../util/single-spaced.js'
import type {Found, Look} from './found.js'
import {readPassage} from './passage.js'
import {suspectPhrases} from './suspect-phrases.js'
import {suspectSentences} from './suspect-sentences.js'
import {unchained, withoutDisguise, withoutGaps} from './without-disguise.js'

/** What no page shows as it is written: references, marks, tags and comments within words. Letters that pass for others are seen at the first glance. */
const marked = /&(?:#\d|#x[0-9a-f]|[a-z]{2,14};)|(?<=[a-z])(?:\*{1,3}|~{1,2}|`{1,3}|_{2,3})[a-z]|(?<=[a-z])(?:<[/!a-z]|\\\S)|\\[a-z]{3}/i
/** Among what the first glance cannot tell from emoji and from other languages. */
const odd =
  /(?![\uFE00-\uFE0F])\p{M}|[\u00C0-\u02AF\u0370-\u058F\u0E50\u13A0-\u13FF\u1D00-\u1DFF\u2100-\u2117\u2119-\u2121\u2124-\u2138\u213A-\u214F\u2460-\u24FF\uA720-\uAB6F\uFB00-\uFB06\uFF10-\uFF5A]|[\u{1D400}-\u{1D7FF}\u{1F150}-\u{1F1E5}]|[\u{1F1E6}-\u{1F1FF}]{3}/u
/** Four words or more in a chain, as in a name or an address. */
const chain = /(?<![a-z])[a-z]{1,20}(?:(?:[-_+./]|%20)[a-z]{1,20}){3,40}/gi
const apart = /(?<![a-z0-9])[a-z]([ .·•_|*~-])[a-z]\1[a-z](?![a-z0-9])/i
/** The middle of a word in pieces, or with a digit in it. */
const piece = /(?<=[a-z])[-013457@$][a-z]{1,12}/gi
/** A paragraph, an item, a row or a heading. */
const block = /[^\n]+(?:\n(?![ \t>]*(?:[-*+|#>]|\d{1,9}[.)]\s|```|~~~|$))[^\n]+)*/g
/** No more of it is looked at. */
const longest = 3000

/** What is suspicious once words are read as they are meant: nobody writes it otherwise by accident. */
export const disguisedWords: Look = ({text, seen, isCode}) => {
  const isDisguised = (seen.isOdd && odd.test(text)) || marked.test(text)
  const isGapped = apart.test(text) || hasCutWord(text)
  const chains = allMatches(chain, text).flatMap(({index, 0: words}): readonly Found[] =>
    isCode(index) ? [] : foundInChain(words).map(({code, shows}) => ({code, start: index, end: index + words.length, shows}))
  )
  if (!isDisguised && !isGapped) return chains
  const others = allMatches(block, text).flatMap(({index, 0: whole}): readonly Found[] => {
    const written = whole.slice(0, longest)
    // What stands in code is written as it is meant.
    const bare = isDisguised && !isCode(index) ? withoutDisguise(written) : written
    const gapless = isGapped ? withoutGaps(bare) : bare
    const ways = [bare, ...(gapless === bare ? [] : [gapless])].filter((one) => one !== written && foundIn('', one).length > 0)
    if (ways.length === 0) return []
    const before = text.slice(Math.max(0, index - near), index)
    const known = foundIn(before, written).length
    const meant = ways.map((way) => foundIn(before, way)).find((found) => found.length > known) ?? []
    return meant.map(({code, shows}) => ({code, start: index, end: index + whole.length, shows: singleSpaced(shows)}))
  })
  return [...chains, ...others]
}

/** What stands before a place may say that it is only spoken of. */
const near = 1000

/** Whether a word of a request stands there in pieces, or with digits for letters: most words with a hyphen or a digit are none. */
function hasCutWord(text: string): boolean {
  return allMatches(piece, text).some(({index, 0: middle}) => {
    const before = /[a-z0-9@$-]{0,20}$/i.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''
    const after = /^[a-z0-9@$-]{0,20}/i.exec(text.slice(index + middle.length, index + middle.length + 20))?.[0] ?? ''
    const word = `${before}${middle}${after}`.toLowerCase()
    return !/^[a-z]+$/.test(word) && requestWords().has(withoutGaps(word))
  })
}

/** Shorter words are parts of many. */
const requestWords = once(
  () =>
    new Set(
      Object.values(suspectRoles)
        .flatMap((words) => words.split(/, */))
        .flatMap((word) => (/^[a-z]{6,}$/.test(word) ? [word, `${word}s`] : []))
    )
)

/** Names in a chain are no sentence, and no command. */
function foundInChain(words: string): readonly Found[] {
  const spoken = unchained(words)
  return requestStart.test(spoken) ? suspectPhrases(readPassage(spoken)).filter(({code}) => code === 'speaks-to-reader') : []
}

/** Most chains begin nothing that could be one. */
const requestStart =
  /\b(?:ignore|disregard|forget|override|bypass|approve|accept|merge|lgtm|mark|no|this|reviewers?|maintainers?|do|never|hide|conceal|keep|you|sign|give|leave|omit|pay)\b/i

function foundIn(before: string, words: string): readonly Found[] {
  const passage = readPassage(before + words)
  return [...suspectPhrases(passage), ...suspectSentences(passage)].filter(({start}) => start >= before.length)
}
