import type {Document, Node, Pair, YAMLMap} from 'yaml'
import type {Container} from '../formats/format.js'
import {problem} from '../messages.js'
import {loadLater} from '../util/load-later.js'
import {nestsDeeply} from '../util/nests-deeply.js'
import {wellFormed} from '../util/well-formed.js'
import {withoutComments} from '../util/without-comments.js'
import {jsonFault} from './json-fault.js'
import type {KeyedEntry, KeyedReading} from './keyed-front-matter.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** The keys of an object in JSON or YAML with their values: of the whole file, or of the one agent in it; none where it is no such object. */
export function objectFrontMatter(text: string, container: Container): KeyedReading | undefined {
  const fault = container === 'json' ? jsonFault(text) : undefined
  const json = fault || container === 'settings' ? withoutComments(text) : text
  if (nestsDeeply(json)) return undefined
  const {isMap, LineCounter, parseDocument} = yaml()
  const lineCounter = new LineCounter()
  const document = parseDocument(json, {
    ...{lineCounter, logLevel: 'silent', prettyErrors: false},
    ...{version: '1.2', schema: 'core', merge: false, resolveKnownTags: false, uniqueKeys: false}
  })
  const {contents, errors} = document
  const object = isMap(contents) ? ownObject(contents, container) : undefined
  if (errors.length > 0 || !isMap(object)) return undefined
  const entries = entriesOf(object, document)
  const second = entries.flatMap((entry, at) => {
    const first = entries.findIndex(({key}) => key === entry.key)
    const lineOf = (offset: number) => lineCounter.linePos(offset).line
    return first === at
      ? []
      : [problem('duplicate-key', lineOf(entry.start), {key: entry.key, first: lineOf((entries[first] as KeyedEntry).start)})]
  })
  const repaired = fault ? [problem('container-repaired', fault.line, {expected: 'JSON', reason: fault.reason})] : []
  return {entries, problems: [...repaired, ...second]}
}

/** The whole of a file, or the one agent that is left in it. */
function ownObject(contents: YAMLMap, container: Container): unknown {
  const {isMap, isSeq} = yaml()
  if (container === 'json') return contents
  const all = contents.get(container === 'modes' ? 'customModes' : 'agent')
  if (isSeq(all)) return all.items.length === 1 ? all.items[0] : undefined
  return isMap(all) && all.items.length === 1 ? all.items[0]?.value : undefined
}

function entriesOf(object: YAMLMap, document: Document): KeyedReading['entries'] {
  return (object.items as Pair<Node, Node | null>[]).map(({key, value}) => {
    const [start = 0, keyEnd = 0] = key.range ?? []
    const [valueStart = keyEnd, end = keyEnd] = value?.range ?? []
    return {
      key: String(wellFormed(String(yaml().isScalar(key) ? key.value : key))),
      value: plain(value, document),
      start,
      valueStart,
      valueEnd: end,
      end
    }
  })
}

/** A value that cannot be told, such as one that contains itself, is none. */
function plain(value: Node | null, document: Document): unknown {
  try {
    const found: unknown = value?.toJS(document, {maxAliasCount: 100}) ?? null
    JSON.stringify(found)
    return wellFormed(found)
  } catch {
    return null
  }
}
