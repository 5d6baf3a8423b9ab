import type {BaselineEntry, Finding, Gate, UnreadFile} from '../model.js'
import type {Options} from '../options.js'
import {isNew} from './is-new.js'

const rank = {error: 0, warning: 1, info: 2, never: -1} as const

/** Which findings make `check` fail, after all that was put up with. */
export function settleGate(
  findings: readonly Finding[],
  around: {
    readonly outdated: readonly BaselineEntry[]
    readonly entries: readonly BaselineEntry[]
    readonly remarks: readonly UnreadFile[]
    readonly hasBaseline: boolean
  },
  {failOn, maxConflicts}: Pick<Options, 'failOn' | 'maxConflicts'>
): Gate {
  const bad = findings.filter((finding) => isNew(finding) && rank[finding.severity] <= rank[failOn])
  const few = bad.filter(({isConflict}) => isConflict).length <= maxConflicts
  return {findings, failing: bad.filter(({isConflict}) => !(few && isConflict)), ...around}
}
