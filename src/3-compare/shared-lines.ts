import type {Sketch} from '../model.js'
import {weightOfHash} from '../util/term-weight.js'

/** From this share of their weight on two lines say the same. */
const alike = 0.62
/** A line must weigh so much to be worth the word: two rare terms, or three common ones. */
const telling = 4

interface Line {
  readonly hash: number
  readonly terms: readonly number[]
  readonly weight: number
}

/** How many lines of the smaller agent the other one has too, in the same or other words. A first count: what is folded is decided by the merge. */
export function sharedLines(left: Sketch, right: Sketch): number {
  const [small, large] = left.lines.length <= right.lines.length ? [left, right] : [right, left]
  const others = linesOf(large)
  const equal = new Set(others.map(({hash}) => hash))
  const byTerm = new Map<number, number[]>()
  others.forEach(({terms}, at) => {
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), at])
  })
  return linesOf(small).filter((line) => equal.has(line.hash) || hasTwin(line, others, byTerm)).length
}

function linesOf({lines, ends, terms}: Sketch): readonly Line[] {
  const all = Array.from(lines, (hash, at): Line => {
    const own = [...new Set(terms.subarray(ends[at - 1] ?? 0, ends[at]))]
    return {hash, terms: own, weight: own.reduce((sum, term) => sum + weightOfHash(term), 0)}
  })
  return all.filter(({weight}) => weight >= telling)
}

function hasTwin(line: Line, others: readonly Line[], byTerm: ReadonlyMap<number, readonly number[]>): boolean {
  const shared = new Map<number, number>()
  for (const term of line.terms)
    for (const at of byTerm.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + weightOfHash(term))
  for (const [at, weight] of shared)
    if (weight >= telling && 2 * weight >= alike * (line.weight + (others[at]?.weight ?? 0))) return true
  return false
}
