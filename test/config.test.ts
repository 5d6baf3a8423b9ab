import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readConfig} from '../src/1-read/read-config.js'
import {type OptionRow, optionTable} from '../src/options.js'
import {checkOption} from '../src/util/check-option.js'
import {tempFolder} from './support/folders.js'

const json = (value: unknown): string => JSON.stringify(value)

describe('the config', () => {
  it('is empty where there is none', () => {
    expect(readConfig(tempFolder())).toEqual({})
    expect(readConfig(tempFolder({'package.json': json({name: 'x'})}))).toEqual({})
    expect(readConfig(tempFolder({'package.json': '[]'}))).toEqual({})
  })

  it('is read from `agentmerge.config.json` with every key that is no flag only', () => {
    const config = {out: 'merged', threshold: 0.4, onConflict: 'omit', ignore: ['old/'], maxBytes: 2000}
    const cwd = tempFolder({'agentmerge.config.json': `\ufeff${json({$schema: 'x', ...config})}`, 'package.json': '{'})
    expect(readConfig(cwd)).toEqual(config)
  })

  it('is read from package.json', () => {
    expect(readConfig(tempFolder({'package.json': json({agentmerge: {threshold: 1}})}))).toEqual({threshold: 1})
  })

  it('is read from the file that was named, and from no other', () => {
    const cwd = tempFolder({'agentmerge.config.json': json({threshold: 0.1, out: 'x'}), 'ci/strict.json': json({threshold: 0.9})})
    expect(readConfig(cwd, 'ci/strict.json')).toEqual({threshold: 0.9})
    expect(readConfig(cwd, join(cwd, 'ci/strict.json'))).toEqual({threshold: 0.9})
  })

  it.each([
    [{treshold: 1}, 'Cannot use the key `treshold` in `agentmerge.config.json`, expected one of '],
    [{json: true}, 'Cannot use the key `json` in `agentmerge.config.json`, expected one of '],
    [{threshold: '0.5'}, 'Cannot use `0.5` for `threshold` in `agentmerge.config.json`, expected a number from 0 to 1'],
    [{threshold: 1.5}, 'Cannot use `1.5` for `threshold` in `agentmerge.config.json`, expected a number from 0 to 1'],
    [{maxBytes: 0}, 'Cannot use `0` for `maxBytes` in `agentmerge.config.json`, expected a number of at least 1'],
    [
      {onConflict: 'mine'},
      'Cannot use `mine` for `onConflict` in `agentmerge.config.json`, expected one of `majority`, `strictest`, `base`, `omit`'
    ],
    [{ignore: 'old'}, 'Cannot use `old` for `ignore` in `agentmerge.config.json`, expected a list of texts'],
    [{out: null}, 'Cannot use `null` for `out` in `agentmerge.config.json`, expected a text that is not empty'],
    [[], 'Cannot use `agentmerge.config.json`, expected an object with options']
  ])('refuses %j', (config, message) => {
    const cwd = tempFolder({'agentmerge.config.json': json(config)})
    expect(() => readConfig(cwd)).toThrow(expect.objectContaining({name: 'AgentmergeError', message: expect.stringContaining(message)}))
  })

  it('names every key it knows', () => {
    const cwd = tempFolder({'agentmerge.config.json': '{"__proto__": 1}'})
    for (const {key} of optionTable.filter(({flagOnly}) => !flagOnly)) expect(() => readConfig(cwd)).toThrow(`\`${key}\``)
  })

  it('refuses what is no config', () => {
    const cwd = tempFolder({'package.json': json({agentmerge: true}), 'bad.json': '{"out": }'})
    mkdirSync(join(cwd, 'folder.json'))
    expect(() => readConfig(cwd)).toThrow('Cannot use `agentmerge` in `package.json`, expected an object with options')
    expect(() => readConfig(cwd, 'bad.json')).toThrow(/^Cannot read the config file `bad\.json`, expected JSON: /)
    expect(() => readConfig(cwd, 'none.json')).toThrow('Cannot read the config file `none.json` (it is not there)')
    expect(() => readConfig(cwd, 'folder.json')).toThrow('Cannot read the config file `folder.json` (it is a folder)')
  })
})

describe('checkOption', () => {
  const row = (more: Partial<OptionRow>): OptionRow => ({key: 'out', flag: '--x', type: 'string', intent: 'read', words: '', ...more})

  it.each([
    [row({}), 'a'],
    [row({choices: ['a']}), 'a'],
    [row({type: 'number'}), -3],
    [row({type: 'number', range: [0, 1]}), 1],
    [row({type: 'boolean'}), false],
    [row({type: 'strings'}), []],
    [row({type: 'strings'}), ['a']]
  ])('lets %j be %j', (option, value) => {
    expect(checkOption(option, value, '`--x`')).toBe(value)
  })

  it.each([
    [row({}), ' ', 'Cannot use ` ` for `--x`, expected a text that is not empty'],
    [row({choices: ['a', 'b']}), 'c', 'Cannot use `c` for `--x`, expected one of `a`, `b`'],
    [row({type: 'number'}), Number.NaN, 'Cannot use `NaN` for `--x`, expected a number'],
    [row({type: 'number', range: [0, 1]}), 'abc', 'Cannot use `abc` for `--x`, expected a number from 0 to 1'],
    [row({type: 'boolean'}), 'yes', 'Cannot use `yes` for `--x`, expected `true` or `false`'],
    [row({type: 'strings'}), ['a', 1], 'Cannot use `["a",1]` for `--x`, expected a list of texts']
  ])('does not let %j be %j', (option, value, message) => {
    expect(() => checkOption(option, value, '`--x`')).toThrow(message)
  })
})
