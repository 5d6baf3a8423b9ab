import type {Place} from '../../model.js'
import {remember} from '../../util/remember.js'
import {wayTo} from '../way-to.js'
import {markdownText} from './markdown-text.js'

/** Links from the report to files and lines. */
export interface Links {
  readonly file: (file: string, words?: string) => string
  readonly place: (place: Place) => string
  /** Only the lines, for lists under the name of the file. */
  readonly lines: (place: Place) => string
}

/** Links for a report that stands in the folder `out`. */
export function linksFrom(out: string): Links {
  const ways = new Map<string, string | undefined>()
  const safe = remember((words: string) => markdownText(words), mostFiles)
  // A place is a file and numbers, which need no escape.
  const beforeLines = remember((file: string) => markdownText(`${file}:`), mostFiles)
  const link = (words: string, file: string, fragment = '') => {
    if (!ways.has(file)) ways.set(file, wayTo(out, file))
    const path = ways.get(file)
    return path === undefined ? words : `[${words}](${path}${fragment})`
  }
  return {
    file: (file, words = file) => link(safe(words), file),
    place: (place) => link(`${beforeLines(place.file)}${range(place)}`, place.file, fragmentOf(place)),
    lines: (place) => link(range(place), place.file, fragmentOf(place))
  }
}

/** They come in the order of groups: few of them are in use at a time. */
const mostFiles = 1000

function range({line, endLine}: Place): string {
  return endLine > line ? `${line}-${endLine}` : String(line)
}

/** Forges show Markdown rendered, without lines to jump to, unless they are asked for plain text. */
function fragmentOf({line, endLine}: Place): string {
  return `?plain=1#L${line}${endLine > line ? `-L${endLine}` : ''}`
}
