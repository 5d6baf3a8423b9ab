import type {Sketch} from '../model.js'
import type {Pace} from '../util/create-pace.js'
import {type NumberIndex, numberIndex, positionOf} from '../util/number-index.js'
import {numberList, push, taken} from '../util/number-list.js'
import {shareOfHash} from '../util/term-weight.js'
import type {Boilerplate} from './boilerplate.js'
import {sortHashes} from './sort-hashes.js'
import type {View} from './views.js'

/** What an agent is compared by: its name, what it says it is for, how it opens, and all it says. */
export interface Views {
  readonly name: View
  readonly purpose: View
  readonly opening: View
  readonly body: View
  /** The hash of each term by its position in the vocabulary. */
  readonly vocabulary: Uint32Array
}

/** How many files the built-in table of common terms counts for against the folder itself. */
const prior = 50
/** What no table lists is rare. */
const rareShare = 0.002
/**
 * A word of another language stands in no table either: it is taken to be common, and counted among the agents that are not in English.
 * Else two agents would do one job because they speak one language.
 */
const foreignShare = 0.3

/** Makes vectors of the sketches: what is common in this folder or everywhere weighs little, and boilerplate nothing. */
export async function weigh(sketches: readonly Sketch[], {lines}: Pick<Boilerplate, 'lines'>, pace: Pace): Promise<Views> {
  const counted = {
    name: await countTerms(sketches, ({name}) => name, pace),
    purpose: await countTerms(sketches, ({purpose}) => purpose, pace),
    opening: await countTerms(sketches, ({terms, opening}) => terms.subarray(0, opening), pace),
    body: await countTerms(sketches, (sketch, at) => ownTerms(sketch, lines[at]), pace)
  }
  const vocabulary = numberIndex()
  for (const {terms} of Object.values(counted))
    terms.forEach((term, at) => {
      terms[at] = positionOf(vocabulary, term)
    })
  const hashes = hashesOf(vocabulary)
  const weights = termWeights(sketches, [counted.purpose, counted.body], hashes)
  for (const view of Object.values(counted)) scale(view, weights)
  return {...counted, vocabulary: hashes}
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
  let terms = new Uint32Array(1 << 16)
  let weights = new Float32Array(1 << 16)
  let count = 0
  for (const [at, sketch] of sketches.entries()) {
    const sorted = sortHashes(termsOf(sketch, at))
    if (count + sorted.length > terms.length) {
      const room = 2 * (count + sorted.length)
      terms = widened(terms, new Uint32Array(room))
      weights = widened(weights, new Float32Array(room))
    }
    for (let from = 0; from < sorted.length; ) {
      let to = from + 1
      while (to < sorted.length && sorted[to] === sorted[from]) to++
      terms[count] = sorted[from] as number
      // A term that stands often tells more, but less than by its number.
      weights[count++] = to - from === 1 ? 1 : 1 + Math.log(to - from)
      from = to
    }
    starts[at + 1] = count
    await pace()
  }
  return {starts, terms: terms.slice(0, count), weights: weights.slice(0, count)}
}

function widened<Numbers extends {set: (from: Numbers) => void}>(numbers: Numbers, wider: Numbers): Numbers {
  wider.set(numbers)
  return wider
}

function hashesOf({keys, places, count}: NumberIndex): Uint32Array {
  const hashes = new Uint32Array(count)
  places.forEach((place, slot) => {
    if (place > 0) hashes[place - 1] = keys[slot] as number
  })
  return hashes
}

function termWeights(sketches: readonly Sketch[], views: readonly View[], hashes: Uint32Array): Float32Array {
  const all = new Uint32Array(hashes.length)
  const foreign = new Uint32Array(hashes.length)
  const last = new Uint32Array(hashes.length)
  for (const [at, sketch] of sketches.entries())
    for (const {starts, terms} of views)
      for (let place = starts[at] as number; place < (starts[at + 1] as number); place++) {
        const term = terms[place] as number
        if (last[term] === at + 1) continue
        last[term] = at + 1
        all[term] = (all[term] as number) + 1
        if (sketch.foreign) foreign[term] = (foreign[term] as number) + 1
      }
  const foreignCount = sketches.filter(({foreign: isForeign}) => isForeign).length
  return Float32Array.from(hashes, (hash, term) => {
    const [total, abroad] = [all[term] as number, foreign[term] as number]
    const listed = shareOfHash(hash)
    const isForeign = listed === undefined && abroad * 2 > total
    return isForeign ? weightIn(foreignShare, abroad, foreignCount) : weightIn(listed ?? rareShare, total, sketches.length)
  })
}

/** The share of a term everywhere and in this folder, as one; the more files there are, the more the folder counts. */
function weightIn(everywhere: number, count: number, files: number): number {
  return Math.max(0, -Math.log(Math.min(1, (everywhere * prior + count) / (prior + files))))
}

function scale({starts, terms, weights}: View, termWeight: Float32Array): void {
  for (let at = 0; at + 1 < starts.length; at++) {
    let squares = 0
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place++) {
      const weight = (weights[place] as number) * (termWeight[terms[place] as number] as number)
      weights[place] = weight
      squares += weight * weight
    }
    const length = Math.sqrt(squares)
    if (length > 0)
      for (let place = starts[at] as number; place < (starts[at + 1] as number); place++)
        weights[place] = (weights[place] as number) / length
  }
}
