import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {carriedKeys} from '../src/formats/carried-keys.js'
import type {Target} from '../src/formats/target.js'
import {targets} from '../src/formats/targets.js'
import {toolActs} from '../src/formats/tool-acts.js'

const page = join(import.meta.dirname, '../docs/hosts.md')
const agents = targets.filter(({kind}) => kind === 'agent')

const told = {list: '`tools`', permission: '`permission`', readonly: '`readonly`', sandbox: '`sandbox_mode`', none: '–'}

test.for([
  ['targets', targetRows()],
  ['keys', keyRows()],
  ['tools', toolRows()]
] as const)('docs/hosts.md holds the table of %s as the code has it', ([name, rows]) => {
  const table = `<!-- ${name} -->\n${rows.join('\n')}\n<!-- /${name} -->`
  if (process.env.UPDATE === '1')
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`), () => table)
    )
  expect(readFileSync(page, 'utf8')).toContain(table)
})

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function targetRows(): string[] {
  return [
    '| `--to` | what | where it belongs | tools are told by | it must have | at most |',
    '|---|---|---|---|---|---|',
    ...targets.map(({host, kind, folder, ending, restriction, format}) =>
      row([
        `\`${host}\``,
        kind,
        folder === '' ? 'a section of `AGENTS.md`' : `\`${folder}/<name>${ending}\``,
        told[restriction],
        format.requires.map((key) => `\`${key}\``).join(', ') || '–',
        (format.limits ?? []).map(({of, most, unit}) => `${of}: ${most} ${unit}`).join('; ') || '–'
      ])
    )
  ]
}

function keyRows(): string[] {
  const hosts = agents.filter(({host}) => host !== 'agents-md')
  const cell = (key: string | undefined) => (key === undefined ? '–' : `\`${key}\``)
  const own = (key: string) => hosts.map(({format}: Target) => cell(key in format.keys ? key : undefined))
  return [
    row(['what', ...hosts.map(({host}) => host)]),
    `|${'---|'.repeat(hosts.length + 1)}`,
    row(['name', ...own('name')]),
    row(['description', ...own('description')]),
    ...carriedKeys.map(({words, keys}) => row([words, ...hosts.map(({format}) => cell(keys[format.id]))]))
  ]
}

function toolRows(): string[] {
  const hosts = agents.filter(({restriction}) => restriction === 'list' || restriction === 'permission')
  return [
    row(['what it does', 'class', ...hosts.map(({host}) => host)]),
    `|${'---|'.repeat(hosts.length + 2)}`,
    ...toolActs.map(({act, class: name, names}) =>
      row([act, name, ...hosts.map(({format}) => (names[format.id] === undefined ? '–' : `\`${names[format.id]?.split(' ')[0]}\``))])
    )
  ]
}
