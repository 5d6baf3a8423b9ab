import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {plainEntries} from '../src/2-parse/plain-entries.js'
import {type YamlReading, yamlEntries} from '../src/2-parse/yaml-entries.js'

const settings = {numRuns: 20 * Number(process.env.FC_RUNS ?? 150), seed: Number(process.env.FC_SEED ?? 1)}

/** Keys, values, lines and failures as YAML has them. */
function expectSame(lines: readonly string[], reading: YamlReading): void {
  expect(reading, lines.join('\n')).toEqual(yamlEntries(lines.join('\n')))
}

const values = [
  ...[
    'text',
    'two words',
    "it's",
    'a, b',
    'x [y] {z}',
    'a#b',
    'über',
    '🎠',
    'http://x.y/z',
    'a:b',
    '$set:editor',
    '(a) b',
    '/pw:test',
    '_x'
  ],
  ...[
    'true',
    'false',
    'yes',
    'n',
    '0',
    '7',
    '3000',
    '9.5',
    '1.50',
    '1.0.0',
    '3d-artist',
    '2026-05-14',
    '12:30',
    '1_000',
    '[]',
    '[ ]',
    '[x, ]',
    '""',
    "''"
  ],
  ...[
    '"a: b"',
    '"say \\"x\\"\\n"',
    "'it''s: x'",
    '"#FF0050"',
    '[Read, "**/*.ts"]',
    '[a, \'b, c\', "d"]',
    '[1, 2.5, true, x y]',
    '[a/b*, $x]'
  ],
  ...[
    'Use it: often',
    'Ends in:',
    '2.0: x',
    'Say "a: b" here',
    '**/*.ts',
    '*',
    '*.{ts,tsx}',
    '**/*.{ts,tsx}',
    '**/*.ts, **/*.tsx',
    '*.ts,b.ts'
  ],
  ...['**/a,**/b*.{yml,yaml}', '', '|', '|-', '>', '>-']
]
/** What is for YAML to read. */
const others = [
  ...['null', '~', 'True', '.inf', '.5', '1e5', '0x1f', '007', '+5', '-5', '- x', '&a x', '*x y', '!t x', '{a: b}', '"a" # b', 'x # y'],
  ...[
    "'open",
    '"open',
    '[open',
    '[a, [b]]',
    '[a: b]',
    '"a" b',
    '"\\u00e9"',
    '@x',
    '`x`',
    '%x',
    '? x',
    ': x',
    'x\ty',
    '|+',
    '>2',
    'a: b # c'
  ],
  ...['**/*.ts # c', '*a - b', '*a, {b}', '# c', 'a #b: c', '\u00a0x', 'x\u2028y', '---', '...']
]

describe('front matter that is read without a YAML parser', () => {
  test.each(values)('a value such as `%s`', (value) => {
    const below = /^[|>]/.test(value) ? ['  one', '  two', '', '  three'] : []
    for (const lines of [
      [`key: ${value}`, ...below],
      ['first: x', `key:  ${value} `, ...below, '', 'last: y']
    ]) {
      const reading = plainEntries(lines)
      expect(reading, value).toBeDefined()
      expectSame(lines, reading as YamlReading)
    }
  })

  test.each(others)('never a value such as `%s` otherwise than YAML', (value) => {
    for (const lines of [
      [`key: ${value}`],
      ['key:', `  - ${value}`],
      ['key:', `  own: ${value}`],
      ['key:', `  ${value}`],
      [`key: [${value}]`],
      ['key: [', `  ${value}`, ']'],
      ['a:', '  key: [', `    ${value},`, '  ]']
    ]) {
      const reading = plainEntries(lines)
      if (reading) expectSame(lines, reading)
    }
  })

  test('maps, lists, block texts, comments and blank lines', () => {
    const lines = [
      ...[
        '# why',
        '',
        'name: a',
        'handoffs:',
        '  - label: One',
        '    agent: x',
        '',
        '  - label: Two',
        '    steps:',
        '    - 1',
        '    - two'
      ],
      ...[
        'servers:',
        '  # local',
        '  own:',
        "    type: 'http'",
        '    tools: ["*"]',
        'tools:',
        '- Read',
        '-   Write',
        'all: [',
        '  a,',
        "  'b'",
        '  ]'
      ],
      ...[
        'empty:',
        '',
        'text: |',
        '  # Use',
        '',
        '  it: often',
        '    deep',
        'more: >-',
        '   one',
        '   two',
        '',
        '',
        '   three',
        '',
        '# end',
        'last: "x"'
      ]
    ]
    const reading = plainEntries(lines)
    expect(reading?.kind).toBe('map')
    expectSame(lines, reading as YamlReading)
  })

  test('whatever is accepted is what YAML says', () => {
    const value = fc.oneof({arbitrary: fc.constantFrom(...values), weight: 12}, fc.constantFrom(...others))
    const key = fc.constantFrom('a: ', 'b:  ', 'c-d: ', 'on: ', 'null: ', 'e: ', 'f: ')
    const lead = fc.oneof({arbitrary: key, weight: 6}, fc.constantFrom('- ', '-   ', '- - ', '- f: ', '# ', '', '-', 'e:'))
    const indent = fc.oneof({arbitrary: fc.constant(''), weight: 3}, fc.constantFrom('  ', '  ', '    ', '   '))
    const line = fc.tuple(indent, lead, value).map((parts) => parts.join(''))
    const bare = fc.constantFrom('', ' ', '    ', '---', 'g:', 'h:', '  i:', 'j: |', 'k: >-')
    const lines = fc.array(fc.oneof({arbitrary: line, weight: 3}, bare), {maxLength: 6})
    // As often as before: a YAML parser takes a hundred times as long.
    expect(fc.sample(lines, {numRuns: 3000, seed: 3}).filter(plainEntries).length).toBeGreaterThanOrEqual(520)
    let accepted = 0
    fc.assert(
      fc.property(lines, (some) => {
        const reading = plainEntries(some)
        if (!reading) return
        accepted++
        expectSame(some, reading)
      }),
      settings
    )
    expect(accepted).toBeGreaterThan(settings.numRuns / 20)
  })
})
