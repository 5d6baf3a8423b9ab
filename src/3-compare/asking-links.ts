import {largeFolder} from './find-candidates.js'
import type {Links, OverlapAt} from './link-clusters.js'

/** The same overlaps, those of the links looked up: the members of a group ask for them again. A large folder has no room for this. */
export function askingLinks({left, right, overlap}: Links, count: number, overlapAt: OverlapAt): OverlapAt {
  if (count > largeFolder) return overlapAt
  const known = new Map<number, number>()
  for (let link = 0; link < overlap.length; link++)
    known.set((left[link] as number) * count + (right[link] as number), overlap[link] as number)
  return (one, two) => known.get(Math.min(one, two) * count + Math.max(one, two)) ?? overlapAt(one, two)
}
