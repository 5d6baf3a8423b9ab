import {escapeHidden, verificationLines, verify} from '../index.js'
import {traceWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import type {Session} from './open-session.js'

/** `agentmerge verify [path...]`: for CI; one line a finding, nothing written. */
export async function verifyFiles(paths: readonly string[], {options, hooks, print, note}: Session): Promise<ExitCode> {
  const found = await verify(paths, options, hooks)
  print(options.json ? escapeHidden(JSON.stringify(found, null, 2)) : verificationLines(found))
  if (found.problems.length > 0) return exitCodes.findings
  if (!options.quiet) note(traceWords.verified({canonicals: found.canonicals.length}))
  return exitCodes.fine
}
