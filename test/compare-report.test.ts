import {describe, expect, test} from 'vitest'
import {compareTexts, pairOf, type Texts} from './support/compare-texts.js'
import {generateAgents} from './support/generate-agents.js'

const {texts} = generateAgents(60, 5)
const some = (count: number): Texts => Object.fromEntries(Object.entries(texts).slice(0, count))
const agent = (name: string, description: string, ...rules: readonly string[]): string =>
  `---\nname: ${name}\ndescription: ${description}\n---\n\n${rules.map((rule) => `- ${rule}\n`).join('')}`

describe('the pairs that are told', () => {
  test('are all of a small folder, the closest first', async () => {
    const {pairs} = await compareTexts(some(40))
    expect(pairs.length).toBe((40 * 39) / 2)
    expect(pairs.every(({left, right}) => left < right)).toBe(true)
    expect(pairs.map(({overlap}) => overlap)).toEqual(pairs.map(({overlap}) => overlap).sort((a, b) => b - a))
  })

  test('are those of groups in a larger one, and few that are close and stand in no group together', async () => {
    const {pairs, groups} = await compareTexts(some(41))
    const told = new Set(pairs.map(({left, right}) => `${left} ${right}`))
    const inGroups = groups.flatMap(({members}) => members.flatMap((left, at) => members.slice(at + 1).map((right) => `${left} ${right}`)))
    expect(inGroups.filter((pair) => !told.has(pair))).toEqual([])
    const others = pairs.filter(({left, right}) => !inGroups.includes(`${left} ${right}`))
    expect(others.every(({overlap}) => overlap >= 0.5)).toBe(true)
    expect(told.size).toBeLessThan(200)
  })

  test('are all of a group of forty, and of a larger one those with its base, and a few more', async () => {
    const rules = [
      'Read the whole diff before you comment.',
      'Ask for a test for every bug.',
      'Look for secrets in logs.',
      'Praise what is good.'
    ]
    const alike = (count: number): Texts => ({
      ...Object.fromEntries(
        Array.from({length: count}, (_, at) => [
          `${100 + at}.md`,
          agent('code-reviewer', 'Reviews changes for bugs.', ...rules, `Mind rule r${at}x.`)
        ])
      ),
      'z.md': agent('harbor-poet', 'Writes poems about ships.', 'Rhyme gulls with hulls.')
    })
    const forty = await compareTexts(alike(40))
    expect(forty.groups.map(({members}) => members.length)).toEqual([40])
    expect(forty.pairs.length).toBe((40 * 39) / 2)
    const more = await compareTexts(alike(41))
    const base = more.groups[0]?.base ?? ''
    expect(more.groups.map(({members}) => members.length)).toEqual([41])
    expect(more.pairs.filter(({left, right}) => left === base || right === base).length).toBe(40)
    expect(more.pairs.length).toBeLessThan(40 + 2 * 41)
    const told = new Map<string, number>()
    for (const {left, right} of more.pairs)
      for (const file of [left, right]) if (![left, right].includes(base)) told.set(file, (told.get(file) ?? 0) + 1)
    expect(Math.min(...told.values())).toBeGreaterThanOrEqual(2)
  })

  test('are as many as are asked for, and those that are wanted', async () => {
    const all = (await compareTexts(some(20))).pairs
    expect((await compareTexts(some(20), {pairs: 5})).pairs).toEqual(all.slice(0, 5))
    const [one = '', two = ''] = Object.keys(some(20))
    const wanted = [[two, one] as const, [one, one] as const, [one, 'none.md'] as const]
    const asked = await compareTexts(some(20), {pairs: 0, wanted})
    expect(asked.pairs.map(({left, right}) => [left, right])).toEqual([[one, two].sort()])
    expect(asked.pairs).toEqual([pairOf({pairs: all}, one, two)])
    expect((await compareTexts(some(20), {pairs: 0})).pairs).toEqual([])
  })
})

test('says what each stage found', async () => {
  const stages: (readonly [string, Readonly<Record<string, number>>])[] = []
  const reviewer = agent('code-reviewer', 'Reviews changes.', 'Read the whole diff first.', 'Ask for a test for every bug.')
  const {groups} = await compareTexts(
    {
      'a.md': reviewer,
      'b.md': reviewer,
      'c.md': agent('poet', 'Writes poems about ships.', 'Rhyme gulls with hulls.'),
      'd.md': agent('potter', 'Throws pots.', 'Wedge the clay.')
    },
    {onStage: (stage, counts) => stages.push([stage, counts])}
  )
  expect(groups).toHaveLength(1)
  expect(stages).toEqual([
    ['copies', {found: 1}],
    ['boilerplate', {agents: 4}],
    ['weights', {terms: 20}],
    ['candidates', {'candidate pairs': 6}],
    ['overlaps', {links: 1}],
    ['groups', {groups: 1}]
  ])
})

describe('a group that is asked for', () => {
  const rhymes = agent('harbor-poet', 'Writes poems about ships.', 'Rhyme gulls with hulls.')
  const books = agent('bookkeeper', 'Books invoices.', 'Remind late customers.')

  test('holds all agents, around the one that is named', async () => {
    const {groups, single} = await compareTexts({'a.md': rhymes, 'b.md': books}, {asOne: true, base: 'b.md'})
    expect(groups).toMatchObject([{id: 'bookkeeper', members: ['a.md', 'b.md'], base: 'b.md'}])
    expect(single).toEqual([])
  })

  test('is none of a single agent', async () => {
    expect(await compareTexts({'a.md': rhymes}, {asOne: true})).toMatchObject({groups: [], single: ['a.md']})
  })
})

describe('what speaks for two agents being one', () => {
  const rules = [
    'Read the whole diff before you comment.',
    'Ask for a test for every bug.',
    'Look for secrets in logs.',
    'Praise what is good.'
  ]
  const reviewer = agent('code-reviewer', 'Reviews changes for bugs before a merge.', ...rules)
  const reasonsOf = async (other: string, options = {}) =>
    pairOf(await compareTexts({'a.md': reviewer, 'b.md': other}, options), 'a.md', 'b.md')

  test.for([
    ['the same file', reviewer, 'copy', [/byte for byte/]],
    ['the same body', agent('diff-reader', 'Reads diffs.', ...rules), 'copy', [/the bodies are the same; .*`name`.*`description`/]],
    ['most of a body', agent('code-reviewer', 'Reads diffs.', ...rules, 'Be brief.'), 'drifted copy', [/has drifted: \d\d %/]],
    ['one name', agent('Code-Reviewer', 'Judges style.', 'Name types well.'), 'distinct', [/both are named `code-reviewer`/]],
    ['nothing', agent('harbor-poet', 'Writes poems.', 'Rhyme gulls with hulls.'), 'distinct', [/0 ?%/]]
  ] as const)('%s', async ([, other, relation, reasons]) => {
    const pair = await reasonsOf(other)
    expect(pair.relation).toBe(relation)
    for (const reason of reasons) expect(pair.reasons.join('\n')).toMatch(reason)
  })

  test('is a name that was taken from the path', async () => {
    const {pairs} = await compareTexts({'a/red_panda.md': 'Feed it bamboo.\n', 'b/red-panda.md': 'Climb up trees.\n'})
    expect(pairs[0]?.reasons).toContain('name and description agree by 100 %, most of all on panda, red')
  })

  test('is what a person says, first or last', async () => {
    const poet = agent('harbor-poet', 'Writes poems.', 'Rhyme gulls with hulls.')
    const together = await reasonsOf(poet, {together: [{agents: ['a.md', 'b.md'], reason: 'one team'}]})
    expect(together.relation).toBe('same job')
    expect(together.reasons[0]).toContain('one team')
    const apart = await reasonsOf(reviewer, {apart: [{left: 'b.md', right: 'a.md', reason: 'two teams'}]})
    expect(apart.reasons.at(-1)).toContain('two teams')
  })

  test('is a line that both have, and a reference speaks against it', async () => {
    const handsOn = agent('style-judge', 'Judges style.', rules[0] as string, 'For bugs use `code-reviewer` instead.')
    const {reasons, sharedRules, containment} = await reasonsOf(handsOn)
    expect(sharedRules).toBe(1)
    expect(containment.rightInLeft).toBeGreaterThan(containment.leftInRight)
    expect(reasons.join('\n')).toMatch(/against: one sends its reader to the other/)
  })
})

describe('agents that a person keeps apart', () => {
  const reviewer = agent('code-reviewer', 'Reviews changes.', 'Read the whole diff first.', 'Ask for a test for every bug.')
  const three = {'a.md': reviewer, 'b.md': reviewer, 'c.md': reviewer}
  const grouped = async (...apart: readonly (readonly [string, string])[]) => {
    const {groups, single} = await compareTexts(three, {apart: apart.map(([left, right]) => ({left, right, reason: ''}))})
    return [...groups.map(({members}) => members.join(' ')), ...single.map((file) => `single ${file}`)]
  }

  test.for([
    ['nobody', [], ['a.md b.md c.md']],
    ['two, in whatever order they are named', [['c.md', 'a.md']], ['a.md b.md', 'single c.md']],
    ['one and a file that is none of them', [['a.md', 'none.md']], ['a.md b.md c.md']],
    ['a file that is none of them and one', [['none.md', 'c.md']], ['a.md b.md c.md']],
    [
      'all',
      [
        ['a.md', 'b.md'],
        ['c.md', 'b.md'],
        ['a.md', 'c.md']
      ],
      ['single a.md', 'single b.md', 'single c.md']
    ]
  ] as const)('%s', async ([, apart, expected]) => {
    expect(await grouped(...apart)).toEqual(expected)
  })
})
