import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {readConfig} from '../src/1-read/read-config.js'
import {defaults, optionTable} from '../src/options.js'
import {filesBelow, tempFolder, textOf} from './support/folders.js'
import {put} from './support/git.js'
import {runCli} from './support/run-cli.js'

const file = 'agentmerge.config.yaml'
const written = async (files = {}): Promise<{cwd: string; stdout: string; text: string}> => {
  const cwd = tempFolder(files)
  const {code, stdout, stderr} = await runCli(['init'], cwd)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  return {cwd, stdout, text: textOf(join(cwd, file)) ?? ''}
}

describe('init', () => {
  test('writes every option that a config can hold, with its words, as a comment', async () => {
    const {cwd, text} = await written()
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
    expect(readConfig(cwd)).toEqual({})
    const rows = optionTable.filter(({flagOnly}) => !flagOnly)
    expect([...text.matchAll(/^#(\w+): /gm)].map(([, key]) => key).sort()).toEqual(rows.map(({key}) => key).sort())
    for (const {key, words} of rows) expect(text).toMatch(new RegExp(`^# ${words.replace(/[.*+?()]/g, '\\$&')}.*\n#${key}: `, 'm'))
  })

  test('writes what is in force already: all comments taken out, nothing is another one', async () => {
    const {cwd, text} = await written()
    put(cwd, {[file]: text.replace(/^#(?=\w)(?!.*<)/gm, '')})
    const config = readConfig(cwd)
    expect(Object.keys(config).length).toBeGreaterThan(5)
    expect(defaults).toMatchObject(config)
    expect(parse(text.replace(/^#(?=\w)/gm, ''))).toMatchObject(config)
  })

  test('says what to do next, with the folder that is there', async () => {
    expect((await written()).stdout).toContain('agentmerge scan agents ')
    const {stdout} = await written({'.claude/agents/a.md': 'x', 'agents/b.md': 'y'})
    expect(stdout.match(/^ {2}agentmerge .*\.claude\/agents /gm)).toHaveLength(3)
    expect((await runCli(['init', 'team/agents'], tempFolder())).stdout).toContain('agentmerge check team/agents ')
  })

  test.for([
    [file, '# mine\n'],
    ['agentmerge.config.yml', 'threshold: 0.4\n'],
    ['agentmerge.config.json', '{}'],
    ['package.json', '{"agentmerge": {}}']
  ] as const)('writes nothing where %s has settings', async ([name, text]) => {
    const cwd = tempFolder({[name]: text})
    const {code, stdout, stderr} = await runCli(['init'], cwd)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(`\`${name}\``)
    expect(filesBelow(cwd)).toEqual([name])
    expect(textOf(join(cwd, name))).toBe(text)
  })

  test('goes where package.json is about something else', async () => {
    expect((await written({'package.json': '{"name": "x"}'})).text).toContain('#threshold: 0.5')
  })
})

describe('a config in YAML', () => {
  test('is read with its comments, also by name', () => {
    const cwd = tempFolder({[file]: '# strict\nthreshold: 0.7 # more\nignore:\n  - drafts/**\n', 'ci/a.yml': 'threshold: 0.9'})
    expect(readConfig(cwd)).toEqual({threshold: 0.7, ignore: ['drafts/**']})
    expect(readConfig(cwd, 'ci/a.yml')).toEqual({threshold: 0.9})
  })

  test.for([
    ['threshold: [', /^Cannot read the config file `agentmerge\.config\.yaml`, expected YAML: /],
    ['- threshold', /^Cannot use `agentmerge\.config\.yaml`, expected an object/],
    ['treshold: 1', /^Cannot use the key `treshold`/],
    ['base:', /^Cannot use `null` for `base`/]
  ] as const)('%j is refused', ([text, message]) => {
    expect(() => readConfig(tempFolder({[file]: text}))).toThrow(message)
  })

  test('does not stand beside another one', () => {
    const cwd = tempFolder({[file]: '', 'agentmerge.config.json': '{}'})
    expect(() => readConfig(cwd)).toThrow('Cannot choose between `agentmerge.config.json`, `agentmerge.config.yaml`')
  })
})
