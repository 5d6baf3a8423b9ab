import {asksUnseen} from '../../lexicon/hidden-words.js'
import {allMatches} from '../../util/all-matches.js'
import {once} from '../../util/once.js'
import {singleSpaced} from '../../util/single-spaced.js'
import type {Found, Look} from './found.js'

const open = /<([a-z][a-z0-9]{0,20})\b([^<>]{0,400})>/gi
const unseen =
  /\bhidden\b|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|opacity\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|font-size\s{0,3}:\s{0,3}0|(?:^|[\s;"'])color\s{0,3}(?::|=)\s{0,3}["']?(?:white|transparent|#f[c-f]?f[c-f]?f[c-f]?\b|rgba?\(\s{0,3}255)|(?:left|top|text-indent)\s{0,3}:\s{0,3}-\d{3}|(?:height|width)\s{0,3}[:=]\s{0,3}["']?0(?:px)?["';\s]/i
/** No more of an element is looked at. */
const longest = 5000
/** Elements that no page shows. */
const neverShown: ReadonlySet<string> = new Set(['template', 'script', 'noscript', 'style'])

/** Elements whose words no page shows: by a style, or by what they are. */
export const hiddenMarkup: Look = ({text, isCode}) => {
  const lower = once(() => text.toLowerCase())
  // Where an element is not closed behind one place, it is not behind a later one.
  const unclosed = new Set<string>()
  const closeOf = (name: string, from: number): number => {
    const close = unclosed.has(name) ? -1 : lower().indexOf(`</${name}`, from)
    if (close === -1) unclosed.add(name)
    return close
  }
  return allMatches(open, text).flatMap(({index, 0: tag, 1: name = '', 2: attributes = ''}): Found[] => {
    const isProgram = neverShown.has(name.toLowerCase())
    if ((!isProgram && !unseen.test(attributes)) || isCode(index)) return []
    const close = closeOf(name.toLowerCase(), index)
    const inner = close === -1 ? '' : text.slice(index + tag.length, Math.min(close, index + longest))
    const end = close === -1 ? index + tag.length : close + name.length + 3
    const isText = isProgram ? asksUnseen(inner) && !/[{};=]/.test(inner) : /\p{L}{2}/u.test(inner)
    return isText ? [{code: 'hidden-markup', start: index, end, shows: singleSpaced(inner.slice(0, 400))}] : []
  })
}
