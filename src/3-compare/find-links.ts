import type {Pace} from '../util/create-pace.js'
import {numberList, push, taken} from '../util/number-list.js'
import {largeFolder} from './find-candidates.js'
import type {Links, OverlapAt} from './link-clusters.js'

/** In a large folder an agent keeps this many links, the strongest: its other partners are linked with those. */
const fewLinks = 12

/** The candidates that overlap enough to count, with their overlap. */
export async function findLinks(candidates: readonly Uint32Array[], overlapAt: OverlapAt, least: number, pace: Pace): Promise<Links> {
  const most = candidates.length > largeFolder ? fewLinks : Number.POSITIVE_INFINITY
  const [lefts, rights] = [numberList(), numberList()]
  const overlaps: number[] = []
  for (const [left, others] of candidates.entries()) {
    const own: {right: number; overlap: number}[] = []
    for (const right of others) {
      const overlap = overlapAt(left, right)
      if (overlap >= least) own.push({right, overlap})
    }
    if (own.length > most) own.sort((a, b) => b.overlap - a.overlap || a.right - b.right)
    for (const {right, overlap} of own.slice(0, most)) {
      push(lefts, left)
      push(rights, right)
      overlaps.push(overlap)
    }
    await pace()
  }
  return {left: taken(lefts), right: taken(rights), overlap: Float64Array.from(overlaps)}
}
