import {asksUnseen} from '../../lexicon/hidden-words.js'
import {allMatches} from '../../util/all-matches.js'
import {once} from '../../util/once.js'
import {singleSpaced} from '../../util/single-spaced.js'
import type {Found, Look} from './found.js'
import {withoutReferences} from './without-disguise.js'

const open = /<([a-z][a-z0-9]{0,20})\b((?:[^<>"']|"[^"]{0,1000}"|'[^']{0,1000}'){0,600})>/gi
const unseen =
  /\bhidden\b|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse)|opacity\s{0,3}:\s{0,3}0?(?:\.0\d?)?(?![.\d]*[1-9])(?=[\s;"'!]|$)|font-size\s{0,3}:\s{0,3}[0-2](?:\.\d{1,3})?(?:px|pt|%|[;"'\s]|$)|font-size\s{0,3}:\s{0,3}0|(?:^|[\s;"'])color\s{0,3}(?::|=)\s{0,3}["']?(?:white|transparent|#f[c-f]?f[c-f]?f[c-f]?\b|rgba?\(\s{0,3}255|hsla?\([^)%]{0,12}%[\s,]{1,3}(?:100|9[5-9])%)|(?:left|top|text-indent)\s{0,3}:\s{0,3}-\d{3}|(?:height|width)\s{0,3}[:=]\s{0,3}["']?0(?:px)?["';\s]|scale\(\s{0,3}0(?:\.0\d?)?\s{0,3}[,)]|clip(?:-path)?\s{0,3}:\s{0,3}(?:inset\(\s{0,3}(?:100|[5-9]\d)%|rect\(|circle\(\s{0,3}0)|\b(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?)\b/i
/** No more of an element is looked at. */
const longest = 5000
/** What an element that is never closed goes on for. */
const longestOpen = 400
/** Elements that no page shows, and what is shown only where something else cannot be. */
const neverShown: ReadonlySet<string> = new Set(
  'template script noscript style datalist desc metadata defs head title video audio canvas object iframe noembed noframes'.split(' ')
)
/** What a browser skips: sections of XML, instructions to a processor, declarations, and a tag that closes nothing. */
const skipped = /<(?:!\[CDATA\[|\?|!(?!--|\[CDATA)[a-z]|\/\s)([^>]{8,2000})>/gi
const value = /[\w-]{1,40}\s{0,3}=\s{0,3}(?:"([^"]{12,1000})"|'([^']{12,1000})')/g
const remark = /\/\/([^\n]{8,1000})|\/\*([^*]{8,1000})|<!--([^>]{8,1000})/g

/** Elements whose words no page shows: by a style, or by what they are; and words in attributes, and in what is no element. */
export const hiddenMarkup: Look = ({text, isCode}) => {
  if (!text.includes('<')) return []
  const lower = once(() => text.toLowerCase())
  // Where an element is not closed behind one place, it is not behind a later one.
  const unclosed = new Set<string>()
  const closeOf = (name: string, from: number): number => {
    const close = unclosed.has(name) ? -1 : lower().indexOf(`</${name}`, from)
    if (close === -1) unclosed.add(name)
    return close
  }
  const elements = allMatches(open, text).flatMap(({index, 0: tag, 1: name = '', 2: attributes = ''}): Found[] => {
    const isProgram = neverShown.has(name.toLowerCase())
    const style = withoutReferences(attributes).replace(/\/\*[^*]{0,100}\*\//g, '')
    const said = wordsIn(attributes)
    if ((!isProgram && said === undefined && !unseen.test(style)) || isCode(index)) return []
    const found = (end: number, words: string): Found => ({
      code: 'hidden-markup',
      start: index,
      end,
      shows: singleSpaced(words.slice(0, 400))
    })
    if (said !== undefined) return [found(index + tag.length, said)]
    const close = closeOf(name.toLowerCase(), index)
    const inner = text.slice(index + tag.length, close === -1 ? index + tag.length + longestOpen : Math.min(close, index + longest))
    const end = close === -1 ? index + tag.length + (isProgram ? 0 : inner.length) : close + name.length + 3
    if (isProgram ? close !== -1 && asksInProgram(inner) : /\p{L}{2}/u.test(inner)) return [found(end, inner)]
    return []
  })
  const others = allMatches(skipped, text).flatMap(({index, 0: whole, 1: words = ''}): Found[] =>
    asksUnseen(words) && !isCode(index)
      ? [{code: 'hidden-markup', start: index, end: index + whole.length, shows: singleSpaced(words)}]
      : []
  )
  return [...elements, ...others]
}

function wordsIn(attributes: string): string | undefined {
  for (const [, one, two] of allMatches(value, attributes)) {
    const words = one ?? two ?? ''
    if (asksUnseen(words) && !/[{};=]/.test(words)) return words
  }
  return undefined
}

/** In words, or in a remark of a program. */
function asksInProgram(inner: string): boolean {
  if (!/[{};=]/.test(inner)) return asksUnseen(inner)
  return allMatches(remark, inner).some(([, one, two, three]) => asksUnseen(one ?? two ?? three ?? ''))
}
