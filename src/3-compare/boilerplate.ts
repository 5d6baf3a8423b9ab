import type {Sketch} from '../model.js'
import type {Pace} from '../util/create-pace.js'
import {spread} from '../util/hash.js'
import {join, joinedSets, setOf} from '../util/joined-sets.js'
import {numberIndex, positionOf} from '../util/number-index.js'
import type {Copy} from './find-copies.js'

/** A line that stands in so many texts of different descent belongs to a template, or to everybody. */
const common = 4

/** What the folder itself shows to be no evidence. */
export interface Boilerplate {
  /** The first agent of each one's descent: a copy is no second witness. */
  readonly descent: Uint32Array
  /** For each agent: of each of its lines, whether it is boilerplate. */
  readonly lines: readonly Uint8Array[]
  /** For each agent: which boilerplate follows on which, sorted. Agents of one series share these, others at most single lines. */
  readonly series: readonly Uint32Array[]
}

/** Finds the lines that stand in many agents of a folder: templates, shared principles, common headings. */
export async function findBoilerplate(sketches: readonly Sketch[], copies: readonly Copy[], pace: Pace): Promise<Boilerplate> {
  const descent = findDescent(sketches, copies)
  const counts = await countLines(sketches, descent, pace)
  const lines = sketches.map((sketch) => {
    const isCommon = new Uint8Array(sketch.lines.length)
    for (let at = 0; at < isCommon.length; at++) isCommon[at] = Number(counts(sketch.lines[at] as number) >= common)
    return isCommon
  })
  return {descent, lines, series: sketches.map((sketch, at) => seriesOf(sketch.lines, lines[at] as Uint8Array))}
}

/** For each agent the first of those that it and they are copies of; strangers are not, however much of one template they share. */
export function findDescent(sketches: readonly Sketch[], copies: readonly Copy[]): Uint32Array {
  const sets = joinedSets(sketches.length)
  for (const {left, right} of copies) {
    const [one, two] = [sketches[left] as Sketch, sketches[right] as Sketch]
    if (one.body === two.body || !areStrangers(one, two)) join(sets, left, right)
  }
  return Uint32Array.from(sketches.keys(), (at) => setOf(sets, at))
}

/** Each is named for something that the other one never speaks of: one template, two jobs. */
function areStrangers(left: Sketch, right: Sketch): boolean {
  const lacks = (one: Sketch, two: Sketch) => one.name.some((term) => !two.terms.includes(term) && !two.purpose.includes(term))
  return lacks(left, right) && lacks(right, left)
}

async function countLines(sketches: readonly Sketch[], descent: Uint32Array, pace: Pace): Promise<(line: number) => number> {
  const index = numberIndex()
  let counts = new Uint32Array(1 << 12)
  let last = new Uint32Array(1 << 12)
  const order = [...sketches.keys()].sort((a, b) => (descent[a] as number) - (descent[b] as number) || a - b)
  for (const at of order) {
    await pace()
    for (const line of (sketches[at] as Sketch).lines) {
      const position = positionOf(index, line)
      if (position >= counts.length) [counts, last] = [widened(counts), widened(last)]
      const family = (descent[at] as number) + 1
      if (last[position] !== family) counts[position] = (counts[position] as number) + 1
      last[position] = family
    }
  }
  return (line) => counts[positionOf(index, line)] as number
}

function widened(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(numbers.length * 2)
  wider.set(numbers)
  return wider
}

const none = new Uint32Array(0)

function seriesOf(lines: Uint32Array, isCommon: Uint8Array): Uint32Array {
  if (!isCommon.includes(1)) return none
  const shared = lines.filter((_, at) => isCommon[at] === 1)
  const steps = shared.subarray(1).map((line, at) => spread(Math.imul(shared[at] as number, 0x9e3779b1) ^ line))
  return Uint32Array.from(new Set(steps)).sort()
}
