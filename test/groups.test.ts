import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {scan} from '../src/index.js'
import {compareTexts, pairOf, type Texts} from './support/compare-texts.js'
import {createRandom, pick, shuffled} from './support/create-random.js'
import {tempFolder, textOf} from './support/folders.js'
import {generateAgents} from './support/generate-agents.js'

/** Each stage shares half of its words with the next one, and none with the one after that. */
function chain(length: number, seed: number): Texts {
  const random = createRandom(seed)
  const syllables = ['ka', 'lo', 'mi', 'ru', 'te', 'vo', 'zu', 'ne', 'pa', 'si']
  const words = Array.from({length: 20 * (length + 1)}, () => Array.from({length: 4}, () => pick(random, syllables)).join(''))
  const agent = (known: readonly string[]) => {
    const lines = Array.from({length: 16}, () => `- ${Array.from({length: 8}, () => pick(random, known)).join(' ')}.`)
    const description = known.filter((_word, at) => at % 5 === 0).join(' ')
    return `---\nname: ${known[0]}-${known[20]}\ndescription: ${description}.\n---\n\n${lines.join('\n')}\n`
  }
  return Object.fromEntries(Array.from({length}, (_, stage) => [`${stage}.md`, agent(words.slice(stage * 20, stage * 20 + 40))]))
}

describe('a chain in which each is near the next', () => {
  test.for([1, 2, 3, 4])('is not one group (seed %i)', async (seed) => {
    const found = await compareTexts(chain(4, seed))
    for (const at of [0, 1, 2]) expect(pairOf(found, `${at}.md`, `${at + 1}.md`).overlap).toBeGreaterThan(0.5)
    expect(pairOf(found, '0.md', '3.md').overlap).toBeLessThan(0.05)
    const homeOf = (file: string) => found.groups.find(({members}) => members.includes(file)) ?? file
    expect(homeOf('0.md')).not.toBe(homeOf('3.md'))
    for (const {members, base} of found.groups)
      for (const member of members.filter((file) => file !== base)) expect(pairOf(found, base, member).overlap).toBeGreaterThan(0.15)
  })
})

describe('the groups of a folder', () => {
  const {texts, jobs} = generateAgents(120, 5)

  test('are the jobs', async () => {
    const {groups} = await compareTexts(texts)
    for (const {members} of groups) expect(new Set(members.map((file) => jobs.get(file))).size, members.join(' ')).toBe(1)
    expect(groups.length).toBe(new Set(jobs.values()).size)
  })

  test('do not depend on what the files are called, which orders them', async () => {
    const files = Object.keys(texts)
    const {groups, single} = await compareTexts(texts)
    const random = createRandom(3)
    for (let round = 0; round < 3; round++) {
      const renamed = new Map(shuffled(random, files).map((file, at) => [file, `${String(at).padStart(3, '0')}.md`]))
      const original = new Map([...renamed].map(([file, name]) => [name, file]))
      const turned = await compareTexts(Object.fromEntries(files.map((file) => [renamed.get(file), texts[file] ?? ''])))
      const sets = (found: typeof groups, nameOf: (file: string) => string) => found.map(({members}) => members.map(nameOf).sort()).sort()
      expect(sets(turned.groups, (file) => original.get(file) ?? '')).toEqual(sets(groups, (file) => file))
      expect(turned.single.map((file) => original.get(file)).sort()).toEqual([...single].sort())
    }
  })

  test('do not depend on the order in which paths are given', async () => {
    const cwd = tempFolder(texts)
    const folders = ['ada', 'ben', 'cleo', 'ada-fork', 'ben-drift']
    expect(await scan([...folders].reverse(), {}, {cwd})).toEqual(await scan(folders, {}, {cwd}))
  })
})

describe('a score means the same in a small folder and in a large one', () => {
  const {texts, jobs} = generateAgents(640, 5)
  const ofJobs = (wanted: readonly number[]) => Object.keys(texts).filter((file) => wanted.includes(jobs.get(file) ?? -1))

  // Measured: pairs of one job move by 0.01 at most; others by 0.28 at most and by 0.03 in the mean.
  test.for([[7, 8], [12], [20, 21, 22], [40, 41]])('for the made-up jobs %j', async (wanted) => {
    const files = ofJobs(wanted)
    const moves = await movesOf(Object.fromEntries(files.map((file) => [file, texts[file] ?? ''])))
    const [same, others] = [true, false].map((isSame) => moves.filter(({left, right}) => (jobs.get(left) === jobs.get(right)) === isSame))
    expect(Math.max(...(same ?? []).map(({by}) => by))).toBeLessThan(0.02)
    expect(Math.max(0, ...(others ?? []).map(({by}) => by))).toBeLessThan(0.35)
    expect((others ?? []).reduce((sum, {by}) => sum + by, 0)).toBeLessThan(0.05 * (1 + (others ?? []).length))
  })

  test('for the example agents', async () => {
    const folder = join(import.meta.dirname, '../agents')
    const moves = await movesOf(Object.fromEntries(readdirSync(folder).map((file) => [file, textOf(join(folder, file)) ?? ''])))
    // Measured: 0.24 at most, for two that do different jobs.
    expect(Math.max(...moves.map(({by}) => by))).toBeLessThan(0.3)
  })

  /** How far the overlaps of a few agents move when they come to stand among many; their groups must be the same. */
  async function movesOf(few: Texts) {
    const alone = await compareTexts(few)
    const among = await compareTexts({...texts, ...few}, {wanted: alone.pairs.map(({left, right}) => [left, right] as const)})
    const members = ({groups}: typeof alone) =>
      groups
        .map((group) => group.members.filter((file) => file in few))
        .filter(({length}) => length > 0)
        .sort()
    expect(members(among)).toEqual(members(alone))
    return alone.pairs.map(({left, right, overlap}) => ({left, right, by: Math.abs(overlap - pairOf(among, left, right).overlap)}))
  }
})
