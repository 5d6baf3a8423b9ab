import {type AgentKeyRow, agentKeyRows} from '../../lexicon/agent-keys.js'
import type {Item, Scalar} from './collections.js'
import type {Layout} from './read-layout.js'
import type {Extent} from './spans.js'

/** A list, a map or an alternation that names agents, or holds rules that do. */
export interface AgentList {
  readonly holds: AgentKeyRow['holds'] | 'call'
  readonly keys: readonly string[]
  readonly hasLines: boolean
  readonly items: readonly Item[]
}

const longestItem = 300

/** Every place of a file where agents are listed one after the other. */
export function listsIn(text: string, {collections, scalars}: Layout): readonly AgentList[] {
  const found: AgentList[] = callsIn(text)
  const listed = new Set<number>()
  for (const {keys, isMap, hasLines, items} of collections) {
    const holds = meaningOf(keys, isMap)
    if (holds === undefined || holds === 'matcher') continue
    for (const {name} of items) if (name) listed.add(name.start)
    found.push({holds, keys, hasLines, items})
  }
  for (const scalar of scalars) {
    const holds = scalar.isKey ? undefined : meaningOf(scalar.keys, false)
    if (holds === undefined || listed.has(scalar.start)) continue
    found.push({holds, keys: scalar.keys, hasLines: false, items: holds === 'matcher' ? alternatives(text, scalar) : parts(text, scalar)})
  }
  return found
}

function meaningOf(keys: readonly string[], isMap: boolean): AgentKeyRow['holds'] | undefined {
  const last = keys.at(-1)
  if (last === undefined) return undefined
  const row = agentKeyRows.find(
    ({holds, key, below}) =>
      isMap === (holds === 'map of agents' || holds === 'rules by agent') &&
      key.test(last) &&
      (below === undefined || keys.some((above) => below.test(above)))
  )
  return row?.holds
}

/** `Agent(a, b)` and `Task(a)`, wherever they stand. What is no list of names, as with a prompt behind the name, gives its first part alone. */
function callsIn(text: string): AgentList[] {
  const lists: AgentList[] = []
  for (const {0: call, 1: inner = '', index} of text.matchAll(/(?<![\w.])(?:Task|Agent)\(([^()\n]{0,2000})/g)) {
    const end = index + call.length
    const all = parts(text, {start: end - inner.length, end})
    const isList = text[end] === ')' && all.every(({name}) => name && isNameLike(text.slice(name.start, name.end)))
    lists.push({holds: 'call', keys: [], hasLines: false, items: isList ? all : all.slice(0, 1)})
  }
  return lists
}

const isNameLike = (word: string): boolean => word.length <= 64 && !/[=:]\s|[=!?;"]|\. /.test(word)

/** What stands between commas; those in brackets do not count. */
function parts(text: string, {start, end}: Extent): readonly Item[] {
  const items: Item[] = []
  let depth = 0
  let from = start
  for (let at = start; at <= end; at++) {
    const char = at === end ? ',' : text[at]
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === ',' && (depth <= 0 || at === end)) {
      items.push(itemAt(text, from, at, /^["'`]|["'`]$/g))
      from = at + 1
    }
  }
  return items
}

/** The names of a matcher such as `a|b` or `^(a|b)$`; where one is more than a name, it is none. */
function alternatives(text: string, {start, end}: Scalar): readonly Item[] {
  const whole = text.slice(start, end)
  const [, open = '', inner = ''] = /^(\^?\(?(?:\?:)?)([^()^$]*)\)?\$?$/.exec(whole) ?? []
  const items: Item[] = []
  let from = start + open.length
  for (const word of inner.split('|')) {
    items.push(itemAt(text, from, from + word.length, /^$/))
    from += word.length + 1
  }
  return inner === '' ? [] : items
}

function itemAt(text: string, from: number, until: number, quotes: RegExp): Item {
  const raw = text.slice(from, until)
  const start = from + raw.length - raw.trimStart().length
  const words = raw.trim()
  if (words.length > longestItem) return {start, end: start + words.length, name: undefined, value: '', isShort: true}
  const bare = words.replace(quotes, '')
  const nameStart = start + (bare === words ? 0 : words.indexOf(bare))
  return {start, end: start + words.length, name: {start: nameStart, end: nameStart + bare.length}, value: '', isShort: true}
}
