import {type Result, reportJson, reportTerminal, write} from '../index.js'
import {cliWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import {noteProblems} from './note-problems.js'
import type {Session} from './open-session.js'
import {requireAgents} from './require-agents.js'

/** Write the output folder, and tell what was made. */
export function writeResult(result: Result, paths: readonly string[], session: Session, isExact = false): ExitCode {
  const {options, hooks, colors, print} = session
  requireAgents(result, paths)
  // Not in the report: what was wrong before this run is put right by it.
  for (const problem of result.earlier?.problems ?? []) session.note(cliWords.problem(problem))
  noteProblems(result, session)
  write(result, options, hooks)
  if (options.json) print(reportJson(result))
  else if (!options.quiet) print(reportTerminal(result, {colors, verbose: options.verbose, out: options.out, isExact}))
  return exitCodes.fine
}
