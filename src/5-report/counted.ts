import type {Conflict, Severity} from '../model.js'
import {groupBy} from '../util/group-by.js'

/** A number with its noun: `1 rule`, `2 rules`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** How many of each severity, worst first: `2 errors, 1 warning`. */
export function severityCounts(findings: readonly {readonly severity: Severity}[]): string {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const words = [
    [of('error'), 'error', 'errors'],
    [of('warning'), 'warning', 'warnings'],
    [of('info'), 'note', 'notes']
  ] as const
  return words
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => counted(count, one, many))
    .join(', ')
}

/** How many of each kind, most frequent first: `value 4, polarity 1`. */
export function kindCounts(conflicts: readonly Conflict[]): string {
  return [...groupBy(conflicts, ({kind}) => kind)]
    .sort(([leftKind, left], [rightKind, right]) => right.length - left.length || (leftKind < rightKind ? -1 : 1))
    .map(([kind, {length}]) => `${kind} ${length}`)
    .join(', ')
}

/** A share in words: `42%`; all of it only where it is all. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  return `${rounded === 100 && share < 1 ? 99 : rounded}%`
}
