import {allMatches} from '../../util/all-matches.js'
import type {Found, Look} from './found.js'

/** Small words of English, each letter thirteen places on: nobody writes two of them in one line for anything else. */
const sure = /\b(?:gur|naq|lbh|jvgu|guvf|gung|sebz)\b/i
const small = /\b(?:gur|naq|lbh|jvgu|guvf|gung|sebz|nyy|rirel|abg|sbe|va|gb|bs|vg|vs|lbhe|nal)\b/gi
const line = /[^\n]+/g

/** Lines that are English again when each letter is moved back. */
export const rotatedText: Look = ({text}) =>
  sure.test(text)
    ? allMatches(line, text).flatMap(({index, 0: written}): Found[] =>
        sure.test(written) && allMatches(small, written).length > 1
          ? [{code: 'encoded-text', start: index, end: index + written.length, shows: moveBack(written).trim().slice(0, 400)}]
          : []
      )
    : []

function moveBack(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0)
    return String.fromCharCode((code & 31) > 13 ? code - 13 : code + 13)
  })
}
