import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {commands} from '../src/cli/commands.js'
import {problemCatalog} from '../src/messages.js'
import {defaults, type OptionRow, optionTable} from '../src/options.js'
import {poetAgent} from './support/agent-text.js'
import {tempFolder} from './support/folders.js'
import {runCli} from './support/run-cli.js'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const messages = read('docs/messages.md')

describe('README', () => {
  test('has at most 200 lines', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(200)
  })

  test('holds the table of options as the code has it', () => {
    const table = `<!-- options -->\n${optionRows()}\n<!-- /options -->`
    const updated = readme.replace(/<!-- options -->[\s\S]*<!-- \/options -->/, table)
    if (process.env.UPDATE === '1') writeFileSync(join(root, 'README.md'), updated)
    expect(process.env.UPDATE === '1' ? updated : readme).toContain(table)
  })

  test.for(commands.map(({name}) => name))('shows the command %s', (name) => {
    expect(readme).toMatch(new RegExp(`^agentmerge ${name} `, 'm'))
  })

  test.for(kinds())('explains the conflict kind %s', (kind) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${kind}\` \\| \\S`, 'm'))
  })

  test('has a config file that is accepted', async () => {
    const folder = tempFolder({'agentmerge.config.json': block('json'), 'poet.md': poetAgent()})
    expect(await runCli(['check', '.'], folder)).toEqual({code: 0, stdout: '', stderr: '1 agent checked, 0 findings\n'})
  })

  test('has a program that runs', () => {
    const text = execFileSync(process.execPath, ['--input-type=module', '-e', block('js')], {cwd: root, encoding: 'utf8'})
    expect(text).toMatch(/^out\/\S+\.md \d+$/m)
  })
})

describe('docs/messages.md', () => {
  test.for(Object.entries(problemCatalog))('explains %s', ([code, {severity}]) => {
    const section = messages.split(/^### /m).find((text) => text.startsWith(`\`${code}\``))
    expect(section).toMatch(new RegExp(`^.* \\(${severity}\\)\n\n\\S[\\s\\S]+\n\n\\*\\*What to do\\.\\*\\* \\S`))
  })

  test('explains no code that does not exist', () => {
    const explained = [...messages.matchAll(/^### `([\w-]+)`/gm)].map(([, code]) => code)
    expect(explained.filter((code) => code && !(code in problemCatalog))).toEqual([])
    expect(new Set(explained).size).toBe(explained.length)
  })
})

function optionRows(): string {
  return ['| flag | key | default | what it sets |', '|---|---|---|---|', ...optionTable.map(optionRow)].join('\n')
}

function optionRow({flag, key, words, choices, range, flagOnly}: OptionRow): string {
  const value = defaults[key]
  const shown = value === false || value === '' || (Array.isArray(value) && value.length === 0) ? '' : `\`${value}\``
  const allowed = choices?.map((choice) => `\`${choice}\``).join(', ')
  const upper = range && range[1] < Number.MAX_SAFE_INTEGER ? ` to ${range[1]}` : ' or more'
  const extra = allowed ?? (range ? `${range[0]}${upper}` : '')
  return `| \`${flag}\` | ${flagOnly ? '' : `\`${key}\``} | ${shown} | ${words}${extra ? `: ${extra}` : ''} |`
}

/** The first code block of a language. */
function block(language: string): string {
  return readme.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? ''
}

function kinds(): string[] {
  const model = read('src/model.ts')
  const names = /ConflictKindName =([\s\S]*?)\n\n/.exec(model)?.[1] ?? ''
  return [...names.matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '')
}
