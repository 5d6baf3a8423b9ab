import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findBoilerplate} from '../src/3-compare/boilerplate.js'
import {commonName} from '../src/3-compare/common-name.js'
import {sharedNumbers} from '../src/3-compare/evidence.js'
import {findCopies} from '../src/3-compare/find-copies.js'
import {findGroups} from '../src/3-compare/find-groups.js'
import {groupIds} from '../src/3-compare/group-ids.js'
import {linkClusters, sample} from '../src/3-compare/link-clusters.js'
import {sharedLines, tellingLines} from '../src/3-compare/shared-lines.js'
import {sign} from '../src/3-compare/sign.js'
import {sortHashes} from '../src/3-compare/sort-hashes.js'
import type {Sketch} from '../src/model.js'
import {weightOfHash} from '../src/util/term-weight.js'

const runs = {numRuns: 200, seed: 1}
const pace = () => undefined
const hash = fc.integer({min: 0, max: 0xffffffff})

test('hashes are sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(hash, fc.nat(3))), (hashes) => {
      const numbers = Uint32Array.from(hashes)
      expect(sortHashes(numbers)).toEqual(numbers.slice().sort())
    }),
    runs
  )
})

test('shared numbers are those in both sorted lists', () => {
  const numbers = fc.uniqueArray(fc.nat(12)).map((all) => Uint32Array.from(all).sort())
  fc.assert(
    fc.property(numbers, numbers, (left, right) => {
      expect(sharedNumbers(left, right)).toBe(left.filter((number) => right.includes(number)).length)
    }),
    runs
  )
  expect([sharedNumbers(undefined, new Uint32Array(1)), sharedNumbers(new Uint32Array(1), undefined)]).toEqual([0, 0])
})

test('a sample is spread evenly', () => {
  expect(sample([1, 2, 3], 3)).toEqual([1, 2, 3])
  expect(sample([...Array(10).keys()], 4)).toEqual([0, 2, 5, 7])
})

/** Overlaps of any two of some agents, no two of them equal. */
const someOverlaps = (count: number) =>
  fc
    .uniqueArray(fc.integer({min: 1, max: 999}), {minLength: (count * (count - 1)) / 2, maxLength: (count * (count - 1)) / 2})
    .map((all) => (left: number, right: number) => {
      const [low, high] = [Math.min(left, right), Math.max(left, right)]
      return left === right ? 1 : (all[(high * (high - 1)) / 2 + low] as number) / 1000
    })

const allPairs = (count: number): (readonly [number, number])[] =>
  [...Array(count).keys()].flatMap((left) =>
    [...Array(count).keys()].filter((right) => right > left).map((right) => [left, right] as const)
  )

function linksOf(count: number, overlapAt: (left: number, right: number) => number) {
  const pairs = allPairs(count)
  return {
    left: Uint32Array.from(pairs, ([left]) => left),
    right: Uint32Array.from(pairs, ([, right]) => right),
    overlap: Float64Array.from(pairs, ([left, right]) => overlapAt(left, right))
  }
}

describe('clusters', () => {
  const count = 7
  const barred = fc.tuple(fc.nat(count - 1), fc.nat(count - 1))

  test('join, the closest two first, while their centers are close enough and nothing keeps them apart', async () => {
    await fc.assert(
      fc.asyncProperty(
        someOverlaps(count),
        fc.constantFrom(0.3, 0.5, 0.7),
        fc.array(barred, {maxLength: 2}),
        async (overlapAt, threshold, apart) => {
          const isBarred = (left: readonly number[], right: readonly number[]) =>
            apart.some(([one, two]) => (left.includes(one) && right.includes(two)) || (left.includes(two) && right.includes(one)))
          const mean = (left: readonly number[], right: readonly number[]) =>
            left.flatMap((one) => right.map((two) => overlapAt(one, two))).reduce((all, one) => all + one, 0) / (left.length * right.length)
          let clusters = [...Array(count).keys()].map((at) => [at])
          for (;;) {
            const near = allPairs(clusters.length)
              .map(([one, two]) => [clusters[one] as number[], clusters[two] as number[]] as const)
              .filter(([one, two]) => !isBarred(one, two))
              .map(([one, two]) => ({one, two, score: mean(one, two) / Math.sqrt(mean(one, one) * mean(two, two))}))
              .filter(({score}) => score >= threshold)
              .sort((a, b) => b.score - a.score)[0]
            if (!near) break
            clusters = [...clusters.filter((one) => one !== near.one && one !== near.two), [...near.one, ...near.two].sort()]
          }
          const starts = [...Array(count).keys()].map((at) => [at])
          const found = await linkClusters(starts, linksOf(count, overlapAt), {overlapAt, threshold, unlinked: 0, isBarred, pace})
          expect([...found].sort()).toEqual(clusters.sort())
        }
      ),
      runs
    )
  })
})

describe('groups', () => {
  /** Groups of five agents, of which those of a pair in `near` overlap by 0.9 and others by 0.1. */
  const grouped = async (near: readonly string[], known: {copies?: number[][]; together?: number[][]; apart?: readonly string[]} = {}) => {
    const has = (all: readonly string[], left: number, right: number) => all.includes(`${Math.min(left, right)}${Math.max(left, right)}`)
    const overlapAt = (left: number, right: number) => (left === right ? 1 : has(near, left, right) ? 0.9 : 0.1)
    const {copies = [], together = [], apart = []} = known
    const isApart = (left: number, right: number) => has(apart, left, right)
    const neighbors = {count: 5, links: linksOf(5, overlapAt), copies, together, isApart, isBound: () => true, hosts: []}
    return (await findGroups(neighbors, overlapAt, 0.5, pace)).map(({members, center}) => `${members.join('')} around ${center}`)
  }

  test.for([
    [
      'are those that overlap, in their order, around the one that is closest to the others',
      ['34', '01', '12'],
      {},
      ['012 around 1', '34 around 3']
    ],
    ['are none where nothing overlaps', [], {}, []],
    ['hold who a person wants together, however far', [], {together: [[4, 2]]}, ['24 around 2']],
    [
      'hold what several wishes put together',
      [],
      {
        together: [
          [1, 2],
          [3, 4],
          [2, 3]
        ]
      },
      ['1234 around 1']
    ],
    ['keep nobody for a wish of one', ['01', '02', '12'], {copies: [[0, 1, 2, 3]], together: [[3]]}, ['012 around 0']],
    ['join the first of those that are as close', ['01', '12', '23', '34'], {}, ['01 around 0', '234 around 3']],
    ['need two for a wish', [], {together: [[1]]}, []],
    ['hold the copies of one that is wanted', ['12'], {together: [[0, 1]], copies: [[1, 2]]}, ['012 around 1']],
    ['leave out what a person keeps apart', ['01', '02', '12'], {apart: ['01']}, ['02 around 0']],
    [
      'leave out a copy that is kept apart from the one before it',
      ['01', '02', '12'],
      {copies: [[0, 1, 2]], apart: ['01']},
      ['02 around 0']
    ],
    ['need two copies', [], {copies: [[0, 1]], apart: ['01']}, []],
    [
      'keep copies among themselves where one of them must not join who another one is wanted with',
      ['12', '13', '23'],
      {together: [[0, 1]], copies: [[1, 2, 3]], apart: ['02']},
      ['01 around 0', '23 around 2']
    ],
    ['leave out a copy that is far from the center', ['01', '02', '12'], {copies: [[0, 1, 2, 3]]}, ['012 around 0']]
  ] as const)('%s', async ([, near, known, expected]) => {
    expect(await grouped(near, known as Parameters<typeof grouped>[1])).toEqual(expected)
  })
})

test.for([
  ['most members have it', ['b', 'a', 'a', 'c', 'c', 'c'], 'a', 'c'],
  ['as many have another one, and it is that of the base', ['a', 'a', 'b', 'b'], 'b', 'b'],
  ['as many have another one that comes later', ['b', 'b', 'a', 'a'], 'c', 'a'],
  ['it is that of the base, and nobody has another one twice', ['a', 'b', 'c'], 'b', 'b'],
  ['others have letters that only look Latin', ['аdmin', 'аdmin', 'admin'], 'admin', 'admin'],
  ['that of the base has letters that only look Latin', ['аdmin', 'helper'], 'аdmin', 'helper'],
  ['such letters stand in all', ['аdmin', 'аdmin'], 'аdmin', 'аdmin']
] as const)('a group has a name because %s', ([, names, base, expected]) => {
  expect(commonName(names, base)).toBe(expected)
})

test('an id is the name as a file can be called, once in a folder', () => {
  expect(
    groupIds(['Code Reviewer', 'code--reviewer', 'code_reviewer', '-Ünï-', 'report', 'con', '', 'a'.repeat(70), `${'b'.repeat(59)} c`])
  ).toEqual([
    ...['code-reviewer', 'code-reviewer-2', 'code-reviewer-3', 'u-ni', 'report-2', 'agent-con', 'agent-unnamed'],
    ...['a'.repeat(60), 'b'.repeat(59)]
  ])
})

/** A sketch of the lines of a body, each a list of words; a word is its own hash. */
function sketchOf(lines: readonly (readonly number[])[], rest: Partial<Sketch> = {}): Sketch {
  const terms = Uint32Array.from(lines.flat())
  const body = lines
    .join(';')
    .split('')
    .reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 2 ** 31, 7)
  let end = 0
  const ends = Uint32Array.from(lines, (line) => (end += line.length))
  const own = {terms, ends, lines: Uint32Array.from(lines, (line) => line.join('').length * 1000 + (line[0] ?? 0)), words: terms.length}
  return {body, name: new Uint32Array(), purpose: new Uint32Array(), signature: sign(terms, terms.length), ...own, ...rest} as Sketch
}

const someLines = fc.array(fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 4}), {maxLength: 5})

test('a line of one agent stands in another one where both weigh enough and share most of it', () => {
  fc.assert(
    fc.property(someLines, someLines, (one, two) => {
      const weigh = (terms: readonly number[]) => terms.reduce((all, term) => all + weightOfHash(term), 0)
      const telling = (lines: readonly (readonly number[])[]) => lines.map((line) => [...new Set(line)]).filter((line) => weigh(line) >= 4)
      const [left, right] = [telling(one), telling(two)]
      const areTwins = (some: readonly number[], other: readonly number[]) => {
        const shared = weigh(some.filter((term) => other.includes(term)))
        return shared >= 4 && 2 * shared >= 0.62 * (weigh(some) + weigh(other))
      }
      const [fewer, more] = left.length <= right.length ? [left, right] : [right, left]
      const expected = fewer.filter((line) => more.some((other) => areTwins(line, other))).length
      const shared = sharedLines(tellingLines(sketchOf(one)))
      expect(shared(tellingLines(sketchOf(two)))).toBe(expected)
      expect(shared(tellingLines(sketchOf(two)))).toBe(expected)
    }),
    runs
  )
})

describe('copies', () => {
  const long = [
    [1, 2, 3, 4, 5],
    [6, 7, 8, 9]
  ]
  const pairsOf = async (...sketches: readonly Sketch[]) =>
    (await findCopies(sketches, pace)).map(({left, right, resemblance}) => [left, right, resemblance])

  test('of equal bodies stand beside the first one', async () => {
    expect(await pairsOf(sketchOf(long), sketchOf([[9, 8, 7, 6, 5, 4, 3, 2]]), sketchOf(long), sketchOf(long))).toEqual([
      [0, 2, 1],
      [0, 3, 1]
    ])
  })

  test('of other bodies are found by their words', async () => {
    expect(await pairsOf(sketchOf(long), sketchOf([long.flat()]))).toEqual([[0, 1, 1]])
  })

  test('are not looked for in bands that too many texts share', async () => {
    const signature = Uint32Array.from({length: 128}, (_, at) => at)
    const crowdOf = (count: number) => Array.from({length: count}, (_, at) => sketchOf(long, {body: at + 1, signature}))
    expect((await pairsOf(...crowdOf(64))).length).toBe((64 * 63) / 2)
    expect(await pairsOf(...crowdOf(65))).toEqual([])
  })

  test('resemble each other by half or more', async () => {
    const signatureOf = (same: number) => Uint32Array.from({length: 128}, (_, at) => (at < same ? 1 : at))
    const alike = (same: number) =>
      [sketchOf(long, {body: 1, signature: signatureOf(0)}), sketchOf(long, {body: 2, signature: signatureOf(same)})] as const
    expect(await pairsOf(...alike(65))).toEqual([[0, 1, 0.5]])
    expect(await pairsOf(...alike(66))).toEqual([])
  })

  test('need eight words, and a body', async () => {
    const [seven, eight] = [[[1, 2, 3, 4, 5, 6, 7]], [[1, 2, 3, 4, 5, 6, 7, 8]]]
    expect(await pairsOf(sketchOf(seven), sketchOf(seven))).toEqual([])
    expect(await pairsOf(sketchOf(eight), sketchOf(eight))).toEqual([[0, 1, 1]])
    expect(await pairsOf(sketchOf(seven, {body: 1}), sketchOf(seven, {body: 2}))).toEqual([])
    expect(await pairsOf(sketchOf(eight, {body: 1}), sketchOf(eight, {body: 2}))).toEqual([[0, 1, 1]])
    expect(await pairsOf(sketchOf([], {body: 0}), sketchOf([], {body: 0}))).toEqual([])
  })
})

describe('boilerplate', () => {
  const template = [[11], [12, 12], [13, 13, 13]]
  const agents = (count: number) => Array.from({length: count}, (_, at) => sketchOf([...template, [100 + at]]))

  test.for([
    [3, [0, 0, 0, 0]],
    [4, [1, 1, 1, 0]]
  ] as const)('is what stands in four agents, not in %i', async ([count, expected]) => {
    const {lines} = await findBoilerplate(agents(count), [], pace)
    expect(lines.map((line) => [...line])).toEqual(Array(count).fill(expected))
  })

  test('is none where the agents are copies of each other', async () => {
    const copies = [{left: 1, right: 3, resemblance: 0.6}]
    const {lines, descent} = await findBoilerplate(agents(4), copies, pace)
    expect([...descent]).toEqual([0, 1, 2, 1])
    expect(lines.flatMap((line) => [...line])).not.toContain(1)
  })

  test('makes no copies of agents that are each named for what the other one never speaks of', async () => {
    const named = agents(2).map((one, at) => ({...one, name: Uint32Array.of(200 + at)}))
    const [one, two] = named as [Sketch, Sketch]
    const descentOf = async (right: Sketch) => [
      ...(await findBoilerplate([one, right], [{left: 0, right: 1, resemblance: 0.6}], pace)).descent
    ]
    expect(await descentOf(two)).toEqual([0, 1])
    expect(await descentOf({...two, terms: Uint32Array.of(200)})).toEqual([0, 0])
    expect(await descentOf({...two, purpose: Uint32Array.of(200)})).toEqual([0, 0])
    expect(await descentOf({...two, body: one.body})).toEqual([0, 0])
  })

  test('shows a series by what follows on what', async () => {
    const turned = sketchOf([[13, 13, 13], [12, 12], [11], [200]])
    const {series} = await findBoilerplate([...agents(4), turned, sketchOf([[11], [201]]), sketchOf([[202]])], [], pace)
    expect(series.map(({length}) => length)).toEqual([2, 2, 2, 2, 2, 0, 0])
    expect(series.slice(0, 5).map((steps) => sharedNumbers(steps, series[0]))).toEqual([2, 2, 2, 2, 0])
  })
})
