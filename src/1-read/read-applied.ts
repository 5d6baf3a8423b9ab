import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import type {AppliedAgent} from '../model.js'
import {appliedFile} from '../util/applied-file.js'
import {causeOf} from '../util/cause-of.js'

/** The agents that `apply` put in the place of others, by file; none where it never ran here. */
export function readApplied(cwd: string): readonly AppliedAgent[] {
  const path = join(cwd, appliedFile)
  if (!existsSync(path)) return []
  try {
    const {version, agents} = JSON.parse(readFileSync(path, 'utf8')) as {version?: unknown; agents?: readonly AppliedAgent[]}
    if (version === 1 && Array.isArray(agents) && agents.every(isApplied)) return agents
  } catch (error) {
    throw new AgentmergeError(errorWords.appliedUnreadable({file: appliedFile, cause: causeOf(error)}), {cause: error})
  }
  throw new AgentmergeError(errorWords.appliedUnreadable({file: appliedFile, cause: 'it is not of this version'}))
}

const isApplied = (agent: AppliedAgent | null): boolean => isNamed(agent) && Array.isArray(agent?.absorbed) && agent.absorbed.every(isNamed)

const isNamed = (one: {file?: unknown; name?: unknown; sha256?: unknown} | null): boolean =>
  [one?.file, one?.name, one?.sha256].every((value) => typeof value === 'string')
