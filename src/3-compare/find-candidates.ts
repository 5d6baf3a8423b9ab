import type {Sketch} from '../model.js'
import type {Pace} from '../util/create-pace.js'
import {groupBy} from '../util/group-by.js'
import {leastSum, likelihood} from './evidence.js'
import type {Copy} from './find-copies.js'
import {indexView, type ViewIndex} from './index-view.js'
import type {Views} from './weigh.js'

/** Up to this many agents every pair is looked at: that costs less than finding out which ones not to look at. */
const few = 500
/** So many of an agent's strongest terms stand in the indexes: those after them make up little of any cosine. */
const bodyTerms = 96
const purposeTerms = 32
/** So many entries of an index are read for each agent, rarest term first: the work for one agent stays the same in a folder of any size. */
const reads = 12_000
/** What name and opening can add to purpose and body, and the weak terms to the strong ones: a pair that lies lower is no candidate. */
const promising = -4
/** A little less, for sums are rounded. */
const leastShared = leastSum(promising) * 0.999
/** At most so many for one agent, the most promising ones; fewer where each has many variants, which find each other. */
const manyPartners = 80
const fewPartners = 32
/** In a folder of more agents than this everything has variants. */
export const largeFolder = 5000
/** Agents of one name are looked at, unless it is a name that many have. */
const namesakes = 30

/** For each agent the later ones that could do the same job, sorted: copies, namesakes, and those that share its strongest terms. */
export async function findCandidates(
  sketches: readonly Sketch[],
  views: Views,
  copies: readonly Copy[],
  pace: Pace
): Promise<readonly Uint32Array[]> {
  const count = sketches.length
  if (count <= few) return sketches.map((_, at) => Uint32Array.from({length: count - at - 1}, (_none, next) => at + 1 + next))
  const known = sketches.map((): number[] => [])
  for (const {left, right} of copies) (known[Math.min(left, right)] as number[]).push(Math.max(left, right))
  for (const same of groupBy([...sketches.keys()], (at) => (sketches[at] as Sketch).slug).values())
    if (same.length <= namesakes) for (const [at, one] of same.entries()) (known[one] as number[]).push(...same.slice(at + 1))
  const vocabulary = views.vocabulary.length
  const most = count > largeFolder ? fewPartners : manyPartners
  const promisingFor = laterPartners(
    indexView(views.body, bodyTerms, vocabulary),
    indexView(views.purpose, purposeTerms, vocabulary),
    count,
    most
  )
  const candidates: Uint32Array[] = []
  for (const [at, others] of known.entries()) {
    candidates.push(Uint32Array.from(new Set([...others, ...promisingFor(at)])).sort())
    await pace()
  }
  return candidates
}

/** The later agents that look promising by what they share with one in the indexes. */
function laterPartners(body: ViewIndex, purpose: ViewIndex, count: number, most: number): (at: number) => Uint32Array {
  const bodies = new Float32Array(count)
  const purposes = new Float32Array(count)
  const touched = new Uint32Array(count)
  const scores = new Float32Array(count)
  return (at) => {
    const before = addShared(body, at, bodies, purposes, touched, 0)
    const met = addShared(purpose, at, purposes, bodies, touched, before)
    let found = 0
    for (let place = 0; place < met; place++) {
      const other = touched[place] as number
      const inPurpose = purposes[other] as number
      const inBody = bodies[other] as number
      bodies[other] = 0
      purposes[other] = 0
      const score = inPurpose + inBody < leastShared ? promising - 1 : likelihood(inPurpose, inBody)
      if (score < promising) continue
      touched[found] = other
      scores[found++] = score
    }
    const least = found > most ? (scores.slice(0, found).sort()[found - most] as number) : promising
    return touched.subarray(0, found).filter((_, place) => (scores[place] as number) >= least)
  }
}

/** Adds up what later agents share with one in a view, and notes which ones were met; gives how many those are by now. */
function addShared(index: ViewIndex, at: number, sums: Float32Array, others: Float32Array, touched: Uint32Array, before: number): number {
  const {view, starts, agents, weights} = index
  let met = before
  let left = reads
  for (const key of index.keysOf(at)) {
    const term = view.terms[key] as number
    const weight = view.weights[key] as number
    const start = starts[term] as number
    const end = starts[term + 1] as number
    left -= end - start
    if (left < 0) break
    for (let place = end - 1; place >= start; place--) {
      const other = agents[place] as number
      if (other <= at) break
      if (sums[other] === 0 && others[other] === 0) touched[met++] = other
      sums[other] = (sums[other] as number) + weight * (weights[place] as number)
    }
  }
  return met
}
