import {loadLater} from '../util/load-later.js'
import {nestsDeeply} from '../util/nests-deeply.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** One of the agents that a file holds: what it goes by, `.roomodes#architect`, and its offsets. */
export interface Entry {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The agents of a file that holds several, in its order, and the list around them. */
export interface EntryList {
  readonly entries: readonly Entry[]
  readonly start: number
  readonly end: number
  /** In brackets; each entry of any other list has lines of its own. */
  readonly isFlow: boolean
}

/** Where each mode stands in the text of its file; nothing where the text is no YAML. */
export function modeEntries(text: string): EntryList | undefined {
  if (nestsDeeply(text)) return undefined
  const {isMap, isNode, isSeq, parseDocument} = yaml()
  const {contents, errors} = parseDocument(text, {logLevel: 'silent', uniqueKeys: false})
  if (errors.length > 0) return undefined
  const modes = isMap(contents) ? contents.get('customModes') : undefined
  if (!isSeq(modes)) return {entries: [], start: text.length, end: text.length, isFlow: false}
  const [open = 0, close = 0] = modes.range ?? []
  // The brackets of a list in JSON stay; of any other, whole lines go.
  const isFlow = modes.flow === true
  const list = isFlow ? {start: open + 1, end: close - 1} : {start: lineStart(text, open), end: lineEnd(text, close)}
  const seen = new Map<string, number>()
  let last = list.start
  const entries = modes.items.filter(isNode).map((item, at): Entry => {
    const [first = 0, stop = 0] = item.range ?? []
    const start = isFlow ? first : last + text.slice(last).search(/^[ \t]*-/m)
    const end = isFlow ? stop : lineEnd(text, stop)
    last = end
    const slug = (isMap(item) && entryName(String(item.get('slug') ?? ''))) || `mode-${at + 1}`
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    return {name: count === 1 ? slug : `${slug}~${count}`, start, end}
  })
  return {entries, ...list, isFlow}
}

/** What an agent goes by among the others of its file. */
export const entryName = (called: string): string => called.replace(/[^\w-]+/g, '-')

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Behind the line in which something ends; at the start of a line it has ended. */
function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at - 1) + 1
  return next === 0 ? text.length : next
}
