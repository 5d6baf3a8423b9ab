import {AgentmergeError} from '../errors.js'
import type {Scan} from '../index.js'
import {cliWords} from '../messages.js'

/** Stop when there is nothing to work on, and say what was wrong with each file. */
export function requireAgents({agents, unread}: Scan, paths: readonly string[]): void {
  if (agents.length === 0) throw new AgentmergeError(cliWords.noAgents({paths, unread}))
}
