import type {Collection, Item, Structure} from './collections.js'
import {readFlow} from './read-flow.js'
import type {LineExtent} from './read-lines.js'
import type {Extent} from './spans.js'

interface Frame extends Collection {
  readonly indent: number
  readonly items: Item[]
  /** Of a map: the key that was read last. */
  key: string | undefined
}

const longestKey = 200
const deepest = 64
const keyPattern = /^(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'#[\]{},&!|>%@`:-][^:#\n]*?|\*[^:#\n]*?)) ?:(?=\s|$)/

/** How far a reader of YAML is. */
interface Reading {
  readonly text: string
  readonly until: number
  readonly into: Structure
  readonly frames: Frame[]
  /** Indentation of the key whose text block is being read; -1 outside of one. */
  block: number
  /** Where a list or map in brackets ends. */
  skipTo: number
}

/**
 * Read YAML line by line, by its indentation: front matter of which a strict reader takes nothing is read as far as its lines go. Gives the
 * numbers of the lines of text blocks, for they are prose.
 */
export function readYaml(text: string, lines: readonly LineExtent[], first: number, last: number, into: Structure): ReadonlySet<number> {
  const reading: Reading = {text, until: lines[last]?.end ?? text.length, into, frames: [], block: -1, skipTo: 0}
  const prose = new Set<number>()
  for (let number = first; number <= last; number++) {
    const line = lines[number]
    if (!line || line.start < reading.skipTo) continue
    const indent = indentOf(text, line.start, line.end)
    const at = line.start + indent
    if (at === line.end) continue
    if (reading.block !== -1 && indent > reading.block) {
      prose.add(number)
      continue
    }
    reading.block = -1
    if (text[at] !== '#') readLine(reading, line, at)
  }
  return prose
}

/** The dashes of a line, its key, and what stands behind them. */
function readLine(reading: Reading, line: LineExtent, start: number): void {
  const {text, into, frames} = reading
  let at = start
  let list: Frame | undefined
  while (text[at] === '-' && (at + 1 === line.end || text[at + 1] === ' ') && frames.length < deepest) {
    list = listAt(frames, at - line.start, into)
    at += 1 + indentOf(text, at + 1, line.end)
  }
  if (at >= line.end) return
  const key = keyPattern.exec(text.slice(at, Math.min(line.end, at + longestKey)))
  if (!key) {
    while ((frames.at(-1)?.indent ?? -1) > at - line.start) frames.pop()
    const scalar = readValue(reading, line, at, list ? list.keys : keysBelow(frames))
    if (list && scalar) list.items.push({start: line.start, end: line.next, name: scalar, value: '', isShort: true})
    return
  }
  const map = mapAt(frames, at - line.start, into)
  const own = key[1] ?? key[2] ?? key[3] ?? ''
  const name = at + (key[3] === undefined ? 1 : 0)
  map.key = own
  into.scalars.push({start: name, end: name + own.length, keys: map.keys, isKey: true})
  const valueAt = at + key[0].length + indentOf(text, at + key[0].length, line.end)
  const value = text.slice(valueAt, line.end).trim()
  const isShort = !list && /^(?:[\w*]|"[^"]*"$|'[^']*'$)/.test(value)
  map.items.push({start: line.start, end: line.next, name: {start: name, end: name + own.length}, value, isShort})
  if (/^[|>][-+\d]*$/.test(value.slice(0, 9))) reading.block = at - line.start
  else if (value !== '') readValue(reading, line, valueAt, [...map.keys, own])
}

/** A list or map in brackets, which may go on over lines, or else a word or a string; gives that. */
function readValue(reading: Reading, line: LineExtent, at: number, keys: readonly string[]): Extent | undefined {
  const {text, until, into} = reading
  if (text[at] === '[' || text[at] === '{') {
    reading.skipTo = readFlow(text, at, until, keys, into)
    return undefined
  }
  const scalar = scalarAt(text, at, line.end)
  into.scalars.push({...scalar, keys, isKey: false})
  return scalar
}

function indentOf(text: string, from: number, until: number): number {
  let at = from
  while (at < until && (text[at] === ' ' || text[at] === '\t')) at++
  return at - from
}

/** A list may stand as deep as the key it belongs to. */
function listAt(frames: Frame[], indent: number, into: Structure): Frame {
  while ((frames.at(-1)?.indent ?? -1) > indent) frames.pop()
  const top = frames.at(-1)
  if (top && !top.isMap && top.indent === indent) return top
  return opened(frames, indent, false, into)
}

function mapAt(frames: Frame[], indent: number, into: Structure): Frame {
  for (let top = frames.at(-1); top && (top.indent > indent || (top.indent === indent && !top.isMap)); top = frames.at(-1)) frames.pop()
  const top = frames.at(-1)
  if (top?.isMap && top.indent === indent) return top
  return opened(frames, indent, true, into)
}

function opened(frames: Frame[], indent: number, isMap: boolean, into: Structure): Frame {
  const frame: Frame = {keys: keysBelow(frames), isMap, hasLines: true, items: [], indent, key: undefined}
  frames.push(frame)
  into.collections.push(frame)
  return frame
}

function keysBelow(frames: readonly Frame[]): readonly string[] {
  const top = frames.at(-1)
  if (!top) return []
  return top.key === undefined ? top.keys : [...top.keys, top.key]
}

/** What stands in the quotes, or before a comment. */
function scalarAt(text: string, start: number, until: number): Extent {
  const rest = text.slice(start, until)
  const quote = rest[0]
  if (quote === '"' || quote === "'") {
    const end = rest.indexOf(quote, 1)
    return {start: start + 1, end: end === -1 ? until : start + end}
  }
  const comment = rest.indexOf(' #')
  return {start, end: start + (comment === -1 ? rest : rest.slice(0, comment)).trimEnd().length}
}
