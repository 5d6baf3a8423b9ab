import type {AgentHead, Conflict, MergedAgent, Pair, Result, Scan} from '../model.js'
import {percent} from './counted.js'
import {worstFirst} from './worst-first.js'

/** What every view of a group starts from. */
export interface GroupFacts {
  readonly group: MergedAgent
  readonly agents: readonly AgentHead[]
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
  return result.merged.map((group) => {
    const members = group.members.flatMap((file) => agents.get(file) ?? [])
    return {
      group,
      agents: members,
      rulesBefore: members.reduce((sum, agent) => sum + agent.ruleCount, 0),
      pairs: memberPairs(result, group.members),
      conflicts: worstFirst(group.conflicts.filter((conflict) => !conflict.candidate)),
      candidates: worstFirst(group.conflicts.filter((conflict) => conflict.candidate))
    }
  })
}

/** The pairs between the members of a group. */
export function memberPairs(scan: Scan, members: readonly string[]): Pair[] {
  const inside = new Set(members)
  return scan.pairs.filter((pair) => inside.has(pair.left) && inside.has(pair.right))
}

/** From the weakest to the strongest overlap of pairs that come strongest first: `42%` or `42 to 71%`. */
export function overlapRange(pairs: readonly Pair[]): string {
  const [low, high] = [percent(pairs.at(-1)?.overlap ?? 0), percent(pairs[0]?.overlap ?? 0)]
  return low === high ? low : `${low.slice(0, -1)} to ${high}`
}
