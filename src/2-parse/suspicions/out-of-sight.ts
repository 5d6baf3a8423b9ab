import {allMatches} from '../../util/all-matches.js'
import type {Found, Look} from './found.js'
import {longestGap} from './glance.js'

/** So many blanks push what follows off any screen. */
const farRight = /[^\s\u2800][ \t\u00A0\u2800\u3000]{120,}[^\s\u2800]/g

/** Words behind many blanks or many blank lines. */
export const outOfSight: Look = ({text, seen, isCode}) => (seen.isGapped ? [...farOut(text, isCode), ...farDown(text, isCode)] : [])

function farOut(text: string, isCode: (at: number) => boolean): readonly Found[] {
  return allMatches(farRight, text).flatMap(({index, 0: blanks}): Found[] => {
    const lineEnd = text.indexOf('\n', index + blanks.length)
    const end = lineEnd === -1 ? text.length : lineEnd
    const words = text.slice(index + blanks.length - 1, end)
    return isCode(index) ||
      (/^[ \t]*\|/.test(text.slice(text.lastIndexOf('\n', index) + 1, index + 1)) && words.includes('|')) ||
      !/\p{L}{2}/u.test(words)
      ? []
      : [{code: 'out-of-sight', start: index + blanks.length - 1, end, shows: words}]
  })
}

function farDown(text: string, isCode: (at: number) => boolean): readonly Found[] {
  const found: Found[] = []
  let blank = 0
  let seen = false
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end)
    if (line.trim() === '') blank++
    else {
      if (seen && blank >= longestGap && !isCode(start)) found.push({code: 'out-of-sight', start, end, shows: line.trim()})
      blank = 0
      seen = true
    }
    start = end + 1
  }
  return found
}
