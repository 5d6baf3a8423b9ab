import {loadLater} from '../util/load-later.js'
import {nestsDeeply} from '../util/nests-deeply.js'
import {type EntryList, entryName, entryNames} from './entry-list.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** Where each mode stands in the text of its file; nothing where the text is no YAML. */
export function modeEntries(text: string): EntryList | undefined {
  if (nestsDeeply(text)) return undefined
  const {isMap, isNode, isSeq, parseDocument} = yaml()
  const {contents, errors} = parseDocument(text, {logLevel: 'silent', uniqueKeys: false})
  if (errors.length > 0) return undefined
  const modes = isMap(contents) ? contents.get('customModes') : undefined
  if (!isSeq(modes)) return {entries: [], frame: [], isFlow: false}
  const [open = 0, close = 0] = modes.range ?? []
  // The brackets of a list in JSON stay; of any other, whole lines go.
  const isFlow = modes.flow === true
  const list = isFlow ? {start: open + 1, end: close - 1} : {start: lineStart(text, open), end: lineEnd(text, close)}
  const items = modes.items.filter(isNode)
  const slugs = items.map((item, at) => (isMap(item) && entryName(String(item.get('slug') ?? ''))) || `mode-${at + 1}`)
  const names = entryNames(slugs)
  let last = list.start
  const entries = items.map((item, at) => {
    const [first = 0, stop = 0] = item.range ?? []
    const start = isFlow ? first : last + text.slice(last).search(/(?<![^\n])[ \t]*-/)
    const end = isFlow ? stop : lineEnd(text, stop)
    last = end
    return {name: names[at] ?? '', start, end}
  })
  const frame = [
    {start: 0, end: list.start},
    {start: list.end, end: text.length}
  ]
  return {entries, frame, isFlow}
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Behind the line in which something ends; at the start of a line it has ended. */
function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at - 1) + 1
  return next === 0 ? text.length : next
}
