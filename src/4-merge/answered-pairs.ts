import type {Side} from './conflict-kinds/conflict-kind.js'
import {ruleKey} from './rule-pair.js'

/** Where a rule stands: in which finding, and on which side of it. */
interface Stand {
  readonly finding: number
  readonly side: number
}

/** Pairs of rules that stood on different sides of a finding. They are not written down one by one: a finding of 1,000 sides has half a million. */
export function answeredPairs(): {
  /** Whether each pair of rules on different sides has stood so before; not where there is no such pair. */
  readonly holdAll: (sides: readonly Side[]) => boolean
  readonly add: (sides: readonly Side[]) => void
} {
  const stands = new Map<string, Stand[]>()
  let findings = 0
  const isAnswered = (left: string, right: string): boolean =>
    (stands.get(left) ?? []).some((one) =>
      (stands.get(right) ?? []).some((other) => one.finding === other.finding && one.side !== other.side)
    )
  return {
    holdAll: (sides) => {
      const keys = sides.map(rulesOf)
      const isHeld = keys.every((lefts, at) =>
        lefts.every((left) => keys.every((rights, other) => other <= at || rights.every((right) => isAnswered(left, right))))
      )
      return isHeld && keys.filter(({length}) => length > 0).length > 1
    },
    add: (sides) => {
      for (const [side, rules] of sides.map(rulesOf).entries())
        for (const rule of rules) {
          const known = stands.get(rule)
          if (known) known.push({finding: findings, side})
          else stands.set(rule, [{finding: findings, side}])
        }
      findings++
    }
  }
}

function rulesOf({claims}: Side): readonly string[] {
  return claims.flatMap(({rule}) => (rule ? [ruleKey(rule)] : []))
}
