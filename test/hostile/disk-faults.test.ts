import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {decide, scan} from '../../src/index.js'
import {apiAgent, poetAgent} from '../support/agent-text.js'
import {type Fault, withFault} from '../support/faulty-disk.js'
import {tempFolder, textOf} from '../support/folders.js'
import {generateAgents} from '../support/generate-agents.js'
import {type Run, runCli} from '../support/run-cli.js'
import {snapshot} from '../support/snapshot.js'

vi.mock('node:fs', async (original) => (await import('../support/faulty-disk.js')).faultyDisk(await original<object>()))

const faults: readonly Omit<Fault, 'after'>[] = [
  {code: 'ENOSPC', times: Number.POSITIVE_INFINITY},
  {code: 'EROFS', times: Number.POSITIVE_INFINITY},
  {code: 'EACCES', times: Number.POSITIVE_INFINITY},
  {code: 'EMFILE', times: Number.POSITIVE_INFINITY},
  {code: 'EIO', times: 1},
  {code: 'EMFILE', times: 1}
]
const kinds = faults.map((fault) => [`${fault.code}${fault.times === 1 ? ', once' : ' from then on'}`, fault] as const)
const causes = {
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission',
  EMFILE: 'too many open files',
  EIO: 'the disk failed'
}

const agents = {
  'agents/first.md': apiAgent('first-api'),
  'agents/second.md': apiAgent('second-api', 'Page every list.'),
  'agents/third.md': poetAgent(),
  'notes/team.md': 'The second-api agent pages lists.\n'
}
const changed = apiAgent('second-api', 'Page every list by cursor.')

type Files = Readonly<Record<string, string>>
const within = (files: Files, folder: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(`${folder}/`)))
const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

/** One sentence for a person that names the cause, and nothing of the inside. */
function expectClear({code, stderr}: Run, fault: Pick<Fault, 'code'>): void {
  expect(code, stderr).toBe(2)
  const said = stderr.split('\n').filter((line) => line.startsWith('agentmerge: '))
  expect(said.length, stderr).toBe(1)
  expect(said[0]).toMatch(/^agentmerge: Cannot /)
  expect(stderr).toContain(causes[fault.code])
  expect(stderr).not.toMatch(/internal error|\n {4}at |fault number/)
}

/** Tries a fault after each operation, until none is hit; gives how many were. */
async function atEachPoint(fault: Omit<Fault, 'after'>, tryOne: (fault: Fault) => Promise<boolean>): Promise<number> {
  let after = 0
  while (await tryOne({...fault, after})) after++
  return after
}

describe('the main job', () => {
  async function outputs(): Promise<{readonly old: Files; readonly next: Files}> {
    const folder = tempFolder(agents)
    await runCli(['agents'], folder)
    const old = within(snapshot(folder), 'out')
    writeFileSync(join(folder, 'agents/second.md'), changed)
    await runCli(['agents'], folder)
    return {old, next: within(snapshot(folder), 'out')}
  }

  test.for(kinds)('leaves the old output or the new one: %s', {timeout: 120_000}, async ([, fault]) => {
    const {old, next} = await outputs()
    const folder = tempFolder(agents)
    const points = await atEachPoint(fault, async (point) => {
      writeFileSync(join(folder, 'agents/second.md'), agents['agents/second.md'])
      rmSync(join(folder, 'out'), {recursive: true, force: true})
      await runCli(['agents'], folder)
      writeFileSync(join(folder, 'agents/second.md'), changed)
      const sources = within(snapshot(folder), 'agents')
      const {out: run, wasHit} = await withFault(point, () => runCli(['agents'], folder))
      const after = snapshot(folder)
      expect(within(after, 'agents')).toEqual(sources)
      // A file that cannot be read is left out and told; what is written then is new, and of fewer sources.
      const isLeftOut = run.code === 0 && run.stderr.includes(causes[fault.code])
      if (wasHit && run.code !== 0) expectClear(run, fault)
      const where = 'out/report.json' in after ? 'out' : '.out.agentmerge-old'
      const found = Object.fromEntries(Object.entries(within(after, where)).map(([path, what]) => [path.replace(where, 'out'), what]))
      if (!isLeftOut)
        expect(
          [old, next].some((state) => same(found, state)),
          `${point.after}: ${run.stderr}`
        ).toBe(true)
      if (run.code === 0 && !isLeftOut) expect(found).toEqual(next)
      expect((await runCli(['agents'], folder)).code).toBe(0)
      expect(within(snapshot(folder), 'out')).toEqual(next)
      expect(Object.keys(snapshot(folder)).filter((path) => path.includes('.agentmerge-'))).toEqual([])
      return wasHit
    })
    expect(points).toBeGreaterThanOrEqual(10)
  })
})

describe('a decision', () => {
  const decision = {key: 'conflicts', values: {id: 'c-123456', choose: 'both'}} as const

  test.for(kinds)('is in its file or is not: %s', async ([, fault]) => {
    const before = '# ours\napart:\n  - agents: [a.md, b.md]\n'
    const folder = tempFolder({'agentmerge.decisions.yaml': before})
    const path = join(folder, 'agentmerge.decisions.yaml')
    decide(decision, {cwd: folder})
    const next = textOf(path)
    const points = await atEachPoint(fault, async (point) => {
      writeFileSync(path, before)
      const {out: message, wasHit} = await withFault(point, async () => {
        try {
          decide(decision, {cwd: folder})
          return ''
        } catch (error) {
          return (error as Error).message
        }
      })
      if (wasHit) expect(message).toMatch(new RegExp(`^Cannot write to \`agentmerge.decisions.yaml\` \\(${causes[fault.code]}\\)`))
      expect(readFileSync(path, 'utf8')).toBe(wasHit ? before : next)
      return wasHit
    })
    expect(points).toBeGreaterThanOrEqual(1)
  })
})

describe('an apply', () => {
  const apply = ['apply', 'agents', '--write', '--no-git']

  async function states(): Promise<{readonly old: Files; readonly done: Files}> {
    const folder = tempFolder(agents)
    const old = snapshot(folder)
    const {code, stderr} = await runCli(apply, folder)
    expect(code, stderr).toBe(0)
    return {old, done: snapshot(folder)}
  }

  test.for(kinds)('is done, or not, or can be undone: %s', {timeout: 240_000}, async ([, fault]) => {
    const {old, done} = await states()
    const points = await atEachPoint(fault, async (point) => {
      const folder = tempFolder(agents)
      const {out: run, wasHit} = await withFault(point, () => runCli(apply, folder))
      const after = snapshot(folder)
      if (wasHit && run.code !== 0) expectClear(run, fault)
      if (run.code === 0 && !same(after, done)) expect(run.stderr).toContain(causes[fault.code])
      else if (run.code !== 0 && run.stderr.includes('everything is as it was')) expect(after).toEqual(old)
      if (same(after, old) || run.code === 0) return wasHit
      expect(run.stderr, `${point.after}`).toContain('agentmerge undo')
      const {code, stderr} = await runCli(['undo'], folder)
      expect(code, stderr).toBe(0)
      expect(snapshot(folder)).toEqual(old)
      return wasHit
    })
    expect(points).toBeGreaterThanOrEqual(20)
  })

  test.for(kinds)('is undone, or a second undo finishes it: %s', {timeout: 240_000}, async ([, fault]) => {
    const {old} = await states()
    const points = await atEachPoint(fault, async (point) => {
      const folder = tempFolder(agents)
      await runCli(apply, folder)
      const {out: run, wasHit} = await withFault(point, () => runCli(['undo'], folder))
      if (wasHit && run.code !== 0) expectClear(run, fault)
      if (!same(snapshot(folder), old)) expect((await runCli(['undo'], folder)).stderr).toBe('')
      expect(snapshot(folder), run.stderr).toEqual(old)
      return wasHit
    })
    expect(points).toBeGreaterThanOrEqual(4)
  })
})

test.for(kinds.filter(([, {code}]) => code !== 'EMFILE'))(
  'a cache that cannot be written changes nothing: %s',
  {timeout: 120_000},
  async ([, fault]) => {
    const folder = tempFolder(generateAgents(200, 3).texts)
    const plain = await scan(['.'], {cache: ''}, {cwd: folder})
    for (const after of [0, 1, 2, 3, 5, 8]) {
      const cache = tempFolder()
      const {out} = await withFault({...fault, after}, () => scan(['.'], {cache}, {cwd: folder}))
      expect(out).toEqual(plain)
      expect(await scan(['.'], {cache}, {cwd: folder})).toEqual(plain)
    }
  }
)
