import type {Rule} from '../model.js'
import type {Resolved} from './resolve.js'
import {ruleKey} from './rule-pair.js'
import {without} from './without.js'

/** What becomes of the rules that conflicts take out: the rest of them, or nothing. */
export function cutClauses(resolved: readonly Resolved[]): ReadonlyMap<string, Rule | undefined> {
  const left = new Map<string, Rule | undefined>()
  for (const {unwritten} of resolved)
    for (const {rule, clause} of unwritten) {
      if (!rule) continue
      const key = ruleKey(rule)
      const now = left.has(key) ? left.get(key) : rule
      left.set(key, now && clause !== undefined ? without(now, clause) : undefined)
    }
  return left
}
