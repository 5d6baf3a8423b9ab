import type {Sketch} from '../model.js'
import {weightOfHash} from '../util/term-weight.js'

/** From this share of their weight on two lines say the same. */
const alike = 0.62
/** A line must weigh so much to be worth the word: two rare terms, or three common ones. */
const telling = 4

/** The lines of an agent with something to say, all in a row: thousands of agents are kept. */
export interface TellingLines {
  readonly weights: Float64Array
  /** Where the terms of each line end. */
  readonly ends: Uint32Array
  /** Those of a line differ. */
  readonly terms: Uint32Array
  readonly termWeights: Float64Array
}

/** The telling lines of an agent. */
export function tellingLines({lines, ends, terms}: Sketch): TellingLines {
  const found = {weights: new Float64Array(lines.length), ends: new Uint32Array(lines.length)}
  const kept = {terms: new Uint32Array(terms.length), weights: new Float64Array(terms.length)}
  let [count, end] = [0, 0]
  for (let at = 0; at < lines.length; at++) {
    const start = end
    let sum = 0
    for (let place = ends[at - 1] ?? 0; place < (ends[at] as number); place++) {
      const term = terms[place] as number
      if (holds(kept.terms, term, start, end)) continue
      const weight = weightOfHash(term)
      kept.terms[end] = term
      kept.weights[end++] = weight
      sum += weight
    }
    if (sum < telling) end = start
    else {
      found.weights[count] = sum
      found.ends[count++] = end
    }
  }
  return {
    weights: found.weights.slice(0, count),
    ends: found.ends.slice(0, count),
    terms: kept.terms.slice(0, end),
    termWeights: kept.weights.slice(0, end)
  }
}

function holds(terms: Uint32Array, term: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (terms[at] === term) return true
  return false
}

/**
 * How many lines of the smaller of two agents the other one has too, in the same or other words. A first count: what is folded is decided
 * by the merge. The first agent is indexed once for many others.
 */
export function sharedLines(left: TellingLines): (right: TellingLines) => number {
  const byTerm = linesByTerm(left)
  // What each line on the left shares with the one on the right that is looked at; zero again after each.
  const sums = new Float64Array(left.weights.length)
  const met = new Uint32Array(left.weights.length)
  /** Marks the lines that a line on the right has as well, and tells whether there is one. */
  const markTwins = (right: TellingLines, at: number, marked: Uint8Array): boolean => {
    let count = 0
    for (let place = right.ends[at - 1] ?? 0; place < (right.ends[at] as number); place++) {
      const weight = right.termWeights[place] as number
      const lines = byTerm.get(right.terms[place] as number)
      for (let index = 0; lines && index < lines.length; index++) {
        const line = lines[index] as number
        if (sums[line] === 0) met[count++] = line
        sums[line] = (sums[line] as number) + weight
      }
    }
    let isFound = false
    for (let index = 0; index < count; index++) {
      const line = met[index] as number
      const shared = sums[line] as number
      sums[line] = 0
      if (shared < telling || 2 * shared < alike * ((left.weights[line] as number) + (right.weights[at] as number))) continue
      marked[line] = 1
      isFound = true
    }
    return isFound
  }
  return (right) => {
    const marked = new Uint8Array(left.weights.length)
    let found = 0
    for (let at = 0; at < right.weights.length; at++) if (markTwins(right, at, marked)) found++
    return left.weights.length <= right.weights.length ? marked.reduce((sum, one) => sum + one, 0) : found
  }
}

function linesByTerm({ends, terms}: TellingLines): ReadonlyMap<number, readonly number[]> {
  const byTerm = new Map<number, number[]>()
  for (let line = 0, place = 0; line < ends.length; line++)
    for (; place < (ends[line] as number); place++) {
      const term = terms[place] as number
      const known = byTerm.get(term)
      if (known) known.push(line)
      else byTerm.set(term, [line])
    }
  return byTerm
}
