import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {optionTable} from '../src/options.js'
import {version} from '../src/version.js'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {filesBelow, tempFolder, textOf} from './support/folders.js'
import {runCli} from './support/run-cli.js'

const helpFile = join(import.meta.dirname, 'fixtures/cli/help.txt')

const twins = {
  'agents/first.md': apiAgent('api', 'Keep functions under 30 lines.'),
  'agents/second.md': apiAgent('api', 'Keep functions under 50 lines.')
}

describe('help', () => {
  test('is the stored text, at most 40 lines, and names every option that all commands take', async () => {
    const {code, stdout, stderr} = await runCli(['--help'], tempFolder())
    if (process.env.UPDATE === '1') writeFileSync(helpFile, stdout)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe(textOf(helpFile))
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
    const flags = optionTable.filter(({only}) => !only).map((row) => row.flag)
    for (const flag of [...flags, '--config <file>', '--explain']) expect(stdout).toContain(flag)
  })

  test('is the same behind every command without options of its own', async () => {
    for (const command of ['scan', 'merge', 'diff']) {
      expect((await runCli([command, '--help'], tempFolder())).stdout, command).toBe(textOf(helpFile))
    }
  })

  test.for(['check', 'apply'] as const)('names the options that only %s takes, as stored', async (command) => {
    const file = join(import.meta.dirname, `fixtures/cli/help-${command}.txt`)
    const {stdout} = await runCli([command, '--help'], tempFolder())
    if (process.env.UPDATE === '1') writeFileSync(file, stdout)
    expect(stdout).toBe(textOf(file))
    for (const {flag} of optionTable.filter(({only}) => only === command)) expect(stdout).toContain(flag)
  })

  test('goes to stderr with exit code 2 when nothing was asked', async () => {
    expect(await runCli([], tempFolder())).toEqual({code: 2, stdout: '', stderr: textOf(helpFile)})
  })

  test('--version prints the version of package.json', async () => {
    const {version: packed} = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
    expect(version).toBe(packed)
    expect(await runCli(['--version'], tempFolder())).toEqual({code: 0, stdout: `${packed}\n`, stderr: ''})
  })
})

describe('wrong usage is one message on stderr and exit code 2', () => {
  const cases: readonly [argv: readonly string[], message: RegExp][] = [
    [['scan', 'agents', '--write'], /`--write` here, expected it with `agentmerge apply`/],
    [['agents', '--treshold', '1'], /`--treshold`.*`?--threshold/],
    [['scan', 'agents', '--nope'], /`--nope`/],
    [['agents', '--threshold', 'abc'], /`--threshold`.*`abc`|`abc`.*`--threshold`/],
    [['agents', '--threshold', '1.5'], /1\.5/],
    [['agents', '--threshold', ''], /`--threshold`/],
    [['agents', '--threshold'], /--threshold/],
    [['agents', '--on-conflict', 'coin'], /coin/],
    [['agents', '--keep', 'most'], /`most`.*`consensus`/],
    [['agents', '--budget', 'small'], /`small`.*`--budget`/],
    [['agents', '--base', 'agents/none.md'], /`agents\/none\.md`/],
    [['agents', '--max-bytes', '0'], /`--max-bytes`/],
    [['agents', '--config', 'missing.json'], /missing\.json/],
    [['scan'], /path/],
    [['check'], /path/],
    [['merge'], /path/],
    [['diff', 'agents/first.md'], /two/],
    [['diff', 'agents/first.md', 'agents/second.md', 'agents/first.md'], /two/],
    [['missing'], /`?missing`?/],
    [['chek', 'agents'], /chek/]
  ]
  test.for(cases)('%j', async ([argv, message]) => {
    const folder = tempFolder(twins)
    const {code, stdout, stderr} = await runCli(argv, folder)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^agentmerge: /)
    expect(stderr).not.toContain('    at ')
    expect(stderr).not.toContain('internal error')
    expect(filesBelow(join(folder, 'out'))).toEqual([])
  })
})

describe('the main job', () => {
  test('writes out/ and never touches the sources', async () => {
    const folder = tempFolder(twins)
    const {code, stdout} = await runCli(['agents'], folder)
    expect(code).toBe(0)
    expect(filesBelow(folder)).toEqual([
      'agents/first.md',
      'agents/second.md',
      'out/api.md',
      'out/record.json',
      'out/report.html',
      'out/report.json',
      'out/report.md'
    ])
    expect(textOf(join(folder, 'agents/first.md'))).toBe(twins['agents/first.md'])
    expect(stdout).toContain('out/')
  })

  test('does not read its own output back', async () => {
    const folder = tempFolder({'first.md': twins['agents/first.md'], 'second.md': twins['agents/second.md']})
    await runCli(['.'], folder)
    const before = textOf(join(folder, 'out/report.json'))
    await runCli(['.'], folder)
    expect(textOf(join(folder, 'out/report.json'))).toBe(before)
    expect(filesBelow(join(folder, 'out'))).toEqual(['api.md', 'record.json', 'report.html', 'report.json', 'report.md'])
  })

  test('with --json prints the report it wrote and nothing else', async () => {
    const folder = tempFolder(twins)
    const {code, stdout, stderr} = await runCli(['agents', '--json'], folder, {tty: true})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe(textOf(join(folder, 'out/report.json')))
    expect(JSON.parse(stdout)).toMatchObject({schemaVersion: 1, groups: [{members: ['agents/first.md', 'agents/second.md']}]})
  })

  test('with --quiet prints nothing when all is well', async () => {
    expect(await runCli(['agents', '--quiet'], tempFolder(twins))).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('writes to the folder of --out, before or behind the paths', async () => {
    for (const argv of [
      ['agents', '--out', 'made'],
      ['--out', 'made', 'agents']
    ]) {
      const folder = tempFolder(twins)
      await runCli(argv, folder)
      expect(filesBelow(join(folder, 'made'))).toEqual(['api.md', 'record.json', 'report.html', 'report.json', 'report.md'])
    }
  })

  test('leaves an agent that belongs to nobody alone', async () => {
    const {code, stdout} = await runCli(['agents', '--json'], tempFolder({'agents/poet.md': poetAgent()}))
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({groups: [], single: ['agents/poet.md']})
  })

  test('cannot write where a file stands: exit code 2, the file stays', async () => {
    const folder = tempFolder({...twins, out: 'mine'})
    const {code, stdout, stderr} = await runCli(['agents'], folder)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/Cannot .*out/)
    expect(textOf(join(folder, 'out'))).toBe('mine')
  })
})

describe('commands', () => {
  test('scan writes nothing and prints no rules', async () => {
    const folder = tempFolder(twins)
    const {code, stdout} = await runCli(['scan', 'agents', '--json'], folder)
    expect(code).toBe(0)
    const report = JSON.parse(stdout)
    expect(report.pairs).toHaveLength(1)
    expect(report.groups[0]).not.toHaveProperty('rules')
    expect(filesBelow(join(folder, 'out'))).toEqual([])
  })

  test('scan prints a table of files', async () => {
    const {code, stdout} = await runCli(['scan', 'agents'], tempFolder(twins))
    expect(code).toBe(0)
    expect(stdout).toContain('agents/first.md')
  })

  test('check exits 1 with one line a finding', async () => {
    const folder = tempFolder(twins)
    const {code, stdout, stderr} = await runCli(['check', 'agents'], folder)
    expect(code).toBe(1)
    const lines = stdout.trimEnd().split('\n')
    for (const line of lines) expect(line).toMatch(/^agents\/\w+\.md:\d+ (error|warning|info) [a-z-]+ \S/)
    expect(lines[0]).toContain(' warning duplicate ')
    expect(lines.some((line) => line.includes(' value '))).toBe(true)
    expect(stderr).toBe(`2 agents checked, ${lines.length} findings\n`)
    expect(filesBelow(join(folder, 'out'))).toEqual([])
  })

  test('check exits 0 where nothing is found', async () => {
    const folder = tempFolder({'agents/poet.md': poetAgent(), 'agents/api.md': apiAgent('api')})
    expect(await runCli(['check', 'agents'], folder)).toEqual({code: 0, stdout: '', stderr: '2 agents checked, 0 findings\n'})
  })

  test('check --json prints the report', async () => {
    const {code, stdout} = await runCli(['check', 'agents', '--json', '--quiet'], tempFolder(twins))
    expect(code).toBe(1)
    expect(JSON.parse(stdout).groups[0].conflicts.length).toBeGreaterThan(0)
  })

  test('merge makes one agent of strangers', async () => {
    const folder = tempFolder({'a.md': apiAgent('api'), 'b.md': poetAgent()})
    expect((await runCli(['merge', 'a.md', 'b.md', '--quiet'], folder)).code).toBe(0)
    expect(JSON.parse(textOf(join(folder, 'out/report.json')) ?? '').groups[0].members).toEqual(['a.md', 'b.md'])
  })

  test('diff shows two agents and writes nothing', async () => {
    const folder = tempFolder(twins)
    const {code, stdout} = await runCli(['diff', 'agents/first.md', 'agents/second.md'], folder)
    expect(code).toBe(0)
    expect(stdout).toContain('30')
    expect(stdout).toContain('50')
    expect(filesBelow(join(folder, 'out'))).toEqual([])
  })
})

describe('settings', () => {
  const config = (settings: unknown) => ({...twins, 'agentmerge.config.json': JSON.stringify(settings)})

  test('come from the config file', async () => {
    const folder = tempFolder(config({out: 'made'}))
    await runCli(['agents'], folder)
    expect(filesBelow(join(folder, 'made'))).toContain('api.md')
  })

  test('come from package.json', async () => {
    const folder = tempFolder({...twins, 'package.json': JSON.stringify({agentmerge: {out: 'made'}})})
    await runCli(['agents'], folder)
    expect(filesBelow(join(folder, 'made'))).toContain('api.md')
  })

  test('come from the file of --config', async () => {
    const folder = tempFolder({...twins, 'ci.json': JSON.stringify({ignore: ['second.md']})})
    const {stdout} = await runCli(['scan', 'agents', '--json', '--config', 'ci.json'], folder)
    expect(JSON.parse(stdout).groups).toEqual([])
  })

  test('of a flag win over those of the file', async () => {
    const folder = tempFolder(config({out: 'made'}))
    await runCli(['agents', '--out', 'flagged'], folder)
    expect(filesBelow(join(folder, 'made'))).toEqual([])
    expect(filesBelow(join(folder, 'flagged'))).toContain('api.md')
  })

  test('--ignore can be repeated and does not swallow the paths', async () => {
    const folder = tempFolder({...twins, 'agents/third.md': apiAgent('third'), 'agents/poet.md': poetAgent()})
    const {stdout} = await runCli(['scan', '--ignore', 'third.md', '--ignore', 'poet.md', 'agents', '--json'], folder)
    expect(JSON.parse(stdout).agents.map(({file}: {file: string}) => file)).toEqual(['agents/first.md', 'agents/second.md'])
  })

  const wrong: readonly [settings: unknown, message: RegExp][] = [
    [{tresholt: 1}, /tresholt/],
    [{threshold: 'high'}, /threshold/],
    [{json: true}, /json/],
    [[], /agentmerge\.config\.json/]
  ]
  test.for(wrong)('%j in the config file is a message and exit code 2', async ([settings, message]) => {
    const {code, stdout, stderr} = await runCli(['agents'], tempFolder(config(settings)))
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('internal error')
  })

  test('a config file that is no JSON is a message with the place', async () => {
    const {code, stderr} = await runCli(['agents'], tempFolder({...twins, 'agentmerge.config.json': '{"out": '}))
    expect(code).toBe(2)
    expect(stderr).toMatch(/^agentmerge: .*agentmerge\.config\.json/)
  })
})

describe('what cannot be read', () => {
  test('an empty folder is exit code 2', async () => {
    const {code, stdout, stderr} = await runCli(['.'], tempFolder())
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^agentmerge: Cannot find .*`\.`/)
  })

  test('nothing but unreadable files is exit code 2 with the reason for each', async () => {
    const files = {'binary.md': new Uint8Array([0, 1, 2, 255, 254, 0, 0, 7]), 'large.md': 'word '.repeat(1_000_000)}
    const {code, stderr} = await runCli(['.'], tempFolder(files))
    expect(code).toBe(2)
    expect(stderr).toMatch(/binary\.md:1 error not-text /)
    expect(stderr).toMatch(/large\.md:1 error too-large /)
  })

  test('beside readable files is told on stderr, and the work is done', async () => {
    const {code, stderr} = await runCli(['agents', '--quiet'], tempFolder({...twins, 'agents/large.md': 'word '.repeat(1_000_000)}))
    expect(code).toBe(0)
    expect(stderr).toMatch(/^agents\/large\.md:1 error too-large .*--max-bytes/)
  })

  test('--max-bytes decides what is large', async () => {
    const {stderr} = await runCli(['agents', '--max-bytes', '300', '--quiet'], tempFolder(twins))
    expect(stderr).toContain('too-large')
  })

  test('many problems are cut, and --verbose shows all', async () => {
    const text = '---\nname: first\nname: second\ndescription: Names itself twice.\n---\n\nAnswer in the words of the house.\n'
    const files = Object.fromEntries(Array.from({length: 30}, (_, index) => [`agents/${index}.md`, text]))
    const short = await runCli(['scan', 'agents', '--quiet'], tempFolder(files))
    const long = await runCli(['scan', 'agents', '--quiet', '--verbose'], tempFolder(files))
    expect(short.stderr.trimEnd().split('\n').at(-1)).toMatch(/^… and \d+ more problems/)
    expect(long.stderr.split('\n').length).toBeGreaterThan(30)
    expect(long.stderr).not.toContain('more problems')
  })
})

describe('the terminal', () => {
  const colored = '\u001b['

  test('gets colors, unless NO_COLOR says no', async () => {
    const folder = tempFolder(twins)
    const said = async (env: Record<string, string>, tty: boolean) =>
      (await runCli(['scan', 'agents'], folder, {env, tty})).stdout.includes(colored)
    expect(await said({}, true)).toBe(true)
    expect(await said({}, false)).toBe(false)
    expect(await said({NO_COLOR: '1'}, true)).toBe(false)
    expect(await said({FORCE_COLOR: '1'}, false)).toBe(true)
    expect(await said({FORCE_COLOR: '0'}, true)).toBe(false)
    expect(await said({FORCE_COLOR: '1', NO_COLOR: '1'}, true)).toBe(false)
    expect(await said({TERM: 'dumb'}, true)).toBe(false)
  })

  test('gets a progress line, which is gone at the end', async () => {
    const folder = tempFolder(twins)
    const {stderr} = await runCli(['scan', 'agents'], folder, {tty: true})
    expect(stderr).toMatch(/\r\w+/)
    expect(stderr.endsWith(`\r${colored}K`)).toBe(true)
    expect((await runCli(['scan', 'agents'], folder, {tty: true, env: {CI: 'true'}})).stderr).not.toContain('\r')
    expect((await runCli(['scan', 'agents', '--quiet'], folder, {tty: true})).stderr).not.toContain('\r')
    expect((await runCli(['scan', 'agents'], folder)).stderr).not.toContain('\r')
  })
})
