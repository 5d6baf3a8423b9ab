import {AgentmergeError} from '../errors.js'
import {diff, diffTerminal, reportJson} from '../index.js'
import {cliWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import {noteProblems} from './note-problems.js'
import type {Session} from './open-session.js'
import {requireAgents} from './require-agents.js'

/** `agentmerge diff a.md b.md`: two agents side by side. */
export async function diffFiles(paths: readonly string[], session: Session): Promise<ExitCode> {
  const {options, hooks, colors, print} = session
  const [left, right, ...more] = paths
  if (left === undefined || right === undefined || more.length > 0) throw new AgentmergeError(cliWords.notTwo({count: paths.length}))
  const result = await diff(left, right, options, hooks)
  requireAgents(result, paths)
  noteProblems(result, session)
  if (result.agents.length !== 2) throw new AgentmergeError(cliWords.notTwo({count: result.agents.length}))
  if (options.json) print(reportJson(result))
  else if (!options.quiet) print(diffTerminal(result, {colors}))
  return exitCodes.fine
}
