import type {Composed} from './compose.js'
import {ruleKey} from './rule-pair.js'

/** The rules that a rule stands below, the next one first, as far as the canonical agent has them. */
export function ancestorsIn(composed: readonly Composed[]): (one: Composed) => readonly Composed[] {
  const byRule = new Map(composed.map((one) => [ruleKey(one.chosen), one]))
  return function ancestors({chosen: {file, parent}}: Composed): readonly Composed[] {
    const above = parent === undefined ? undefined : byRule.get(ruleKey({file, index: parent}))
    return above ? [above, ...ancestors(above)] : []
  }
}
