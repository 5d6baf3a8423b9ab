import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords, expectedDecisions, problem, staleWords} from '../messages.js'
import type {Apart, Decision, Decisions} from '../model.js'
import {causeOf} from '../util/cause-of.js'
import {decisionsDocument} from '../util/decisions-document.js'
import {decisionsFile} from '../util/decisions-file.js'
import {loadLater} from '../util/load-later.js'
import type {DecisionKey} from '../util/write-decision.js'
import {decisionEntries, type Entry} from './decision-entries.js'
import {isThere} from './is-there.js'
import {refuseContradictions} from './refuse-contradictions.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

const keys = Object.keys(expectedDecisions) as readonly DecisionKey[]

/** Nothing decided. */
export const noDecisions: Decisions = {apart: [], together: [], conflicts: [], rules: [], canonical: [], stale: []}

/** What people decided in earlier runs. A file that cannot be understood is an error: to pass over a decision is to break it. */
export function readDecisions(cwd: string): Decisions {
  const path = resolve(cwd, decisionsFile)
  if (!existsSync(path)) return noDecisions
  const entries = readEntries(textOf(path))
  refuseContradictions(entries.apart, entries.together)
  const stale = keys.flatMap((key) => entries[key].flatMap((entry) => goneFiles(entry, cwd)))
  return {
    apart: entries.apart.flatMap(pairsOf),
    together: entries.together.map((entry) => ({line: entry.line, agents: listOf(entry, 'agents'), reason: textIn(entry, 'reason')})),
    conflicts: entries.conflicts.map((entry) => ({
      ...decisionOf(entry, 'agents'),
      id: textIn(entry, 'id').replace(/^#/, ''),
      topic: textIn(entry, 'topic'),
      quotes: listOf(entry, 'quotes'),
      choose: textIn(entry, 'choose'),
      write: textIn(entry, 'write')
    })),
    rules: entries.rules.map((entry) => ({
      ...decisionOf(entry, 'agents'),
      id: textIn(entry, 'id'),
      quote: textIn(entry, 'quote'),
      write: textIn(entry, 'write')
    })),
    canonical: entries.canonical.map((entry) => ({
      ...decisionOf(entry, 'members'),
      group: textIn(entry, 'group'),
      name: textIn(entry, 'name'),
      model: textIn(entry, 'model'),
      tools: listOf(entry, 'tools')
    })),
    stale
  }
}

function readEntries(text: string): Readonly<Record<DecisionKey, readonly Entry[]>> {
  const {isMap, isScalar, LineCounter} = yaml()
  const lines = new LineCounter()
  const {contents} = decisionsDocument(text, lines)
  const lineOf = (node: unknown) => lines.linePos((node as {range?: readonly number[]} | undefined)?.range?.[0] ?? 0).line
  const isNothing = contents === null || (isScalar(contents) && contents.value === null)
  if (!isNothing && !isMap(contents)) throw new AgentmergeError(errorWords.decisionsShape({file: decisionsFile, line: lineOf(contents)}))
  const items = isMap(contents) ? contents.items : []
  const unknown = items.find(({key}) => !isScalar(key) || !(keys as readonly unknown[]).includes(key.value))
  if (unknown)
    throw new AgentmergeError(errorWords.decisionsKey({file: decisionsFile, line: lineOf(unknown.key), key: String(unknown.key), keys}))
  const entriesOf = (key: DecisionKey) => {
    const item = items.find((one) => isScalar(one.key) && one.key.value === key)
    return decisionEntries(key, item?.value, lineOf)
  }
  return Object.fromEntries(keys.map((key) => [key, entriesOf(key)])) as unknown as Readonly<Record<DecisionKey, readonly Entry[]>>
}

function goneFiles({line, values}: Entry, cwd: string): Decisions['stale'] {
  return [...(values.agents ?? []), ...(values.members ?? [])]
    .filter((file) => !isThere(file, cwd))
    .map((file) => ({file: decisionsFile, problem: problem('stale-decision', line, {subject: file, expected: staleWords.file()})}))
}

function decisionOf(entry: Entry, agents: 'agents' | 'members'): Decision {
  const {line} = entry
  return {line, by: textIn(entry, 'by') || `${decisionsFile}:${line}`, reason: textIn(entry, 'reason'), agents: listOf(entry, agents)}
}

function listOf({values}: Entry, key: string): readonly string[] {
  return values[key] ?? []
}

function textIn({values}: Entry, key: string): string {
  return values[key]?.[0]?.trim() ?? ''
}

function pairsOf(entry: Entry): Apart[] {
  const agents = listOf(entry, 'agents')
  return agents.flatMap((left, at) => agents.slice(at + 1).map((right) => ({left, right, reason: textIn(entry, 'reason')})))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new AgentmergeError(errorWords.configUnreadable({file: decisionsFile, cause: causeOf(error)}), {cause: error})
  }
}
