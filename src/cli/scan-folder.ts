import {reportJson, scan, scanTable, shownPairs} from '../index.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import {explainPair} from './explain-pair.js'
import {noteProblems} from './note-problems.js'
import type {Session} from './open-session.js'
import {requireAgents} from './require-agents.js'

/** More pairs than this are for machines: `--json`. */
const verbosePairs = 1000

/** `agentmerge scan`: overlaps and groups, nothing written. */
export async function scanFolder(paths: readonly string[], session: Session): Promise<ExitCode> {
  const {options, hooks, colors, print} = session
  if (session.explain) return explainPair(paths, session)
  const found = await scan(paths, options, options.json ? hooks : {...hooks, pairs: options.verbose ? verbosePairs : shownPairs})
  requireAgents(found, paths)
  noteProblems(found, session)
  if (options.json) print(reportJson(found))
  else if (!options.quiet) print(scanTable(found, {colors, verbose: options.verbose}))
  return exitCodes.fine
}
