import type {Item, Structure} from './collections.js'
import type {Extent} from './spans.js'

interface Open {
  readonly isMap: boolean
  readonly keys: readonly string[]
  readonly items: Item[]
  /** Where the item that is being read starts, and its key or word. */
  start: number
  name: Extent | undefined
  key: string | undefined
  valueFrom: number
  last: number
}

const maxDepth = 64

/**
 * Read JSON, with comments or without, or a flow list or map of YAML, from its opening bracket; gives where it ends. It goes on over what is
 * not valid, for all it is after is what stands in quotes or between commas.
 */
export function readFlow(text: string, from: number, until: number, keys: readonly string[], into: Structure): number {
  const open: Open[] = []
  let at = from
  while (at < until) {
    const char = text[at] as string
    const top = open.at(-1)
    if (/\s/.test(char)) at++
    else if (char === '[' || char === '{') {
      if (open.length === maxDepth) return until
      if (top) startItem(top, at)
      open.push(opened(char === '{', top ? keysOf(top) : keys))
      at++
    } else if (char === ']' || char === '}') {
      at++
      if (top) close(text, top, into)
      open.pop()
      const around = open.at(-1)
      if (!around) return at
      around.last = at
    } else if (char === ',') {
      if (top) endItem(text, top)
      at++
    } else if (char === ':' && top) {
      top.key = top.name ? text.slice(top.name.start, top.name.end) : ''
      top.valueFrom = ++at
    } else if (isComment(text, at)) at = commentEnd(text, at, until)
    else at = readWord(text, at, until, top, keys, into)
  }
  return until
}

const opened = (isMap: boolean, keys: readonly string[]): Open => ({
  isMap,
  keys,
  items: [],
  start: -1,
  name: undefined,
  key: undefined,
  valueFrom: -1,
  last: -1
})

const keysOf = ({keys, key}: Open): readonly string[] => (key === undefined ? keys : [...keys, key])

function startItem(top: Open, at: number): void {
  if (top.start === -1) top.start = at
}

function endItem(text: string, top: Open): void {
  if (top.start !== -1)
    top.items.push({
      start: top.start,
      end: top.last,
      name: top.name,
      value: top.valueFrom === -1 ? '' : text.slice(top.valueFrom, Math.max(top.valueFrom, top.last)).trim(),
      isShort: true
    })
  top.start = -1
  top.name = undefined
  top.key = undefined
  top.valueFrom = -1
}

function close(text: string, top: Open, into: Structure): void {
  endItem(text, top)
  into.collections.push({keys: top.keys, isMap: top.isMap, hasLines: false, items: top.items})
}

const isComment = (text: string, at: number): boolean =>
  text[at] === '#' || (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*'))

function commentEnd(text: string, at: number, until: number): number {
  const end = text[at + 1] === '*' ? text.indexOf('*/', at + 2) + 2 : text.indexOf('\n', at)
  return end < at + 1 ? until : Math.min(end, until)
}

/** A string in quotes, or a plain word up to what ends it. */
function readWord(text: string, at: number, until: number, top: Open | undefined, keys: readonly string[], into: Structure): number {
  const quote = text[at] as string
  const isQuoted = quote === '"' || quote === "'"
  const start = isQuoted ? at + 1 : at
  const end = isQuoted ? quoteEnd(text, start, until, quote) : wordEnd(text, at, until)
  const next = Math.min(until, isQuoted ? end + 1 : end)
  if (top) {
    startItem(top, at)
    top.last = next
    const isFirst = top.name === undefined && top.key === undefined
    if (isFirst) top.name = {start, end}
    const isKey = isFirst && top.isMap
    into.scalars.push({start, end, keys: isKey ? top.keys : keysOf(top), isKey})
  } else into.scalars.push({start, end, keys, isKey: false})
  return Math.max(next, at + 1)
}

function quoteEnd(text: string, start: number, until: number, quote: string): number {
  for (let at = start; at < until; at++) {
    if (text[at] === '\\' && quote === '"') at++
    else if (text[at] === quote) return at
  }
  return until
}

function wordEnd(text: string, start: number, until: number): number {
  let depth = 0
  for (let at = start; at < until; at++) {
    const char = text[at] as string
    if (char === '(') depth++
    else if (char === ')') depth--
    const isEnd = /[\]}\n\r]/.test(char) || (char === ',' && depth <= 0) || (char === ':' && /[\s,]/.test(text[at + 1] ?? ' '))
    if (isEnd) return start + text.slice(start, at).trimEnd().length
  }
  return until
}
