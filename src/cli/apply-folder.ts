import {AgentmergeError, type ApplyPlan, apply, lastPaths, netEdits, plan, planJson, planPatch, planTerminal, recover} from '../index.js'
import {cliWords, planWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import type {Session} from './open-session.js'

/** `agentmerge apply`: shows what putting the canonical agents in place would change, and with `--write` does it. */
export async function applyFolder(paths: readonly string[], session: Session): Promise<ExitCode> {
  const {options, hooks, note} = session
  const asked = paths.length > 0 ? paths : lastPaths(options, hooks)
  if (asked.length === 0) throw new AgentmergeError(cliWords.noPaths())
  await recover(options, hooks)
  const planned = await plan(asked, options, hooks)
  show(planned, session)
  if (!options.write || (planned.groups.length === 0 && planned.obstacles.length === 0)) return exitCodes.fine
  const {changed, commits, branch} = await apply(planned, options, hooks)
  if (!options.quiet) note(planWords.applied({files: changed.length, commits: commits.length, branch}))
  return exitCodes.fine
}

/** The patch is the result; what is said about it goes beside it, so that the result can be piped on. */
function show(planned: ApplyPlan, {options, colors, isTerminal, print, note}: Session): void {
  const edits = netEdits(planned.groups)
  if (options.json) print(planJson(planned, edits))
  else if (!options.quiet && !options.write) print(planPatch(edits, isTerminal))
  if (options.quiet || options.json) return
  note(planTerminal(planned, edits, {colors}))
  if (!options.write && edits.length > 0) note(planWords.planned({files: edits.length}))
}
