import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {apiAgent} from '../support/agent-text.js'
import {anyAgentText} from '../support/any-agent.js'
import {tempFolder} from '../support/folders.js'
import {runCli} from '../support/run-cli.js'
import {snapshot} from '../support/snapshot.js'

const runs = {numRuns: Number(process.env.FC_RUNS ?? 25), seed: Number(process.env.FC_SEED ?? 1)}
const anyFolder = fc.array(anyAgentText, {minLength: 1, maxLength: 4})
const base = {'agents/one.md': apiAgent('one-api'), 'agents/two.md': apiAgent('two-api', 'Page every list.')}

/** A folder with two agents of one job, and others of any kind. */
function folderOf(texts: readonly string[]): string {
  return tempFolder({...base, ...Object.fromEntries(texts.map((text, at) => [`agents/any-${at}.md`, text]))})
}

const always = (holds: (folder: string, texts: readonly string[]) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyFolder, async (texts) => {
      const folder = folderOf(texts)
      await holds(folder, texts)
      rmSync(folder, {recursive: true})
    }),
    runs
  )
const within = (folder: string, below: string) => Object.entries(snapshot(folder)).filter(([path]) => path.startsWith(`${below}/`))

test('a run changes no source, a second one changes nothing, and verify finds nothing', {timeout: 240_000}, async () => {
  await always(async (folder) => {
    const sources = within(folder, 'agents')
    const {code, stderr} = await runCli(['agents'], folder)
    expect(code, stderr).toBe(0)
    const all = snapshot(folder)
    expect(within(folder, 'agents')).toEqual(sources)
    expect((await runCli(['agents'], folder)).code).toBe(0)
    expect(snapshot(folder)).toEqual(all)
    expect((await runCli(['verify'], folder)).code).toBe(0)
  })
})

test('the order of the paths changes no byte', {timeout: 240_000}, async () => {
  await always(async (folder, texts) => {
    const files = [...Object.keys(base), ...texts.map((_, at) => `agents/any-${at}.md`)]
    await runCli([...files, '--out', 'first'], folder)
    await runCli([...files.toReversed(), '--out', 'second'], folder)
    const named = (out: string) =>
      within(folder, out).map(([path]) => [path.slice(out.length), read(folder, path).replaceAll(`${out}/`, 'out/')])
    expect(named('second')).toEqual(named('first'))
  })
})

test('a file that cannot be read costs one message and nothing else', {timeout: 240_000}, async () => {
  await always(async (folder) => {
    const {stdout} = await runCli(['scan', 'agents', '--json'], folder)
    writeFileSync(join(folder, 'agents/bad.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]))
    const {code, stderr, stdout: after} = await runCli(['scan', 'agents', '--json', '--verbose'], folder)
    expect(code).toBe(0)
    expect(stderr.split('\n').filter((line) => line.includes('bad.md'))).toHaveLength(1)
    expect(JSON.parse(after).groups).toEqual(JSON.parse(stdout).groups)
  })
})

test('check fails on what a run would merge, and says so by its exit code alone', {timeout: 240_000}, async () => {
  await always(async (folder) => {
    const before = snapshot(folder)
    expect((await runCli(['check', 'agents'], folder)).code).toBe(1)
    expect((await runCli(['check', 'agents/one.md'], folder)).code).toBe(0)
    expect((await runCli(['check', 'nowhere'], folder)).code).toBe(2)
    expect(snapshot(folder)).toEqual(before)
  })
})

test('undo takes back every byte that apply changed', {timeout: 240_000}, async () => {
  await always(async (folder) => {
    const before = snapshot(folder)
    const {code, stderr} = await runCli(['apply', 'agents', '--write', '--no-git', '--allow-open'], folder)
    expect(code, stderr).toBe(0)
    expect(snapshot(folder)).not.toEqual(before)
    expect((await runCli(['undo'], folder)).code).toBe(0)
    expect(snapshot(folder)).toEqual(before)
  })
})

test('a decision is applied, or told to decide nothing', {timeout: 240_000}, async () => {
  await always(async (folder) => {
    const entry = (files: string) => `  - agents: [${files}]\n`
    writeFileSync(
      join(folder, 'agentmerge.decisions.yaml'),
      `apart:\n${entry('agents/one.md, agents/two.md')}${entry('agents/one.md, agents/gone.md')}`
    )
    const {stdout, stderr} = await runCli(['scan', 'agents', '--json'], folder)
    const groups: {members: string[]}[] = JSON.parse(stdout).groups
    expect(groups.filter(({members}) => members.includes('agents/one.md') && members.includes('agents/two.md'))).toEqual([])
    expect(stderr).toContain('agents/gone.md')
  })
})

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')
