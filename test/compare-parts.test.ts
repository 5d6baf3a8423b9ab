import {describe, expect, test} from 'vitest'
import {findDescent} from '../src/3-compare/boilerplate.js'
import {findMirrors} from '../src/3-compare/find-mirrors.js'
import {areOfOtherHosts, byHost, type Hosts} from '../src/3-compare/hosts.js'
import {nameGroups} from '../src/3-compare/name-groups.js'
import {sign, signatureSize} from '../src/3-compare/sign.js'
import {sketch} from '../src/3-compare/sketch.js'
import {spell} from '../src/3-compare/spell.js'
import {tellDrift} from '../src/3-compare/tell-drift.js'
import {tellNames} from '../src/3-compare/tell-names.js'
import {language, phraseAt, readToken} from '../src/3-compare/tokens.js'
import type {AgentHead, Drift, Mirror, SketchedAgent} from '../src/model.js'
import {hashOf} from '../src/util/hash.js'
import {compareTexts, pairOf, type Texts} from './support/compare-texts.js'

const headOf = (file: string, rest: Partial<AgentHead> = {}): AgentHead => {
  return {file, bytes: 1, sha256: file, format: 'claude', name: file, ruleCount: 1, keys: [], problems: [], ...rest}
}

describe('a token', () => {
  const termOf = (text: string) => hashOf(text)
  test.for([
    ['Reviewer', [['reviewer', 'review', 'unknown']]],
    ['THE', [['the', '', 'english']]],
    ['make', [['make', '', 'english']]],
    ['und', [['und', '', 'foreign']]],
    ['7', [['7', '', 'unknown']]],
    ['a', [['a', '', 'english']]],
    ['3.14', [['3.14', '', 'unknown']]],
    [
      'type-safe',
      [
        ['type', 'type', 'unknown'],
        ['safe', 'safe', 'unknown']
      ]
    ],
    ['--', []],
    ['node.go', [['node.go', 'node.go', 'unknown']]],
    ['c#', [['c#', 'c#', 'unknown']]],
    ['end..', [['end', 'end', 'unknown']]],
    ['größe', [['größe', 'größe', 'unknown']]],
    ['книга', [['книга', 'книга', 'foreign']]],
    [
      '日本語',
      [
        ['日本', '日本', 'foreign'],
        ['本語', '本語', 'foreign']
      ]
    ],
    [
      '日本go',
      [
        ['日本', '日本', 'foreign'],
        ['本g', '本g', 'foreign'],
        ['go', '', 'unknown']
      ]
    ],
    ['字', [['字', '', 'foreign']]]
  ] as const)('%s is its words', ([written, expected]) => {
    const nameOf = (wanted: number) => Object.entries(language).find(([, value]) => value === wanted)?.[0]
    const words = readToken(written)
    expect(words.map((word) => [word.hash, word.term, nameOf(word.language)])).toEqual(
      expected.map(([hash, term, spoken]) => [hashOf(hash), term === '' ? 0 : termOf(term), spoken])
    )
  })

  test('may begin a phrase, the longest of which counts', () => {
    const [pull, request] = ['pull', 'requests'].map((word) => readToken(word)[0])
    expect([pull?.phrase, request?.phrase]).toEqual([2, 0])
    const hashes = Uint32Array.from(['pull', 'requests', 'stay'], hashOf)
    expect(phraseAt(hashes, 0, 3)).toEqual({term: hashOf('pull-request'), length: 2})
    expect(phraseAt(hashes, 0, 1)).toBe(undefined)
    expect(phraseAt(hashes, 1, 2)).toBe(undefined)
  })
})

describe('a sketch', () => {
  const of = (body: string, rest: {name?: string; description?: string} = {}) => sketch({name: '', description: '', ...rest, body})
  const terms = (...words: readonly string[]) => words.map(hashOf)

  test('has the terms of the name without what names of agents have in common, each once, sorted', () => {
    const {name, purpose} = of('', {name: 'amber_basil-expert amber', description: 'Basil. Cedar'})
    expect([...name]).toEqual(terms('amber', 'basil').sort((a, b) => a - b))
    expect([...purpose]).toEqual(terms('amber', 'basil', 'amber', 'basil', 'cedar'))
  })

  test.for([
    ['amber <example>basil</example> cedar', ['amber', 'cedar']],
    ['amber <EXAMPLE>basil', ['amber']],
    ['amber. Example: basil cedar', ['amber']],
    ['amber. Examples : basil', ['amber']],
    ['amber\\nbasil', ['amber', 'basil']],
    ['amber counterexamples basil', ['amber', 'counterexampl', 'basil']]
  ] as const)('leaves examples out of a description: %s', ([description, expected]) => {
    expect([...of('', {description}).purpose]).toEqual(terms(...expected))
  })

  test('has a slug as others would write the name', () => {
    expect(of('', {name: ' Amber  Basil_Cedar '}).slug).toBe(hashOf('amber-basil-cedar'))
  })

  test('has the names that are written in body and description, not its own', () => {
    const {slugs} = of('Ask `dune` or @ember, or amber-basil-cedar.', {name: 'fjord-grove', description: 'Unlike heath-inlet, fast.'})
    expect([...slugs]).toEqual(terms('dune', 'ember', 'amber-basil-cedar', 'heath-inlet').sort((a, b) => a - b))
  })

  test('counts as its opening the lines that begin in 600 characters', () => {
    const filler = (length: number) => `${'ab '.repeat(300)}`.slice(0, length - 1)
    expect(of(`${filler(599)}\namber basil\ncedar`).opening).toBe(of(filler(599)).terms.length + 2)
    expect(of(`${filler(601)}\namber basil\ncedar`).opening).toBe(of(filler(601)).terms.length)
    expect(of('').opening).toBe(0)
  })

  test('counts lines that can hold a rule', () => {
    expect(of('# Amber\n\n- basil\n\ncedar\n```\ndune\n```\n## Ember').rules).toBe(2)
  })

  test.for([
    ['und '.repeat(20), true],
    ['und '.repeat(19), false],
    [`${'und '.repeat(10)}${'the '.repeat(10)}`, false],
    [`${'und '.repeat(11)}${'the '.repeat(10)}`, true],
    ['amber '.repeat(30), false],
    [`${'книга '.repeat(3)}${'amber '.repeat(30)}`, true]
  ] as const)('tells whether it is in English: %s', ([body, expected]) => {
    expect(of(body).foreign).toBe(expected)
  })

  test('has no hash of a body where there is none, and one for each body', () => {
    expect(of(' \n ').body).toBe(0)
    expect(of('amber').body).toBe(of(' amber\n').body)
    expect(of('amber').body).not.toBe(of('basil').body)
    expect(of('amber').body).toBeLessThan(2 ** 52)
  })

  test('is the same where its body was read before, but for its own name', () => {
    const [one, two] = [of('Ask amber-basil.', {name: 'cedar-dune'}), of('Ask amber-basil.', {name: 'ember'})]
    expect({...one, slug: 0, name: 0, purpose: 0}).toEqual({...two, slug: 0, name: 0, purpose: 0})
  })
})

describe('a signature', () => {
  test('has the smallest of each bin, and no empty one', () => {
    const words = Uint32Array.from({length: 4000}, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0)
    const [all, half] = [sign(words, 4000), sign(words, 2000)]
    expect(all.length).toBe(signatureSize)
    expect(all.every((least, bin) => least <= (half[bin] as number))).toBe(true)
    expect(all.some((least, bin) => least < (half[bin] as number))).toBe(true)
  })

  test('of few words fills its bins with what there is', () => {
    const one = sign(Uint32Array.of(7, 8), 2)
    expect(new Set(one).size).toBe(1)
    expect(sign(Uint32Array.of(7, 8, 9), 2)).toEqual(one)
    expect(sign(Uint32Array.of(8, 7), 2)).not.toEqual(one)
    const four = sign(Uint32Array.of(7, 8, 9, 10), 4)
    expect(new Set(four).size).toBe(2)
  })
})

test('terms are spelled as the text writes them most often, of as many the first', () => {
  const spelled = spell('Reviews reviewer reviewer. Testing tests. Open a pull request, größer')
  const term = (word: string) => readToken(word)[0]?.term ?? -1
  expect(spelled(term('reviewing'))).toBe('reviewer')
  expect(spelled(term('tests'))).toBe('testing')
  expect(spelled(term('größer'))).toBe('größer')
  expect(spelled(hashOf('pull-request'))).toBe('pull request')
  expect(spelled(term('amber'))).toBe(undefined)
})

describe('hosts', () => {
  const hosts: Hosts = ['claude', 'claude', 'copilot', undefined, 'cursor']

  test.for([
    [[0], [1], false],
    [[0], [2], true],
    [[2], [0], true],
    [[0], [3], false],
    [[3], [0], false],
    [[0, 2], [2], false],
    [[2], [0, 2], false],
    [[0, 2], [0, 4], true]
  ] as const)('%j and %j are of other hosts: %s', ([left, right, expected]) => {
    expect(areOfOtherHosts(hosts, left, right)).toBe(expected)
    expect(areOfOtherHosts([], left, right)).toBe(false)
  })

  test.for([
    [[0, 1], [[0, 1]]],
    [[3], [[3]]],
    [
      [0, 2, 3, 1],
      [[0, 3, 1], [2]]
    ],
    [
      [4, 2, 0],
      [[4], [2], [0]]
    ]
  ] as const)('%j are %j', ([members, expected]) => {
    expect(byHost(hosts, members)).toEqual(expected)
  })
})

describe('mirrors', () => {
  const mirrorsOf = (files: readonly (readonly [file: string, name: string, format?: string])[], apart: readonly string[] = []) => {
    const agents = files.map(([file, name, format = 'claude']) => ({file, name, format}))
    return findMirrors(agents, (left, right) => !apart.includes(`${left}${right}`)).map((members) => members.join(''))
  }
  const [claude, cursor, gemini] = ['.claude/agents/a.md', '.cursor/agents/a.md', '.gemini/agents/a.md']

  test.for([
    [
      'are of one name',
      [
        [claude, 'a'],
        [cursor, 'a'],
        [gemini, 'b']
      ],
      [],
      ['01']
    ],
    [
      'are of several hosts',
      [
        [claude, 'a'],
        ['.claude/agents/b.md', 'a']
      ],
      [],
      []
    ],
    [
      'stand in a place of a host',
      [
        [claude, 'a'],
        ['a.md', 'a']
      ],
      [],
      []
    ],
    [
      'are alike',
      [
        [claude, 'a'],
        [cursor, 'a']
      ],
      ['01'],
      []
    ],
    [
      'are alike with one of them',
      [
        [claude, 'a'],
        [cursor, 'a'],
        [gemini, 'a']
      ],
      ['02'],
      ['012']
    ],
    [
      'belong to one folder',
      [
        [`x/${claude}`, 'a'],
        [`x/${cursor}`, 'a'],
        [`y/${claude}`, 'a'],
        [`y/${cursor}`, 'a']
      ],
      [],
      ['01', '23']
    ],
    [
      'belong to any folder where it has one host alone',
      [
        [`x/${claude}`, 'a'],
        [`y/${cursor}`, 'a']
      ],
      [],
      ['01']
    ],
    [
      'belong to a folder of one host, beside those of several',
      [
        [`x/${claude}`, 'a'],
        [`x/${cursor}`, 'a'],
        [`y/${claude}`, 'a']
      ],
      [],
      ['01']
    ],
    [
      'come in the order of the files',
      [
        [claude, 'b'],
        [`x/${claude}`, 'a'],
        [`x/${cursor}`, 'a'],
        [cursor, 'b']
      ],
      [],
      ['03', '12']
    ]
  ] as const)('%s', ([, files, apart, expected]) => {
    expect(mirrorsOf(files, apart)).toEqual(expected)
  })

  test('that have drifted are told, in the first line that they say otherwise', () => {
    const origin = (line: number) => ({file: 'b', line, endLine: line, text: 'x'}) as unknown as Drift['own']
    const drift = (own: Drift['own']): Drift => ({part: 'rule', change: own ? 'changed' : 'missing', own, others: origin(9)})
    const mirror = (file: string, ...all: readonly Drift[]) => ({file, host: 'claude', format: 'claude', drift: all})
    const members = [mirror('a'), mirror('b', drift(undefined), drift(origin(5)), drift(origin(3))), mirror('c', drift(undefined))]
    const kept = {code: 'x', severity: 'info', line: 1, message: ''} as unknown as AgentHead['problems'][number]
    const told = tellDrift(
      ['a', 'b', 'c', 'd'].map((file) => headOf(file, {problems: [kept]})),
      [{name: 'm', reference: 'a', members} as Mirror]
    )
    expect(told.map(({file, problems}) => [file, ...problems.map(({code, line}) => `${code} ${line}`)])).toEqual([
      ['a', 'x 1'],
      ['b', 'x 1', 'mirror-drifted 5'],
      ['c', 'x 1', 'mirror-drifted 1'],
      ['d', 'x 1']
    ])
  })
})

describe('names that stand twice', () => {
  const named = (file: string, name: string, line?: number) =>
    headOf(file, {
      name,
      keys: [
        {key: 'model', hash: 1, endLine: 9},
        {key: 'name', hash: 1, endLine: line ?? 2}
      ]
    })
  const told = (...given: Parameters<typeof tellNames>) =>
    tellNames(...given).flatMap(({file, problems}) => problems.map(({code, line, message}) => `${file} ${code} ${line} ${message}`))

  test('are told with all others, in the line of the name', () => {
    const all = told([named('a.md', 'x', 3), named('b.md', 'x'), named('c.md', 'y'), named('d.md', 'x')], [])
    expect(all).toEqual([
      expect.stringMatching(/^a\.md name-taken 3 .*b\.md.*d\.md/),
      expect.stringMatching(/^b\.md name-taken 2 .*a\.md.*d\.md/),
      expect.stringMatching(/^d\.md name-taken 2 .*a\.md.*b\.md/)
    ])
  })

  test('in one group are told of nobody in it', () => {
    const group = (id: string, ...members: string[]) => ({id, members, base: 'a.md', overlap: {low: 1, high: 1}})
    const all = told([named('a.md', 'x'), named('b.md', 'x'), named('c.md', 'x')], [group('g', 'a.md', 'b.md'), group('h', 'c.md', 'd.md')])
    expect(all.map((one) => one.split(' ')[0])).toEqual(['a.md', 'b.md', 'c.md'])
    expect(all[0]).not.toContain('b.md')
    expect(all[2]).toContain('b.md')
  })

  test('in one mirror are told of none, but for two of one host', () => {
    const [one, two, three] = ['.claude/agents/a.md', '.claude/agents/b.md', '.cursor/agents/a.md']
    const agents = [named(one, 'x'), named(two, 'x'), named(three, 'x')]
    const member = (file: string, host: string) => ({file, host, format: 'claude'})
    const mirror = {name: 'x', members: [member(one, 'claude'), member(two, 'claude'), member(three, 'cursor')]}
    const taken = (all: readonly string[]) => all.filter((text) => text.includes('name-taken')).map((text) => text.split(' ')[0])
    expect(taken(told(agents, [], [mirror]))).toEqual([one, two])
    expect(taken(told(agents.slice(1), [], [mirror]))).toEqual([])
  })

  test('count where they are a key of the file, and not where the path gives them', () => {
    const bare = (file: string) => headOf(file, {name: 'x'})
    expect(told([bare('a.md'), bare('b.md')], [])).toEqual([])
    const slugged = (file: string) => headOf(file, {name: 'x', keys: [{key: 'slug', hash: 1, endLine: 4}]})
    expect(told([slugged('a.md'), slugged('b.md')], []).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
      'a.md name-taken 1',
      'b.md name-taken 1'
    ])
  })
})

describe('groups are named', () => {
  const agents = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([file, name]) => ({head: headOf(file, {name})}) as unknown as SketchedAgent)
  const overlapAt = (left: number, right: number) => (left + right) / 10

  test('the largest first, of one size by their first file, with the overlap of the others with the base', () => {
    const all = agents({a: 'x', b: 'x', c: 'y', d: 'y', e: 'z', f: 'z', g: 'z'})
    const found = [
      {members: [2, 3], center: 2},
      {members: [0, 1], center: 1},
      {members: [4, 5, 6], center: 5}
    ]
    expect(nameGroups(all, found, overlapAt, '')).toEqual([
      {id: 'z', members: ['e', 'f', 'g'], base: 'f', overlap: {low: 0.9, high: 1.1}},
      {id: 'x', members: ['a', 'b'], base: 'b', overlap: {low: 0.1, high: 0.1}},
      {id: 'y', members: ['c', 'd'], base: 'c', overlap: {low: 0.5, high: 0.5}}
    ])
  })

  test('after the base that a person named', () => {
    const all = agents({a: 'x', b: 'x', c: 'y'})
    expect(nameGroups(all, [{members: [0, 1, 2], center: 0}], overlapAt, 'c')).toMatchObject([{id: 'y', base: 'c', overlap: {low: 0.2}}])
    expect(nameGroups(all, [{members: [0, 1, 2], center: 2}], overlapAt, 'd')).toMatchObject([{id: 'x', base: 'c'}])
  })

  test('with their host where others of one name have another one', () => {
    const files = {
      '.claude/agents/a.md': 'X y',
      '.claude/agents/b.md': 'X y',
      '.cursor/agents/a.md': 'X y',
      '.cursor/agents/b.md': 'X y',
      'a.md': 'X y',
      'b.md': 'X y',
      '.gemini/agents/a.md': 'z',
      '.gemini/agents/b.md': 'z'
    }
    const pairs = [0, 2, 4, 6].map((at) => ({members: [at, at + 1], center: at}))
    expect(nameGroups(agents(files), pairs, overlapAt, '').map(({id, name}) => [id, name])).toEqual([
      ['x-y-claude', 'x-y'],
      ['x-y-cursor', 'x-y'],
      ['z', undefined],
      ['x-y', undefined]
    ])
  })

  test('without their host where two of it have one name', () => {
    const files = [
      '.claude/agents/a.md',
      '.claude/agents/b.md',
      '.claude/x/c.md',
      '.claude/agents/d.md',
      '.cursor/agents/a.md',
      '.cursor/agents/b.md'
    ]
    const all = agents(Object.fromEntries(files.map((file) => [file, 'x'])))
    const found = [
      {members: [0, 1], center: 0},
      {members: [2, 3], center: 3},
      {members: [4, 5], center: 4}
    ]
    expect(nameGroups(all, found, overlapAt, '').map(({id}) => id)).toEqual(['x', 'x-2', 'x-cursor'])
  })
})

test('a copy descends from the first, also over others, and strangers from themselves', () => {
  const {sketch: none} = {sketch: sketch({name: '', description: '', body: 'amber basil cedar'})}
  const others = [none, none, none, none]
  expect([
    ...findDescent(others, [
      {left: 3, right: 1, resemblance: 1},
      {left: 2, right: 3, resemblance: 1}
    ])
  ]).toEqual([0, 1, 1, 1])
})

describe('what keeps agents apart in a comparison', () => {
  const rules = [
    'Read the whole diff before you comment.',
    'Ask for a test for every bug.',
    'Look for secrets in logs.',
    'Praise what is good.'
  ]
  const agent = (key = '', extra = '') =>
    `---\nname: code-reviewer\ndescription: Reviews changes for bugs before a merge.\n${key}---\n\n${rules.map((rule) => `- ${rule}\n`).join('')}${extra}`
  const grouped = async (texts: Texts, options = {}) => (await compareTexts(texts, options)).groups.map(({members}) => members.join(' '))

  test('is nothing where they are alike', async () => {
    expect(await grouped({'a.md': agent(), 'b.md': agent('', '- Be brief.\n'), 'c.md': agent('', '- Be kind.\n')})).toEqual([
      'a.md b.md c.md'
    ])
  })

  test('is a person, in whatever order', async () => {
    const texts = {'a.md': agent(), 'b.md': agent('', '- Be brief.\n'), 'c.md': agent('', '- Be kind.\n')}
    const apart = (left: string, right: string) => ({apart: [{left, right, reason: ''}]})
    for (const [left, right] of [
      ['a.md', 'b.md'],
      ['b.md', 'a.md']
    ] as const) {
      const groups = await grouped(texts, apart(left, right))
      expect(groups).toHaveLength(1)
      expect(groups[0]?.split(' ')).toHaveLength(2)
      expect(groups[0]).toContain('c.md')
    }
    expect(await grouped(texts, apart('a.md', 'none.md'))).toEqual(['a.md b.md c.md'])
  })

  test('are the files that they are for, unless their bodies are equal or a person puts them together', async () => {
    const [ts, py] = ['applyTo: "**/*.ts"\n', 'applyTo: "**/*.py"\n']
    const texts = {
      '.github/instructions/a.instructions.md': agent(ts),
      '.github/instructions/b.instructions.md': agent(py, '- Be brief.\n')
    }
    const [one, two] = Object.keys(texts) as [string, string]
    expect(await grouped(texts)).toEqual([])
    expect(pairOf(await compareTexts(texts), one, two).reasons.at(-1)).toContain('different files')
    expect(await grouped(texts, {together: [{agents: [one, two], reason: ''}]})).toEqual([`${one} ${two}`])
    expect(await grouped(texts, {together: [{agents: [one], reason: ''}]})).toEqual([])
    expect(await grouped({...texts, [two]: agent(py)})).toEqual([`${one} ${two}`])
    expect(await grouped({...texts, [two]: agent(ts, '- Be brief.\n')})).toEqual([`${one} ${two}`])
    expect(await grouped({...texts, [two]: agent('', '- Be brief.\n')})).toEqual([`${one} ${two}`])
  })

  test('are hosts, and those of one name are mirrors then', async () => {
    const texts = {'.claude/agents/a.md': agent(), '.cursor/agents/a.md': agent('', '- Be brief.\n')}
    const {groups, mirrors, pairs, single} = await compareTexts(texts)
    expect(groups).toEqual([])
    expect(single).toEqual(Object.keys(texts))
    expect(mirrors).toMatchObject([
      {
        name: 'code-reviewer',
        members: [
          {file: '.claude/agents/a.md', host: 'claude'},
          {file: '.cursor/agents/a.md', host: 'cursor'}
        ]
      }
    ])
    expect(pairs.map(({relation}) => relation)).toEqual(['mirror'])
    const across = await compareTexts(texts, {across: true})
    expect(across.groups.map(({members}) => members)).toEqual([Object.keys(texts)])
    expect(across.mirrors).toEqual([])
  })
})
