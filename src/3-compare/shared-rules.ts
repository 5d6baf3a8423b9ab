import type {Agent} from '../model.js'
import {likeness, type RuleTerms, ruleTerms} from '../util/rule-similarity.js'

const alike = 0.62

/** How many rules of the smaller agent the other one states too, in the same or other words. A first count: what is folded is decided by the merge. */
export function sharedRules(left: Agent, right: Agent): number {
  const [small, large] = left.rules.length <= right.rules.length ? [left, right] : [right, left]
  const others = prepare(large)
  return prepare(small).filter((rule) => others.some((other) => isShared(rule, other))).length
}

function prepare(agent: Agent): readonly RuleTerms[] {
  const known = prepared.get(agent)
  if (known) return known
  const terms = agent.rules.map(ruleTerms)
  prepared.set(agent, terms)
  return terms
}

const prepared = new WeakMap<Agent, readonly RuleTerms[]>()

function isShared(left: RuleTerms, right: RuleTerms): boolean {
  const {dice, shared, nearEqual} = likeness(left, right)
  return nearEqual || (dice >= alike && shared >= 4)
}
