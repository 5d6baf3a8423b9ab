import type {Sketch} from '../model.js'
import type {Pace} from '../util/create-pace.js'
import {groupBy} from '../util/group-by.js'
import type {Copy} from './find-copies.js'
import type {View} from './views.js'
import type {Views} from './weigh.js'

/** Up to this many agents every pair is looked at: 500 * 499 / 2 pairs cost less than finding out which ones not to look at. */
const few = 500
/** So many of an agent's strongest terms stand in the index: those after them make up little of any cosine. */
const bodyTerms = 32
const purposeTerms = 12
/** So many agents are looked at for each one: those that share most of its strongest terms. */
const nearest = 50
/** So many entries of the index are read for each agent, rarest term first; it keeps the work for one agent the same in a folder of any size. */
const reads = 6000
/** Who shares less of the key terms can share no more of the others than any two agents do. */
const little = 0.03
/** Agents of one name are looked at, unless a name says nothing. */
const namesakes = 30

/** For each agent the later ones that could do the same job, sorted: copies, agents of one name, and those that share its rarest terms. */
export async function findCandidates(
  sketches: readonly Sketch[],
  views: Views,
  copies: readonly Copy[],
  pace: Pace
): Promise<readonly Uint32Array[]> {
  const count = sketches.length
  if (count <= few) return sketches.map((_, at) => Uint32Array.from({length: count - at - 1}, (_none, next) => at + 1 + next))
  const partners = sketches.map(() => new Set<number>())
  const add = (one: number, two: number): void => {
    if (one !== two) partners[Math.min(one, two)]?.add(Math.max(one, two))
  }
  for (const {left, right} of copies) add(left, right)
  for (const same of groupBy([...sketches.keys()], (at) => sketches[at]?.slug).values())
    if (same.length <= namesakes) for (const [at, one] of same.entries()) for (const two of same.slice(at + 1)) add(one, two)
  const nearestTo = nearestByTerms(views, count)
  for (let at = 0; at < count; at++) {
    for (const near of nearestTo(at)) add(at, near)
    await pace()
  }
  return partners.map((set) => Uint32Array.from(set).sort())
}

interface KeyTerm {
  readonly term: number
  readonly weight: number
}

/** The strongest terms of an agent, in what it says and in what it is for. */
function keyTermsOf({purpose, body}: Views, at: number): readonly KeyTerm[] {
  return [...strongest(body, at, bodyTerms, 1), ...strongest(purpose, at, purposeTerms, 0.5)]
}

function strongest({starts, terms, weights}: View, at: number, most: number, share: number): KeyTerm[] {
  const [start, end] = [starts[at] as number, starts[at + 1] as number]
  const least = end - start > most ? (weights.slice(start, end).sort()[end - start - most] as number) : 0
  const found: KeyTerm[] = []
  for (let place = start; place < end && found.length < most; place++)
    if ((weights[place] as number) >= least) found.push({term: terms[place] as number, weight: share * (weights[place] as number)})
  return found
}

/** An index of the key terms of all agents, and who shares most of them with a given one. */
function nearestByTerms(views: Views, count: number): (at: number) => readonly number[] {
  const vocabulary = views.vocabulary.length
  const keys = Array.from({length: count}, (_, at) => keyTermsOf(views, at))
  const starts = new Uint32Array(vocabulary + 1)
  for (const terms of keys) for (const {term} of terms) starts[term + 1] = (starts[term + 1] as number) + 1
  for (let term = 0; term < vocabulary; term++) starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number)
  const fill = starts.slice()
  const agents = new Uint32Array(starts[vocabulary] as number)
  const weights = new Float32Array(agents.length)
  for (const [at, terms] of keys.entries())
    for (const {term, weight} of terms) {
      const place = fill[term] as number
      fill[term] = place + 1
      agents[place] = at
      weights[place] = weight
    }
  const sums = new Float32Array(count)
  const sizeOf = ({term}: KeyTerm) => (starts[term + 1] as number) - (starts[term] as number)
  return (at) => {
    const touched: number[] = []
    let left = reads
    for (const key of [...(keys[at] ?? [])].sort((a, b) => sizeOf(a) - sizeOf(b) || a.term - b.term)) {
      left -= sizeOf(key)
      if (left < 0) break
      for (let place = starts[key.term] as number; place < (starts[key.term + 1] as number); place++) {
        const other = agents[place] as number
        if (sums[other] === 0) touched.push(other)
        sums[other] = (sums[other] as number) + key.weight * (weights[place] as number)
      }
    }
    sums[at] = 0
    const near = touched.filter((other) => (sums[other] as number) >= little)
    near.sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b)
    for (const other of touched) sums[other] = 0
    return near.slice(0, nearest)
  }
}
