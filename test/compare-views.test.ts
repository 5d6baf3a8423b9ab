import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {indexView} from '../src/3-compare/index-view.js'
import {sharedView} from '../src/3-compare/shared-view.js'
import {createCosine, type View} from '../src/3-compare/views.js'
import {weigh} from '../src/3-compare/weigh.js'
import type {Sketch} from '../src/model.js'
import {shareOfHash} from '../src/util/term-weight.js'

const runs = {numRuns: 60, seed: 1}
const vocabulary = 12

/** The weights of an agent by term; eighths are exact in any float. */
type Weights = ReadonlyMap<number, number>
const someWeights = fc
  .uniqueArray(fc.tuple(fc.nat(vocabulary - 1), fc.integer({min: 1, max: 6})), {selector: ([term]) => term})
  .map((pairs): Weights => new Map(pairs.map(([term, eighths]) => [term, eighths / 8])))
const someAgents = fc.array(someWeights, {minLength: 1, maxLength: 6})
const asked = fc.array(fc.tuple(fc.nat(), fc.nat()), {minLength: 1, maxLength: 8})

function viewOf(agents: readonly Weights[]): View {
  const starts = [0]
  for (const weights of agents) starts.push((starts.at(-1) ?? 0) + weights.size)
  return {
    starts: Uint32Array.from(starts),
    terms: Uint32Array.from(agents.flatMap((weights) => [...weights.keys()])),
    weights: Float32Array.from(agents.flatMap((weights) => [...weights.values()]))
  }
}

/** Asks for any pairs of any agents, one after the other. */
function eachPair(holds: (agents: readonly Weights[], view: View, pairs: readonly (readonly [number, number])[]) => void): void {
  fc.assert(
    fc.property(someAgents, asked, (agents, numbers) => {
      const pairs = numbers.map(([left, right]) => [left % agents.length, right % agents.length] as const)
      holds(agents, viewOf(agents), pairs)
    }),
    runs
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const productsOf = (one: Weights, two: Weights): (readonly [number, number])[] =>
  [...one].flatMap(([term, weight]) => (two.has(term) ? [[term, weight * (two.get(term) ?? 0)] as const] : []))

test('the cosine of two agents is the sum of what their terms weigh in both, and at most 1', () => {
  eachPair((agents, view, pairs) => {
    const cosine = createCosine(view, vocabulary)
    for (const [left, right] of pairs) {
      const products = productsOf(agents[left] as Weights, agents[right] as Weights).map(([, product]) => product)
      expect(cosine(left, right)).toBe(Math.min(1, sum(products)))
    }
  })
})

test('what two agents share are the terms that add most, and their part of the weight of each', () => {
  eachPair((agents, view, pairs) => {
    const shared = sharedView(view, vocabulary, 3)
    for (const [left, right] of pairs) {
      const [one, two] = [agents[left] as Weights, agents[right] as Weights]
      const strongest = productsOf(one, two).sort(([a, x], [b, y]) => y - x || a - b)
      const part = (own: Weights, other: Weights) =>
        own.size === 0 ? 0 : sum([...own].filter(([term]) => other.has(term)).map(([, weight]) => weight)) / sum([...own.values()])
      const found = shared(left, right)
      expect(found.terms).toEqual(strongest.slice(0, 3).map(([term]) => term))
      expect(found.leftInRight).toBeCloseTo(part(one, two), 6)
      expect(found.rightInLeft).toBeCloseTo(part(two, one), 6)
    }
  })
})

test('the index of a view holds the strongest terms of each agent, with who else has them', () => {
  fc.assert(
    fc.property(someAgents, fc.integer({min: 1, max: 4}), (agents, most) => {
      const view = viewOf(agents)
      const index = indexView(view, most, vocabulary)
      const strongest = agents.map((weights) => {
        const least = [...weights.values()].sort((a, b) => b - a)[most - 1] ?? 0
        return new Map([...weights].filter(([, weight]) => weight >= least))
      })
      const holders = Array.from({length: vocabulary}, (_, term) =>
        strongest.flatMap((weights, agent) => (weights.has(term) ? [[agent, weights.get(term)]] : []))
      )
      const held = holders.map((_, term) => {
        const places = Array.from(index.agents.keys()).slice(index.starts[term], index.starts[term + 1])
        return places.map((place) => [index.agents[place], index.weights[place]])
      })
      expect(held).toEqual(holders)
      for (const [agent, weights] of strongest.entries()) {
        const places = [...weights.keys()].map(
          (term) => (view.starts[agent] as number) + [...(agents[agent] as Weights).keys()].indexOf(term)
        )
        const rarity = (place: number) => holders[view.terms[place] as number]?.length ?? 0
        expect(index.keysOf(agent)).toEqual(places.sort((a, b) => rarity(a) - rarity(b) || a - b))
      }
    }),
    runs
  )
})

describe('the weight of the terms of a folder', () => {
  const terms = fc.array(
    fc.integer({min: 1, max: 9}).map((at) => at * 400_000_000),
    {maxLength: 12}
  )
  const sketched = fc
    .record({name: terms, purpose: terms, terms, foreign: fc.boolean(), opening: fc.nat(4), isCommon: fc.boolean()})
    .map((one) => ({...one, opening: Math.min(one.opening, one.terms.length), ends: [Math.floor(one.terms.length / 2), one.terms.length]}))

  /** The share of a term that is rare everywhere, and of one that the few agents of another language use. */
  const weightIn = (share: number, count: number, files: number) => Math.max(0, -Math.log(Math.min(1, (share * 50 + count) / (50 + files))))

  test('grows with its rarity and its number in an agent, not in lines that are boilerplate, and those of an agent have length 1', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sketched, {minLength: 1, maxLength: 6}), async (all) => {
        const lines = all.map(({isCommon}) => Uint8Array.of(Number(isCommon), 0))
        const bodyOf = ({terms: body, isCommon, ends: [first]}: (typeof all)[number]) => (isCommon ? body.slice(first) : body)
        const sketches = all.map(({name, purpose, terms: body, ends, ...rest}) => ({
          ...rest,
          name: Uint32Array.from(name),
          purpose: Uint32Array.from(purpose),
          terms: Uint32Array.from(body),
          ends: Uint32Array.from(ends)
        })) as unknown as Sketch[]
        const users = (term: number) => all.filter((one) => one.purpose.includes(term) || bodyOf(one).includes(term))
        const weightOf = (term: number) => {
          const abroad = users(term).filter(({foreign}) => foreign).length
          const listed = shareOfHash(term)
          return listed === undefined && abroad * 2 > users(term).length
            ? weightIn(0.3, abroad, all.filter(({foreign}) => foreign).length)
            : weightIn(listed ?? 0.002, users(term).length, all.length)
        }
        const views = await weigh(sketches, {lines}, () => undefined)
        const expectView = (view: View, termsOf: (one: (typeof all)[number]) => readonly number[]) => {
          for (const [at, one] of all.entries()) {
            const own = [...new Set(termsOf(one))].sort((a, b) => a - b)
            const raw = own.map((term) => weightOf(term) * (1 + Math.log(termsOf(one).filter((other) => other === term).length)))
            const length = Math.hypot(...raw) || 1
            const places = Array.from(view.terms.keys()).slice(view.starts[at], view.starts[at + 1])
            expect(places.map((place) => views.vocabulary[view.terms[place] as number])).toEqual(own)
            for (const [place, weight] of raw.entries()) expect(view.weights[places[place] as number]).toBeCloseTo(weight / length, 5)
          }
        }
        expectView(views.name, ({name}) => name)
        expectView(views.purpose, ({purpose}) => purpose)
        expectView(views.opening, ({terms: body, opening}) => body.slice(0, opening))
        expectView(views.body, bodyOf)
      }),
      runs
    )
  })
})
