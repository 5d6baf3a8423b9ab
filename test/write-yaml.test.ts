import fc from 'fast-check'
import matter from 'gray-matter'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {unescapeNewlines} from '../src/util/unescape-newlines.js'
import {writeYaml} from '../src/util/write-yaml.js'

const inner = (block: string): string => block.replace(/^---\n/, '').replace(/---\n$/, '')
const write = (value: unknown): string => inner(writeYaml([{key: 'k', value}]))

const awkward = fc.constantFrom(
  ...[
    'yes',
    'No',
    'on',
    'OFF',
    'y',
    'n',
    'true',
    'null',
    '~',
    '',
    '1:30',
    '0123',
    '1_000',
    '2024-01-01',
    '0x1f',
    '1e3',
    '.5',
    '-',
    '---',
    '...'
  ],
  ...[
    '**/*.ts',
    '*',
    '&a',
    '!x',
    '| a',
    '> a',
    '%x',
    '@x',
    '`x`',
    '"x"',
    "'x'",
    '# x',
    'a # b',
    'a: b',
    'a:',
    ':',
    '- a',
    '? a',
    '[a',
    '{a',
    'a, b'
  ],
  ...[
    'a\n\nb',
    'a\nb\n',
    'a\n\n',
    '\na',
    ' a\nb',
    'a\n  b',
    'a \nb',
    'a\n \nb',
    'a\tb',
    '\ta',
    'a\n\tb',
    'a\rb',
    '\u0085',
    'a\u2028b',
    '\ufeffa'
  ],
  ...[
    '<<',
    '=',
    '<example>\nuser: "x"\n</example>',
    '\\n',
    'é',
    '日本',
    '😀',
    '\ud800',
    '\0',
    '\x7f',
    'a\n---\nb',
    'C:\\x',
    'Agent(a, b)',
    'mcp__*'
  ]
)
const text = fc.oneof(
  awkward,
  fc.string(),
  fc.string({unit: 'binary'}),
  fc.array(awkward, {maxLength: 4}).map((parts) => parts.join('\n'))
)
const key = fc.oneof(awkward, fc.string({maxLength: 20})).filter((name) => name !== '__proto__')
const number = fc.oneof(fc.integer(), fc.double({noNaN: true})).filter((value) => !Object.is(value, -0))
const atom = fc.oneof(text, fc.boolean(), number)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    {depthSize: 'small'},
    atom,
    fc.constant(null),
    fc.array(tie('any')),
    fc.dictionary(key, tie('any')).map((map) => ({...map}))
  )
})).any

describe('what is written', () => {
  test.each([
    ['a plain sentence', 'Reviews code, then (briefly) reports.', 'k: Reviews code, then (briefly) reports.\n'],
    ['a comma string', 'Read, Grep, Bash', 'k: Read, Grep, Bash\n'],
    ['a list', ['Read', 'Agent(a, b)', 'mcp__x__*'], 'k: [Read, "Agent(a, b)", mcp__x__*]\n'],
    ['an empty list', [], 'k: []\n'],
    ['a word that is a boolean in YAML 1.1', 'on', 'k: "on"\n'],
    ['a number that is a string', '0123', 'k: "0123"\n'],
    ['a glob', '**/*.ts', 'k: "**/*.ts"\n'],
    ['a colon', 'Use when: always', 'k: "Use when: always"\n'],
    ['several lines', 'Use it.\n\n<example>\nuser: "x"', 'k: |-\n  Use it.\n\n  <example>\n  user: "x"\n'],
    ['leading spaces', '  a\nb', 'k: "  a\\nb"\n'],
    ['a map', {bash: {'rm *': 'deny', on: true}}, 'k:\n  bash:\n    "rm *": deny\n    "on": true\n'],
    ['a list of maps', [{label: 'Go', send: false}, {label: 'Stop'}], 'k:\n  - label: Go\n    send: false\n  - label: Stop\n']
  ])('%s', (_, given, expected) => {
    expect(write(given)).toBe(expected)
  })

  test('the keys keep their order and no line is folded', () => {
    const long = 'word '.repeat(500).trim()
    expect(
      writeYaml([
        {key: 'name', value: 'b'},
        {key: 'a', value: long},
        {key: 'color', value: null}
      ])
    ).toBe(`---\nname: b\na: ${long}\ncolor: null\n---\n`)
  })

  test('no fields are an empty block', () => {
    expect(writeYaml([])).toBe('---\n---\n')
  })
})

describe('what is read again', () => {
  test('is the same in YAML 1.2', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(parse(write(given), {strict: true})).toEqual({k: given})
      }),
      {numRuns: 2000}
    )
  })

  test('is the same in YAML 1.1, through gray-matter', () => {
    fc.assert(
      fc.property(fc.oneof(atom, fc.array(atom)), key, (given, name) => {
        const block = writeYaml([
          {key: name, value: given},
          {key: 'end of it', value: 'x'}
        ])
        const read = matter(`${block}body`, {})
        expect(read.data).toEqual(name === 'end of it' ? read.data : {[name]: given, 'end of it': 'x'})
        expect(read.content).toBe('body')
      }),
      {numRuns: 2000}
    )
  })
})

test('a literal backslash-n becomes a line end', () => {
  expect(unescapeNewlines('a\\n\\nb\nc\\r\\nd')).toBe('a\n\nb\nc\nd')
})
