import type {Conflict, Result} from '../model.js'

/** What a gate fails on: each group of duplicates, each conflict that nobody decided; candidates never. */
export function findings({merged}: Result): number {
  return merged.reduce((sum, {conflicts}) => sum + 1 + conflicts.filter(isUndecided).length, 0)
}

/** A policy says what is written; the sources go on contradicting each other until a person decides. */
export function isUndecided({candidate, resolution}: Conflict): boolean {
  return !candidate && resolution.status !== 'decided'
}
