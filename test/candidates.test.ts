import {beforeAll, describe, expect, test} from 'vitest'
import {findBoilerplate} from '../src/3-compare/boilerplate.js'
import {evidence, probability} from '../src/3-compare/evidence.js'
import {findCandidates} from '../src/3-compare/find-candidates.js'
import {findCopies, hasSameBody} from '../src/3-compare/find-copies.js'
import {weigh} from '../src/3-compare/weigh.js'
import type {Sketch} from '../src/model.js'
import {sketchedOf} from './support/compare-texts.js'
import {generateAgents} from './support/generate-agents.js'
import {shareOf, shinglesOf} from './support/shingles.js'

const count = 700
const pace = () => undefined
const {texts} = generateAgents(count, 11)
const bodies = Object.values(texts).map((text) => text.split('---\n')[2] ?? '')
const sketches = Object.entries(texts).map(([file, text]) => sketchedOf(file, text).sketch)

// More than 500, so that not every pair is looked at.
describe(`the candidates among ${count} agents, against all pairs`, () => {
  let isCandidate: (left: number, right: number) => boolean
  let overlapAt: (left: number, right: number) => number
  let looked = 0
  beforeAll(async () => {
    const copies = await findCopies(sketches, pace)
    const boilerplate = await findBoilerplate(sketches, copies, pace)
    const views = await weigh(sketches, boilerplate, pace)
    const candidates = await findCandidates(sketches, views, copies, pace)
    const evidenceOf = evidence(sketches, views, boilerplate)
    isCandidate = (left, right) => candidates[left]?.includes(right) === true
    overlapAt = (left, right) => probability(evidenceOf(left, right))
    looked = candidates.reduce((sum, {length}) => sum + length, 0)
  })

  test('are a small part of them', () => {
    expect(looked).toBeLessThan((count * (count - 1)) / 2 / 5)
  })

  test('hold 0.99 of the copies, drifted or not', () => {
    const copies = copiesFrom(0.5)
    expect(copies.length).toBeGreaterThan(150)
    expect(copies.filter(isFoundBy(isCandidate)).length / copies.length).toBeGreaterThanOrEqual(0.99)
  })

  test('by their signatures alone hold as many of the copies that are surely some', async () => {
    const found = new Set((await findCopies(sketches, pace)).map(({left, right}) => left * count + right))
    const copies = copiesFrom(0.6)
    expect(copies.filter(isFoundBy((left, right) => found.has(left * count + right))).length / copies.length).toBeGreaterThanOrEqual(0.99)
  })

  test('hold 0.97 of the pairs that do one job by their overlap', () => {
    const equal = (left: Sketch | undefined, right: Sketch | undefined) => left?.body === right?.body
    const alike = pairs().filter(([left, right]) => !equal(sketches[left], sketches[right]) && overlapAt(left, right) >= 0.5)
    const found = alike.filter(([left, right]) => isCandidate(left, right))
    expect(alike.length).toBeGreaterThan(400)
    expect(found.length / alike.length).toBeGreaterThanOrEqual(0.97)
  })
})

const shingles = bodies.map(shinglesOf)
const first = sketches.map((sketch) => sketches.findIndex((other) => hasSameBody(sketch, other)))

function copiesFrom(resemblance: number): (readonly [number, number])[] {
  return pairs().filter(([left, right]) => shareOf(shingles[left], shingles[right]) >= resemblance)
}

/** Of equal bodies each stands beside the first, and the first for all. */
function isFoundBy(has: (left: number, right: number) => boolean): (pair: readonly [number, number]) => boolean {
  return ([left, right]) => {
    const [one, two] = [first[left] as number, first[right] as number].sort((a, b) => a - b) as [number, number]
    return one === two ? has(left, right) || has(one, right) : has(one, two)
  }
}

function pairs(): (readonly [number, number])[] {
  return sketches.flatMap((_, left) => sketches.slice(left + 1).map((_none, next) => [left, left + 1 + next] as const))
}
