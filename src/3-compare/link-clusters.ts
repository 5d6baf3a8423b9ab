import type {Pace} from '../util/create-pace.js'
import {type Heap, put, takeFirst} from '../util/heap.js'

/** Pairs of agents that could stand in one group: the first of each list belong together, and so on. */
export interface Links {
  readonly left: Uint32Array
  readonly right: Uint32Array
  readonly overlap: Float64Array
}

export interface Cluster {
  readonly members: readonly number[]
  /** Mean overlap of its members with each other and themselves: 1 for one alone, lower the looser it is. */
  readonly density: number
  readonly means: Map<number, number>
  /** The closest of these. */
  partner: number
}

export interface LinkOptions {
  readonly overlapAt: OverlapAt
  readonly threshold: number
  /** What the overlap of agents without a link is taken to be. */
  readonly unlinked: number
  /** Whether two clusters must not join. */
  readonly isBarred: (left: readonly number[], right: readonly number[]) => boolean
  readonly pace: Pace
}

/** The overlap of two agents by their positions, the same from both sides. */
export type OverlapAt = (left: number, right: number) => number

interface Proposal {
  readonly score: number
  readonly left: number
  readonly right: number
}

/** Two clusters are compared by at most this many members of each. */
const witnesses = 8

/**
 * Joins the closest two clusters again and again while they are close enough. How close is the cosine of their centers: the mean overlap
 * of their members, over the mean overlap inside each. A mean alone would ask more of a newcomer to a loose group than its members have
 * in common with each other.
 */
export async function linkClusters(
  starts: readonly (readonly number[])[],
  links: Links,
  {overlapAt, threshold, unlinked, isBarred, pace}: LinkOptions
): Promise<readonly (readonly number[])[]> {
  const clusters: (Cluster | undefined)[] = starts.map((members) => ({
    members,
    density: meanOverlap(members, members, overlapAt),
    means: new Map(),
    partner: -1
  }))
  const homes: number[] = []
  for (const [at, members] of starts.entries()) for (const member of members) homes[member] = at
  const queue: Heap<Proposal> = {items: [], comesFirst: (a, b) => a.score > b.score || (a.score === b.score && isEarlier(a, b))}
  for (const [link, overlap] of links.overlap.entries()) {
    const [one, two] = [homes[links.left[link] as number] as number, homes[links.right[link] as number] as number]
    if (one === two || (clusters[one] as Cluster).means.has(two)) continue
    const [some, others] = [starts[one] ?? [], starts[two] ?? []]
    meet(one, two, some.length + others.length === 2 ? overlap : meanOverlap(some, others, overlapAt))
  }
  for (const at of clusters.keys()) propose(at)
  for (let next = takeFirst(queue); next; next = takeFirst(queue)) {
    const [left, right] = [clusters[next.left], clusters[next.right]]
    if (!left || !right) continue
    if (isBarred(left.members, right.members)) part(next.left, next.right)
    else joinClusters(next.left, next.right, left, right)
    await pace()
  }
  return clusters.flatMap((cluster) => (cluster ? [cluster.members] : []))

  /** Notes how close two clusters are; what is no closer than clusters without a link need not be noted. */
  function meet(one: number, two: number, mean: number): void {
    if (mean <= unlinked) return
    ;(clusters[one] as Cluster).means.set(two, mean)
    ;(clusters[two] as Cluster).means.set(one, mean)
  }

  /** Proposes to join a cluster with the closest one. The closest pair of all is the closest for both, so it is always among the proposals. */
  function propose(at: number): void {
    const cluster = clusters[at] as Cluster
    let best: Proposal = {score: 0, left: at, right: at}
    for (const [other, mean] of cluster.means) {
      const score = mean / Math.sqrt(cluster.density * (clusters[other] as Cluster).density)
      const proposal = {score, left: Math.min(at, other), right: Math.max(at, other)}
      if (queue.comesFirst(proposal, best)) best = proposal
    }
    cluster.partner = best.left === at ? best.right : best.left
    if (best.score >= threshold) put(queue, best)
  }

  /** Makes two clusters strangers, which must not join. */
  function part(one: number, two: number): void {
    for (const [at, other] of [[one, two] as const, [two, one] as const]) {
      const cluster = clusters[at] as Cluster
      cluster.means.delete(other)
      if (cluster.partner === other) propose(at)
    }
  }

  function joinClusters(one: number, two: number, left: Cluster, right: Cluster): void {
    const [a, b] = [left.members.length, right.members.length]
    const between = left.means.get(two) ?? 0
    const density = (a * a * left.density + b * b * right.density + 2 * a * b * between) / (a + b) ** 2
    const members = [...left.members, ...right.members].sort((x, y) => x - y)
    const joined = clusters.push({members, density, means: new Map(), partner: -1}) - 1
    clusters[one] = undefined
    clusters[two] = undefined
    const deserted: number[] = []
    for (const other of new Set([...left.means.keys(), ...right.means.keys()])) {
      const around = clusters[other]
      if (!around) continue
      around.means.delete(one)
      around.means.delete(two)
      meet(joined, other, (a * (left.means.get(other) ?? unlinked) + b * (right.means.get(other) ?? unlinked)) / (a + b))
      if (around.partner === one || around.partner === two) deserted.push(other)
    }
    propose(joined)
    for (const other of deserted) propose(other)
  }
}

function isEarlier(a: Proposal, b: Proposal): boolean {
  return a.left < b.left || (a.left === b.left && a.right < b.right)
}

function meanOverlap(left: readonly number[], right: readonly number[], overlapAt: OverlapAt): number {
  const [some, others] = [sample(left, witnesses), sample(right, witnesses)]
  let sum = 0
  for (const one of some) for (const two of others) sum += overlapAt(one, two)
  return sum / (some.length * others.length)
}

/** At most `most` members, evenly spread. */
export function sample(members: readonly number[], most: number): readonly number[] {
  if (members.length <= most) return members
  return Array.from({length: most}, (_, at) => members[Math.floor((at * members.length) / most)] as number)
}
