import {cpSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {mergeAll} from '../src/index.js'
import {tempFolder} from './support/folders.js'
import {runCli} from './support/run-cli.js'

/** What one of three agents tries: texts that must not get into the canonical agent, what has to be told, and as which conflict. */
interface Attack {
  readonly why: string
  readonly payload: readonly string[]
  readonly codes: readonly string[]
  readonly conflict: string | null
}

const root = join(import.meta.dirname, 'fixtures/attacks')
const cases = readdirSync(join(root, 'cases')).sort()
const attackOf = (name: string): Attack => JSON.parse(readFileSync(join(root, 'cases', name, 'case.json'), 'utf8'))

/** Two plain agents and the one that attacks. */
function familyOf(name: string): string {
  const folder = tempFolder()
  cpSync(join(root, 'plain'), folder, {recursive: true})
  cpSync(join(root, 'cases', name, 'evil.md'), join(folder, 'evil.md'))
  return folder
}

const members = ['a.md', 'b.md', 'evil.md']

describe('of each planted attack', () => {
  test('there are at least 40', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40)
  })

  test.for(cases)('%s: the payload is told and stays out', async (name) => {
    const {payload, codes, conflict} = attackOf(name)
    const folder = familyOf(name)
    const evil = readFileSync(join(folder, 'evil.md'), 'utf8')
    expect(payload.some((text) => evil.includes(text))).toBe(true)
    for (const base of ['', 'evil.md']) {
      const result = await mergeAll(members, {base}, {cwd: folder})
      const [merged] = result.merged
      expect(payload.filter((text) => merged?.text.includes(text))).toEqual([])
      const told = result.agents.find(({file}) => file === 'evil.md')?.problems.map(({code}) => code) ?? []
      expect(told).toEqual(expect.arrayContaining([...codes]))
      const open = merged?.conflicts.filter(
        ({kind, resolution, positions}) =>
          kind === conflict && resolution.status === 'open' && positions.some(({origins}) => origins.some(({file}) => file === 'evil.md'))
      )
      if (conflict !== null) expect(open?.length, conflict).toBeGreaterThan(0)
      if (conflict === 'hidden') expect(new Set(open?.map(({severity}) => severity))).toEqual(new Set(['error']))
    }
  })

  test.for(cases.filter((name) => attackOf(name).codes.some((code) => /characters$|turned/.test(code))))(
    '%s: nothing of it steers a terminal',
    async (name) => {
      const {stdout, stderr} = await runCli(['.', '--verbose'], familyOf(name))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(`${stdout}${stderr}`).not.toMatch(/[\x00-\x09\x0B-\x1F\x7F-\x9F\u200B-\u200F\u202A-\u202E\u2060-\u2069\u{E0000}-\u{E01EF}]/u)
    }
  )
})

describe('without the attack', () => {
  test('nothing is told, and nothing is held back', async () => {
    const result = await mergeAll(['a.md', 'b.md'], {}, {cwd: join(root, 'plain')})
    expect(result.agents.flatMap(({problems}) => problems)).toEqual([])
    expect(result.merged[0]?.conflicts.filter(({kind}) => kind === 'hidden')).toEqual([])
  })
})
