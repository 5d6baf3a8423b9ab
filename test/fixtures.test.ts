import {cpSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import {describe, expect, test} from 'vitest'
import {mergeAll} from '../src/index.js'
import {pageName} from '../src/util/page-mark.js'
import {agreesWithLabel} from './support/agrees-with-label.js'
import {conflictLines} from './support/conflict-lines.js'
import {filesBelow, tempFolder, textOf} from './support/folders.js'
import {type Run, runCli} from './support/run-cli.js'

const root = join(import.meta.dirname, 'fixtures')
const update = process.env.UPDATE === '1'
const nameOf = (folder: string) => relative(root, folder).replaceAll('\\', '/')
const selected = (folder: string) => nameOf(folder).includes(process.env.FILTER ?? '')

const jobs = foldersWith('input').filter((name) => !name.startsWith('known-gaps/'))
const gaps = foldersWith('ideal.txt')
const conflicts = foldersBelow(join(root, 'conflicts')).filter((folder) => markdownIn(folder).length > 0)

const foldings = foldersBelow(join(root, 'folding')).filter((folder) => markdownIn(folder).length > 0)

/** A suite over folders; FILTER may leave a suite without any, and never all of them. */
const suite = (name: string, folders: readonly string[], cases: () => void): void => {
  if (folders.length > 0) describe(name, cases)
}

test('the folders are there', () => {
  const found = [jobs, gaps, foldings, conflicts].map(({length}) => length > 0)
  expect(found).toContain(true)
  if (process.env.FILTER === undefined) expect(found).not.toContain(false)
})

suite('the main job', jobs, () => {
  test.for(jobs)('%s', async (name) => {
    const folder = join(root, name)
    const work = tempFolder()
    cpSync(join(folder, 'input'), work, {recursive: true})
    const run = await runCli(argvOf(folder), work)
    if (update) record(folder, work, run)
    const expected = join(folder, 'expected')
    const written = filesBelow(join(work, 'out'))
    // Pages hold script and style, and are compared without them by html.test.ts.
    expect(written.filter((file) => !pageName.test(file))).toEqual(filesBelow(join(expected, 'out')))
    for (const file of filesBelow(join(expected, 'out')))
      expect(textOf(join(work, 'out', file)), file).toBe(textOf(join(expected, 'out', file)))
    for (const [file, text] of Object.entries(said(run)))
      if (textOf(join(expected, file)) !== undefined) expect(text).toBe(textOf(join(expected, file)))
  })
})

suite('folding', foldings, () => {
  test.for(foldings.map(nameOf))('%s', async (name) => {
    const folder = join(root, name)
    const sources = markdownIn(folder).filter((file) => file !== 'expected.md')
    const result = await mergeAll(sources, {}, {cwd: folder})
    const text = result.merged[0]?.text.replace(/^---\n[\s\S]*?\n---\n\n/, '') ?? ''
    if (update) writeFileSync(join(folder, 'expected.md'), text)
    expect(text).toBe(textOf(join(folder, 'expected.md')))
  })
})

suite('conflicts', conflicts, () => {
  test.for(conflicts.map(nameOf))('%s', async (name) => {
    const folder = join(root, name)
    const result = await mergeAll(markdownIn(folder), {}, {cwd: folder})
    const right = agreesWithLabel(result, JSON.parse(textOf(join(folder, 'label.json')) ?? 'null'))
    const lines = conflictLines(result)
    if (update) recordConflicts(folder, lines, right)
    const now = textOf(join(folder, 'now.txt'))
    if (now !== undefined) expect(right, 'this gap is closed: record it with UPDATE=1').toBe(false)
    else expect(right, `expected what label.json says, got\n${lines}`).toBe(true)
    expect(lines).toBe(now ?? textOf(join(folder, 'expected.txt')))
  })

  test.for([...new Set(conflicts.map((folder) => basename(dirname(folder))))])('%s has a case that is found and a near miss', (kind) => {
    const reports = conflicts.filter((folder) => basename(dirname(folder)) === kind).map((folder) => textOf(join(folder, 'expected.txt')))
    expect(reports.some((text) => text?.startsWith(`${kind} `))).toBe(true)
    expect(reports).toContain('')
  })
})

suite('known gaps', gaps, () => {
  test.for(gaps)('%s', async (name) => {
    const folder = join(root, name)
    const input = join(folder, 'input')
    const result = await mergeAll(markdownIn(input), {}, {cwd: input})
    const view = settingsOf(folder).view ?? 'conflicts'
    const output = view === 'conflicts' ? conflictLines(result) : result.merged.map(({text}) => text).join('\n')
    if (update) writeFileSync(join(folder, 'now.txt'), output)
    expect(output, 'this gap is closed: move it').not.toBe(textOf(join(folder, 'ideal.txt')))
    expect(output).toBe(textOf(join(folder, 'now.txt')))
  })
})

/** What a person agrees with is expected; anything else is a known gap, kept until it is closed. */
function recordConflicts(folder: string, lines: string, right: boolean): void {
  writeFileSync(join(folder, right ? 'expected.txt' : 'now.txt'), lines)
  rmSync(join(folder, right ? 'now.txt' : 'expected.txt'), {force: true})
}

interface Settings {
  /** Behind the folder of the main job. */
  readonly args?: readonly string[]
  /** The whole command line, instead. */
  readonly argv?: readonly string[]
  /** Of a known gap: what is compared. */
  readonly view?: 'conflicts' | 'canonical'
}

function settingsOf(folder: string): Settings {
  return JSON.parse(textOf(join(folder, 'case.json')) ?? '{}')
}

function argvOf(folder: string): readonly string[] {
  const {args = [], argv = ['.', ...args]} = settingsOf(folder)
  return argv
}

function said({stdout, stderr, code}: Run): Record<string, string> {
  return {'stdout.txt': stdout, 'stderr.txt': stderr, 'exit-code.txt': `${code}\n`}
}

/** A new case gets everything; one that is there keeps the choice of what it compares. */
function record(folder: string, work: string, run: Run): void {
  const expected = join(folder, 'expected')
  const before = filesBelow(expected)
  rmSync(join(expected, 'out'), {recursive: true, force: true})
  mkdirSync(expected, {recursive: true})
  const isKept = (path: string) => !pageName.test(basename(path))
  if (filesBelow(join(work, 'out')).length > 0) cpSync(join(work, 'out'), join(expected, 'out'), {recursive: true, filter: isKept})
  for (const [file, text] of Object.entries(said(run)))
    if (before.length === 0 || before.includes(file)) writeFileSync(join(expected, file), text)
}

function foldersWith(entry: string): string[] {
  return foldersBelow(root)
    .filter((folder) => readdirSync(folder).includes(entry))
    .map(nameOf)
}

function foldersBelow(folder: string): string[] {
  const entries = readdirSync(folder, {withFileTypes: true, recursive: true})
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
  return folders.filter(selected).sort()
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
}
