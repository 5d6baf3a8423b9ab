import type {Severity} from '../model.js'

interface Ranked {
  readonly severity: Severity
  readonly confidence?: number
}

const rank = {error: 0, warning: 1, info: 2} as const

/** Errors before warnings before notes, the surer ones first; else the order they came in. */
export function worstFirst<Finding extends Ranked>(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((left, right) => rank[left.severity] - rank[right.severity] || (right.confidence ?? 0) - (left.confidence ?? 0))
}
