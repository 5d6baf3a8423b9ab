import type {Agent, Rule} from '../model.js'
import {allChoices} from './conflict-kinds/named-choices.js'
import {ruleKey} from './rule-pair.js'

/** What a rule takes for a purpose, and what it rules out. */
interface Taken {
  readonly wanted: Set<string>
  readonly unwanted: Set<string>
}

/** Whether two rules choose differently for one purpose. No conflict needs to come of it, but they are never one rule. */
export function choiceClash(agents: readonly Agent[]): (left: Rule, right: Rule) => boolean {
  const taken = new Map<string, Map<string, Taken>>()
  for (const agent of agents)
    for (const [{slot}, named] of allChoices(agent))
      for (const {said, choice, isWanted} of named) {
        const key = ruleKey(said.rule)
        const slots = taken.get(key) ?? new Map<string, Taken>()
        const one = slots.get(slot) ?? {wanted: new Set(), unwanted: new Set()}
        ;(isWanted ? one.wanted : one.unwanted).add(choice)
        taken.set(key, slots.set(slot, one))
      }
  return (left, right) => {
    const [one, other] = [taken.get(ruleKey(left)), taken.get(ruleKey(right))]
    if (!one || !other) return false
    for (const [slot, mine] of one) {
      const theirs = other.get(slot)
      if (theirs && clash(mine, theirs)) return true
    }
    return false
  }
}

function clash(one: Taken, other: Taken): boolean {
  const isDisjoint = one.wanted.size > 0 && other.wanted.size > 0 && !meet(one.wanted, other.wanted)
  return isDisjoint || meet(one.unwanted, other.wanted) || meet(other.unwanted, one.wanted)
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((choice) => other.has(choice))
}
