import {check, checkLines, findings, reportJson} from '../index.js'
import {cliWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import {noteProblems} from './note-problems.js'
import type {Session} from './open-session.js'
import {requireAgents} from './require-agents.js'

/** `agentmerge check`: for CI; one line a finding, nothing written. */
export async function checkFolder(paths: readonly string[], session: Session): Promise<ExitCode> {
  const {options, hooks, print, note} = session
  const result = await check(paths, options, hooks)
  requireAgents(result, paths)
  noteProblems(result, session)
  const found = findings(result)
  print(options.json ? reportJson(result) : checkLines(result))
  if (!options.quiet) note(cliWords.checked({agents: result.agents.length, findings: found}))
  return found > 0 ? exitCodes.findings : exitCodes.fine
}
