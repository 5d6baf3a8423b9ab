import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {commands} from '../src/cli/commands.js'
import {formatRows} from '../src/formats/format-rows.js'
import {formats} from '../src/formats/index.js'
import {limitOf} from '../src/formats/limit-of.js'
import {fieldRows} from '../src/lexicon/field-meanings.js'
import {meaningWords} from '../src/lexicon/field-row.js'
import {problemCatalog} from '../src/messages.js'
import {defaults, type OptionRow, optionTable} from '../src/options.js'
import {groupBy} from '../src/util/group-by.js'
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

describe('docs/front-matter.md', () => {
  const page = join(root, 'docs/front-matter.md')

  test.for([
    ['keys', keyRows()],
    ['limits', limitRows()]
  ] as const)('holds the table of %s as the code has it', ([name, rows]) => {
    const table = `<!-- ${name} -->\n${rows}\n<!-- /${name} -->`
    if (process.env.UPDATE === '1')
      writeFileSync(
        page,
        readFileSync(page, 'utf8').replace(new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`), () => table)
      )
    expect(readFileSync(page, 'utf8')).toContain(table)
  })
})

describe('docs/formats.md', () => {
  const page = join(root, 'docs/formats.md')

  test('holds the table of formats as the code has it', () => {
    const table = `<!-- formats -->\n${formatRows(formats)}\n<!-- /formats -->`
    if (process.env.UPDATE === '1')
      writeFileSync(
        page,
        readFileSync(page, 'utf8').replace(/<!-- formats -->[\s\S]*<!-- \/formats -->/, () => table)
      )
    expect(readFileSync(page, 'utf8')).toContain(table)
  })

  test('tells of a collection that no file was lost and none made it fail', () => {
    const [, corpus = ''] = /<!-- corpus -->\n([\s\S]*)\n<!-- \/corpus -->/.exec(readFileSync(page, 'utf8')) ?? []
    const [files = 0, , , , same, crashes] = (/^\| all \| (.*) \| \|$/m.exec(corpus)?.[1] ?? '').split(' | ').map(Number)
    expect(files).toBeGreaterThan(3000)
    expect({same, crashes}).toEqual({same: files, crashes: 0})
    expect(corpus).toContain('Files that were neither read nor told of: 0.')
  })
})

describe('docs/conflicts.md', () => {
  const pages = readdirSync(join(root, 'docs/conflicts')).map((name) => `docs/conflicts/${name}`)

  test('has at most 150 lines', () => {
    expect(read('docs/conflicts.md').split('\n').length).toBeLessThanOrEqual(151)
  })

  test('has a page for each kind, and no other', () => {
    expect(pages.sort()).toEqual(kinds().map(pageOf).sort())
  })

  test.for(kinds())('links the page of the kind %s', (kind) => {
    expect(read('docs/conflicts.md')).toContain(`| [\`${kind}\`](conflicts/${kind}.md) | `)
  })

  test.for(kinds())('shows what is found as %s, and what is not, from fixtures', (kind) => {
    const [, found = '', near = ''] = /^## Found\n([\s\S]*?)\n## Near misses, not reported\n([\s\S]*?)\n## /m.exec(read(pageOf(kind))) ?? []
    for (const [part, isFound] of [[found, true] as const, [near, false] as const]) {
      const cases = part.split(/^- /m).slice(1)
      expect(cases.length).toBeGreaterThanOrEqual(3)
      for (const one of cases) {
        const folder = /\]\(\.\.\/\.\.\/(test\/fixtures\/conflicts\/[\w/-]+)\)/.exec(one)?.[1] ?? ''
        expect(folder).toMatch(new RegExp(`/${kind}/`))
        expect(read(`${folder}/expected.txt`).startsWith(`${kind} `), folder).toBe(isFound)
        const sources = plain(markdownIn(folder).map(read).join('\n'))
        for (const [, quote = ''] of plain(one).matchAll(/"([^"]+)"/g)) expect(sources).toContain(quote)
      }
    }
  })

  test.for(['docs/conflicts.md', ...pages])('%s links only what exists', (page) => {
    const targets = [...read(page).matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => join(root, dirname(page), target))
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((target) => !existsSync(target))).toEqual([])
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

const pageOf = (kind: string): string => `docs/conflicts/${kind}.md`

const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)

/** Words without code marks and line breaks, so that a quote may be wrapped. */
const plain = (text: string): string => text.replace(/`/g, '').replace(/\s+/g, ' ')

/** Keys that mean the same stand in one row. */
function keyRows(): string {
  const adds = ['identity', 'text', 'list', 'denied']
  const rows = groupBy(Object.entries(fieldRows), ([, {meaning, severity}]) => `${meaning} ${severity}`)
  return [
    '| keys | what is written | when they differ |',
    '|---|---|---|',
    ...[...rows.values()].map((same) => {
      const {meaning, severity} = (same[0] as (typeof same)[number])[1]
      return `| ${same.map(([key]) => `\`${key}\``).join(', ')} | ${meaningWords[meaning]} | ${adds.includes(meaning) ? '–' : severity} |`
    })
  ].join('\n')
}

function limitRows(): string {
  return [
    '| host | description | name | says who |',
    '|---|---|---|---|',
    ...formats.flatMap(({id, limits = []}) => {
      const limit = limitOf([id])
      const reason = limits.find(({of}) => of === 'description')?.reason
      return limit ? `| \`${id}\` | ${limit.description} | ${limit.name ?? ''} | ${reason} |` : []
    })
  ].join('\n')
}
