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
  readonly weight: number
}

export interface IndexedLines {
  readonly lines: readonly Line[]
  readonly hashes: ReadonlySet<number>
  readonly byTerm: ReadonlyMap<number, readonly number[]>
}

/** The telling lines of an agent, to be found by their terms. */
export function indexLines({lines, ends, terms}: Sketch): IndexedLines {
  const all = Array.from(lines, (hash, at): Line => {
    const own = [...new Set(terms.subarray(ends[at - 1] ?? 0, ends[at]))]
    return {hash, terms: own, weight: own.reduce((sum, term) => sum + weightOfHash(term), 0)}
  }).filter(({weight}) => weight >= telling)
  const byTerm = new Map<number, number[]>()
  for (const [at, line] of all.entries())
    for (const term of line.terms) {
      const known = byTerm.get(term)
      if (known) known.push(at)
      else byTerm.set(term, [at])
    }
  return {lines: all, hashes: new Set(all.map(({hash}) => hash)), byTerm}
}

/** How many lines of the smaller agent the other one has too, in the same or other words. A first count: what is folded is decided by the merge. */
export function sharedLines(left: IndexedLines, right: IndexedLines): number {
  const [small, large] = left.lines.length <= right.lines.length ? [left, right] : [right, left]
  return small.lines.filter((line) => large.hashes.has(line.hash) || hasTwin(line, large)).length
}

function hasTwin(line: Line, {lines, byTerm}: IndexedLines): boolean {
  const shared = new Map<number, number>()
  for (const term of line.terms) {
    const weight = weightOfHash(term)
    for (const at of byTerm.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight)
  }
  for (const [at, weight] of shared) if (weight >= telling && 2 * weight >= alike * (line.weight + (lines[at]?.weight ?? 0))) return true
  return false
}
