import {hasLookAlikes} from '../../util/has-look-alikes.js'
import type {Found, Look} from './found.js'

const foreign = /[\u0370-\u03FF\u0400-\u04FF\uFF21-\uFF5A]/

/** Words of Latin letters among which some only look Latin. */
export const lookAlikes: Look = ({text, seen}) =>
  seen.isForeign
    ? [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({index, 0: word}): Found[] =>
        foreign.test(word) && hasLookAlikes(word) ? [{code: 'look-alike-letters', start: index, end: index + word.length, shows: word}] : []
      )
    : []
