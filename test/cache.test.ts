import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openCache} from '../src/1-read/cache.js'
import {writeChecked} from '../src/1-read/checked-file.js'
import {cacheFolder} from '../src/cli/cache-folder.js'
import {reportJson, scan} from '../src/index.js'
import {apiAgent} from './support/agent-text.js'
import {filesBelow, tempFolder} from './support/folders.js'
import {generateAgents} from './support/generate-agents.js'
import {runCli} from './support/run-cli.js'

const count = 210
const {texts} = generateAgents(count, 2)
const [first = ''] = Object.keys(texts)
/** Just changed files are not trusted; those of these folders rest by the time the tests start. */
const folders = Array.from({length: 6}, () => mkdtempSync(join(tmpdir(), 'agentmerge-cache-')))
let free = 0
const restingFolder = () => folders[free++] as string

beforeAll(async () => {
  for (const folder of folders)
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
  await wait(2300)
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

/** What a scan finds, and how many files it did not read. */
async function run(cwd: string, cache: string) {
  let remembered = -1
  const onStage = (stage: string, counts: Readonly<Record<string, number>>) => {
    if (stage === 'read') remembered = counts.remembered ?? -1
  }
  return {report: reportJson(await scan(['.'], {cache}, {cwd, onStage})), remembered: () => remembered}
}

describe('a second run', () => {
  test('reads nothing, and finds the same as the first and as one without a cache', async () => {
    const [cwd, cache] = [restingFolder(), tempFolder()]
    const [cold, warm, without] = [await run(cwd, cache), await run(cwd, cache), await run(cwd, '')]
    expect([cold.remembered(), warm.remembered(), without.remembered()]).toEqual([0, count, 0])
    expect(warm.report).toBe(cold.report)
    expect(without.report).toBe(cold.report)
  })

  test('reads a file again that changed, though its size did not, and one that was only touched', async () => {
    const [cwd, cache] = [restingFolder(), tempFolder()]
    await run(cwd, cache)
    const [changed, touched, gone] = Object.keys(texts) as [string, string, string]
    writeFileSync(join(cwd, changed), texts[changed]?.replace(/\w\.\n$/, 'q.\n') ?? '')
    utimesSync(join(cwd, touched), new Date(), new Date())
    rmSync(join(cwd, gone))
    const warm = await run(cwd, cache)
    expect(warm.remembered()).toBe(count - 3)
    expect(warm.report).toBe((await run(cwd, '')).report)
    expect(JSON.parse(warm.report).agents).toHaveLength(count - 1)
  })

  test('with other options or paths does not take the answers of the first', async () => {
    const [cwd, cache] = [restingFolder(), tempFolder()]
    await run(cwd, cache)
    const strict = reportJson(await scan(['.'], {cache, threshold: 0.99}, {cwd}))
    expect(strict).toBe(reportJson(await scan(['.'], {threshold: 0.99}, {cwd})))
    const small = reportJson(await scan(['.'], {cache, maxBytes: 1200}, {cwd}))
    expect(small).toBe(reportJson(await scan(['.'], {maxBytes: 1200}, {cwd})))
    expect(JSON.parse(small).unread.length).toBeGreaterThan(0)
    writeFileSync(join(cwd, 'agentmerge.decisions.yaml'), `apart:\n  - agents: [${Object.keys(texts).slice(0, 2).join(', ')}]\n`)
    expect((await run(cwd, cache)).report).toBe((await run(cwd, '')).report)
  })
})

describe('a cache that is not what it was', () => {
  const damages: readonly [what: string, damage: (path: string) => void][] = [
    ['empty', (path) => truncateSync(path)],
    ['cut off', (path) => truncateSync(path, 1000)],
    [
      'changed in one byte',
      (path) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, at) => (at === 700 ? byte ^ 1 : byte))
        )
    ],
    ['text', (path) => writeFileSync(path, 'x'.repeat(5000))],
    ['whole, and of another make', (path) => writeChecked(path, 'other')],
    [
      'a folder',
      (path) => {
        rmSync(path)
        mkdirSync(path)
      }
    ]
  ]

  test('is not believed, and replaced where that is possible', async () => {
    const cwd = restingFolder()
    const {report} = await run(cwd, '')
    for (const [what, damage] of damages) {
      const cache = tempFolder()
      await run(cwd, cache)
      expect(readdirSync(cache).length, what).toBeGreaterThan(1)
      for (const name of readdirSync(cache)) damage(join(cache, name))
      const after = await run(cwd, cache)
      expect({what, report: after.report, remembered: after.remembered()}).toEqual({what, report, remembered: 0})
      expect((await run(cwd, cache)).remembered(), what).toBe(what === 'a folder' ? 0 : count)
    }
  })

  test('does not fail a run where it cannot be written', async () => {
    const cwd = restingFolder()
    const cache = join(tempFolder({file: ''}), 'file/cache')
    expect((await run(cwd, cache)).report).toBe((await run(cwd, '')).report)
  })
})

test('two runs at once leave a cache that a third one can use', async () => {
  const [cwd, cache] = [restingFolder(), tempFolder()]
  const bin = join(import.meta.dirname, '../bin/agentmerge.js')
  const start = () =>
    promisify(execFile)(process.execPath, [bin, 'scan', '.', '--json'], {
      cwd,
      env: {...process.env, AGENTMERGE_CACHE: cache},
      maxBuffer: 1e9
    })
  const [one, two, three] = await Promise.all([start(), start(), start()])
  expect(two.stdout).toBe(one.stdout)
  expect(three.stdout).toBe(one.stdout)
  // Nothing half written stays: each file ends as a cache file does.
  expect(readdirSync(cache).filter((name) => !/-(?:\d+|answer)\.bin$/.test(name))).toEqual([])
  const {stderr} = await promisify(execFile)(process.execPath, [bin, 'scan', '.', '--verbose'], {
    ...{cwd, maxBuffer: 1e9},
    env: {...process.env, AGENTMERGE_CACHE: cache}
  })
  expect(stderr).toContain(`${count} remembered`)
})

test('a file that changed a moment ago is not trusted', async () => {
  const [cwd, cache] = [tempFolder(texts), tempFolder()]
  await run(cwd, cache)
  expect((await run(cwd, cache)).remembered()).toBe(0)
})

test('a file that changed while the run went on is not trusted, however long the run took', async () => {
  const [cwd, cache] = [tempFolder(), tempFolder()]
  const before = openCache<string>(cache, 'test', 1)
  writeFileSync(join(cwd, 'a.md'), 'one')
  const file = {path: join(cwd, 'a.md'), file: 'a.md', named: false}
  expect(before.find(file)).toBe(undefined)
  before.keep(file, {taken: ['one'], unread: []})
  await wait(2200)
  before.save()
  expect(openCache<string>(cache, 'test', 1).find(file)).toBe(undefined)
})

test('the folder of the cache is what the environment says, and none where it says nothing', () => {
  const folder = (env: Record<string, string>) => cacheFolder({env}).replaceAll('\\', '/')
  expect(folder({AGENTMERGE_CACHE: '/a', XDG_CACHE_HOME: '/b', HOME: '/c'})).toBe('/a')
  expect(folder({XDG_CACHE_HOME: '/b', HOME: '/c'})).toBe('/b/agentmerge')
  expect(folder({LOCALAPPDATA: '/d', HOME: '/c'})).toBe('/d/agentmerge')
  expect(folder({HOME: '/c'})).toBe('/c/.cache/agentmerge')
  expect(folder({})).toBe('')
})

test('the command line keeps one for many files, unless it is told not to', async () => {
  const [many, few, cache] = [tempFolder(texts), tempFolder({[first]: apiAgent('api')}), tempFolder()]
  const env = {AGENTMERGE_CACHE: join(cache, 'kept')}
  await runCli(['scan', '.', '--quiet'], few, {env})
  await runCli(['scan', '.', '--quiet', '--no-cache'], many, {env})
  expect(filesBelow(cache)).toEqual([])
  await runCli(['scan', '.', '--quiet'], many, {env})
  expect(filesBelow(cache).length).toBeGreaterThan(0)
})
