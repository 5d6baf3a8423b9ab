import {loadLater} from '../util/load-later.js'
import {nestsDeeply} from '../util/nests-deeply.js'
import {withoutComments} from '../util/without-comments.js'
import {type EntryList, entryName, entryNames} from './entry-list.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** Where each agent stands below `agent` in settings in JSON, which may have comments; nothing where the text is no object. */
export function settingsEntries(text: string): EntryList | undefined {
  const json = withoutComments(text)
  if (nestsDeeply(json)) return undefined
  const {isMap, isNode, isScalar, parseDocument} = yaml()
  const {contents, errors} = parseDocument(json, {logLevel: 'silent', uniqueKeys: false})
  if (errors.length > 0 || !isMap(contents) || contents.flow !== true) return undefined
  const own = contents.items.find(({key}) => isScalar(key) && key.value === 'agent')
  const agents = own?.value
  if (!isNode(own?.key) || !isMap(agents) || agents.flow !== true) return {entries: [], frame: [], isFlow: true}
  const pairs = agents.items.flatMap(({key, value}) => (isScalar(key) && isMap(value) ? [{key, value}] : []))
  const names = entryNames(pairs.map(({key}) => entryName(String(key.value))))
  const edges = (range: readonly number[] | null | undefined) => [range?.[0] ?? 0, range?.[1] ?? 0] as const
  const [open, close] = edges(contents.range)
  const [first, last] = edges(agents.range)
  return {
    entries: pairs.map(({key, value}, at) => ({
      name: names[at] ?? '',
      start: edges(key.range)[0],
      end: edges(value.range)[1],
      ...(!value.has('prompt') && !value.has('description') && {elsewhere: ''})
    })),
    frame: [
      {start: open, end: open + 1},
      {start: edges(own.key.range)[0], end: first + 1},
      {start: last - 1, end: last},
      {start: close - 1, end: close}
    ],
    isFlow: true
  }
}
