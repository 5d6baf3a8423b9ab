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
    const [own, others] = [stands.get(left), stands.get(right)]
    if (!own || !others) return false
    for (const [finding, sides] of own) if (others.get(finding)?.some((other) => sides.some((side) => side !== other))) return true
    return false
  }
  return {
    holdAll: (sides) => {
      const all = [...standing(sides)]
      const isHeld = all.every(([left, lefts], at) =>
        all.every(([right, rights], other) => other < at || !areApart(lefts, rights) || isAnswered(left, right))
      )
      return isHeld && sides.filter((side) => rulesOf(side).length > 0).length > 1
    },
    add: (sides) => {
      for (const [rule, own] of standing(sides)) stands.set(rule, (stands.get(rule) ?? new Map()).set(findings, own))
      findings++
    }
  }
}

/** The sides that each rule stands on: of a rule with a hundred numbers a hundred. */
function standing(sides: readonly Side[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [side, rules] of sides.map(rulesOf).entries())
    for (const rule of rules) {
      const known = found.get(rule)
      if (known) known.push(side)
      else found.set(rule, [side])
    }
  return found
}

/** Whether one of these sides is another one than one of those. */
const areApart = (lefts: readonly number[], rights: readonly number[]): boolean =>
  lefts.length > 1 || rights.length > 1 || lefts[0] !== rights[0]

function rulesOf({claims}: Side): readonly string[] {
  return [...new Set(claims.flatMap(({rule}) => (rule ? [ruleKey(rule)] : [])))]
}
