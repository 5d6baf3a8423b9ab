import {existsSync, mkdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {writeOutput} from '../src/6-apply/write-output.js'
import type {OutputFile} from '../src/model.js'
import {pageMark} from '../src/util/page-mark.js'
import {filesBelow, tempFolder} from './support/folders.js'

const power = vi.hoisted(() => ({left: Number.POSITIVE_INFINITY}))

// Every change on disk costs one unit of power; without power nothing works any more, tidying up included.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const spend =
    <Args extends unknown[], Out>(change: (...args: Args) => Out) =>
    (...args: Args): Out => {
      if (power.left-- <= 0) throw new Error('no power')
      return change(...args)
    }
  const {mkdirSync, openSync, writeFileSync, renameSync, rmSync, chmodSync} = fs
  const changes = {mkdirSync, openSync, writeFileSync, renameSync, rmSync, chmodSync}
  return {...fs, ...Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, spend(change as () => unknown)]))}
})

afterEach(() => {
  power.left = Number.POSITIVE_INFINITY
})

/** An output with its report, as the main job makes it; a name with a folder is that of a file for a host. */
function output(canonical: Readonly<Record<string, string>>, marker = ''): OutputFile[] {
  const groups = Object.keys(canonical).map((name) =>
    name.includes('/') ? {written: [{host: 'cursor', file: `some/out/${name}`}]} : {canonical: `some/out/${name}`}
  )
  return [
    ...Object.entries(canonical).map(([path, text]) => ({path, text})),
    {path: 'report.md', text: `# Report ${marker}\n`},
    {path: 'report.json', text: () => [JSON.stringify({tool: {name: 'agentmerge'}, groups}).slice(0, -1), `, "marker": "${marker}"}`]}
  ]
}

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))

const expected = (files: readonly OutputFile[], foreign: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...foreign,
  ...Object.fromEntries(files.map(({path, text}) => [path, typeof text === 'string' ? text : [...text()].join('')]))
})

const below = (folder: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))

describe('the output folder', () => {
  it('is made, with the folders above it', () => {
    const cwd = tempFolder()
    const files = output({'api.md': 'é\n'})
    writeOutput(join(cwd, 'deep/out'), files, [])
    expect(contents(cwd)).toEqual(below('deep/out', expected(files)))
  })

  it('loses what an earlier run wrote and keeps what others did', () => {
    const foreign = {'notes.md': 'mine', '.keep': '', 'sub/api.md': 'mine too'}
    const cwd = tempFolder(below('out', foreign))
    const out = join(cwd, 'out')
    writeOutput(out, output({'api.md': 'one', 'old.md': 'two'}), [])
    const files = output({'api.md': 'three', 'new.md': 'four'})
    writeOutput(out, files, [])
    expect(contents(cwd)).toEqual(below('out', expected(files, foreign)))
  })

  it('loses pages of an earlier run that are no longer needed, and keeps a page of somebody else', () => {
    const cwd = tempFolder({'out/report-7.html': '<!doctype html><title>mine</title>'})
    const out = join(cwd, 'out')
    const page = (path: string, text: string): OutputFile => ({path, text: `${pageMark}1.0.0">${text}`})
    writeOutput(out, [...output({'api.md': 'one'}), page('report.html', 'one'), page('report-2.html', 'two')], [])
    writeOutput(out, [...output({'api.md': 'one'}), page('report.html', 'three')], [], new Map())
    expect(filesBelow(out)).toEqual(['api.md', 'report-7.html', 'report.html', 'report.json', 'report.md'])
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('three')
    writeFileSync(join(out, 'report.html'), '<h1>mine</h1>')
    expect(() => writeOutput(out, [...output({'api.md': 'one'}), page('report.html', 'four')], [])).toThrow('report.html')
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toBe('<h1>mine</h1>')
  })

  it('is left untouched when nothing changed', () => {
    const cwd = tempFolder()
    const out = join(cwd, 'out')
    const files = output({'api.md': 'one'})
    writeOutput(out, files, [])
    const before = statSync(out).ino
    writeOutput(out, files, [])
    expect(statSync(out).ino).toBe(before)
    writeOutput(out, output({'api.md': 'two'}), [])
    expect(statSync(out).ino).not.toBe(before)
  })

  it('keeps its rights', () => {
    const cwd = tempFolder()
    mkdirSync(join(cwd, 'out'), {mode: 0o700})
    writeOutput(join(cwd, 'out'), output({}), [])
    expect(statSync(join(cwd, 'out')).mode & 0o777).toBe(0o700)
  })

  it('may be a link to a folder, which stays one', () => {
    const cwd = tempFolder({'real/notes.txt': 'mine'})
    symlinkSync('real', join(cwd, 'out'))
    const files = output({'api.md': 'one'})
    writeOutput(join(cwd, 'out'), files, [])
    expect(contents(join(cwd, 'real'))).toEqual(expected(files, {'notes.txt': 'mine'}))
    expect(readFileSync(join(cwd, 'out/api.md'), 'utf8')).toBe('one')
  })

  it('may hold a file of others that is the same already', () => {
    const cwd = tempFolder({'out/api.md': 'same'})
    const files = output({'api.md': 'same'})
    writeOutput(join(cwd, 'out'), files, [])
    expect(contents(cwd)).toEqual(below('out', expected(files)))
  })
})

describe('writing is refused', () => {
  const files = output({'api.md': 'new'})

  function refusal(cwd: string, dir: string, written: readonly OutputFile[] = files, sources: readonly string[] = []): string {
    const before = contents(cwd)
    try {
      writeOutput(join(cwd, dir), written, sources)
    } catch (error) {
      expect(error).toMatchObject({name: 'AgentmergeError'})
      expect(contents(cwd)).toEqual(before)
      return (error as Error).message.replaceAll(cwd, '.')
    }
    return 'not refused'
  }

  it('into a folder with sources, also through a link', () => {
    const cwd = tempFolder({'agents/sub/a.md': 'x', 'agents.md': 'x'})
    symlinkSync('agents', join(cwd, 'door'))
    const sources = [join(cwd, 'agents/sub/a.md'), join(cwd, 'agents.md')]
    expect(refusal(cwd, 'agents', files, sources)).toMatch(
      /^Cannot write `\.\/agents`, expected a folder without sources: `\.\/agents\/sub\/a\.md`/
    )
    expect(refusal(cwd, 'agents/sub', files, sources)).toContain('without sources')
    expect(refusal(cwd, 'door', files, sources)).toContain('without sources')
    expect(refusal(cwd, 'agents', files, [join(cwd, 'door/sub/a.md')])).toContain('without sources')
    expect(refusal(cwd, 'agents.md', files, sources)).toContain('without sources')
    expect(refusal(cwd, '.', files, sources)).toContain('without sources')
    expect(refusal(cwd, 'agents/out', files, sources)).toBe('not refused')
  })

  it('over a file', () => {
    expect(refusal(tempFolder({out: 'x'}), 'out')).toBe('Cannot write `./out`, expected a folder and found a file')
    expect(refusal(tempFolder({out: 'x'}), 'out/deep')).toMatch(/^Cannot write `\.\/out\/deep` \(/)
  })

  it('over a file of others', () => {
    const message = /^Cannot overwrite `\.\/out\/api\.md`, expected a file that agentmerge wrote/
    expect(refusal(tempFolder({'out/api.md': 'mine'}), 'out')).toMatch(message)
    expect(refusal(tempFolder({'out/api.md': 'mine', 'out/report.json': '{"tool": {"name": "lint"}}'}), 'out')).toMatch(message)
    expect(refusal(tempFolder({'out/api.md/deep.md': 'mine'}), 'out')).toMatch(message)
    expect(refusal(tempFolder({'out/report.json': '{'}), 'out')).toContain('`./out/report.json`')
  })

  it.each(['../a.md', 'sub/a.md', '/a.md', '..', '', 'a\\b.md'])('under the name `%s`', (path) => {
    const message = `Cannot write \`${path}\`, expected a plain file name inside the output folder`
    expect(refusal(tempFolder(), 'out', [...files, {path, text: ''}])).toBe(message)
  })

  it('twice under one name', () => {
    expect(refusal(tempFolder({'out/x.md': 'mine'}), 'out', [...files, {path: 'api.md', text: 'other'}])).toMatch(/^Cannot write `\.\/out`/)
  })

  it('into the folder the command runs in', () => {
    expect(() => writeOutput('.', files, [])).toThrow('Cannot write `.`, expected a folder of its own')
  })

  it('where a link leads to nothing', () => {
    const cwd = tempFolder()
    symlinkSync('nothing', join(cwd, 'out'))
    expect(refusal(cwd, 'out')).toMatch(/^Cannot write `\.\/out` \(it is not there\)/)
  })

  it('when the disk fails, and leaves nothing behind', () => {
    const cwd = tempFolder({'out/x.md': 'mine', '.out.agentmerge-old': 'in the way'})
    expect(refusal(cwd, 'out')).toMatch(/^Cannot write `\.\/out` \(it is not a folder\)/)
  })
})

describe('a crash', () => {
  const foreign = {'notes.md': 'mine', 'sub/more.md': 'mine too', 'cursor/notes.md': 'mine', 'codex/notes.md': 'mine'}
  const old = output({'api.md': 'old', 'gone.md': 'old', 'cursor/api.md': 'old', 'codex/api.toml': 'old', 'gemini/api.md': 'old'}, 'old')
  const next = output({'api.md': 'new', 'more.md': 'new', 'cursor/api.md': 'new', 'claude/api.md': 'new'}, 'new')

  function crashAfter(changes: number): {readonly cwd: string; readonly crashed: boolean} {
    const cwd = tempFolder(below('out', foreign))
    writeOutput(join(cwd, 'out'), old, [])
    power.left = changes
    try {
      writeOutput(join(cwd, 'out'), next, [])
      return {cwd, crashed: false}
    } catch {
      return {cwd, crashed: true}
    } finally {
      power.left = Number.POSITIVE_INFINITY
    }
  }

  it('at any moment leaves one whole output, and the next run the new one with all files of others', () => {
    let changes = 0
    for (; ; changes++) {
      const {cwd, crashed} = crashAfter(changes)
      if (!crashed) break
      const found = contents(cwd)
      const whole = (files: readonly OutputFile[], folder: string) =>
        Object.entries(below(folder, expected(files))).every(([path, text]) => found[path] === text)
      const oneIsWhole = existsSync(join(cwd, 'out')) ? whole(old, 'out') || whole(next, 'out') : whole(old, '.out.agentmerge-old')
      expect(oneIsWhole, `after ${changes} changes`).toBe(true)
      writeOutput(join(cwd, 'out'), next, [])
      expect(contents(cwd), `after ${changes} changes and another run`).toEqual(below('out', expected(next, foreign)))
    }
    expect(changes).toBeGreaterThan(10)
  })

  it('never costs a file that somebody made meanwhile', () => {
    const cwd = tempFolder(below('out', foreign))
    const out = join(cwd, 'out')
    writeOutput(out, old, [])
    renameSync(out, join(cwd, '.out.agentmerge-old'))
    mkdirSync(out)
    writeFileSync(join(out, 'notes.md'), 'newer')
    expect(() => writeOutput(out, next, [])).toThrow(/^Cannot clear `.*notes\.md`, left over from a run that was cut off/)
    expect(contents(cwd)).toMatchObject({'out/notes.md': 'newer', '.out.agentmerge-old/notes.md': 'mine'})
  })
})
