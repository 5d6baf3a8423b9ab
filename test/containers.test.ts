import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitAgents} from '../src/1-read/split-agents.js'
import {linesInSource} from '../src/2-parse/lines-in-source.js'
import {parseAgent} from '../src/2-parse/parse-agent.js'
import {readSource} from '../src/2-parse/read-source.js'
import {tomlEntries} from '../src/2-parse/toml-entries.js'
import {merge, scan, status} from '../src/index.js'
import type {SourceFile} from '../src/model.js'
import {write} from '../src/pipeline.js'
import {tempFolder} from './support/folders.js'

const source = (file: string, text: string): SourceFile => ({file, bytes: text.length, sha256: '', text, problems: []})
const linesOf = (file: string, text: string) => parseAgent(source(file, text)).rules.map((rule) => [rule.line, rule.text])

const role = `# a role
name = "poet" # shown
description = 'Writes "poems".'
nicknames = [
  "a]", # "
  "b",
]
developer_instructions = """
Write poems.

- Rhyme in 4 lines.
"""
model = "x"

[mcp_servers.docs]
command = "npx"
[mcp_servers.web]
command = "curl"
`

test('an object in JSON has no halves of pairs, which no file can hold', () => {
  const {frontMatter, body} = readSource('.kiro/agents/a.json', '{"name": "a\\ud800", "prompt": "Sail \\udc00 on."}')
  expect([frontMatter.fields[0]?.value, body]).toEqual(['a\ufffd', 'Sail \ufffd on.'])
})

describe('a role in TOML', () => {
  test('has its keys with their values and lines, and the body with the lines of the file', () => {
    const {frontMatter, problems} = readSource('.codex/agents/a.toml', role)
    expect(problems).toEqual([])
    expect(frontMatter.fields.map(({key, value, line, endLine}) => [key, value, line, endLine])).toEqual([
      ['name', 'poet', 2, 2],
      ['description', 'Writes "poems".', 3, 3],
      ['nicknames', ['a]', 'b'], 4, 7],
      ['model', 'x', 13, 13],
      ['mcp_servers', {docs: {command: 'npx'}, web: {command: 'curl'}}, 15, 18]
    ])
    expect(linesOf('.codex/agents/a.toml', role)).toEqual([
      [9, 'Write poems.'],
      [11, 'Rhyme in 4 lines.']
    ])
  })

  test('that is no TOML is read key by key, and told', () => {
    const {frontMatter, body, problems} = readSource('.codex/agents/a.toml', role.replace('"x"', 'x'))
    expect(problems).toMatchObject([{code: 'container-repaired', line: 13}])
    expect(frontMatter.fields.map(({value}) => value)).toContain('x')
    expect(body).toBe('Write poems.\n\n- Rhyme in 4 lines.\n')
  })

  test('with line ends that are escaped has one line', () => {
    expect(linesOf('.codex/agents/a.toml', '\n\ndeveloper_instructions = "Write poems.\\n\\n- Rhyme."\n')).toEqual([
      [3, 'Write poems.'],
      [3, 'Rhyme.']
    ])
  })

  test('has every character in one statement or between two, whatever it is', () => {
    const part = fc.constantFrom('a = 1', '"""', "'''", '"', "'", '[', ']', '{', '}', '=', '#', '\n', '\\', 'x', ' ', '[t]', 'é')
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          let last = 0
          for (const {start, valueStart, end} of tomlEntries(text)) {
            expect(text.slice(last, start)).toMatch(/^(?:\s|#[^\n]*)*$/)
            expect(valueStart).toBeGreaterThanOrEqual(start)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(text.slice(last)).toMatch(/^(?:\s|#[^\n]*)*$/)
        }
      )
    )
  })
})

test('an agent in JSON has its prompt as the body, all of it in the line of the key', () => {
  const text = '{\n  "name": "poet",\n  "prompt": "Write poems.\\n- Rhyme.\\n",\n  "tools": ["read"]\n}\n'
  expect(linesOf('.kiro/agents/poet.json', text)).toEqual([
    [3, 'Write poems.'],
    [3, 'Rhyme.']
  ])
  expect(readSource('.kiro/agents/poet.json', text).frontMatter.fields.map(({key, source: own, line}) => [key, own, line])).toEqual([
    ['name', '"name": "poet"', 2],
    ['tools', '"tools": ["read"]', 4]
  ])
})

describe('modes', () => {
  const modes = `customModes:
  # the first
  - slug: poet
    roleDefinition: Write poems.
    customInstructions: |
      - Rhyme.
    groups: [read]
  -
    slug: poet
    name: Second
    roleDefinition: >-
      Write
      songs.

      Sing them.
    groups: []
  - a text
`

  test('are one agent each, by slug, with the lines of the file', () => {
    const all = splitAgents(source('web/.roomodes', modes)) as SourceFile[]
    expect(all.map(({file}) => file)).toEqual(['web/.roomodes#mode-3', 'web/.roomodes#poet', 'web/.roomodes#poet~2'])
    expect(all.map(({file, text}) => linesOf(file, text))).toEqual([
      expect.arrayContaining([[17, 'a text']]) as unknown,
      [
        [4, 'Write poems.'],
        [6, 'Rhyme.']
      ],
      [
        [12, 'Write songs.'],
        [15, 'Sing them.']
      ]
    ])
    expect(all.map(({file, text}) => readSource(file, text).problems.map(({code}) => code))).toEqual([['not-parsed'], [], []])
  })

  test('in JSON are one agent each, too', () => {
    const text = '{"customModes": [{"slug": "a", "roleDefinition": "Plan."},\n {"slug": "b/../c", "roleDefinition": "Test.\\nRun."}]}'
    const all = splitAgents(source('.roomodes', text)) as SourceFile[]
    expect(all.map(({file, text: own}) => [file, linesOf(file, own)])).toEqual([
      ['.roomodes#a', [[1, 'Plan.']]],
      [
        '.roomodes#b-c',
        [
          [2, 'Test.'],
          [2, 'Run.']
        ]
      ]
    ])
  })

  test('are known each by its own text and lines', async () => {
    const hashes = (text: string) =>
      new Map((splitAgents(source('.roomodes', text)) as SourceFile[]).map(({file, sha256}) => [file.replace(/^.*#/, ''), sha256]))
    const before = hashes(modes)
    expect(new Set(before.values()).size).toBe(3)
    const reworded = hashes(modes.replace('Rhyme', 'Sing'))
    expect([...reworded].filter(([slug, hash]) => hash !== before.get(slug)).map(([slug]) => slug)).toEqual(['poet'])
    // Its lines in the report are others now.
    const moved = hashes(modes.replace('- Rhyme.', '- Rhyme.\n      - Sing.'))
    expect(moved.get('poet~2')).not.toBe(before.get('poet~2'))
    const {pairs} = await scan(['.roomodes#poet', '.roomodes#poet~2'], {}, {cwd: tempFolder({'.roomodes': modes})})
    expect(pairs.flatMap(({reasons}) => reasons).join()).not.toContain('byte for byte')
    const twin = await scan(['.'], {}, {cwd: tempFolder({'.roomodes': modes, 'web/.roomodes': modes})})
    const same = twin.pairs.filter(({reasons}) => reasons.join().includes('byte for byte'))
    expect(same.map(({left, right}) => `${left} ${right}`)).toContain('.roomodes#poet web/.roomodes#poet')
  })

  test.for([
    ['customModes: []\n', 'no-modes'],
    ['rules:\n  - a\n', 'no-modes'],
    ['customModes: [\n', 'not-parsed'],
    ['- [\n', 'not-parsed']
  ] as const)('%j is told as %s', async ([text, code]) => {
    const {agents, unread} = await scan(['.'], {}, {cwd: tempFolder({'.roomodes': text})})
    expect([...agents.flatMap(({problems}) => problems), ...unread.map(({problem}) => problem)].map((one) => one.code)).toContain(code)
  })

  test('can be named one by one, are merged and known to the next run', async () => {
    const cwd = tempFolder({
      '.roomodes': modes,
      'poet.md': '---\nname: poet\ndescription: Writes poems.\n---\n\nWrite poems.\n\n- Rhyme.\n'
    })
    const named = await scan(['.roomodes#poet', '.roomodes#poet~2'], {}, {cwd})
    expect(named.agents.map(({file}) => file)).toEqual(['.roomodes#poet', '.roomodes#poet~2'])
    const result = await merge(['.'], {}, {cwd})
    expect(result.merged.map(({members}) => members)).toEqual([['.roomodes#poet', 'poet.md']])
    expect(result.merged[0]?.rules.flatMap(({origins}) => origins.map(({file, line}) => `${file}:${line}`)).sort()).toEqual([
      ...['.roomodes#poet:4', '.roomodes#poet:6', 'poet.md:6', 'poet.md:8']
    ])
    write(result, {}, {cwd})
    expect((await status([], {}, {cwd})).sources).toEqual([])
  })
})

test('lines of a value are found in any way of writing it, in order and within it', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/)
  const lines = fc.array(fc.oneof(word, fc.constant('')), {minLength: 1})
  fc.assert(
    fc.property(lines, fc.nat(3), (text, indent) => {
      const block = `|\n${text.map((line) => ' '.repeat(indent) + line).join('\n')}`
      expect(linesInSource(text.join('\n'), block, 5)).toEqual(text.map((_, at) => 6 + at))
      const found = linesInSource(text.join('\n'), `"${text.join('\\n\\\n')}"`, 5)
      expect([...found].sort((a, b) => a - b)).toEqual(found)
      expect(found.every((line) => line >= 5 && line < 5 + text.length)).toBe(true)
    })
  )
})
