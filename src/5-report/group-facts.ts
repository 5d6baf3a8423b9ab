import type {AgentHead, Conflict, Group, MergedAgent, Pair, Result} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {percent} from './counted.js'
import {worstFirst} from './worst-first.js'

/** What every view of a group starts from. */
export interface GroupFacts {
  readonly group: MergedAgent
  readonly agents: readonly AgentHead[]
  /** How far the members overlap with the base, in words. */
  readonly overlap: string
  readonly rulesBefore: number
  /** Strongest first. */
  readonly pairs: readonly Pair[]
  /** Worst first; candidates are apart. */
  readonly conflicts: readonly Conflict[]
  readonly candidates: readonly Conflict[]
}

/** The facts about each group, in the order of the result. */
export function groupFacts(result: Result): GroupFacts[] {
  const agents = new Map(result.agents.map((agent) => [agent.file, agent]))
  const found = new Map(result.groups.map((group) => [group.id, group]))
  const pairsOf = pairsByGroup(result)
  return result.merged.map((group) => {
    const members = group.members.flatMap((file) => agents.get(file) ?? [])
    return {
      group,
      agents: members,
      overlap: overlapRange(found.get(group.id) as Group),
      rulesBefore: members.reduce((sum, agent) => sum + agent.ruleCount, 0),
      pairs: pairsOf.get(group) ?? [],
      conflicts: worstFirst(group.conflicts.filter((conflict) => !conflict.candidate)),
      candidates: worstFirst(group.conflicts.filter((conflict) => conflict.candidate))
    }
  })
}

/** The pairs between the members of each group, looked up once for all groups: there are far more pairs than those. */
function pairsByGroup({merged, pairs}: Result): ReadonlyMap<MergedAgent, readonly Pair[]> {
  const groupOf = new Map(merged.flatMap((group) => group.members.map((file) => [file, group] as const)))
  const inside = pairs.filter(({left, right}) => groupOf.has(left) && groupOf.get(left) === groupOf.get(right))
  return groupBy(inside, ({left}) => groupOf.get(left) as MergedAgent)
}

/** How far the members of a group overlap with its base: `42%`, or `42 to 71%`. */
export function overlapRange({overlap}: Pick<Group, 'overlap'>): string {
  const [low, high] = [percent(overlap.low), percent(overlap.high)]
  return low === high ? low : `${low.slice(0, -1)} to ${high}`
}
