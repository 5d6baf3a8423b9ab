import type {Place} from '../../model.js'
import {remember} from '../../util/remember.js'
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
  // A place is a file and numbers, which need no escape.
  const safe = remember((words: string) => markdownText(words), mostFiles)
  const link = (words: string, file: string, fragment = '') => {
    if (!ways.has(file)) ways.set(file, wayTo(out, file))
    const path = ways.get(file)
    return path === undefined ? words : `[${words}](${path}${fragment})`
  }
  return {
    file: (file, words = file) => link(safe(words), file),
    place: (place) => link(`${safe(`${place.file}:`)}${range(place)}`, place.file, fragmentOf(place)),
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

/** The relative way from a folder to a file; none where it leads through a folder whose name is not known here. */
function wayTo(out: string, file: string): string | undefined {
  const [from, to] = [segments(out), segments(file)]
  if (isAbsolute(out) !== isAbsolute(file)) return undefined
  let common = 0
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1
  const up = from.slice(common)
  if (up.includes('..')) return undefined
  return [...up.map(() => '..'), ...to.slice(common).map(encoded)].join('/')
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.')
}

function isAbsolute(path: string): boolean {
  return /^([\\/]|[A-Za-z]:)/.test(path)
}

function encoded(segment: string): string {
  const wellFormed = segment.replace(/\p{Cs}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replace(/[()!'*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
