import type {Side} from './conflict-kinds/conflict-kind.js'
import {ruleKey} from './rule-pair.js'

/** Pairs of rules that stood on different sides of a finding. They are not written down one by one: a finding of 1,000 sides has half a million. */
export function answeredPairs(): {
  /** Whether each pair of rules on different sides has stood so before; not where there is no such pair. */
  readonly holdAll: (sides: readonly Side[]) => boolean
  readonly add: (sides: readonly Side[]) => void
} {
  /** The sides that each rule stands on, by the number of the finding. */
  const stands = new Map<string, Map<number, readonly number[]>>()
  let findings = 0
  const isAnswered = (left: string, right: string): boolean => {
    const others = stands.get(right)
    for (const [finding, sides] of others ? (stands.get(left) ?? []) : [])
      if (others?.get(finding)?.some((other) => sides.some((side) => side !== other))) return true
    return false
  }
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
          const known = stands.get(rule) ?? new Map<number, readonly number[]>()
          stands.set(rule, known.set(findings, [...(known.get(findings) ?? []), side]))
        }
      findings++
    }
  }
}

function rulesOf({claims}: Side): readonly string[] {
  return [...new Set(claims.flatMap(({rule}) => (rule ? [ruleKey(rule)] : [])))]
}
