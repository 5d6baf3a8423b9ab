import {asksUnseen} from '../../lexicon/hidden-words.js'
import {allMatches} from '../../util/all-matches.js'
import {once} from '../../util/once.js'
import type {Found, Look} from './found.js'

const definition = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]{0,20}(\S[^\n]{0,4000})$/gm
const title = /\]\([^()\s]{1,400}[ \t]{1,5}(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|\(([^()\n]{1,2000})\))\)/g
const alt = /!\[([^[\]\n]{60,2000})\]\(/g

/** Words that ask for something in titles of links, long texts of images, and in definitions and notes that nothing refers to. */
export const unrenderedText: Look = ({text, isCode}) => {
  const notes = once(() => countNotes(text))
  return [
    ...allMatches(definition, text).flatMap(({index, 0: whole, 1: label = '', 2: value = ''}): Found[] => {
      const isNote = label.startsWith('^')
      const isShown = isNote && (notes().get(label) ?? 0) > 1
      const words = isNote ? value : value.replace(/^(?:<[^>]*>|\S+)\s*/, '')
      // A note that nothing refers to has no reader: a whole sentence in it is for somebody else.
      const isMeant = asksUnseen(words) || (isNote && words.split(/\s+/).length >= sentence)
      return isShown || !isMeant || isCode(index) ? [] : [{code: 'unrendered-text', start: index, end: index + whole.length, shows: words}]
    }),
    ...[title, alt].flatMap((pattern) =>
      allMatches(pattern, text).flatMap(({index, 0: whole, 1: one, 2: two, 3: three}): Found[] => {
        const words = one ?? two ?? three ?? ''
        return asksUnseen(words) && !isCode(index) ? [{code: 'unrendered-text', start: index, end: index + whole.length, shows: words}] : []
      })
    )
  ]
}

/** Fewer words are a name or a number. */
const sentence = 8

/** How often each note is named, its definition counted. */
function countNotes(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, label = ''] of text.matchAll(/\[(\^[^[\]\n]{1,200})\]/g)) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}
