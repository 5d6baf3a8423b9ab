import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {askingLinks} from '../src/3-compare/asking-links.js'
import type {CompareOptions} from '../src/3-compare/compare-options.js'
import {describePairs, differingKeys, type PairFacts} from '../src/3-compare/describe-pairs.js'
import {type Evidence, evidence, firstOwnJob, leastSum, likelihood, probability} from '../src/3-compare/evidence.js'
import {findCandidates} from '../src/3-compare/find-candidates.js'
import {findLinks} from '../src/3-compare/find-links.js'
import {sketch} from '../src/3-compare/sketch.js'
import type {View} from '../src/3-compare/views.js'
import {type Views, weigh} from '../src/3-compare/weigh.js'
import type {AgentHead, Pair, Sketch} from '../src/model.js'

const pace = () => undefined
const none: Evidence = {name: 0, purpose: 0, opening: 0, body: 0, series: 0, ownJob: 0, foreignName: 0, mention: 0}
const logit = (share: number) => Math.log(share / (1 - share))

describe('what each piece of evidence counts, in logits', () => {
  test.for([
    [{}, -8.25],
    [{name: 1}, -7.05],
    [{purpose: 0.25}, -4.85],
    [{opening: 0.25}, -6.6],
    [{body: 0.25}, -2.3],
    [{purpose: 1, body: 1, name: 1, opening: 1}, 14.95],
    [{body: 1, series: 1}, -3.35],
    [{body: 1, ownJob: 1}, 1.25],
    [{body: 1, foreignName: 1}, 2.95],
    [{body: 1, mention: 0.5}, 0.65]
  ] as const)('%j', ([found, expected]) => {
    expect(logit(probability({...none, ...found}))).toBeCloseTo(expected, 6)
  })

  test('no pair reaches a likelihood with less than the sum that is asked for, and one does with just that', () => {
    const share = fc.double({min: 0, max: 1, noNaN: true})
    fc.assert(
      fc.property(share, share, fc.double({min: -8, max: 8, noNaN: true}), (purpose, body, wanted) => {
        if (likelihood(purpose, body) >= wanted) expect(purpose + body).toBeGreaterThanOrEqual(leastSum(wanted) - 1e-9)
      }),
      {numRuns: 300, seed: 1}
    )
    const [p, b] = [6.8 ** 2, 11.9 ** 2]
    const sum = leastSum(0)
    expect(likelihood((sum * p) / (p + b), (sum * b) / (p + b))).toBeCloseTo(0, 6)
  })
})

const words = 'amber basil cedar dune ember fjord grove heath inlet jetty knoll ledge marsh north'.split(' ')

/** The evidence of two agents with bodies of their own. */
async function found(
  left: {name?: string; description?: string; body?: string},
  right: typeof left,
  given: {series?: [number[], number[]]; descent?: [number, number]; least?: number} = {}
): Promise<Evidence> {
  const sketches = [left, right].map(({name = 'a', description = '', body = ''}) => {
    return sketch({name, description, body})
  })
  const views = await weigh(sketches, {lines: []}, pace)
  const boilerplate = {
    lines: [],
    series: (given.series ?? [[], []]).map((all) => Uint32Array.from(all)),
    descent: Uint32Array.from(given.descent ?? [0, 1])
  }
  return evidence(sketches, views, boilerplate)(0, 1, given.least)
}

describe('what speaks for one job', () => {
  test.for([
    [words.slice(0, 12), 1],
    [words.slice(0, 14), 1],
    [words.slice(0, 6), 0.5],
    [[], 0]
  ] as const)('is a body of enough words: %j', async ([said, trust]) => {
    const body = said.join(' ')
    const {opening, body: content} = await found({body}, {body})
    expect(opening).toBeCloseTo(trust, 5)
    expect(content).toBeCloseTo(trust, 5)
  })

  test('is as much as the shorter body can tell', async () => {
    const [long, short] = [words.slice(0, 12).join(' '), words.slice(0, 3).join(' ')]
    const [one, two] = [await found({body: long}, {body: short}), await found({body: short}, {body: long})]
    expect(one.body).toBeCloseTo(two.body, 6)
    expect(one.body).toBeLessThanOrEqual(0.25)
  })

  test('is not looked for where it cannot reach what is asked for', async () => {
    const [one, two] = [
      {name: 'x-amber', description: 'amber basil', body: words.slice(0, 12).join(' ')},
      {name: 'x-amber', description: 'amber cedar', body: words.slice(2, 14).join(' ')}
    ]
    const all = await found(one, two)
    const most = 1 / (1 + Math.exp(-(likelihood(all.purpose, all.body) + 1.2 + 3.3)))
    expect(all.name).toBeCloseTo(1, 5)
    expect(await found(one, two, {least: most - 0.001})).toEqual(all)
    expect(await found(one, two, {least: most + 0.001})).toEqual(none)
  })
})

describe('what speaks against it', () => {
  test.for([
    ['no step', [[1, 2], [3]], 0],
    [
      'a step',
      [
        [1, 2],
        [2, 3]
      ],
      1 / 3
    ],
    [
      'three steps',
      [
        [1, 2, 3],
        [1, 2, 3]
      ],
      1
    ],
    [
      'more steps',
      [
        [1, 2, 3, 4],
        [1, 2, 3, 4]
      ],
      1
    ]
  ] as const)('is a series: %s', async ([, series, expected]) => {
    const given = {series: series as unknown as [number[], number[]]}
    expect((await found({name: 'amber'}, {name: 'basil'}, given)).series).toBeCloseTo(expected, 6)
    expect((await found({name: 'amber'}, {name: 'amber'}, given)).series).toBe(0)
    expect((await found({name: 'amber'}, {name: 'amber-basil'}, given)).series).toBeCloseTo(expected, 6)
    expect((await found({name: 'amber'}, {name: 'basil'}, {...given, descent: [0, 0]})).series).toBe(0)
  })

  test.for([
    ['amber-testing', 'Ember', 'amber', 'Ember', 1],
    ['amber', 'Ember', 'amber-testing', 'Ember', 1],
    ['amber-testing', 'Ember', 'amber', 'Ember testing', 0],
    ['amber-testing', 'Ember', 'amber-testing', 'Ember', 0],
    ['amber-testing', 'Ember', 'amber-security', 'Testing', 1],
    ['amber', 'Testing', 'amber', 'Security', 0]
  ] as const)('is a job of its own: %s (%s), %s (%s)', async ([left, says, right, says2, expected]) => {
    expect((await found({name: left, description: says}, {name: right, description: says2})).ownJob).toBe(expected)
  })

  test.for([
    ['Use `two` instead.', 'Stay.', 0.5],
    ['Stay.', 'Use `one` instead.', 0.5],
    ['Use `two` instead.', 'Use @one instead.', 1],
    ['Use `three`, `four` and `five`.', 'Stay.', 0]
  ] as const)('is a reference: %j, %j', async ([left, right, expected]) => {
    expect((await found({name: 'one', body: left}, {name: 'two', body: right})).mention).toBe(expected)
    expect((await found({name: 'one', body: left}, {name: 'one', body: right})).mention).toBe(0)
  })

  test('is named: the first job that one does not claim', () => {
    const named = (name: string, description = '') => sketch({name, description, body: ''})
    expect(firstOwnJob(named('amber-security-testing'), named('amber'))).toBe('testing')
    expect(firstOwnJob(named('amber'), named('amber-security'))).toBe('security')
    expect(firstOwnJob(named('amber-security'), named('amber-testing'))).toBe('security')
    expect(firstOwnJob(named('amber-security'), named('amber', 'Security'))).toBe('')
  })
})

describe('what is said of a pair', () => {
  const head = {file: 'a.md', bytes: 1, sha256: '1', format: 'claude', name: 'amber', ruleCount: 1, keys: [], problems: []}
  const other = {...head, file: 'b.md', sha256: '2', name: 'basil'}

  interface Case {
    readonly left?: Partial<AgentHead>
    readonly right?: Partial<AgentHead>
    readonly sketch?: Partial<Sketch>
    readonly facts?: Partial<PairFacts>
    readonly found?: Partial<Evidence>
    readonly options?: Partial<CompareOptions>
    readonly descent?: readonly [number, number]
    readonly common?: readonly [number[], number[]]
    readonly bodies?: readonly [string, string]
    readonly description?: string
  }

  async function pairOf(one: Case): Promise<Pair> {
    const [left, right] = (one.bodies ?? ['Amber', 'Basil']).map((body, at) =>
      sketch({name: `n${at}`, description: one.description ?? '', body})
    )
    const sketches = [left, {...right, ...one.sketch}] as Sketch[]
    const views = await weigh(sketches, {lines: []}, pace)
    const agents = [
      {head: {...head, ...one.left}, sketch: sketches[0] as Sketch},
      {head: {...other, ...one.right}, sketch: sketches[1] as Sketch}
    ]
    const options = {
      threshold: 0.5,
      apart: [],
      together: [],
      across: false,
      textOf: (file: string) => `${one.description ?? ''}
${one.bodies?.[Number(file === 'b.md')] ?? ''}`,
      ...one.options
    }
    const boilerplate = {
      descent: Uint32Array.from(one.descent ?? [0, 1]),
      series: [],
      lines: (one.common ?? [[], []]).map((all) => Uint8Array.from(all))
    }
    const folder = {agents, views, boilerplate, evidenceOf: () => ({...none, ...one.found}), options: options as unknown as CompareOptions}
    const facts = {left: 0, right: 1, overlap: 0, isTogether: false, hosts: undefined, ...one.facts}
    return describePairs(folder, [facts])[0] as Pair
  }

  const long = 'Read the whole diff before you comment on any line of it.'
  const same = sketch({name: 'n0', description: '', body: long})
  const hosts = {left: 'claude', right: 'copilot', areMirrors: false}

  test.for([
    ['a mirror', {facts: {hosts: {...hosts, areMirrors: true}, isTogether: true}}, 'mirror'],
    ['a copy of the file', {right: {sha256: '1'}, facts: {isTogether: true}}, 'copy'],
    ['a copy of the body', {bodies: [long, long]}, 'copy'],
    ['a copy that drifted', {bodies: [long, 'Amber'], sketch: {signature: same.signature}, descent: [0, 0]}, 'drifted copy'],
    ['no copy without one descent', {bodies: [long, 'Amber'], sketch: {signature: same.signature}}, 'distinct'],
    ['no copy that is not alike', {bodies: [long, 'Amber'], descent: [0, 0]}, 'distinct'],
    ['one job', {facts: {isTogether: true}}, 'same job'],
    ['one domain by its overlap', {facts: {overlap: 0.15}}, 'same domain, other job'],
    ['no domain by its overlap', {facts: {overlap: 0.149}}, 'distinct'],
    ['one domain by what speaks for it alone', {found: {body: 1, series: 1, ownJob: 1, mention: 1}}, 'same domain, other job'],
    ['no domain where a name speaks against it', {found: {body: 0.3, foreignName: 1}}, 'distinct']
  ] as const satisfies readonly (readonly [string, Case, string])[])('they are %s', async ([, one, relation]) => {
    expect((await pairOf(one)).relation).toBe(relation)
  })

  const purposeless = 'name and description agree by no more than 0 %'
  test.for([
    ['nothing', {}, [purposeless]],
    ['a mirror', {facts: {overlap: 1, hosts: {...hosts, areMirrors: true}}}, ['one agent, kept for claude and for copilot', purposeless]],
    ['one file', {right: {sha256: '1'}}, ['the files are the same, byte for byte', purposeless]],
    ['one name', {right: {name: 'AMBER'}, found: {name: 1}}, ['both are named `amber`', purposeless]],
    [
      'a copy that drifted',
      {bodies: [long, 'Amber'], sketch: {signature: same.signature}, descent: [0, 0]},
      ['one is a copy of the other that has drifted: 100 % of the wording is the same', purposeless]
    ],
    ['a likeness without one descent', {bodies: [long, 'Amber'], sketch: {signature: same.signature}}, [purposeless]],
    ['names that are alike', {found: {name: 0.5}}, ['the names are alike: `amber`, `basil`', purposeless]],
    ['names that are not', {found: {name: 0.49}}, [purposeless]],
    ['a purpose that no word is shared of', {found: {purpose: 0.1}}, ['name and description agree by no more than 10 %']],
    ['a purpose', {found: {purpose: 0.1}, description: 'Amber'}, ['name and description agree by 10 %, most of all on amber']],
    ['too little of a purpose', {found: {purpose: 0.099}, description: 'Amber'}, ['name and description agree by no more than 10 %']],
    ['a series', {found: {series: 0.1}}, [purposeless, expect.stringContaining('against: ')]],
    ['a job of its own', {found: {ownJob: 1}}, [purposeless, 'against: one is named for , which the other never claims']],
    ['a reference', {found: {mention: 0.5}}, [purposeless, 'against: one sends its reader to the other']],
    ['no center', {facts: {overlap: 0.5}}, [purposeless, expect.stringContaining('not grouped: each is closer')]],
    ['too little for a group', {facts: {overlap: 0.49}}, [purposeless]],
    ['a group', {facts: {overlap: 0.5, isTogether: true}}, [purposeless]],
    [
      'other hosts',
      {facts: {overlap: 0.5, hosts}},
      [purposeless, 'not grouped: one is kept for claude and one for copilot; `--across` merges them']
    ],
    [
      'other hosts that make no difference',
      {facts: {overlap: 0.5, hosts}, options: {across: true}},
      [purposeless, expect.stringContaining('closer')]
    ],
    [
      'other files',
      {facts: {overlap: 0.5, hosts}, left: {scope: ['**/*.ts']}, right: {scope: ['**/*.py']}},
      [purposeless, 'not grouped: they are rules for different files']
    ],
    [
      'a wish',
      {
        options: {
          together: [
            {agents: ['b.md', 'a.md'], reason: 'one team'},
            {agents: ['a.md', 'c.md'], reason: 'no'},
            {agents: ['b.md'], reason: 'no'}
          ]
        }
      },
      ['merged by decision: one team', purposeless]
    ],
    ['a ban', {options: {apart: [{left: 'b.md', right: 'a.md', reason: 'two teams'}]}}, [purposeless, 'kept apart by decision: two teams']],
    [
      'a ban the other way',
      {
        options: {
          apart: [
            {left: 'a.md', right: 'b.md', reason: ''},
            {left: 'a.md', right: 'c.md', reason: 'no'}
          ]
        }
      },
      [purposeless, 'kept apart by decision']
    ]
  ] as const satisfies readonly (readonly [string, Case, readonly unknown[]])[])('%s is told', async ([, one, reasons]) => {
    expect((await pairOf(one)).reasons).toEqual(reasons)
  })

  test('what they share is told in the words of the first', async () => {
    const bodies = ['Debug reviewers of embroidery.\n\nAmber', 'Reviewer of embroidery debugs.\n\nBasil'] as const
    const pair = await pairOf({
      bodies,
      found: {body: 0.5, purpose: 0.104},
      common: [
        [1, 0],
        [1, 0]
      ]
    })
    const shared = pair.reasons.find((one) => one.includes('vocabulary')) ?? ''
    expect(shared).toMatch(/^the bodies share 50 % of their vocabulary, most of all /)
    expect(
      shared
        .replace(/^.*most of all /, '')
        .split(', ')
        .sort()
    ).toEqual(['debug', 'embroidery', 'reviewers'])
    expect(pair.containment.leftInRight).toBeGreaterThan(0.5)
  })

  test('boilerplate in both is told', async () => {
    const bodies = ['One line.\n\nAnother line.\n\nAmber', 'One line.\n\nAnother line.\n\nBasil'] as const
    const {reasons} = await pairOf({
      bodies,
      common: [
        [1, 1, 0],
        [1, 0, 1]
      ]
    })
    expect(reasons.filter((one) => one.includes('boilerplate'))).toEqual([expect.stringMatching(/^1 /)])
  })

  test('front matter differs in the keys that one lacks or sets otherwise', () => {
    const keyed = (keys: Readonly<Record<string, number>>) => ({
      ...head,
      keys: Object.entries(keys).map(([key, hash]) => ({key, hash, endLine: 1}))
    })
    expect(differingKeys(keyed({a: 1, b: 2, c: 3}), keyed({a: 1, b: 3, d: 4}))).toEqual(['b', 'c', 'd'])
  })

  test('pairs come back in the order they were asked in', () => {
    const agents = [head, other, {...head, file: 'c.md', sha256: '3'}].map((one) => ({head: one, sketch: same}))
    const view: View = {starts: new Uint32Array(4), terms: new Uint32Array(), weights: new Float32Array()}
    const views: Views = {name: view, purpose: view, opening: view, body: view, vocabulary: new Uint32Array()}
    const options = {threshold: 0.5, apart: [], together: [], textOf: () => ''} as unknown as CompareOptions
    const boilerplate = {descent: Uint32Array.of(0, 1, 2), series: [], lines: []}
    const facts = (
      [
        [1, 2],
        [0, 2],
        [0, 1]
      ] as const
    ).map(([left, right]) => ({left, right, overlap: 1, isTogether: false, hosts: undefined}))
    const pairs = describePairs({agents, views, boilerplate, evidenceOf: () => none, options}, facts)
    expect(pairs.map(({left, right}) => `${left} ${right}`)).toEqual(['b.md c.md', 'a.md c.md', 'a.md b.md'])
  })
})

describe('links', () => {
  const linked = async (candidates: readonly (readonly number[])[], overlapAt: (left: number, right: number) => number) => {
    const {left, right, overlap} = await findLinks(
      candidates.map((all) => Uint32Array.from(all)),
      overlapAt,
      0.25,
      pace
    )
    return Array.from(left, (one, at) => [one, right[at], overlap[at]])
  }

  test('are the candidates that overlap enough', async () => {
    const overlaps: Readonly<Record<string, number>> = {'01': 0.25, '02': 0.24, '12': 0.9}
    expect(await linked([[1, 2], [2], []], (left, right) => overlaps[`${left}${right}`] ?? 0)).toEqual([
      [0, 1, 0.25],
      [1, 2, 0.9]
    ])
  })

  test('are the twelve strongest of each in a large folder alone', async () => {
    const partners = Array.from({length: 14}, (_, at) => at + 1)
    const overlapAt = (_left: number, right: number) => (right === 3 ? 0.3 : right > 10 ? 0.9 : 0.5)
    const rightsOf = async (count: number) =>
      (await linked([partners, ...Array<number[]>(count - 1).fill([])], overlapAt)).map(([, right]) => right)
    expect(await rightsOf(5000)).toEqual(partners)
    expect(await rightsOf(5001)).toEqual([11, 12, 13, 14, 1, 2, 4, 5, 6, 7, 8, 9])
  })

  test('are asked for what they know, and nothing else', () => {
    const links = {left: Uint32Array.of(0), right: Uint32Array.of(2), overlap: Float64Array.of(0.7)}
    const overlapAt = () => 0.1
    const asked = askingLinks(links, 3, overlapAt)
    expect([asked(0, 2), asked(2, 0), asked(0, 1), asked(1, 2)]).toEqual([0.7, 0.7, 0.1, 0.1])
    expect(askingLinks(links, 5000, overlapAt)(0, 2)).toBe(0.7)
    expect(askingLinks(links, 5001, overlapAt)).toBe(overlapAt)
  })
})

describe('candidates', () => {
  const sketchesOf = (count: number, slugOf: (at: number) => number = (at) => at) =>
    Array.from({length: count}, (_, at) => ({slug: slugOf(at)}) as unknown as Sketch)
  const view = (count: number, rows: Readonly<Record<number, readonly (readonly [term: number, weight: number])[]>> = {}): View => {
    const all = Array.from({length: count}, (_, at) => rows[at] ?? [])
    let end = 0
    return {
      starts: Uint32Array.from([0, ...all.map(({length}) => (end += length))]),
      terms: Uint32Array.from(all.flat(), ([term]) => term),
      weights: Float32Array.from(all.flat(), ([, weight]) => weight)
    }
  }
  const viewsOf = (body: View, purpose: View): Views => ({name: body, opening: body, body, purpose, vocabulary: new Uint32Array(400)})
  const found = async (sketches: readonly Sketch[], body: View, purpose: View, copies: readonly [number, number][] = []) => {
    const all = await findCandidates(
      sketches,
      viewsOf(body, purpose),
      copies.map(([left, right]) => ({left, right, resemblance: 1})),
      pace
    )
    return all.map((others) => [...others])
  }

  test('are all pairs of a small folder', async () => {
    expect(await found(sketchesOf(3), view(3), view(3))).toEqual([[1, 2], [2], []])
    const all = await found(sketchesOf(500), view(500), view(500))
    expect(all.reduce((sum, {length}) => sum + length, 0)).toBe((500 * 499) / 2)
  })

  test('are copies and namesakes in a larger one, each once, sorted', async () => {
    const slugOf = (at: number) => (at < 30 ? 1 : at < 61 ? 2 : at)
    const all = await found(sketchesOf(501, slugOf), view(501), view(501), [
      [9, 2],
      [2, 400],
      [2, 100]
    ])
    expect(all[0]).toEqual(Array.from({length: 29}, (_, at) => at + 1))
    expect(all[2]).toEqual([...Array.from({length: 27}, (_, at) => at + 3), 100, 400])
    expect(all[30]).toEqual([])
  })

  test('are those that share enough of purpose and body', async () => {
    const near = {0: [[1, 1]], 1: [[1, 0.35]], 2: [[1, 0.01]], 3: [[2, 1]]} as const
    const all = await found(sketchesOf(501), view(501, near), view(501, {0: [[3, 1]], 2: [[3, 0.45]], 3: [[3, 0.3]]}))
    expect(all[0]).toEqual([1, 2].filter((at) => likelihood([0, 0, 0.45, 0.3][at] ?? 0, [0, 0.35, 0.01, 0][at] ?? 0) >= -4))
    expect(all.slice(1).flat()).toEqual([])
  })

  test('are the most promising eighty', async () => {
    const rows = Object.fromEntries(
      Array.from({length: 100}, (_, at) => [at, [[1, at === 0 ? 1 : 0.5 + ((at * 37) % 99) / 1000]] as const])
    )
    const all = await found(sketchesOf(501), view(501, rows), view(501))
    const strongest = Array.from({length: 99}, (_, at) => at + 1).sort((a, b) => ((b * 37) % 99) - ((a * 37) % 99))
    expect(all[0]).toEqual(strongest.slice(0, 80).sort((a, b) => a - b))
  })
})
