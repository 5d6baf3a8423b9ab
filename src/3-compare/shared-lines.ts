import type {Sketch} from '../model.js'
import {weightOfHash} from '../util/term-weight.js'

/** From this share of their weight on two lines say the same. */
const alike = 0.62
/** A line must weigh so much to be worth the word: two rare terms, or three common ones. */
const telling = 4

/** A line with something to say. */
interface Line {
  readonly hash: number
  readonly terms: readonly number[]
  readonly weights: readonly number[]
  readonly weight: number
}

export interface IndexedLines {
  readonly lines: readonly Line[]
  readonly hashes: ReadonlySet<number>
  readonly byTerm: ReadonlyMap<number, readonly number[]>
}

/** The telling lines of an agent, to be found by their terms. */
export function indexLines({lines, ends, terms}: Sketch): IndexedLines {
  const all = Array.from(lines, (hash, at) => lineOf(hash, terms.subarray(ends[at - 1] ?? 0, ends[at]))).filter(
    ({weight}) => weight >= telling
  )
  const byTerm = new Map<number, number[]>()
  for (const [at, line] of all.entries())
    for (const term of line.terms) {
      const known = byTerm.get(term)
      if (known) known.push(at)
      else byTerm.set(term, [at])
    }
  return {lines: all, hashes: new Set(all.map(({hash}) => hash)), byTerm}
}

function lineOf(hash: number, terms: Uint32Array): Line {
  const own = [...new Set(terms)]
  const weights = own.map(weightOfHash)
  return {hash, terms: own, weights, weight: weights.reduce((sum, weight) => sum + weight, 0)}
}

/** How many lines of the smaller agent the other one has too, in the same or other words. A first count: what is folded is decided by the merge. */
export function sharedLines(left: IndexedLines, right: IndexedLines): number {
  const [small, large] = left.lines.length <= right.lines.length ? [left, right] : [right, left]
  return small.lines.filter((line) => large.hashes.has(line.hash) || hasTwin(line, large)).length
}

/** What each line of the other agent shares with the one that is looked at; zero again after each. */
let sums = new Float64Array(1 << 10)

function hasTwin(line: Line, {lines, byTerm}: IndexedLines): boolean {
  if (lines.length > sums.length) sums = new Float64Array(lines.length * 2)
  const met: number[] = []
  for (let term = 0; term < line.terms.length; term++) {
    const others = byTerm.get(line.terms[term] as number)
    if (!others) continue
    for (const other of others) {
      if (sums[other] === 0) met.push(other)
      sums[other] = (sums[other] as number) + (line.weights[term] as number)
    }
  }
  let found = false
  for (const other of met) {
    const weight = sums[other] as number
    if (weight >= telling && 2 * weight >= alike * (line.weight + (lines[other] as Line).weight)) found = true
    sums[other] = 0
  }
  return found
}
