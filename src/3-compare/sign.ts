import {spread} from '../util/hash.js'

/** How many numbers a signature has: the error of the resemblance read from it is at most sqrt(0.25 / 128) = 0.044. */
export const signatureSize = 128
/** Words in a shingle: the resemblance of two texts by different hands is near 0, that of a copy with a third of its lines changed 0.5. */
const shingle = 3
const empty = 0xffffffff

/**
 * The one-permutation MinHash of a text, from the hashes of its words: each run of three words falls into one of 128 bins, and the
 * smallest hash of each bin stands for it. A bin without any takes that of another one, picked by hash alone (optimal densification),
 * so that short texts stay comparable.
 */
export function sign(words: Uint32Array, count: number): Uint32Array {
  const signature = new Uint32Array(signatureSize).fill(empty)
  const last = Math.max(0, count - shingle)
  for (let at = 0; at <= last && count > 0; at++) {
    let hash = 0
    for (let next = at; next < Math.min(count, at + shingle); next++) hash = (Math.imul(hash, 0x9e3779b1) + (words[next] as number)) | 0
    const bits = spread(hash)
    const bin = bits >>> 25
    const value = Math.imul(bits, 0x85ebca6b) >>> 0
    if (value < (signature[bin] as number)) signature[bin] = value
  }
  return count === 0 || !signature.includes(empty) ? signature : fillEmpty(signature)
}

function fillEmpty(signature: Uint32Array): Uint32Array {
  const filled = signature.slice()
  for (let bin = 0; bin < signatureSize; bin++)
    for (let attempt = 1; filled[bin] === empty; attempt++) filled[bin] = signature[spread(bin * 1009 + attempt) >>> 25] as number
  return filled
}

/** How alike two texts are, 0 to 1: the share of their runs of three words that both have, as far as their signatures tell. */
export function resemblance(left: Uint32Array, right: Uint32Array): number {
  let same = 0
  for (let at = 0; at < signatureSize; at++) if (left[at] === right[at]) same++
  return same / signatureSize
}
