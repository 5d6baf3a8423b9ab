import {mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {filesBelow, tempFolder, textOf} from './support/folders.js'
import {edit, orchard, outputs, runMerge} from './support/orchard.js'
import {runCli} from './support/run-cli.js'

const forHosts = ['cursor/orchard-keeper.md', 'codex/orchard-keeper.toml']
const to = ['--to', 'codex, cursor']
const folder = (more: Readonly<Record<string, string>> = {}) => tempFolder({...orchard, ...more})
const names = (cwd: string) => filesBelow(join(cwd, 'out')).filter((file) => file.includes('/'))

async function written(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = folder(more)
  expect(await runMerge(cwd, ...to)).toMatchObject({code: 0, stdout: ''})
  return cwd
}

function faults(schema: string, json: string | undefined): unknown {
  const validate = new Ajv2020({allErrors: true, allowUnionTypes: true}).compile(
    JSON.parse(readFileSync(join(import.meta.dirname, `../src/${schema}`), 'utf8'))
  )
  validate(JSON.parse(json ?? ''))
  return validate.errors
}

describe('--to', () => {
  test('writes a file for each host, tells so, and both reports and the record know them', async () => {
    const cwd = await written()
    expect(names(cwd)).toEqual([...forHosts].sort())
    const {stdout} = await runCli(['agents', ...to], cwd)
    expect(stdout).toContain('  hosts      cursor, codex; 2 values could not be carried over\n')
    expect(textOf(join(cwd, 'out/report.md'))).toContain('| model | sonnet | not a name that both hosts know; the host chooses |')
    const report = JSON.parse(textOf(join(cwd, 'out/report.json')) ?? '')
    expect(report.groups[0].written).toMatchObject([
      {host: 'cursor', file: 'out/cursor/orchard-keeper.md', notCarried: [{key: 'model', value: 'sonnet'}]},
      {host: 'codex', file: 'out/codex/orchard-keeper.toml', notCarried: [{key: 'model', value: 'sonnet'}]}
    ])
    expect(faults('report.schema.json', textOf(join(cwd, 'out/report.json')))).toBeNull()
    expect(faults('record.schema.json', textOf(join(cwd, 'out/record.json')))).toBeNull()
  })

  test('gives the same bytes again, also where the record is gone', async () => {
    const cwd = await written()
    const before = outputs(cwd)
    await runMerge(cwd, ...to)
    expect(outputs(cwd)).toEqual(before)
    rmSync(join(cwd, 'out/record.json'))
    expect((await runMerge(cwd, ...to)).code).toBe(0)
    expect(outputs(cwd)).toEqual(before)
  })

  test('takes away what a run without it does not write, and nothing of others', async () => {
    const cwd = await written({'out/cursor/notes.md': 'mine', 'out/claude/own.md': 'mine too'})
    await runMerge(cwd, '--to', 'codex')
    expect(names(cwd)).toEqual(['claude/own.md', 'codex/orchard-keeper.toml', 'cursor/notes.md'])
    await runMerge(cwd)
    expect(names(cwd)).toEqual(['claude/own.md', 'cursor/notes.md'])
    expect(textOf(join(cwd, 'out/cursor/notes.md'))).toBe('mine')
    expect(filesBelow(cwd).filter((file) => file.startsWith('.'))).toEqual([])
  })

  test('can stand in the config file', async () => {
    const cwd = folder({'agentmerge.config.json': '{"to": "gemini"}'})
    await runMerge(cwd)
    expect(names(cwd)).toEqual(['gemini/orchard-keeper.md'])
  })

  test.for(['none', 'claude,windsurf', 'claude copilot'])('refuses %s, and writes nothing', async (value) => {
    const cwd = folder()
    const {code, stderr} = await runMerge(cwd, '--to', value)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^agentmerge: Cannot use `[\w ]+` for `--to`, expected one of `claude`, `copilot`, /)
    expect(filesBelow(join(cwd, 'out'))).toEqual([])
  })

  test('writes what a person edited in the canonical agent', async () => {
    const cwd = await written()
    edit(cwd, 'out/orchard-keeper.md', 'twice', 'thrice')
    expect((await runMerge(cwd, ...to)).code).toBe(0)
    for (const file of forHosts) expect(textOf(join(cwd, 'out', file))).toContain('thrice')
  })
})

describe('a file for a host', () => {
  test('that a person edited is not written over, unless that is asked for', async () => {
    const cwd = await written()
    edit(cwd, 'out/cursor/orchard-keeper.md', 'twice', 'thrice')
    for (const args of [to, [], ['--to', 'gemini']]) {
      const before = outputs(cwd)
      const {code, stderr} = await runMerge(cwd, ...args)
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(
          /^agentmerge: Cannot overwrite `\S*out\/cursor\/orchard-keeper\.md`, .*only edits in canonical agents are kept/
        )
      ])
      expect(outputs(cwd)).toEqual(before)
    }
    expect((await runMerge(cwd, ...to, '--overwrite')).code).toBe(0)
    expect(textOf(join(cwd, 'out/cursor/orchard-keeper.md'))).toContain('twice')
  })

  test('of somebody else is not written over, nor is what stands in the place of its folder', async () => {
    const other = folder({'out/cursor/orchard-keeper.md': 'mine'})
    expect((await runMerge(other, ...to)).stderr).toMatch(
      /Cannot overwrite `\S*out\/cursor\/orchard-keeper\.md`, expected a file that agentmerge wrote/
    )
    const file = folder({'out/cursor': 'mine'})
    expect((await runMerge(file, ...to)).stderr).toMatch(/Cannot overwrite `\S*out\/cursor`, expected a file that agentmerge wrote/)
    const link = folder({'elsewhere/x.md': 'mine'})
    mkdirSync(join(link, 'out'))
    symlinkSync(join(link, 'elsewhere'), join(link, 'out/cursor'))
    expect((await runMerge(link, ...to)).code).toBe(2)
    expect(filesBelow(join(link, 'elsewhere'))).toEqual(['x.md'])
  })

  test('that was changed or is gone fails verify and is told by status', async () => {
    const cwd = await written()
    expect((await runCli(['verify'], cwd)).code).toBe(0)
    expect((await runCli(['status'], cwd)).stdout).toBe('Nothing changed since the last run.\n')
    edit(cwd, 'out/cursor/orchard-keeper.md', 'twice', 'thrice')
    rmSync(join(cwd, 'out/codex/orchard-keeper.toml'))
    const {code, stdout} = await runCli(['verify', '--quiet'], cwd)
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^out\/codex\/orchard-keeper\.toml:1 error host-gone .*\nout\/cursor\/orchard-keeper\.md:1 error host-edited Unexpected change, expected `out\/orchard-keeper\.md` /
    )
    expect((await runCli(['status'], cwd)).stdout).toMatch(
      /out\/cursor\/orchard-keeper\.md changed[\s\S]*out\/codex\/orchard-keeper\.toml gone|out\/codex\/orchard-keeper\.toml gone/
    )
  })

  test('can be verified alone, together with the canonical agent that it is made from', async () => {
    const cwd = await written()
    const verified = async (file: string) => {
      const {code, stdout, stderr} = await runCli(['verify', file], cwd)
      return {code, codes: stdout.split('\n').flatMap((line) => /^\S+ error (\S+)/.exec(line)?.[1] ?? []), stderr}
    }
    expect(await verified('out/cursor/orchard-keeper.md')).toMatchObject({code: 0, codes: []})
    edit(cwd, 'out/codex/orchard-keeper.toml', 'twice', 'thrice')
    expect(await verified('out/cursor/orchard-keeper.md')).toMatchObject({code: 0, codes: []})
    expect(await verified('out/codex/orchard-keeper.toml')).toMatchObject({code: 1, codes: ['host-edited']})
    edit(cwd, 'agents/first.md', 'twice', 'thrice')
    expect(await verified('out/cursor/orchard-keeper.md')).toMatchObject({code: 1, codes: ['source-changed']})
    const unknown = await verified('out/cursor/other.md')
    expect(unknown).toMatchObject({code: 2, stderr: expect.stringContaining('Cannot verify `out/cursor/other.md`')})
  })

  test('is explained line by line, as the canonical agent is', async () => {
    const cwd = await written()
    const explained = async (file: string, words: string) => {
      const line = (textOf(join(cwd, file)) ?? '').split('\n').findIndex((one) => one.includes(words)) + 1
      const {code, stdout} = await runCli(['explain', `${file}:${line}`], cwd)
      expect(code, stdout).toBe(0)
      return stdout.split('\n')
    }
    const [head, ...steps] = await explained('out/orchard-keeper.md', 'twice')
    for (const file of ['out/cursor/orchard-keeper.md', 'out/codex/orchard-keeper.toml']) {
      const [own, ...others] = await explained(file, 'twice')
      expect(own).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:\\d+ `))
      expect(own?.replace(/^\S+ /, '')).toBe(head?.replace(/^\S+ /, ''))
      expect(others).toEqual(steps)
      expect((await explained(file, 'description')).join('\n')).toContain('agents/')
    }
    edit(cwd, 'out/cursor/orchard-keeper.md', 'twice', 'a hundred times')
    expect((await explained('out/cursor/orchard-keeper.md', 'hundred')).join()).toContain('it was changed since')
  })

  test('is no source where its folder is read', async () => {
    const cwd = await written()
    const {stdout} = await runCli(['scan', '.', '--json'], cwd)
    expect(JSON.parse(stdout).agents.map(({file}: {file: string}) => file)).toEqual(['agents/first.md', 'agents/second.md'])
  })

  test('is not known from a record that leads elsewhere', async () => {
    const cwd = await written({'cursor.md': 'mine'})
    const record = join(cwd, 'out/record.json')
    writeFileSync(record, (textOf(record) ?? '').replace('"cursor/orchard-keeper.md"', '"../cursor.md"'))
    expect((await runMerge(cwd, ...to)).stderr).toContain('record-unusable')
    expect(textOf(join(cwd, 'cursor.md'))).toBe('mine')
  })
})

test('sections that fit alone and not together are a warning', async () => {
  const agent = (name: string, job: string, lines: number) =>
    `---\nname: ${name}\ndescription: ${job}\n---\n\n${Array.from({length: lines}, (_, at) => `- ${job} in step ${at} with care for ${name} ${at * 7}.\n`).join('')}`
  const cwd = tempFolder({
    'agents/a1.md': agent('tax-filer', 'File taxes and receipts', 330),
    'agents/a2.md': agent('tax-filer-two', 'File taxes and receipts', 330),
    'agents/b1.md': agent('rocket-builder', 'Weld boosters and fins', 330),
    'agents/b2.md': agent('rocket-builder-two', 'Weld boosters and fins', 330)
  })
  const {stderr} = await runCli(['agents', '--quiet', '--to', 'agents-md'], cwd)
  expect(filesBelow(join(cwd, 'out/agents-md')).length).toBe(2)
  expect(stderr).toMatch(
    /^out\/agents-md\/\S+:1 warning host-total Unexpected \d{5} bytes for `agents-md` together, expected at most 32768 /m
  )
})
