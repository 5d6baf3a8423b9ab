import type {Severity} from '../../model.js'

const badges = {error: '🔴 error', warning: '🟡 warning', info: '🔵 note'} as const

/** A severity that catches the eye in a long report. */
export function severityBadge(severity: Severity): string {
  return badges[severity]
}
