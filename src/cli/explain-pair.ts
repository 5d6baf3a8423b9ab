import {relative, resolve, sep} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {pairTerminal, reportJson, scan} from '../index.js'
import {errorWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import type {Session} from './open-session.js'

/** `agentmerge scan [folder] --explain a.md b.md`: why two agents stand in one group or do not. Without a folder, the one that holds both is looked at. */
export async function explainPair(paths: readonly string[], session: Session): Promise<ExitCode> {
  const {options, hooks, colors, print} = session
  const [left, right] = paths.slice(-2)
  if (left === undefined || right === undefined) throw new AgentmergeError(errorWords.explainTwo())
  const cwd = hooks.cwd ?? ''
  const shown = (path: string) => relative(cwd, resolve(cwd, path)).replaceAll(sep, '/')
  const pair = [shown(left), shown(right)].sort() as [string, string]
  if (pair[0] === pair[1]) throw new AgentmergeError(errorWords.explainTwo())
  const folders = paths.length > 2 ? paths.slice(0, -2) : [commonFolder(resolve(cwd, left), resolve(cwd, right))]
  const found = await scan(folders, options, {...hooks, pairs: 0, wanted: [pair]})
  for (const file of pair)
    if (!found.agents.some((agent) => agent.file === file)) throw new AgentmergeError(errorWords.explainUnread({file}))
  const isWanted = (one: {left: string; right: string}) => one.left === pair[0] && one.right === pair[1]
  const pairs = found.pairs.filter(isWanted)
  if (options.json) print(reportJson({...found, pairs}))
  else print(pairTerminal({...found, pairs}, {colors, threshold: options.threshold}))
  return exitCodes.fine
}

function commonFolder(left: string, right: string): string {
  const [one, two] = [left.split(sep), right.split(sep)]
  const shared = one.findIndex((part, at) => part !== two[at] || at === one.length - 1)
  return one.slice(0, shared).join(sep) || sep
}
