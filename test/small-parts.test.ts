import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findGroups} from '../src/3-compare/find-groups.js'
import {type Links, linkClusters, sample} from '../src/3-compare/link-clusters.js'
import {createPace} from '../src/util/create-pace.js'
import {type Heap, put, takeFirst} from '../src/util/heap.js'
import {join, joinedSets, setOf} from '../src/util/joined-sets.js'
import {numberIndex, positionOf} from '../src/util/number-index.js'
import {numberList, push, taken} from '../src/util/number-list.js'

const settings = {numRuns: 200, seed: 1}

test('a heap gives its items in order, whenever they come in', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({min: 0, max: 50}), {nil: undefined}), {maxLength: 60}), (steps) => {
      const heap: Heap<number> = {items: [], comesFirst: (left, right) => left < right}
      let model: number[] = []
      // A number is put in; `undefined` takes one out.
      for (const step of steps) {
        if (step === undefined) expect(takeFirst(heap)).toBe(model.shift())
        else {
          put(heap, step)
          model = [...model, step].sort((a, b) => a - b)
        }
      }
      expect(model.map(() => takeFirst(heap))).toEqual(model)
      expect(takeFirst(heap)).toBe(undefined)
    }),
    settings
  )
})

test('a number index gives positions in the order of first sight, and keeps them while it grows', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 12_000}), fc.integer({min: 0, max: 2 ** 32 - 1}), (count, start) => {
      const index = numberIndex()
      const numbers = Array.from({length: count}, (_, at) => Math.imul(start + at, 0x9e3779b1) >>> 0)
      expect(numbers.map((number) => positionOf(index, number))).toEqual([...numbers.keys()])
      expect(positionOf(index, numbers[count >> 1] ?? 0)).toBe(count >> 1)
      expect(index.count).toBe(count)
    }),
    {numRuns: 20, seed: 1}
  )
})

test('a number index tells 0 from an empty place', () => {
  const index = numberIndex()
  expect([positionOf(index, 7), positionOf(index, 0), positionOf(index, 0), positionOf(index, 7)]).toEqual([0, 1, 1, 0])
})

test('joined sets are named after their smallest number, in whatever order they were joined', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(29), fc.nat(29)), {maxLength: 40}), (pairs) => {
      const sets = joinedSets(30)
      const plain = Array.from({length: 30}, (_, at) => at)
      for (const [left, right] of pairs) {
        join(sets, left, right)
        const [one, two] = [plain[left] as number, plain[right] as number]
        for (const [at, name] of plain.entries()) if (name === Math.max(one, two)) plain[at] = Math.min(one, two)
      }
      expect(plain.map((_, at) => setOf(sets, at))).toEqual(plain)
    }),
    settings
  )
})

test('a number list gives a copy of what was pushed, however much that is', () => {
  const list = numberList()
  for (let number = 0; number < 1000; number++) push(list, number * 5_000_000)
  const copy = taken(list)
  push(list, 1)
  expect([...copy]).toEqual(Array.from({length: 1000}, (_, at) => (at * 5_000_000) % 2 ** 32))
})

test('a pace breathes now and then and tells how far it is', async () => {
  const seen: number[] = []
  const pace = createPace((done) => seen.push(done))
  for (let step = 0; step < 600; step++) await pace()
  expect(seen).toEqual([256, 512])
})

describe('clusters', () => {
  const pace = () => undefined
  type Overlaps = Readonly<Record<string, number>>
  const overlapIn = (overlaps: Overlaps) => (left: number, right: number) =>
    left === right ? 1 : (overlaps[`${Math.min(left, right)}${Math.max(left, right)}`] ?? 0)
  const linksOf = (overlaps: Overlaps): Links => ({
    left: Uint32Array.from(Object.keys(overlaps), (pair) => Number(pair[0])),
    right: Uint32Array.from(Object.keys(overlaps), (pair) => Number(pair[1])),
    overlap: Float64Array.from(Object.values(overlaps))
  })
  const clustersOf = async (starts: readonly (readonly number[])[], overlaps: Overlaps, apart: readonly string[] = []) => {
    const isBarred = (left: readonly number[], right: readonly number[]) =>
      left.some((one) => right.some((two) => apart.includes(`${Math.min(one, two)}${Math.max(one, two)}`)))
    const options = {overlapAt: overlapIn(overlaps), threshold: 0.5, unlinked: 0.25, isBarred, pace}
    return (await linkClusters(starts, linksOf(overlaps), options)).map((members) => members.join('')).sort()
  }
  const alone = (count: number) => Array.from({length: count}, (_, at) => [at])

  test('join while they are close, the closest first', async () => {
    expect(await clustersOf(alone(4), {'01': 0.9, '23': 0.8, '12': 0.6})).toEqual(['01', '23'])
    expect(await clustersOf(alone(3), {'01': 0.6, '12': 0.9})).toEqual(['0', '12'])
    expect(await clustersOf(alone(3), {'01': 0.7, '12': 0.9, '02': 0.7})).toEqual(['012'])
  })

  test('do not join below the threshold', async () => {
    expect(await clustersOf(alone(2), {'01': 0.49})).toEqual(['0', '1'])
    expect(await clustersOf(alone(2), {'01': 0.5})).toEqual(['01'])
  })

  test('do not grow along a chain', async () => {
    const chain = {'01': 0.8, '12': 0.8, '23': 0.8, '34': 0.8}
    for (const cluster of await clustersOf(alone(5), chain)) expect(cluster.length).toBeLessThan(4)
  })

  test('of equal bodies join what is close to them', async () => {
    expect(await clustersOf([[0], [1, 2]], {'01': 0.9, '02': 0.9})).toEqual(['012'])
    expect(
      await clustersOf(
        [
          [0, 1],
          [2, 3]
        ],
        {'02': 0.9, '03': 0.9, '12': 0.9, '13': 0.9}
      )
    ).toEqual(['0123'])
    expect(await clustersOf([[0], [1, 2]], {'01': 0.3, '02': 0.3})).toEqual(['0', '12'])
  })

  test('do not join where a person keeps two of their members apart', async () => {
    const all = {'01': 0.9, '02': 0.9, '12': 0.9}
    expect(await clustersOf(alone(3), all, ['02'])).toEqual(['01', '2'])
    expect(await clustersOf([[0, 1], [2]], all, ['12'])).toEqual(['01', '2'])
  })

  test('have a center, and let go of a member that is far from it', async () => {
    // 0 is close to all but 6, which is close to the others.
    const near = (pair: string): number => (pair === '06' ? 0.14 : pair.includes('0') ? 0.95 : pair.includes('6') ? 0.9 : 0.6)
    const numbers = [0, 1, 2, 3, 4, 5, 6]
    const overlaps = Object.fromEntries(
      numbers.flatMap((one) => numbers.slice(one + 1).map((two) => [`${one}${two}`, near(`${one}${two}`)]))
    )
    expect(await clustersOf(alone(7), overlaps)).toEqual(['0123456'])
    const found = await findGroups(
      {count: 7, links: linksOf(overlaps), copies: [], together: [], isApart: () => false, isBound: () => false, hosts: []},
      overlapIn(overlaps),
      0.5,
      pace
    )
    expect(found).toEqual([{center: 0, members: [0, 1, 2, 3, 4, 5]}])
  })

  test('are told by members that are evenly spread', () => {
    expect(sample([1, 2, 3], 8)).toEqual([1, 2, 3])
    expect(sample([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6])
  })
})
