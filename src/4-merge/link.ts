import type {Rule} from '../model.js'
import {same} from './sameness.js'
import type {Unit} from './split-rules.js'

/** Share of it that two clusters need on average to be joined. */
const linked = 0.8

/** The side that a rule takes in each conflict it is part of, by the conflict's id. */
export type Sides = ReadonlyMap<string, number>

/** Two units that are the same, or the first of several that are one. */
export interface Edge {
  readonly left: number
  readonly right: number
  readonly sameness: number
}

interface Cluster {
  /** What its place among all clusters is told by. */
  label: number
  readonly places: number[]
  /** What its units have in common with those of other clusters, summed over all pairs. */
  readonly near: Map<Cluster, number>
  readonly sides: Map<string, number>
  /** The rules that it has units of, and whether one of those is an element of a list. */
  readonly wholes: Map<Rule, boolean>
}

/** Joins the surest pairs first; a unit joins a cluster when it is on average the same as its units, and apart from none. `ones` are joined from the start. */
export function link(
  units: readonly Unit[],
  sides: readonly (Sides | undefined)[],
  ones: readonly (readonly number[])[],
  edges: readonly Edge[]
): readonly (readonly number[])[] {
  const homes: Cluster[] = []
  for (const places of ones) {
    const cluster: Cluster = {label: places[0] as number, places: [...places], near: new Map(), sides: new Map(), wholes: new Map()}
    for (const at of places) {
      homes[at] = cluster
      const {rule, part} = units[at] as Unit
      for (const [id, side] of sides[at] ?? []) cluster.sides.set(id, side)
      cluster.wholes.set(part?.whole ?? rule, part !== undefined)
    }
  }
  for (const {left, right, sameness} of edges) {
    const [one, two] = [homes[left] as Cluster, homes[right] as Cluster]
    const sum = sameness * one.places.length * two.places.length
    one.near.set(two, sum)
    two.near.set(one, sum)
  }
  for (const {left, right} of edges) {
    const [one, two] = [homes[left] as Cluster, homes[right] as Cluster]
    if (one === two) continue
    const mean = (one.near.get(two) ?? 0) / (one.places.length * two.places.length)
    if (mean < same * linked || areApart(one, two)) continue
    // Stryker disable next-line all: which of them takes over the other only changes how long it takes
    const joined = one.near.size + one.places.length >= two.near.size + two.places.length ? take(one, two) : take(two, one)
    joined.label = one.label
    for (const at of (joined === one ? two : one).places) homes[at] = joined
  }
  return [...new Set(homes)].sort((a, b) => a.label - b.label).map(({places}) => places.sort((a, b) => a - b))
}

/** Whether units of them stand on different sides of a conflict, or are elements of one list, which are different things whatever they share. */
function areApart(one: Cluster, two: Cluster): boolean {
  // Stryker disable next-line all: it is only faster
  const [few, many] = one.places.length <= two.places.length ? [one, two] : [two, one]
  for (const [id, side] of few.sides) if (many.sides.has(id) && many.sides.get(id) !== side) return true
  for (const [rule, isPart] of few.wholes) if (many.wholes.has(rule) && (isPart || many.wholes.get(rule))) return true
  return false
}

/** Takes over all that another cluster has. */
function take(cluster: Cluster, other: Cluster): Cluster {
  for (const [third, sum] of other.near) {
    third.near.delete(other)
    if (third === cluster) continue
    const whole = sum + (cluster.near.get(third) ?? 0)
    cluster.near.set(third, whole)
    third.near.set(cluster, whole)
  }
  for (const at of other.places) cluster.places.push(at)
  for (const [id, side] of other.sides) cluster.sides.set(id, side)
  for (const [rule, isPart] of other.wholes) cluster.wholes.set(rule, isPart || cluster.wholes.get(rule) === true)
  return cluster
}
