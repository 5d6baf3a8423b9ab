import {relative, resolve, sep} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {escapeHidden, explain, explanationTerminal} from '../index.js'
import {errorWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import type {Session} from './open-session.js'

/** `agentmerge explain <conflict | file:line>`: how the tool came to a conflict, or what it saw in a line. */
export async function explainTarget(targets: readonly string[], {options, hooks, colors, print}: Session): Promise<ExitCode> {
  const [target, ...others] = targets
  if (target === undefined || others.length > 0) throw new AgentmergeError(errorWords.explainOne())
  const explanation = await explain(asShown(target, hooks.cwd ?? ''), options, hooks)
  print(options.json ? escapeHidden(JSON.stringify(explanation, null, 2)) : explanationTerminal(explanation, {colors}))
  return exitCodes.fine
}

/** A file as the report names it. */
function asShown(target: string, cwd: string): string {
  const [, file, line] = /^(.+):(\d+)$/.exec(target) ?? []
  return file === undefined ? target : `${relative(cwd, resolve(cwd, file)).replaceAll(sep, '/')}:${line}`
}
