import type {Document, Node, Pair} from 'yaml'
import {loadLater} from '../util/load-later.js'
import {nestsDeeply} from '../util/nests-deeply.js'
import {wellFormed} from '../util/well-formed.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** A top-level key with its value; `line` is that of the key, counted from 0. */
export interface YamlEntry {
  readonly key: string
  readonly value: unknown
  readonly line: number
  /** Why the value could not be read, in words. */
  readonly failure?: string
}

/** What YAML makes of a text: the entries of a map, or that it is something else, or why it is no YAML. */
export type YamlReading =
  | {readonly kind: 'map'; readonly entries: readonly YamlEntry[]}
  | {readonly kind: 'list' | 'scalar'}
  | {readonly kind: 'failure'; readonly line: number; readonly reason: string}

/** Read YAML 1.2 as plain data. Tags are not followed: with them a value may become a Date, a Set or bytes. */
export function yamlEntries(source: string): YamlReading {
  try {
    if (nestsDeeply(source)) return {kind: 'failure', line: 0, reason: 'It nests too deeply'}
    return read(source)
  } catch (cause) {
    return {kind: 'failure', line: 0, reason: reasonOf(cause)}
  }
}

function read(source: string): YamlReading {
  const {isAlias, isMap, isScalar, LineCounter, parseDocument} = yaml()
  const lineCounter = new LineCounter()
  const document = parseDocument(source, {
    ...{lineCounter, prettyErrors: false, logLevel: 'error'},
    ...{version: '1.2', schema: 'core', merge: false, resolveKnownTags: false, uniqueKeys: false}
  })
  const lineOf = (offset: number) => Math.max(0, lineCounter.linePos(offset).line - 1)
  const error = document.errors[0]
  if (error) return {kind: 'failure', line: lineOf(error.pos[0]), reason: reasonOf(error)}
  const {contents} = document
  if (source.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return {kind: 'map', entries: []}
  if (!isMap(contents)) return {kind: isScalar(contents) || isAlias(contents) ? 'scalar' : 'list'}
  return {kind: 'map', entries: contents.items.map((pair) => entryOf(pair as Pair<Node, Node | null>, document, lineOf, source))}
}

function entryOf({key, value}: Pair<Node, Node | null>, document: Document, lineOf: (offset: number) => number, source: string): YamlEntry {
  const [start, end] = key.range ?? [0, 0]
  const entry = {key: String(wellFormed(yaml().isScalar(key) ? String(key.source ?? '') : source.slice(start, end))), line: lineOf(start)}
  try {
    const plain: unknown = value?.toJS(document, {maxAliasCount: 100}) ?? null
    // Throws on a value that contains itself, which an alias can make.
    JSON.stringify(plain)
    return {...entry, value: wellFormed(plain)}
  } catch (cause) {
    return {...entry, value: undefined, failure: reasonOf(cause)}
  }
}

function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  return message.split('\n', 1)[0] ?? ''
}
