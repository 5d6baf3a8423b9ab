import {reasonOfApply} from '../messages.js'
import type {Apart, AppliedAgent, Together} from '../model.js'

/**
 * Canonical agents that `apply` put in place stay apart: they came of groups that had nothing to do with each other. Long as they are, two of
 * them share many words, and in a small folder that would make them one. What a person wants together is stronger.
 */
export function appliedApart(agents: readonly AppliedAgent[], together: readonly Together[]): readonly Apart[] {
  const isWanted = (left: string, right: string) => together.some((one) => one.agents.includes(left) && one.agents.includes(right))
  return agents.flatMap(({file: left}, at) =>
    agents
      .slice(at + 1)
      .filter(({file: right}) => left !== right && !isWanted(left, right))
      .map(({file: right}) => ({left, right, reason: reasonOfApply()}))
  )
}
