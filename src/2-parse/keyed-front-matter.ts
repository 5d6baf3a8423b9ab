import {formatById} from '../formats/format-by-id.js'
import type {Field, Problem} from '../model.js'
import {lineEnds} from '../util/line-ends.js'
import type {FrontMatterReading} from './front-matter.js'
import {lineIndex} from './line-index.js'
import {linesInSource} from './lines-in-source.js'

/** A key of a file that is all keys, and where it stands: offsets. */
export interface KeyedEntry {
  readonly key: string
  readonly value: unknown
  readonly start: number
  readonly valueStart: number
  readonly valueEnd: number
  readonly end: number
}

export interface KeyedReading {
  readonly entries: readonly KeyedEntry[]
  readonly problems: readonly Problem[]
}

/** Takes the body out of the keys that hold it; the others are the front matter. Each line keeps its place in the file. */
export function keyedFrontMatter(text: string, {entries, problems}: KeyedReading, format: string): FrontMatterReading {
  const lineOf = lineIndex(text, 1)
  const bodies = bodyEntries(entries, format)
  const fields = entries
    .filter((entry) => !bodies.includes(entry))
    .map(({key, value, start, end}): Field => {
      const source = text.slice(start, end).trimEnd()
      return {key, value, source, line: lineOf(start), endLine: lineOf(start + Math.max(0, source.length - 1))}
    })
  const parts = bodies.map(({value, start, valueStart, valueEnd}) => {
    const body = lineEnds(String(value))
    return {body, lines: linesInSource(body, text.slice(valueStart, valueEnd), lineOf(Math.max(start, valueStart)))}
  })
  const bodyLines = parts.flatMap(({lines}, at) => (at === 0 ? lines : [lines[0] ?? 1, ...lines]))
  return {
    frontMatter: {fields, line: 1, endLine: lineOf(text.trimEnd().length), bodyLine: bodyLines[0] ?? 1, bodyLines},
    body: parts.map(({body}) => body).join('\n\n'),
    problems
  }
}

/** The keys that hold the body, in the order of the file. */
export function bodyEntries(entries: readonly KeyedEntry[], format: string): readonly KeyedEntry[] {
  const {bodyKeys = []} = formatById(format)
  const isBody = ({key, value}: KeyedEntry) => bodyKeys.includes(key) && typeof value === 'string'
  return entries.filter((entry, at) => isBody(entry) && entries.findIndex(({key}) => key === entry.key) === at)
}
