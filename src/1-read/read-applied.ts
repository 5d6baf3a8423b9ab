import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import type {AppliedAgent, AppliedNote} from '../model.js'
import {appliedFile} from '../util/applied-file.js'
import {causeOf} from '../util/cause-of.js'

/** What `apply` did here so far; nothing where it never ran. */
export function readApplied(cwd: string): AppliedNote {
  const path = join(cwd, appliedFile)
  if (!existsSync(path)) return {agents: [], apart: []}
  try {
    const {version, agents, apart = []} = JSON.parse(readFileSync(path, 'utf8')) as Partial<AppliedNote> & {version?: unknown}
    if (version === 1 && isListOf(agents, isApplied) && isListOf(apart, isPair)) return {agents, apart}
  } catch (error) {
    throw new AgentmergeError(errorWords.appliedUnreadable({file: appliedFile, cause: causeOf(error)}), {cause: error})
  }
  throw new AgentmergeError(errorWords.appliedUnreadable({file: appliedFile, cause: 'it is not of this version'}))
}

function isListOf<Item>(list: readonly Item[] | undefined, fits: (item: Item) => boolean): list is readonly Item[] {
  return Array.isArray(list) && list.every(fits)
}

const isApplied = (agent: AppliedAgent | null): boolean => isNamed(agent) && isListOf(agent?.absorbed, isNamed)
const isPair = (pair: readonly unknown[]): boolean =>
  Array.isArray(pair) && pair.length === 2 && pair.every((file) => typeof file === 'string')

const isNamed = (one: {file?: unknown; name?: unknown; sha256?: unknown} | null): boolean =>
  [one?.file, one?.name, one?.sha256].every((value) => typeof value === 'string')
