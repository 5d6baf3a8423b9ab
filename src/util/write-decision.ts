import type {Document, Node, YAMLMap, YAMLSeq} from 'yaml'
import {AgentmergeError} from '../errors.js'
import {errorWords, type expectedDecisions} from '../messages.js'
import {decisionsDocument} from './decisions-document.js'
import {decisionsFile} from './decisions-file.js'
import {loadLater} from './load-later.js'
import {yamlLayout} from './yaml-layout.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

export type DecisionKey = keyof typeof expectedDecisions

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

/**
 * The text of the decisions file with one decision more, or with another choice where it is there already. Comments and order stay; where
 * one is added, so does every other character.
 */
export function writeDecision(text: string, decision: WrittenDecision): string {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const written = withDecision(source, decision)
  return `${text.startsWith('\uFEFF') ? '\uFEFF' : ''}${text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written}`
}

function withDecision(source: string, {key, values}: WrittenDecision): string {
  const {isMap, isSeq} = yaml()
  const document = decisionsDocument(source)
  if (document.contents !== null && !isMap(document.contents))
    throw new AgentmergeError(errorWords.decisionsShape({file: decisionsFile, line: 1}))
  const list = document.get(key, true)
  const entries = isSeq(list) ? list.items : []
  const same = entries.map(asMap).find((one) => one && isSubject(one, key, values))
  const lines = indented(linesOf(document, values), isSeq(list) ? dashBefore(source, entries[0]) : 2)
  if (same) update(document, same, values)
  else if (!document.has(key)) return `${source === '' ? '' : `${ended(source)}\n`}${key}:\n${lines}`
  else if (isSeq(list) && entries.length > 0 && !list.flow) return addedBehind(source, entries.at(-1), lines)
  else if (isSeq(list) && entries.length > 0) list.add(entryOf(document, values, true))
  else document.set(key, listOf(document, values))
  return document.toString({lineWidth: 0, ...yamlLayout(source)})
}

/** The text with lines more, behind the line where an entry ends. */
function addedBehind(source: string, entry: unknown, lines: string): string {
  const at = lineEnd(source, (entry as Node).range?.[1] ?? source.length)
  return `${ended(source.slice(0, at))}${lines}${source.slice(at)}`
}

/** How far the dash stands to the right that begins an entry. */
function dashBefore(source: string, entry: unknown): number {
  const start = (entry as Node | undefined)?.range?.[0] ?? 0
  return Math.max(0, source.slice(source.lastIndexOf('\n', start - 1) + 1, start).lastIndexOf('-'))
}

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

/** Where the line ends that holds the character before this place, its line break included. */
function lineEnd(source: string, at: number): number {
  const end = source[at - 1] === '\n' ? at - 1 : source.indexOf('\n', at)
  return end === -1 ? source.length : end + 1
}

function indented(entry: string, columns: number): string {
  return entry.replace(/^(?=.)/gm, ' '.repeat(columns))
}

function listOf(document: Document, values: WrittenDecision['values']): YAMLSeq {
  const list = document.createNode([entryOf(document, values, false)]) as YAMLSeq
  list.flow = false
  return list
}

/** An entry as the lines of a list of its own. */
function linesOf(document: Document, values: WrittenDecision['values']): string {
  const {Document: NewDocument} = yaml()
  return new NewDocument([entryOf(document, values, false)]).toString({lineWidth: 0, flowCollectionPadding: false})
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
