import type {Pace} from '../util/create-pace.js'
import {areOfOtherHosts, byHost, type Hosts} from './hosts.js'
import {type Links, linkClusters, type OverlapAt, sample} from './link-clusters.js'

/** What is known before groups are formed. */
export interface Neighbors {
  readonly count: number
  /** Pairs that could belong together. */
  readonly links: Links
  /** Agents that are known to be one before they are compared: equal bodies. */
  readonly copies: readonly (readonly number[])[]
  /** Agents that a person wants merged. */
  readonly together: readonly (readonly number[])[]
  /** Whether a person keeps two agents apart. */
  readonly isApart: (left: number, right: number) => boolean
  /** Whether an agent is kept apart from any other one, or may be. */
  readonly isBound: (at: number) => boolean
  /** The host of each agent, where those of different hosts stay apart. */
  readonly hosts: Hosts
}

/** A group: its members, sorted, and the one that the others are closest to. */
export interface FoundGroup {
  readonly members: readonly number[]
  readonly center: number
}

/** A pair below this share of the threshold is no reason to look at two agents once more. */
export const worthwhile = 0.5
/** A member that overlaps the center of its group by less than this share of the threshold is none. */
const close = 0.3
/** The center is looked for with at most so many members as witnesses. */
const witnesses = 12

/** Groups agents around centers. A chain of neighbors makes no group: clusters join by what all their members have in common. */
export async function findGroups(
  neighbors: Neighbors,
  overlapAt: OverlapAt,
  threshold: number,
  pace: Pace
): Promise<readonly FoundGroup[]> {
  const {count, links, copies, together, isBound, isApart, hosts} = neighbors
  const isBarred = (left: readonly number[], right: readonly number[]) => {
    // Most agents are kept apart from none: in large clusters only the others can be asked about each pair.
    const [some, others] = [left.filter(isBound), right.filter(isBound)]
    return some.some((one) => others.some((two) => isApart(one, two))) || areOfOtherHosts(hosts, left, right)
  }
  const wanted = joined(together.filter(({length}) => length > 1))
  const kept = new Set(wanted.flat())
  const starts = withCopies(
    wanted,
    copies.flatMap((members) => byHost(hosts, members)).flatMap((members) => keptTogether(members, neighbors)),
    (members) => isBarred(members, members)
  )
  const placed = new Set(starts.flat())
  for (let at = 0; at < count; at++) if (!placed.has(at)) starts.push([at])
  starts.sort((a, b) => (a[0] as number) - (b[0] as number))
  const clusters = await linkClusters(starts, links, {overlapAt, threshold, unlinked: threshold * worthwhile * 0.8, isBarred, pace})
  return clusters
    .filter((members) => members.length > 1)
    .map((members) => aroundCenter(members, overlapAt, threshold, kept))
    .filter(({members}) => members.length > 1)
    .sort((a, b) => (a.members[0] as number) - (b.members[0] as number))
}

/** Copies as one cluster, those apart that a person keeps apart from one before them. */
function keptTogether(members: readonly number[], {isBound, isApart}: Pick<Neighbors, 'isBound' | 'isApart'>): number[][] {
  const together: number[] = []
  const bound: number[] = []
  for (const member of members) {
    if (isBound(member) && bound.some((other) => isApart(other, member))) continue
    together.push(member)
    if (isBound(member)) bound.push(member)
  }
  return together.length > 1 ? [together] : []
}

/** What a person wants merged, with the copies of it; copies that may not join it stay among themselves. */
function withCopies(
  wanted: readonly number[][],
  copies: readonly number[][],
  isBarred: (members: readonly number[]) => boolean
): number[][] {
  let sets = wanted
  const others: number[][] = []
  for (const members of copies) {
    const near = sets.filter((set) => set.some((at) => members.includes(at)))
    const all = sortedSet([...near.flat(), ...members])
    if (near.length > 0 && !isBarred(all)) sets = [...sets.filter((set) => !near.includes(set)), all]
    else others.push(members.filter((at) => !near.some((set) => set.includes(at))))
  }
  return [...sets, ...others].filter(({length}) => length > 1)
}

/** Sets that share a member are one. */
function joined(sets: readonly (readonly number[])[]): number[][] {
  let all: number[][] = []
  for (const members of sets) {
    const near = all.filter((set) => set.some((at) => members.includes(at)))
    all = [...all.filter((set) => !near.includes(set)), sortedSet([...near.flat(), ...members])]
  }
  return all
}

const sortedSet = (members: readonly number[]): number[] => [...new Set(members)].sort((a, b) => a - b)

/** A group without the members that are far from its center; those that a person wants merged stay. */
function aroundCenter(members: readonly number[], overlapAt: OverlapAt, threshold: number, kept: ReadonlySet<number>): FoundGroup {
  const some = sample(members, witnesses)
  const means = new Float64Array(members.length)
  for (const witness of some)
    for (const [at, member] of members.entries()) means[at] = (means[at] as number) + (witness === member ? 1 : overlapAt(witness, member))
  const center = members[means.indexOf(Math.max(...means))] as number
  return {
    center,
    members: members.filter((member) => member === center || kept.has(member) || overlapAt(center, member) >= threshold * close)
  }
}
