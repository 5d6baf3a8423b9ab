import {escapeHidden, status, statusTerminal} from '../index.js'
import {cliWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import type {Session} from './open-session.js'

/** `agentmerge status [path...]`: what changed since the last run, in the sources and in what it wrote. */
export async function showStatus(paths: readonly string[], {options, hooks, colors, print, note}: Session): Promise<ExitCode> {
  const found = await status(paths, options, hooks)
  for (const problem of found.problems) note(cliWords.problem(problem))
  if (options.json) print(escapeHidden(JSON.stringify(found, null, 2)))
  else print(statusTerminal(found, {colors}))
  return found.problems.length > 0 ? exitCodes.trouble : exitCodes.fine
}
