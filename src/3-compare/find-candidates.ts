import type {Sketch} from '../model.js'
import type {Pace} from '../util/create-pace.js'
import {groupBy} from '../util/group-by.js'
import {likelihood} from './evidence.js'
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
/** At most so many for one agent, the most promising ones. */
const most = 80
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
  const partners = sketches.map(() => new Set<number>())
  for (const {left, right} of copies) partners[Math.min(left, right)]?.add(Math.max(left, right))
  for (const same of groupBy([...sketches.keys()], (at) => sketches[at]?.slug).values())
    if (same.length <= namesakes) for (const [at, one] of same.entries()) for (const two of same.slice(at + 1)) partners[one]?.add(two)
  const promisingFor = laterPartners(
    indexView(views.body, bodyTerms, views.vocabulary.length),
    indexView(views.purpose, purposeTerms, views.vocabulary.length),
    count
  )
  for (const [at, found] of partners.entries()) {
    for (const other of promisingFor(at)) found.add(other)
    await pace()
  }
  return partners.map((found) => Uint32Array.from(found).sort())
}

/** The later agents that look promising by what they share with one in the indexes. */
function laterPartners(body: ViewIndex, purpose: ViewIndex, count: number): (at: number) => readonly number[] {
  const bodies = new Float32Array(count)
  const purposes = new Float32Array(count)
  const touched = new Uint32Array(count)
  return (at) => {
    let met = addShared(body, at, bodies, purposes, touched, 0)
    met = addShared(purpose, at, purposes, bodies, touched, met)
    const found: {other: number; score: number}[] = []
    for (let place = 0; place < met; place++) {
      const other = touched[place] as number
      const score = likelihood(purposes[other] as number, bodies[other] as number)
      if (score >= promising) found.push({other, score})
      bodies[other] = 0
      purposes[other] = 0
    }
    if (found.length > most) found.sort((a, b) => b.score - a.score || a.other - b.other)
    return found.slice(0, most).map(({other}) => other)
  }
}

/** Adds up what later agents share with one in a view, and notes which ones were met; gives how many those are by now. */
function addShared(index: ViewIndex, at: number, sums: Float32Array, others: Float32Array, touched: Uint32Array, before: number): number {
  const {starts, agents, weights} = index
  let met = before
  let left = reads
  for (const {term, weight} of index.keysOf(at)) {
    const end = starts[term + 1] as number
    left -= end - (starts[term] as number)
    if (left < 0) break
    for (let place = end - 1; place >= (starts[term] as number); place--) {
      const other = agents[place] as number
      if (other <= at) break
      if (sums[other] === 0 && others[other] === 0) touched[met++] = other
      sums[other] = (sums[other] as number) + weight * (weights[place] as number)
    }
  }
  return met
}
