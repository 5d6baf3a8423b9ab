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
const keyPattern = /^(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'#[\]{},&!|>%@`:-][^:#\n]*?|\*[^:#\n]*?)) ?:(?=\s|$)/

/**
 * Read YAML line by line, by its indentation: front matter of which a strict reader takes nothing is read as far as its lines go. Text
 * blocks are left out, they are prose. Gives the numbers of the lines that are prose.
 */
export function readYaml(text: string, lines: readonly LineExtent[], first: number, last: number, into: Structure): ReadonlySet<number> {
  const frames: Frame[] = []
  const prose = new Set<number>()
  let block = -1
  let skipTo = 0
  for (let number = first; number <= last; number++) {
    const line = lines[number]
    if (!line || line.start < skipTo) continue
    let at = line.start + indentOf(text, line.start, line.end)
    if (at === line.end) continue
    if (block !== -1 && at - line.start > block) {
      prose.add(number)
      continue
    }
    block = -1
    if (text[at] === '#') continue
    let list: Frame | undefined
    while (text[at] === '-' && (at + 1 === line.end || text[at + 1] === ' ') && frames.length < 64) {
      list = listAt(frames, at - line.start, into)
      at += 1 + indentOf(text, at + 1, line.end)
    }
    if (at >= line.end) continue
    const indent = at - line.start
    const key = keyPattern.exec(text.slice(at, Math.min(line.end, at + longestKey)))
    let name: Extent
    let keys: readonly string[]
    if (key) {
      const own = key[1] ?? key[2] ?? key[3] ?? ''
      const map = mapAt(frames, indent, into)
      map.key = own
      name = {start: at + (key[3] === undefined ? 1 : 0), end: at + (key[3] === undefined ? 1 : 0) + own.length}
      into.scalars.push({...name, keys: map.keys, isKey: true})
      at += key[0].length
      at += indentOf(text, at, line.end)
      keys = [...map.keys, own]
      const value = text.slice(at, line.end).trim()
      map.items.push({start: line.start, end: line.next, name, value, isShort: !list && /^(?:[\w*]|"[^"]*"$|'[^']*'$)/.test(value)})
      if (/^[|>][-+\d]*$/.test(value.slice(0, 9))) block = indent
      if (value === '' || block !== -1) continue
    } else {
      while ((frames.at(-1)?.indent ?? -1) > indent) frames.pop()
      keys = list ? list.keys : keysBelow(frames)
    }
    if (text[at] === '[' || text[at] === '{') {
      skipTo = readFlow(text, at, lines[last]?.end ?? text.length, keys, into)
      continue
    }
    const scalar = scalarAt(text, at, line.end)
    into.scalars.push({...scalar, keys, isKey: false})
    if (list && !key) list.items.push({start: line.start, end: line.next, name: scalar, value: '', isShort: true})
  }
  return prose
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
