import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords, problem} from '../messages.js'
import type {UnreadFile} from '../model.js'
import {causeOf} from '../util/cause-of.js'
import {loadLater} from '../util/load-later.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/** Where people keep what they decided, beside the place the command is started in. */
export const decisionsFile = 'agentmerge.decisions.yaml'

/** Agents that stay apart, each pair once, and why. */
export interface Apart {
  readonly left: string
  readonly right: string
  readonly reason: string
}

export interface Decisions {
  readonly apart: readonly Apart[]
  /** Decisions whose subject is gone. */
  readonly stale: readonly UnreadFile[]
}

/** What people decided in earlier runs. A file that cannot be understood is an error: to pass over a decision is to break it. */
export function readDecisions(cwd: string): Decisions {
  const path = resolve(cwd, decisionsFile)
  if (!existsSync(path)) return {apart: [], stale: []}
  const {isMap, isScalar, isSeq, LineCounter, parseDocument} = yaml()
  const lines = new LineCounter()
  const document = parseDocument(textOf(path), {lineCounter: lines})
  const [fault] = document.errors
  if (fault) throw new AgentmergeError(errorWords.decisionsSyntax({file: decisionsFile, cause: fault.message.split('\n')[0] ?? ''}))
  const content: unknown = document.toJS() ?? {}
  const lineOf = (node: unknown) => lines.linePos((node as {range?: readonly number[]} | undefined)?.range?.[0] ?? 0).line
  if (!isObject(content) || !(isMap(document.contents) || document.contents === null))
    throw new AgentmergeError(errorWords.decisionsShape({file: decisionsFile, line: lineOf(document.contents)}))
  const unknown = (document.contents?.items ?? []).find(({key}) => !isScalar(key) || key.value !== 'apart')
  if (unknown)
    throw new AgentmergeError(errorWords.decisionsKey({file: decisionsFile, line: lineOf(unknown.key), key: String(unknown.key)}))
  const node = document.get('apart', true)
  if (content.apart !== undefined && content.apart !== null && !isSeq(node)) throw shapeError(lineOf(node))
  const items = isSeq(node) ? node.items : []
  const entries = (Array.isArray(content.apart) ? content.apart : []).map((entry: unknown, at) => apartEntry(entry, lineOf(items[at])))
  const stale = entries.flatMap(({agents, line}) =>
    agents
      .filter((file) => !existsSync(resolve(cwd, file)))
      .map((file) => ({file: decisionsFile, problem: problem('stale-decision', line, {subject: file})}))
  )
  return {apart: entries.flatMap(pairsOf), stale}
}

interface ApartEntry {
  readonly agents: readonly string[]
  readonly reason: string
  readonly line: number
}

function apartEntry(entry: unknown, line: number): ApartEntry {
  if (!isObject(entry)) throw shapeError(line)
  const {agents, reason = '', ...others} = entry
  const isList = Array.isArray(agents) && agents.length > 1 && agents.every((agent) => typeof agent === 'string')
  if (!isList || typeof reason !== 'string' || Object.keys(others).length > 0) throw shapeError(line)
  return {agents: agents.map((file: string) => file.replaceAll('\\', '/').replace(/^\.\//, '')), reason, line}
}

function shapeError(line: number): AgentmergeError {
  return new AgentmergeError(errorWords.decisionsApart({file: decisionsFile, line}))
}

function pairsOf({agents, reason}: ApartEntry): Apart[] {
  return agents.flatMap((left, at) => agents.slice(at + 1).map((right) => ({left, right, reason})))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new AgentmergeError(errorWords.configUnreadable({file: decisionsFile, cause: causeOf(error)}), {cause: error})
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
