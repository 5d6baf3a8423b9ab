import type {Pace} from '../util/create-pace.js'
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
  const {count, links, copies, together, isApart} = neighbors
  const isBarred = (left: readonly number[], right: readonly number[]) => left.some((one) => right.some((two) => isApart(one, two)))
  const starts = joined(
    together,
    copies.flatMap((members) => keptTogether(members, isApart)),
    isBarred
  )
  const placed = new Set(starts.flat())
  for (let at = 0; at < count; at++) if (!placed.has(at)) starts.push([at])
  starts.sort((a, b) => (a[0] as number) - (b[0] as number))
  const wanted = new Set(together.flat())
  const clusters = await linkClusters(starts, links, {overlapAt, threshold, unlinked: threshold * worthwhile * 0.8, isBarred, pace})
  return clusters
    .filter((members) => members.length > 1)
    .map((members) => aroundCenter(members, overlapAt, threshold, wanted))
    .filter(({members}) => members.length > 1)
    .sort((a, b) => (a.members[0] as number) - (b.members[0] as number))
}

/** Copies as one cluster, those apart that a person keeps apart from one before them. */
function keptTogether(members: readonly number[], isApart: Neighbors['isApart']): number[][] {
  const together: number[] = []
  for (const member of members) if (!together.some((other) => isApart(other, member))) together.push(member)
  return together.length > 1 ? [together] : []
}

/** What a person wants merged, joined where it shares members, and with the copies of them; copies that may not join them stay apart. */
function joined(
  together: readonly (readonly number[])[],
  copies: readonly number[][],
  isBarred: (left: readonly number[], right: readonly number[]) => boolean
): number[][] {
  const starts: number[][] = []
  const add = (members: readonly number[], mayRefuse: boolean): void => {
    const near = starts.filter((start) => start.some((at) => members.includes(at)))
    const one = [...new Set([...near.flat(), ...members])].sort((a, b) => a - b)
    if (mayRefuse && near.length > 0 && isBarred(one, one)) return
    for (const start of near) starts.splice(starts.indexOf(start), 1)
    if (one.length > 1) starts.push(one)
  }
  for (const members of together) add(members, false)
  for (const members of copies) add(members, true)
  return starts
}

/** A group without the members that are far from its center; those that a person wants merged stay. */
function aroundCenter(members: readonly number[], overlapAt: OverlapAt, threshold: number, wanted: ReadonlySet<number>): FoundGroup {
  const some = sample(members, witnesses)
  const means = new Float64Array(members.length)
  for (const witness of some)
    for (const [at, member] of members.entries()) means[at] = (means[at] as number) + (witness === member ? 1 : overlapAt(witness, member))
  const center = members[means.indexOf(Math.max(...means))] as number
  return {
    center,
    members: members.filter((member) => member === center || wanted.has(member) || overlapAt(center, member) >= threshold * close)
  }
}
