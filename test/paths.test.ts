import {existsSync, readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {groupIds, slugOf} from '../src/3-compare/group-ids.js'
import {filesBelow, tempFolder} from './support/folders.js'
import {runCli} from './support/run-cli.js'

const hostile = [
  '../../x',
  '..\\..\\x',
  '/etc/passwd',
  'C:\\Windows\\system32',
  '~/.ssh/id_rsa',
  'NUL',
  'con',
  'aux.md',
  'COM1',
  'lpt9.txt',
  'x'.repeat(300),
  'a\nb',
  'a\u0000b',
  'a\u001b[31mb',
  'trailing. . ',
  '.',
  '..',
  '...',
  '!!!',
  '',
  ' ',
  'report',
  'Report',
  'REPORT.md',
  'record.json',
  'report.html',
  '%2e%2e%2f',
  'a:b|c?d*e<f>',
  '$(touch x)',
  '-rf',
  '\u202Egnp.exe',
  'ｎｕｌ',
  '日本語',
  '__proto__',
  'constructor'
]

/** What every system takes as the name of a file in this folder. */
const safe = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9](?:[a-z0-9-]{0,70}[a-z0-9])?$/

describe('the name of a canonical file', () => {
  test.for(hostile)('from %j is a plain one', (name) => {
    expect(slugOf(name)).toMatch(safe)
  })

  test('from any name is a plain one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary', maxLength: 400}), fc.constantFrom(...hostile)), (name) => {
        expect(slugOf(name)).toMatch(safe)
      }),
      {seed: 1, numRuns: 2000}
    )
  })

  test('is none that another group or the report has, on disks that know no capitals too', () => {
    const ids = groupIds([...hostile, ...hostile])
    expect(new Set([...ids, 'report'].map((id) => id.toLowerCase())).size).toBe(ids.length + 1)
  })
})

test.for(hostile)('two agents with the name %j write nothing outside of the output folder', async (name) => {
  const body = '\n\n- Read every letter that comes in.\n- Answer within a day.\n- Keep a copy of each answer.\n'
  const text = (description: string) => `---\nname: ${JSON.stringify(name)}\ndescription: ${description}\n---${body}`
  const folder = tempFolder({'here/a.md': text('Answers letters.'), 'here/b.md': text('Answers the letters of readers.')})
  const {code} = await runCli(['merge', 'a.md', 'b.md'], join(folder, 'here'))
  expect([0, 1]).toContain(code)
  expect(readdirSync(folder)).toEqual(['here'])
  expect(readdirSync(join(folder, 'here')).sort()).toEqual(['a.md', 'b.md', ...(existsSync(join(folder, 'here/out')) ? ['out'] : [])])
  for (const file of filesBelow(join(folder, 'here/out'))) {
    expect(dirname(file)).toBe('.')
    expect(file.replace(/\.(?:md|html|json)$/, '')).toMatch(safe)
  }
})

test('a config that is code is never loaded', async () => {
  const code = "require('node:fs').writeFileSync('ran', '')"
  const names = ['agentmerge.config.js', 'agentmerge.config.mjs', 'agentmerge.config.cjs', 'agentmerge.config.ts', '.agentmergerc.js']
  const folder = tempFolder({
    ...Object.fromEntries(names.map((name) => [name, code])),
    'a.md': '---\nname: a\ndescription: Sorts stamps by country.\n---\n\n- Sort the stamps.\n'
  })
  await runCli(['.'], folder)
  expect(existsSync(join(folder, 'ran'))).toBe(false)
})

test('keys that JavaScript knows are plain keys in a merge', async () => {
  const text = (value: string) =>
    `---\nname: stamps\ndescription: Sorts stamps.\n__proto__: {polluted: yes}\nconstructor: ${value}\ntoString: ${value}\n---\n\n- Sort the stamps.\n- Keep the rare ones apart.\n`
  const folder = tempFolder({'a.md': text('one'), 'b.md': text('two')})
  const {code, stderr} = await runCli(['merge', 'a.md', 'b.md'], folder)
  expect(stderr).not.toContain('undefined')
  expect([0, 1]).toContain(code)
  expect(({} as {polluted?: unknown}).polluted).toBeUndefined()
})
