import type {Document, YAMLMap, YAMLSeq} from 'yaml'
import {loadLater} from '../util/load-later.js'
import type {DecisionKey} from './decision-entries.js'
import {decisionsDocument} from './decisions-document.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** A decision as it is written to the decisions file: the key it stands below, and the keys of its entry. */
export interface WrittenDecision {
  readonly key: DecisionKey
  readonly values: Readonly<Record<string, string | readonly string[] | true>>
}

/** Keys that name what is decided, the surest first: an entry with the same one is the same decision. */
const subjects: Readonly<Record<DecisionKey, readonly string[]>> = {
  apart: ['agents'],
  together: ['agents'],
  conflicts: ['id', 'quotes', 'topic'],
  rules: ['id', 'quote'],
  canonical: ['group', 'members']
}

/** Keys of which an entry has one: the new one takes the place of the other. */
const either: readonly (readonly string[])[] = [
  ['choose', 'write'],
  ['write', 'drop']
]

/** The text of the decisions file with one decision more, or with another choice where it is there already. Comments and order stay. */
export function writeDecision(text: string, {key, values}: WrittenDecision): string {
  const document = decisionsDocument(text.replaceAll('\r\n', '\n'))
  const list = listAt(document, key)
  const entry = list.items.map(asMap).find((one) => one && isSubject(one, key, values))
  if (entry) update(document, entry, values)
  else list.add(entryOf(document, values, list.flow === true))
  const written = document.toString({lineWidth: 0, ...styleOf(text)})
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written
}

function listAt(document: Document, key: DecisionKey): YAMLSeq {
  const {isMap, isSeq} = yaml()
  if (!isMap(document.contents)) document.contents = document.createNode({})
  const found = document.get(key, true)
  if (isSeq(found)) {
    // An empty list is written `[]`, and a longer one would be hard to read so.
    if (found.items.length === 0) found.flow = false
    return found
  }
  const list = document.createNode([])
  list.flow = false
  document.set(key, list)
  return list
}

function asMap(item: unknown): YAMLMap | undefined {
  return yaml().isMap(item) ? item : undefined
}

function isSubject(entry: YAMLMap, key: DecisionKey, values: WrittenDecision['values']): boolean {
  const name = subjects[key].find((one) => values[one] !== undefined && entry.has(one))
  return name !== undefined && sameValue((entry.toJSON() as Record<string, unknown>)[name], values[name])
}

function sameValue(left: unknown, right: unknown): boolean {
  const [one, two] = [left, right].map((value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value))
  return one === two
}

function update(document: Document, entry: YAMLMap, values: WrittenDecision['values']): void {
  for (const pair of either)
    if (pair.some((name) => values[name] !== undefined)) for (const name of pair) if (values[name] === undefined) entry.delete(name)
  const now = entry.toJSON() as Record<string, unknown>
  for (const [name, value] of Object.entries(values)) if (!sameValue(now[name], value)) entry.set(name, nodeOf(document, value))
}

function entryOf(document: Document, values: WrittenDecision['values'], isFlow: boolean): YAMLMap {
  const entry = document.createNode({}) as YAMLMap
  entry.flow = isFlow
  for (const [name, value] of Object.entries(values)) entry.set(name, nodeOf(document, value))
  return entry
}

/** Lists of names stand on one line; what is quoted of an agent may be long, and stands below. */
function nodeOf(document: Document, value: WrittenDecision['values'][string]): unknown {
  if (!Array.isArray(value)) return value
  const list = document.createNode(value) as YAMLSeq
  list.flow = value.every((one: string) => one.length <= 40)
  return list
}

/** How the file is laid out, so that what is written anew does not change the rest. */
function styleOf(text: string) {
  const [, indent = '  '] = /^( +)\S/m.exec(text) ?? []
  return {
    indent: Math.max(2, indent.length),
    indentSeq: !/^\w+:[^\n]*\n(?:\s*#[^\n]*\n)*- /m.test(text),
    flowCollectionPadding: /[[{] /.test(text)
  }
}
