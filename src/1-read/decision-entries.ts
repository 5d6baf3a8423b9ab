import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {decisionsFile} from '../util/decisions-file.js'
import {loadLater} from '../util/load-later.js'
import type {DecisionKey} from '../util/write-decision.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** The keys of an entry with their values: a text, or texts where the key takes a list. */
export interface Entry {
  readonly line: number
  readonly values: Readonly<Record<string, readonly string[]>>
}

/** `text` is one line or more of words, `texts` a list of them, `files` a list of paths, `true` nothing but that word. */
type Type = 'text' | 'texts' | 'files' | 'true'

interface Shape {
  readonly keys: Readonly<Record<string, Type>>
  /** Of each of these lists of keys one must be there, and of those with `once` not two. */
  readonly needs: readonly {readonly oneOf: readonly string[]; readonly once?: true}[]
}

const told = {reason: 'text', by: 'text'} as const
const members: Shape = {keys: {agents: 'files', ...told}, needs: [{oneOf: ['agents']}]}

/** What may stand in the decisions file, by key. */
const shapes: Readonly<Record<DecisionKey, Shape>> = {
  apart: members,
  together: members,
  conflicts: {
    keys: {id: 'text', topic: 'text', quotes: 'texts', agents: 'files', choose: 'text', write: 'text', ...told},
    needs: [{oneOf: ['id', 'topic', 'quotes']}, {oneOf: ['choose', 'write'], once: true}]
  },
  rules: {
    keys: {id: 'text', quote: 'text', agents: 'files', write: 'text', drop: 'true', ...told},
    needs: [{oneOf: ['id', 'quote']}, {oneOf: ['write', 'drop'], once: true}]
  },
  canonical: {
    keys: {group: 'text', members: 'files', name: 'text', model: 'text', tools: 'texts', ...told},
    needs: [{oneOf: ['group', 'members']}, {oneOf: ['name', 'model', 'tools']}]
  }
}

/** The entries below a key of the decisions file. One that cannot be understood is an error. */
export function decisionEntries(key: DecisionKey, node: unknown, lineOf: (node: unknown) => number): readonly Entry[] {
  const {isScalar, isSeq} = yaml()
  if (node === undefined || node === null || (isScalar(node) && node.value === null)) return []
  if (!isSeq(node)) throw shapeError(key, lineOf(node))
  return node.items.map((item) => {
    const values = valuesOf(item, shapes[key])
    if (!values) throw shapeError(key, lineOf(item))
    return {line: lineOf(item), values}
  })
}

function valuesOf(item: unknown, {keys, needs}: Shape): Entry['values'] | undefined {
  const {isMap, isScalar} = yaml()
  if (!isMap(item)) return undefined
  const values: Record<string, readonly string[]> = {}
  for (const {key, value} of item.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const type = Object.hasOwn(keys, name) ? keys[name] : undefined
    const read = type && readValue(type, value)
    if (!read) return undefined
    values[name] = read
  }
  const isThere = (name: string) => values[name] !== undefined
  const fits = needs.every(({oneOf, once}) => oneOf.some(isThere) && !(once && oneOf.filter(isThere).length > 1))
  return fits ? values : undefined
}

function readValue(type: Type, node: unknown): readonly string[] | undefined {
  const {isScalar, isSeq} = yaml()
  if (type === 'true') return isScalar(node) && node.value === true ? ['true'] : undefined
  if (type === 'text') return textsOf([node])
  if (type === 'texts' && !isSeq(node)) return textsOf([node])
  if (!isSeq(node) || (type === 'files' && node.items.length < 2)) return undefined
  const texts = textsOf(node.items)
  if (type !== 'files') return texts
  return node.items.every((item) => isScalar(item) && typeof item.value === 'string') ? texts?.map(asPath) : undefined
}

/** Words as they stand: `1.10` is no number here. */
function textsOf(nodes: readonly unknown[]): readonly string[] | undefined {
  const {isScalar} = yaml()
  const texts = nodes.map((node) => (isScalar(node) && node.value !== null ? wordsOf(node.value, node.source) : ''))
  return texts.length > 0 && texts.every((text) => text.trim() !== '') ? texts : undefined
}

function wordsOf(value: unknown, source: string | undefined): string {
  return typeof value === 'string' ? value : (source ?? String(value))
}

function asPath(file: string): string {
  return file.replaceAll('\\', '/').replace(/^\.\//, '')
}

function shapeError(key: DecisionKey, line: number): AgentmergeError {
  return new AgentmergeError(errorWords.decisionsEntry({file: decisionsFile, line, key}))
}
