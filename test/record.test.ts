import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {filesBelow, tempFolder, textOf} from './support/folders.js'
import {edit, mergedOrchard, orchard, orchardFile, outputs, runMerge} from './support/orchard.js'
import {runCli} from './support/run-cli.js'

const recordOf = (cwd: string) => textOf(join(cwd, 'out/record.json')) ?? ''
const validate = new Ajv2020({allErrors: true}).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, '../src/record.schema.json'), 'utf8'))
)

function expectValid(cwd: string): void {
  validate(JSON.parse(recordOf(cwd)))
  expect(validate.errors).toBeNull()
}

describe('record.json', () => {
  test('is as its schema says: of a run, of a run with edits, and where an edited file is left alone', async () => {
    const cwd = await mergedOrchard({...orchard, 'poet.md': '---\nname: poet\ndescription: Writes odes\n---\n\nWrite one ode a day.\n'})
    expectValid(cwd)
    edit(cwd, orchardFile, 'twice', 'thrice')
    edit(cwd, 'agents/first.md', 'twice', 'once')
    edit(cwd, 'agents/second.md', 'twice', 'once')
    await runMerge(cwd)
    expect(recordOf(cwd)).toContain('"contested"')
    expectValid(cwd)
    await runCli(['poet.md', '--quiet'], cwd)
    expect(recordOf(cwd)).toContain('"orphaned"')
    expectValid(cwd)
  })

  test('holds no place of this machine, and the same bytes for the same files in any order', async () => {
    const [one, other] = [tempFolder(orchard), tempFolder(orchard)]
    await runCli(['merge', 'agents/first.md', 'agents/second.md', '--quiet'], one)
    await runCli(['merge', join(other, 'agents/second.md'), './agents/first.md', '--quiet'], other)
    expect(recordOf(one)).not.toContain(one)
    expect(recordOf(other)).toBe(recordOf(one))
  })

  test('is small: each agent and each canonical file is a line, and no text of a rule stands in it', async () => {
    const cwd = await mergedOrchard()
    expect(recordOf(cwd)).not.toContain('saplings')
    expect(
      recordOf(cwd)
        .split('\n')
        .filter((line) => line.includes('.md')).length
    ).toBe(3)
  })
})

test('docs/record.md tells each key of the record', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/record.md'), 'utf8')
  const {properties, $defs} = JSON.parse(readFileSync(join(import.meta.dirname, '../src/record.schema.json'), 'utf8'))
  const keys = Object.keys({...properties, ...$defs.canonical.properties}).filter((key) => !['tool', 'file', 'members'].includes(key))
  for (const key of keys) expect(page).toMatch(new RegExp(`^\\| \`(\\w+\\[\\]\\.)?${key}\` \\| `, 'm'))
})

describe('a record that is of no use', () => {
  const cases: readonly [name: string, record: string | undefined, found: string][] = [
    ['cut off', '{"recordVersion": 1, "ag', 'text that is no JSON'],
    ['with the marks of a conflict', '<<<<<<< HEAD\n{}\n', 'text that is no JSON'],
    ['of a later version', '{"recordVersion": 2, "tool": {"name": "agentmerge"}}', 'version `2`'],
    ['incomplete', '{"recordVersion": 1, "tool": {"name": "agentmerge"}, "paths": [], "agents": []}', 'content'],
    [
      'that names a file elsewhere',
      `{"recordVersion": 1, "tool": {"name": "agentmerge"}, "paths": [], "agents": [], "canonicals": [{"file": "../agents/first.md", "written": "${'0'.repeat(64)}", "front": ""}]}`,
      'content'
    ],
    ['that is gone', undefined, '']
  ]
  const breakRecord = (cwd: string, record: string | undefined) => {
    if (record === undefined) rmSync(join(cwd, 'out/record.json'))
    else writeFileSync(join(cwd, 'out/record.json'), record)
  }
  const message = (found: string) =>
    found === ''
      ? ''
      : expect.stringMatching(new RegExp(`^out/record\\.json:1 warning record-unusable Unexpected ${found}, expected .*\n$`))

  test.for(cases)('%s: one message, and what is the same is written again', async ([, record, found]) => {
    const cwd = await mergedOrchard()
    const before = outputs(cwd)
    breakRecord(cwd, record)
    expect(await runMerge(cwd)).toEqual({code: 0, stdout: '', stderr: message(found)})
    expect(outputs(cwd)).toEqual(before)
  })

  test.for(cases)('%s: an edited file is not overwritten, until that is asked for', async ([, record]) => {
    const cwd = await mergedOrchard()
    const before = outputs(cwd)
    edit(cwd, orchardFile, 'twice', 'thrice')
    breakRecord(cwd, record)
    const edited = outputs(cwd)
    const {code, stderr} = await runMerge(cwd)
    expect(code).toBe(2)
    expect(stderr).toMatch(/agentmerge: Cannot overwrite `.*out\/orchard-keeper\.md`.*`record\.json`.*`--overwrite`/)
    expect(outputs(cwd)).toEqual(edited)
    expect((await runMerge(cwd, '--overwrite')).code).toBe(0)
    expect(outputs(cwd)).toEqual(before)
  })

  test('of another tool: it is told, and never overwritten', async () => {
    const cwd = await mergedOrchard()
    breakRecord(cwd, '{"tracks": 12}')
    const {code, stderr} = await runMerge(cwd)
    expect(code).toBe(2)
    expect(stderr).toContain('warning record-unusable Unexpected file of another tool')
    expect(stderr).toMatch(/Cannot overwrite `.*record\.json`/)
    expect(recordOf(cwd)).toBe('{"tracks": 12}')
  })

  test.for(cases)('%s: verify fails, status tells it', async ([, record, found]) => {
    const cwd = await mergedOrchard()
    breakRecord(cwd, record)
    const code = found === '' ? 'error no-record' : 'warning record-unusable'
    const verified = await runCli(['verify'], cwd)
    expect(verified).toMatchObject({code: 1, stderr: ''})
    expect(verified.stdout).toMatch(new RegExp(`^out/record\\.json:1 ${code} .*\n$`))
    expect(await runCli(['status'], cwd)).toMatchObject({code: 2, stdout: '', stderr: verified.stdout})
  })
})

describe('a fresh clone', () => {
  test('goes on where the last run left off, also from another folder', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, orchardFile, 'twice', 'thrice')
    await runMerge(cwd)
    const clone = tempFolder()
    cpSync(cwd, clone, {recursive: true})
    const before = outputs(clone)
    expect(await runMerge(clone)).toEqual({code: 0, stdout: '', stderr: ''})
    expect(outputs(clone)).toEqual(before)
    expect((await runCli(['status'], clone)).stdout).toContain('Nothing changed since the last run.')
  })

  test('with other line ends holds no edit', async () => {
    const cwd = await mergedOrchard()
    const before = outputs(cwd)
    for (const file of filesBelow(cwd)) edit(cwd, file, /\n/g, '\r\n')
    expect((await runCli(['status'], cwd)).stdout).toContain('Nothing changed since the last run.')
    expect(await runCli(['verify', '--quiet'], cwd)).toEqual({code: 0, stdout: '', stderr: ''})
    for (const file of filesBelow(join(cwd, 'agents'))) edit(cwd, `agents/${file}`, /\r\n/g, '\n')
    expect(await runMerge(cwd)).toEqual({code: 0, stdout: '', stderr: ''})
    expect(outputs(cwd)).toEqual(before)
  })
})
