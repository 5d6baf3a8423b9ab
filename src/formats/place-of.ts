import {remember} from '../util/remember.js'
import type {Format, FormatPlace} from './format.js'
import {formats} from './index.js'
import {pathPattern} from './path-pattern.js'

/** What a path says of a file. */
export interface PlaceFound {
  readonly format: Format
  readonly place: FormatPlace
  /** The folder that the place is below, with `/` at its end; empty for the folder that the command runs in. */
  readonly root: string
}

const rows = formats.flatMap((format) => format.places.map((place) => ({format, place, pattern: pathPattern(place)})))
// Most paths lead through no hidden folder, and then only file names can tell a format.
const isHidden = /(?:^|\/)\.[^./]/
const plainRows = rows.filter(({place}) => !place.glob.startsWith('.'))

/** The format and the place that a path fits; undefined where it says nothing. */
export function placeOf(file: string): PlaceFound | undefined {
  return known(file) ?? undefined
}

/** Of a file it is asked several times in a row, and again where its name meets another one. */
const known = remember(find, 2000)

function find(file: string): PlaceFound | null {
  for (const {format, place, pattern} of isHidden.test(file) ? rows : plainRows) {
    const found = pattern.exec(file)
    if (found) return {format, place, root: file.slice(0, found.index + (found[0].startsWith('/') ? 1 : 0))}
  }
  return null
}
