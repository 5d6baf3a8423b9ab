import type {Item, Structure} from './collections.js'
import {readFlow} from './read-flow.js'
import type {LineExtent} from './read-lines.js'

const table = /^\s*\[\[?([^\]\n]+)\]/
const part = /"([^"\n]+)"|'([^'\n]+)'|([\w+-]+)/g
const pair = /^\s*(?:"([^"\n]+)"|([\w-]+)) ?= ?/

/** Read the tables and lists of TOML, as far as its lines go. Gives the numbers of the lines that are prose: those of long strings. */
export function readToml(text: string, lines: readonly LineExtent[], first: number, last: number, into: Structure): ReadonlySet<number> {
  const tables = new Map<string, Item[]>()
  const prose = new Set<number>()
  let keys: readonly string[] = []
  let fence = ''
  let skipTo = 0
  for (let number = first; number <= last; number++) {
    const line = lines[number]
    if (!line || line.start < skipTo) continue
    const words = text.slice(line.start, line.end)
    if (fence !== '') {
      prose.add(number)
      if (words.includes(fence)) fence = ''
      continue
    }
    const heading = table.exec(words.slice(0, 400))
    if (heading) {
      keys = tablesOf(line, heading, tables)
      continue
    }
    const own = pair.exec(words.slice(0, 400))
    if (!own) continue
    const at = line.start + own[0].length
    const below = [...keys, own[1] ?? own[2] ?? '']
    const quotes = /^(?:"""|''')/.exec(text.slice(at, at + 3))?.[0]
    if (quotes) fence = text.slice(at + 3, line.end).includes(quotes) ? '' : quotes
    else if (text[at] === '[' || text[at] === '{') skipTo = readFlow(text, at, lines[last]?.end ?? text.length, below, into)
    else if (text[at] === '"' || text[at] === "'")
      into.scalars.push({start: at + 1, end: Math.max(at + 1, text.indexOf(text[at] as string, at + 1)), keys: below, isKey: false})
  }
  for (const [path, items] of tables) into.collections.push({keys: path === '' ? [] : path.split('.'), isMap: true, hasLines: true, items})
  return prose
}

/** A table and each one around it, for a name can stand in the middle: `[agents.x.tools]`. */
function tablesOf(line: LineExtent, {0: heading, 1: path = ''}: RegExpExecArray, tables: Map<string, Item[]>): readonly string[] {
  const keys: string[] = []
  const from = line.start + heading.indexOf(path)
  for (const {0: word, 1: double, 2: single, index} of path.matchAll(part)) {
    const own = double ?? single ?? word
    const start = from + index + (own === word ? 0 : 1)
    const around = keys.join('.')
    const items = tables.get(around) ?? []
    items.push({start: line.start, end: line.next, name: {start, end: start + own.length}, value: '', isShort: false})
    tables.set(around, items)
    keys.push(own)
  }
  return keys
}
