import {asksInComment} from '../../lexicon/hidden-words.js'
import {singleSpaced} from '../../util/single-spaced.js'
import type {Found, Look} from './found.js'

/** Comments that ask for something; those that mark a place, switch off a linter or name a license are none. */
export const hiddenComments: Look = ({text, isCode}) => {
  const found: Found[] = []
  for (let start = text.indexOf('<!--'); start !== -1; ) {
    const close = text.indexOf('-->', start + 4)
    const end = close === -1 ? text.length : close + 3
    const words = singleSpaced(text.slice(start + 4, close === -1 ? end : close).slice(0, longest))
    if (asksInComment(words) && !isCode(start)) found.push({code: 'hidden-comment', start, end, shows: words})
    if (close === -1) break
    start = text.indexOf('<!--', end)
  }
  return found
}

/** No more of a comment is looked at. */
const longest = 5000
