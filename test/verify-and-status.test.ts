import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from './support/folders.js'
import {edit, mergedOrchard, orchardAgent, orchardFile, outputs, runMerge} from './support/orchard.js'
import {runCli} from './support/run-cli.js'

const verify = (cwd: string, ...targets: string[]) => runCli(['verify', ...targets, '--quiet'], cwd)
const status = async (cwd: string, ...paths: string[]) => (await runCli(['status', ...paths], cwd)).stdout

describe('verify', () => {
  test('finds nothing after a run: of one file, of a folder, of all', async () => {
    const cwd = await mergedOrchard()
    for (const targets of [[orchardFile], ['out'], ['./out/'], [join(cwd, 'out')], []])
      expect(await verify(cwd, ...targets)).toEqual({code: 0, stdout: '', stderr: ''})
    expect((await runCli(['verify'], cwd)).stderr).toBe('1 canonical file is what the sources make: every line accounted for\n')
  })

  test('knows a folder of another name by its file', async () => {
    const cwd = await mergedOrchard()
    await runMerge(cwd, '--out', 'made')
    expect((await verify(cwd, 'made/orchard-keeper.md')).code).toBe(0)
    edit(cwd, 'made/orchard-keeper.md', 'twice', 'thrice')
    expect((await verify(cwd, 'made')).stdout).toMatch(/^made\/orchard-keeper\.md:12 error canonical-edited /)
    expect((await verify(cwd)).code).toBe(0)
  })

  test('writes nothing', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, orchardFile, 'twice', 'thrice')
    const before = outputs(cwd)
    await verify(cwd)
    await status(cwd)
    expect(outputs(cwd)).toEqual(before)
  })

  const changes: readonly [file: string, from: string | RegExp, to: string, line: RegExp][] = [
    [
      orchardFile,
      'twice',
      'thrice',
      /^out\/orchard-keeper\.md:12 error canonical-edited .*"Water young saplings thrice a week\.", expected "Water young saplings twice a week\."/
    ],
    [
      orchardFile,
      '- Mark',
      '- Wave.\n- Mark',
      /^out\/orchard-keeper\.md:13 error canonical-edited Unexpected "Wave\.", expected no such line/
    ],
    [orchardFile, /- Water.*\n/, '', /^out\/orchard-keeper\.md:12 error canonical-edited Unexpected absence of "Water /],
    [orchardFile, '## Trees', '## Wood', /^out\/orchard-keeper\.md:\d+ error canonical-edited .*Wood/],
    [
      orchardFile,
      'model: sonnet',
      'model: opus',
      /^out\/orchard-keeper\.md:4 error canonical-edited .*"model: opus", expected "model: sonnet"/
    ],
    [orchardFile, '\n\n##', '\n\n\n##', /^out\/orchard-keeper\.md:1 error canonical-edited Unexpected change outside of rules and keys/],
    [
      'agents/first.md',
      'twice',
      'thrice',
      /^agents\/first\.md:12 error source-changed .*"Water young saplings thrice a week\.", expected "Water young saplings twice a week\."/
    ],
    ['agents/second.md', /$/, '- Wave.\n', /^agents\/second\.md:15 error source-changed Unexpected "Wave\.", expected no such line/],
    ['agents/second.md', /- Count.*\n/, '', /^agents\/second\.md:14 error source-changed Unexpected absence of "Count /],
    [
      'agents/second.md',
      'model: sonnet',
      'model: opus',
      /^agents\/second\.md:4 error source-changed Unexpected "model: opus", expected "model: …"/
    ],
    ['agents/second.md', 'model: sonnet\n', '', /^agents\/second\.md:1 error source-changed Unexpected absence of "model: …"/],
    ['agents/second.md', '## Trees', '## Wood', /^agents\/second\.md:1 error source-changed Unexpected change outside of rules and keys/]
  ]
  test.for(changes)('fails with a place where %s has %s as %s', async ([file, from, to, line]) => {
    const cwd = await mergedOrchard()
    edit(cwd, file, from, to)
    const {code, stdout} = await verify(cwd, 'out')
    expect(code).toBe(1)
    expect(stdout).toMatch(line)
    await runMerge(cwd)
    expect(await verify(cwd)).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('fails where a source or the file is gone', async () => {
    const cwd = await mergedOrchard()
    rmSync(join(cwd, 'agents/second.md'))
    expect((await verify(cwd)).stdout).toMatch(/^agents\/second\.md:1 error source-gone /)
    rmSync(join(cwd, orchardFile))
    expect((await verify(cwd, orchardFile)).stdout).toMatch(/\nout\/orchard-keeper\.md:1 error canonical-gone /)
  })

  test('fails where the report was changed: an origin without its words, a line without an account, a rule without an origin', async () => {
    const cwd = await mergedOrchard()
    const path = join(cwd, 'out/report.json')
    const text = readFileSync(path, 'utf8')
    const changed = (change: (group: {rules: {origins: {line: number; endLine: number}[]}[]; omitted: unknown[]}) => void) => {
      const report = JSON.parse(text)
      change(report.groups[0])
      writeFileSync(path, JSON.stringify(report))
      return verify(cwd)
    }
    expect((await changed(({rules}) => Object.assign(rules[1]?.origins[0] ?? {}, {line: 14, endLine: 14}))).stdout).toMatch(
      /agents\/first\.md:14 error origin-lost /
    )
    expect((await changed(({rules}) => rules[1]?.origins.pop())).stdout).toMatch(/agents\/second\.md:11 error unaccounted /)
    expect((await changed(({rules}) => rules.splice(1, 1))).stdout).toMatch(/out\/orchard-keeper\.md:11 error unaccounted /)
  })

  test('fails where the report was changed: a key or a sentence of a description without its words, or without an origin', async () => {
    const cwd = await mergedOrchard()
    const path = join(cwd, 'out/report.json')
    const text = readFileSync(path, 'utf8')
    const changed = (change: (fields: {key: string; origins: {line: number; endLine: number; text: string}[]}[]) => void) => {
      const report = JSON.parse(text)
      change(report.groups[0].frontMatter)
      writeFileSync(path, JSON.stringify(report))
      return verify(cwd)
    }
    expect((await changed(([name]) => Object.assign(name?.origins[0] ?? {}, {line: 4, endLine: 4}))).stdout).toMatch(
      /agents\/first\.md:4 error origin-lost .*`name`/
    )
    expect((await changed(([, description]) => Object.assign(description?.origins[1] ?? {}, {text: 'Tends geese'}))).stdout).toMatch(
      /agents\/second\.md:3 error origin-lost .*`description`/
    )
    expect((await changed((fields) => fields.splice(2, 1))).stdout).toMatch(/out\/orchard-keeper\.md:4 error unaccounted /)
    expect((await changed(([name]) => name?.origins.splice(0))).stdout).toMatch(/out\/orchard-keeper\.md:2 error unaccounted /)
  })

  test('tells what it cannot verify', async () => {
    const cwd = await mergedOrchard()
    const {code, stderr} = await verify(cwd, 'out/other.md')
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot verify `out/other.md`')
    expect(await verify(tempFolder())).toMatchObject({code: 1, stdout: expect.stringMatching(/^out\/record\.json:1 error no-record /)})
  })

  test('gives data with --json', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, orchardFile, 'twice', 'thrice')
    const {canonicals, problems} = JSON.parse((await verify(cwd, '--json')).stdout)
    expect(canonicals).toEqual([orchardFile])
    expect(problems).toMatchObject([{file: orchardFile, problem: {code: 'canonical-edited', line: 12}}])
  })
})

describe('status', () => {
  test('finds nothing after a run', async () => {
    expect(await status(await mergedOrchard())).toBe('Nothing changed since the last run.\n')
  })

  test('tells what is new, changed and gone, rule by rule', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, 'agents/first.md', 'twice', 'thrice')
    edit(cwd, 'agents/first.md', /- Keep.*\n/, '- Sharpen the saws on Friday.\n- Oil the hinges.\n')
    rmSync(join(cwd, 'agents/second.md'))
    writeFileSync(join(cwd, 'agents/third.md'), orchardAgent(['Paint the trunks white in autumn.']))
    edit(cwd, orchardFile, /- Mark.*\n/, '')
    expect(await status(cwd)).toBe(
      [
        'agents/first.md changed',
        '    12 changed "Water young saplings twice a week." → "Water young saplings thrice a week."',
        '    14 new "Sharpen the saws on Friday."',
        '    14 gone "Keep ladders dry and locked away."',
        '    15 new "Oil the hinges."',
        'agents/second.md gone',
        'agents/third.md new',
        'out/orchard-keeper.md changed',
        '    13 gone "Mark a sick branch with red tape."',
        ''
      ].join('\n')
    )
    expect((await runCli(['merge', 'agents'], cwd)).stdout).toMatch(
      /new {7}since the last run: agents\/third\.md\n {2}changed {3}since the last run: agents\/first\.md\n {2}gone {6}since the last run: agents\/second\.md\n/
    )
  })

  test('tells what is kept by hand', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, orchardFile, 'twice', 'thrice')
    await runMerge(cwd)
    expect(await status(cwd)).toBe('Nothing changed since the last run.\nout/orchard-keeper.md keeps 1 edit by hand: 1 reworded\n')
  })

  test('looks where it is told to', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, 'agents/first.md', 'twice', 'thrice')
    writeFileSync(join(cwd, 'other.md'), orchardAgent(['Paint the trunks white in autumn.']))
    expect(await status(cwd, 'other.md')).toBe('other.md new\n')
    expect(await status(cwd)).not.toContain('other.md')
  })

  test('passes over settings that hold no agent', async () => {
    const cwd = await mergedOrchard()
    writeFileSync(join(cwd, 'opencode.json'), '{"model": "x"}\n')
    expect(await status(cwd, 'opencode.json')).toBe('Nothing changed since the last run.\n')
  })

  test('gives data with --json', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, 'agents/first.md', 'twice', 'thrice')
    expect(JSON.parse(await status(cwd, '--json'))).toMatchObject({
      sources: [{file: 'agents/first.md', change: 'changed', differences: [{change: 'changed', line: 12}]}],
      canonicals: [],
      kept: [],
      problems: []
    })
  })
})
