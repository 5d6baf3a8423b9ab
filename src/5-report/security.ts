import {isSuspicion} from '../lexicon/suspicions.js'
import type {Problem, Result, Scan} from '../model.js'
import {worstFirst} from './worst-first.js'

/** A problem that is about trust, with the file and the group it stands in. */
export interface SecurityFinding extends Problem {
  readonly file: string
  readonly group: string | undefined
}

/** What of the result is about trust, worst first: what agents hide or run, and links and front matter that were not followed. */
export function security({agents, unread, groups}: Scan | Result): readonly SecurityFinding[] {
  const groupOf = new Map(groups.flatMap(({id, members}) => members.map((file) => [file, id] as const)))
  const inside = agents.flatMap(({file, problems}) => problems.map((problem) => ({...problem, file})))
  const outside = unread.map(({file, problem}) => ({...problem, file}))
  return worstFirst([...outside, ...inside].filter(({code}) => isSecurity(code))).map((one) => ({...one, group: groupOf.get(one.file)}))
}

/** What tries to have code evaluated, or files read that are none of this folder's. */
const tries: ReadonlySet<string> = new Set(['front-matter-not-yaml', 'link-outside', 'link-loop'])

/** Whether a problem is about trust. */
export function isSecurity(code: string): boolean {
  return isSuspicion(code) || tries.has(code)
}
