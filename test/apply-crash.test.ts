import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import {apiAgent} from './support/agent-text.js'
import {tempFolder} from './support/folders.js'
import {git, repository} from './support/git.js'
import {runCli} from './support/run-cli.js'
import {snapshot} from './support/snapshot.js'

const root = join(import.meta.dirname, '..')
const preload = pathToFileURL(join(import.meta.dirname, 'support/kill-after.mjs')).href

const agents = {
  'agents/first.md': apiAgent('first-api'),
  'agents/second.md': apiAgent('second-api', 'Page every list.'),
  'agents/third.md': apiAgent('third-api', 'Cap a page at 50 entries.'),
  'notes/team.md': 'The second-api agent pages lists, and the third-api agent caps them.\n'
}

/** Applies in a process of its own, which is killed at a point; gives whether it came to its end. */
async function applyUntil(folder: string, point: number, args: readonly string[], counter = ''): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['--import', preload, join(root, 'bin/agentmerge.js'), 'apply', 'agents', '--write', '--no-cache', ...args],
    {
      cwd: folder,
      env: {...process.env, KILL_AFTER: String(point), KILL_COUNT: counter, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'},
      stdio: 'ignore'
    }
  )
  const [code, signal] = await once(child, 'exit')
  if (signal === null) expect(code).toBe(0)
  return signal === null
}

/** How many points there are. */
async function pointsOf(args: readonly string[]): Promise<number> {
  const counter = join(tempFolder(), 'count')
  await applyUntil(repository(agents), Number.POSITIVE_INFINITY, args, counter)
  return Number(readFileSync(counter, 'utf8'))
}

/** The last ones, where files, branch and index change, and a few of those before, where nothing must have. */
const worthTrying = (count: number): readonly number[] =>
  Array.from({length: count}, (_, at) => at).filter((at) => at >= count - 34 || at % 20 === 0)

async function inPairs<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const take = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item)
  }
  await Promise.all([take(), take()])
}

describe.for([
  ['into the work tree', []],
  ['as commits on a new branch', ['--commit', '--branch', 'merged']]
] as const)('an apply %s that is killed', ([, args]) => {
  test('at any point leaves the old state, the new one, or one that undo and a second apply put right', {timeout: 240_000}, async () => {
    const points = worthTrying(await pointsOf(args))
    expect(points.length).toBeGreaterThanOrEqual(30)
    const whole = repository(agents)
    const old = snapshot(whole)
    await applyUntil(whole, Number.POSITIVE_INFINITY, args)
    const done = snapshot(whole)
    const commits = git(whole, 'log', '--format=%s')
    let cutOff = 0
    await inPairs(points, async (point) => {
      const folder = repository(agents)
      if (!(await applyUntil(folder, point, args))) cutOff++
      const isWhole = [old, done].some((state) => same(snapshot(folder), state))
      if (point % 2 === 0) await undone(folder, old, isWhole)
      else await appliedAgain(folder, done, commits, args)
    })
    expect(cutOff).toBeGreaterThanOrEqual(30)
  })
})

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

async function undone(folder: string, old: ReturnType<typeof snapshot>, isWhole: boolean): Promise<void> {
  const {code, stderr} = await runCli(['undo'], folder)
  // Before the journal stands nothing has been touched, and there is nothing to undo.
  expect(code === 0 || isWhole, stderr).toBe(true)
  expect(snapshot(folder)).toEqual(old)
}

async function appliedAgain(folder: string, done: ReturnType<typeof snapshot>, commits: string, args: readonly string[]): Promise<void> {
  // A branch that the first apply made already is not made twice.
  const isMade = args.includes('--branch') && git(folder, 'branch', '--list', 'merged') !== ''
  const {code, stderr} = await runCli(['apply', 'agents', '--write', ...(isMade ? [] : args)], folder)
  expect(code, stderr).toBe(0)
  expect(snapshot(folder)).toEqual(done)
  if (args.length > 0) {
    expect(git(folder, 'log', '--format=%s')).toBe(commits)
    expect(git(folder, 'status', '--porcelain')).toBe('')
  }
  expect(git(folder, 'fsck', '--no-dangling')).toBe('')
}

test('a plan that is only looked at does not tidy up: it says what was cut off', async () => {
  const folder = repository(agents)
  await applyUntil(folder, (await pointsOf([])) - 10, [])
  const before = snapshot(folder)
  const {code, stderr} = await runCli(['apply', 'agents'], folder)
  expect({code, stderr}).toEqual({
    code: 2,
    stderr:
      'agentmerge: Cannot plan this: an apply was cut off here, expected `agentmerge undo`, or `agentmerge apply --write` to tidy up and go on\n'
  })
  expect(snapshot(folder)).toEqual(before)
})

test('an apply that still runs is not tidied up behind its back', async () => {
  const folder = repository(agents)
  await applyUntil(folder, (await pointsOf([])) - 10, [])
  const journal = join(folder, '.agentmerge/0001/journal.json')
  const stored = JSON.parse(readFileSync(journal, 'utf8'))
  writeFileSync(journal, JSON.stringify({...stored, pid: process.ppid}))
  for (const command of [['undo'], ['apply', 'agents', '--write']]) {
    const {code, stderr} = await runCli(command, folder)
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining(`another apply runs here (process ${process.ppid})`)})
  }
  rmSync(journal)
  expect((await runCli(['undo'], folder)).stderr).toContain('Cannot read `.agentmerge/0001`')
  expect(existsSync(join(folder, '.agentmerge/0001'))).toBe(true)
})
