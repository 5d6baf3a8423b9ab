import {pointers} from '../lexicon/pointers.js'
import type {Place} from '../model.js'
import {allMatches} from '../util/all-matches.js'
import {once} from '../util/once.js'
import {plainText} from '../util/plain-text.js'
import {termsOf} from '../util/terms.js'
import type {WrittenAgent} from './verify.js'

/** Words of a canonical agent that point to what no longer stands there: "the table below" with no table behind it. */
export function lostPointers({sections, rules}: WrittenAgent): readonly (Pick<Place, 'line'> & {readonly words: string})[] {
  const marks = [
    ...sections.map(({line, heading}) => ({line, terms: once(() => termsOf(heading))})),
    ...rules.map(({line, text, tableHead, form}) => ({
      line,
      terms: once(() => [...termsOf(`${tableHead} ${text}`), form === 'row' ? 'tabl' : form === 'step' ? 'step' : form])
    }))
  ]
  return rules
    .filter(({form}) => form !== 'code' && form !== 'example' && form !== 'quote')
    .flatMap(({line, endLine, text}) =>
      allMatches(pointers, plainText(text)).flatMap(({0: words, groups: {noun = '', where = ''} = {}}) => {
        const wanted = termsOf(noun)
        // "See below" points to whatever stands there.
        const isThere = marks.some(
          (mark) => (where === 'below' ? mark.line > endLine : mark.line < line) && wanted.every((term) => mark.terms().includes(term))
        )
        return isThere ? [] : [{line, words}]
      })
    )
}
