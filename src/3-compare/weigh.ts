import type {Sketch} from '../model.js'
import {shareOfHash} from '../util/term-weight.js'
import type {Pace} from '../util/create-pace.js'
import {numberIndex, positionOf, type NumberIndex} from '../util/number-index.js'
import {numberList, push, taken} from '../util/number-list.js'
import type {Boilerplate} from './boilerplate.js'
import type {View} from './views.js'

/** What an agent is compared by: its name, what it says it is for, how it opens, and all it says. */
export interface Views {
  readonly name: View
  readonly purpose: View
  readonly opening: View
  readonly body: View
}

/** How many files the built-in table of common terms counts for against the folder itself. */
const prior = 50
/** A word of another language stands in no table; until the folder shows otherwise it is taken to be as common as this. */
const foreignShare = 0.3

/** Makes vectors of the sketches: what is common in this folder or everywhere weighs little, and boilerplate nothing. */
export async function weigh(sketches: readonly Sketch[], {lines}: Pick<Boilerplate, 'lines'>, pace: Pace): Promise<Views> {
  const counted = {
    name: await countTerms(sketches, ({name}) => name, pace),
    purpose: await countTerms(sketches, ({purpose}) => purpose, pace),
    opening: await countTerms(sketches, ({terms, opening}) => terms.subarray(0, opening), pace),
    body: await countTerms(sketches, (sketch, at) => ownTerms(sketch, lines[at]), pace)
  }
  const weightOf = termWeights(sketches, [counted.purpose, counted.body])
  for (const view of Object.values(counted)) scale(view, weightOf)
  return counted
}

type Terms = Uint32Array

/** The terms of a body without those of boilerplate lines. */
function ownTerms({terms, ends}: Sketch, isCommon: Uint8Array | undefined): Terms {
  if (!isCommon?.includes(1)) return terms
  const own = numberList()
  let start = 0
  for (let line = 0; line < ends.length; line++) {
    const end = ends[line] as number
    if (isCommon[line] === 0) for (let at = start; at < end; at++) push(own, terms[at] as number)
    start = end
  }
  return taken(own)
}

async function countTerms(sketches: readonly Sketch[], termsOf: (sketch: Sketch, at: number) => Terms, pace: Pace): Promise<View> {
  const starts = new Uint32Array(sketches.length + 1)
  const terms = numberList()
  const counts = numberList()
  for (const [at, sketch] of sketches.entries()) {
    const sorted = termsOf(sketch, at).slice().sort()
    for (let from = 0; from < sorted.length; ) {
      let to = from + 1
      while (to < sorted.length && sorted[to] === sorted[from]) to++
      push(terms, sorted[from] as number)
      push(counts, to - from)
      from = to
    }
    starts[at + 1] = terms.count
    await pace()
  }
  // A term that stands often tells more, but less than by its number.
  return {starts, terms: taken(terms), weights: Float32Array.from(taken(counts), (count) => 1 + Math.log(count))}
}

function termWeights(sketches: readonly Sketch[], views: readonly View[]): (term: number) => number {
  const index = numberIndex()
  const all = numberList()
  const foreign = numberList()
  const last = numberList()
  for (let at = 0; at < sketches.length; at++)
    for (const {starts, terms} of views)
      for (let place = starts[at] as number; place < (starts[at + 1] as number); place++) {
        const position = positionOf(index, terms[place] as number)
        if (position === all.count) for (const list of [all, foreign, last]) push(list, 0)
        if (last.numbers[position] === at + 1) continue
        last.numbers[position] = at + 1
        all.numbers[position] = (all.numbers[position] as number) + 1
        if (sketches[at]?.foreign) foreign.numbers[position] = (foreign.numbers[position] as number) + 1
      }
  const weights = Float32Array.from({length: index.count}, () => 0)
  index.places.forEach((place, slot) => {
    if (place === 0) return
    const [total, abroad] = [all.numbers[place - 1] as number, foreign.numbers[place - 1] as number]
    const listed = shareOfHash(index.keys[slot] as number)
    const everywhere = listed ?? (abroad * 2 > total ? foreignShare : 0.002)
    weights[place - 1] = Math.max(0, -Math.log(Math.min(1, (everywhere * prior + total) / (prior + sketches.length))))
  })
  return weightLookup(index, weights)
}

function weightLookup(index: NumberIndex, weights: Float32Array): (term: number) => number {
  return (term) => {
    const position = positionOf(index, term)
    return weights[position] ?? 0
  }
}

function scale({starts, terms, weights}: View, weightOf: (term: number) => number): void {
  for (let at = 0; at + 1 < starts.length; at++) {
    let squares = 0
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place++) {
      const weight = (weights[place] as number) * weightOf(terms[place] as number)
      weights[place] = weight
      squares += weight * weight
    }
    const length = Math.sqrt(squares)
    if (length > 0) for (let place = starts[at] as number; place < (starts[at + 1] as number); place++) weights[place] = (weights[place] as number) / length
  }
}
