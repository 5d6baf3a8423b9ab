import type {Structure} from './collections.js'
import {readFlow} from './read-flow.js'
import {type LineExtent, readLines} from './read-lines.js'
import {readToml} from './read-toml.js'
import {readYaml} from './read-yaml.js'

/** What a line is: keys and values, prose, or a line of a block of code. */
export type LinePart = 'settings' | 'prose' | 'code'

/** The lines of a file, and what is known of each. */
export interface Layout extends Structure {
  readonly lines: readonly LineExtent[]
  readonly parts: readonly LinePart[]
  /** The heading above each line, as written; empty where there is none. */
  readonly headings: readonly string[]
  /** For the rows of a table, the line of its head; else -1. */
  readonly heads: readonly number[]
}

type Format = 'yaml' | 'json' | 'toml' | 'markdown'

/** Read how a file is laid out: front matter, blocks of code, headings and tables of Markdown, and the keys of data. */
export function readLayout(file: string, text: string): Layout {
  const lines = readLines(text)
  const parts: LinePart[] = lines.map(() => 'prose')
  const headings: string[] = lines.map(() => '')
  const heads: number[] = lines.map(() => -1)
  const layout = {lines, parts, headings, heads, scalars: [], collections: []}
  const format = formatOf(file, text)
  if (format === 'markdown') readMarkdown(text, layout)
  else readSettings(format, text, layout, 0, lines.length - 1)
  return layout
}

function formatOf(file: string, text: string): Format {
  const name = file.replace(/^.*\//, '').toLowerCase()
  if (/\.(?:json|jsonc|json5)$/.test(name)) return 'json'
  if (/\.ya?ml$/.test(name)) return frontMatterEnd(text.split('\n', 400)) > 0 ? 'markdown' : 'yaml'
  if (name.endsWith('.toml')) return 'toml'
  if (name === '.roomodes') return /^\ufeff?\s*\{/.test(text.slice(0, 200)) ? 'json' : 'yaml'
  return 'markdown'
}

interface Marked extends Structure {
  readonly lines: readonly LineExtent[]
  readonly parts: LinePart[]
  readonly headings: string[]
  readonly heads: number[]
}

function readSettings(format: Format, text: string, layout: Marked, first: number, last: number): void {
  const {lines, parts} = layout
  parts.fill('settings', first, last + 1)
  const from = lines[first]?.start ?? 0
  const until = lines[last]?.end ?? 0
  if (format === 'json') {
    const open = text.slice(from, until).search(/[[{]/)
    if (open !== -1) readFlow(text, from + open, until, [], layout)
    return
  }
  const prose = format === 'toml' ? readToml(text, lines, first, last, layout) : readYaml(text, lines, first, last, layout)
  for (const number of prose) parts[number] = 'prose'
}

/** The line of the closing `---`; 0 where there is no front matter. */
function frontMatterEnd(lines: readonly string[]): number {
  if (!/^\ufeff?---\s*$/.test(lines[0] ?? '')) return 0
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
  return end === -1 || end === lines.length - 1 ? 0 : end
}

function readMarkdown(text: string, layout: Marked): void {
  const {lines, parts, headings, heads} = layout
  const words = lines.map(({start, end}) => text.slice(start, end))
  const front = frontMatterEnd(words)
  if (front > 0) readSettings('yaml', text, layout, 1, front - 1)
  let heading = ''
  let fence = ''
  let fenceLine = 0
  let head = -1
  for (let number = front > 0 ? front + 1 : 0; number < lines.length; number++) {
    const line = words[number] as string
    const hasMark = line.includes('```') || line.includes('~~~')
    const mark = hasMark ? /^\s{0,12}(?:[-*+>] )?\s{0,4}(`{3,}|~{3,})\s*([\w-]*)/.exec(line) : null
    if (fence !== '') {
      parts[number] = 'code'
      if (mark?.[1]?.startsWith(fence) && mark[2] === '') {
        readFence(words[fenceLine] as string, text, layout, fenceLine + 1, number - 1)
        fence = ''
      }
    } else if (mark?.[1]) {
      parts[number] = 'code'
      fence = mark[1]
      fenceLine = number
    } else if (/^#{1,6}\s/.test(line)) heading = line
    const isRow = fence === '' && /^\s*\|/.test(line)
    if (!isRow) head = -1
    else if (head === -1) head = number
    headings[number] = heading
    heads[number] = isRow ? head : -1
  }
}

function readFence(opening: string, text: string, layout: Marked, first: number, last: number): void {
  const format = /(?:`|~)\s*(ya?ml|jsonc?|json5|toml)\b/i.exec(opening)?.[1]?.toLowerCase()
  if (format === undefined || first > last) return
  readSettings(format.startsWith('y') ? 'yaml' : format === 'toml' ? 'toml' : 'json', text, layout, first, last)
  layout.parts.fill('code', first, last + 1)
}
