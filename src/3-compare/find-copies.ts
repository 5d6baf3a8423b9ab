import type {Sketch} from '../model.js'
import type {Pace} from '../util/create-pace.js'
import {groupBy} from '../util/group-by.js'
import {spread} from '../util/hash.js'
import {resemblance, signatureSize} from './sign.js'

/** Two agents, by their positions, whose texts resemble each other. */
export interface Copy {
  readonly left: number
  readonly right: number
  readonly resemblance: number
}

/** From here on a text is a copy that drifted and not a text of its own. */
export const copied = 0.5

/**
 * Bands of three numbers: two texts that resemble each other by 0.5 share at least one of 42 bands with probability
 * 1 - (1 - 0.5^3)^42 = 0.996; at 0.05, more than what texts by different hands have in common, with 0.005.
 */
const rows = 3
const bands = Math.floor(signatureSize / rows)
/** A band that more texts share says nothing; copies of each other are found by their other bands. */
const crowd = 64

/** Pairs of agents whose bodies are copies, drifted or not. Of equal bodies each stands beside the first only. */
export async function findCopies(sketches: readonly Sketch[], pace: Pace): Promise<readonly Copy[]> {
  const equal: Copy[] = []
  const firsts: number[] = []
  for (const [body, [first = 0, ...others]] of groupBy([...sketches.keys()], (at) => (sketches[at] as Sketch).body)) {
    const short = (sketches[first] as Sketch).words < fewWords
    firsts.push(first, ...(body === 0 || short ? others : []))
    if (body !== 0 && !short) equal.push(...others.map((right) => ({left: first, right, resemblance: 1})))
  }
  const long = firsts.sort((a, b) => a - b).filter((at) => (sketches[at] as Sketch).words >= fewWords)
  return [...equal, ...(await driftedCopies(sketches, long, pace))]
}

/** Fewer words are equal by chance. */
const fewWords = 8

/** Whether two agents have the same body, and one long enough that this is no chance. */
export function hasSameBody(left: Sketch, right: Sketch): boolean {
  return left.body !== 0 && left.body === right.body && left.words >= fewWords
}

async function driftedCopies(sketches: readonly Sketch[], agents: readonly number[], pace: Pace): Promise<Copy[]> {
  const found = new Set<number>()
  const copies: Copy[] = []
  for (let band = 0; band < bands; band++) {
    const sorted = Float64Array.from(agents, (at) => keyOf((sketches[at] as Sketch).signature, band) * room + at).sort()
    for (let start = 0; start < sorted.length; ) {
      const key = Math.floor((sorted[start] as number) / room)
      let end = start + 1
      while (end < sorted.length && Math.floor((sorted[end] as number) / room) === key) end++
      if (end - start <= crowd) takePairs(sorted.subarray(start, end))
      start = end
    }
    await pace()
  }
  return copies

  function takePairs(bucket: Float64Array): void {
    for (let b = 1; b < bucket.length; b++)
      for (let a = 0; a < b; a++) {
        const [left, right] = [(bucket[a] as number) % room, (bucket[b] as number) % room]
        const pair = left * sketches.length + right
        if (found.has(pair)) continue
        found.add(pair)
        const alike = resemblance((sketches[left] as Sketch).signature, (sketches[right] as Sketch).signature)
        if (alike >= copied) copies.push({left, right, resemblance: alike})
      }
  }
}

/** Keys of 32 bits and positions of 21 fit into one number each, and numbers alone are sorted without asking back. */
const room = 2 ** 21

function keyOf(signature: Uint32Array, band: number): number {
  let key = band
  for (let row = 0; row < rows; row++) key = spread(key ^ (signature[band * rows + row] as number))
  return key
}
