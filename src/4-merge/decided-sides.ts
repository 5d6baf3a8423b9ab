import type {Choice} from './choice.js'
import type {FoundConflict} from './find-conflicts.js'
import {ruleKey} from './rule-pair.js'

/** Whether a side of a conflict stays, as a person decided. */
export function isChosen({way, side}: Choice, at: number): boolean {
  return at === side || way === 'both' || way === 'no conflict'
}

/** Of each rule that people decided to keep the clauses that they spoke of; `undefined` is all of it. */
export function chosenClauses(
  conflicts: readonly FoundConflict[],
  choices: ReadonlyMap<string, Choice>
): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  const clauses = new Map<string, Set<string | undefined>>()
  for (const {id, sides} of conflicts) {
    const choice = choices.get(id)
    const claims = choice ? sides.filter((_, at) => isChosen(choice, at)).flatMap((side) => side.claims) : []
    for (const {rule, clause} of claims) if (rule) clauses.set(ruleKey(rule), (clauses.get(ruleKey(rule)) ?? new Set()).add(clause))
  }
  return clauses
}
