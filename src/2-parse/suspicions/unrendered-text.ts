import {asksUnseen} from '../../lexicon/hidden-words.js'
import {allMatches} from '../../util/all-matches.js'
import {once} from '../../util/once.js'
import type {Found, Look} from './found.js'

const definition = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]{0,20}(\S[^\n]{0,4000})$/gm
const title = /\]\((?:<[^<>\n]{0,400}>|[^()\s<][^()\s]{0,400})\s{1,20}(?:"([^"]{1,2000})"|'([^']{1,2000})'|\(([^()]{1,2000})\))\s{0,5}\)/g
const alt = /!\[([^[\]\n]{24,2000})\]\(/g
/** An address in brackets may hold blanks, and then it is none. */
const target = /\]\(<([^<>\n]{12,1000})>/g
const titleBelow =
  /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]{0,20}\S{1,1000}[ \t]{0,5}\n[ \t]{0,20}(?:"([^"\n]{8,2000})"|'([^'\n]{8,2000})'|\(([^()\n]{8,2000})\))/gm
const label = /^ {0,3}\[([^\]^\n][^\]\n]{12,200})\]:[ \t]{0,20}\S/gm
/** What stands behind the language of a block of code. */
const info = /^[ \t>]{0,20}(?:`{3,}|~{3,})[ \t]{0,5}[^\s`]{1,40}[ \t]{1,5}([^\n`]{12,1000})$/gm

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
    ...[title, alt, target, titleBelow, label, info].flatMap((pattern) =>
      allMatches(pattern, text).flatMap(({index, 0: whole, 1: one, 2: two, 3: three}): Found[] => {
        const words = one ?? two ?? three ?? ''
        return asksUnseen(words) && (pattern === info || !isCode(index))
          ? [{code: 'unrendered-text', start: index, end: index + whole.length, shows: words}]
          : []
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
