import {allCosines, eachShared, type Vector} from '../util/vector.js'
import type {Fingerprint} from './fingerprint.js'

/** How much each view of an agent counts; found on a library of 212 labelled agents (docs/benchmarks.md). */
const shares = {name: 0.1, purpose: 0.4, body: 0.5}

/**
 * Cosines of agents that do one job lie around 0.2 and copies at 1, which tells a reader nothing. This power spreads them so that
 * one half is the point from which two agents more likely than not do the same job: 1 - (1 - 0.19) ^ 3.3 = 0.5.
 */
const spread = 3.3

/** How alike two agents are in each view, and in all. */
export interface Overlap {
  readonly name: number
  readonly purpose: number
  readonly body: number
  /** 0 to 1: how far the two do the same job. */
  readonly overlap: number
}

/** The overlap of any two agents by their positions, symmetric. */
export type OverlapOf = (a: number, b: number) => Overlap

const itself: Overlap = {name: 1, purpose: 1, body: 1, overlap: 1}

/** Compares every agent with every other. */
export function overlaps(prints: readonly Fingerprint[]): OverlapOf {
  const name = allCosines(prints.map((print) => print.name))
  const purpose = allCosines(prints.map((print) => print.purpose))
  const body = allCosines(prints.map((print) => print.body))
  return (a, b) => {
    if (a === b) return itself
    const [left, right] = a < b ? [a, b] : [b, a]
    const views = {name: name[right]?.[left] ?? 0, purpose: purpose[right]?.[left] ?? 0, body: body[right]?.[left] ?? 0}
    const mixed = shares.name * views.name + shares.purpose * views.purpose + shares.body * views.body
    return {...views, overlap: Math.min(1, Math.max(0, 1 - (1 - Math.min(1, mixed)) ** spread))}
  }
}

/** Share of the inner one's weight that the outer one has too. */
export function containment(inner: Vector, outer: Vector): number {
  const whole = inner.weights.reduce((sum, weight) => sum + weight, 0)
  let shared = 0
  eachShared(inner, outer, (_, weight) => {
    shared += weight
  })
  return whole === 0 ? 0 : Math.min(1, shared / whole)
}
