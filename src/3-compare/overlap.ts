import {cosine, sharedTerms, type Vector} from '../util/vector.js'
import type {Fingerprint} from './fingerprint.js'

/** How much each view of an agent counts; found on a library of 212 labelled agents (docs/benchmarks.md). */
const shares = {name: 0.1, purpose: 0.4, body: 0.5}

/**
 * Cosines of agents that do one job lie around 0.2 and copies at 1, which tells a reader nothing. This power spreads them so that
 * one half is the point from which two agents more likely than not do the same job: 1 - (1 - 0.19) ^ 3.3 = 0.5.
 */
const spread = 3.3

export interface Overlap {
  readonly overlap: number
  readonly containment: {readonly leftInRight: number; readonly rightInLeft: number}
  readonly name: number
  readonly purpose: number
  readonly body: number
}

/** How far two agents do the same job, 0 to 1, and how much of each is in the other. */
export function overlapOf(left: Fingerprint, right: Fingerprint): Overlap {
  const name = cosine(left.name, right.name)
  const purpose = cosine(left.purpose, right.purpose)
  const body = cosine(left.body, right.body)
  const mixed = shares.name * name + shares.purpose * purpose + shares.body * body
  return {
    overlap: Math.min(1, Math.max(0, 1 - (1 - Math.min(1, mixed)) ** spread)),
    containment: {leftInRight: containment(left.body, right.body), rightInLeft: containment(right.body, left.body)},
    name,
    purpose,
    body
  }
}

function containment(inner: Vector, outer: Vector): number {
  const weigh = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + (inner.weights.get(term) ?? 0), 0)
  const whole = weigh([...inner.weights.keys()].sort())
  return whole === 0 ? 0 : Math.min(1, weigh(sharedTerms(inner, outer)) / whole)
}
