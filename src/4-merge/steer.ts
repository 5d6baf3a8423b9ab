import type {Agent, MergedDraft, Omission, Outcome} from '../model.js'
import {fitBudget} from './budget.js'
import type {Composed} from './compose.js'
import {decideRules, writtenRules} from './decide-rules.js'
import {keepRules} from './keep-rules.js'
import type {MergeGroupOptions} from './merge-group-options.js'
import type {Resolved} from './resolve.js'

export interface Steered {
  readonly composed: readonly Composed[]
  readonly omitted: readonly Omission[]
  readonly outcomes: readonly Outcome[]
}

/** The rules as people want them: first what they decided on single ones, then which are kept, then what fits. */
export function steer(
  composed: readonly Composed[],
  resolved: readonly Resolved[],
  {decisions, keep, budget}: Pick<MergeGroupOptions, 'decisions' | 'keep'> & {readonly budget: number},
  {agents, base, fields}: {readonly agents: readonly Agent[]; readonly base: Agent; readonly fields: MergedDraft['fields']}
): Steered {
  const decided = decideRules([...composed, ...writtenRules(resolved, base)], decisions.rules, agents)
  const kept = keepRules(decided.composed, keep, base.file)
  const fitting = budget > 0 ? fitBudget(kept.composed, budget, fields, agents, base) : {composed: kept.composed, omitted: []}
  return {
    composed: fitting.composed,
    omitted: [...decided.omitted, ...kept.omitted, ...fitting.omitted],
    outcomes: decided.outcomes
  }
}
