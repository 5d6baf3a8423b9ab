import {describe, expect, test} from 'vitest'
import {blockText} from '../src/2-parse/block-text.js'
import {entryRanges} from '../src/2-parse/entry-ranges.js'
import {frontMatterBlock} from '../src/2-parse/front-matter-block.js'
import {jsonFault} from '../src/2-parse/json-fault.js'
import {keyOf, lenientFrontMatter} from '../src/2-parse/lenient-front-matter.js'
import {lineIndex} from '../src/2-parse/line-index.js'
import {linesInSource} from '../src/2-parse/lines-in-source.js'
import {plainFault} from '../src/2-parse/plain-fault.js'
import {plainValue} from '../src/2-parse/plain-value.js'
import {rawValue} from '../src/2-parse/raw-value.js'
import {readEntries} from '../src/2-parse/read-entries.js'
import {yamlEntries} from '../src/2-parse/yaml-entries.js'

describe('the text of a block scalar', () => {
  test.for([
    ['|', ['  a', '  b'], 'a\nb\n'],
    ['|-', ['  a', '', '  b', '', ''], 'a\n\nb'],
    ['|', ['  a', '  ', '    b'], 'a\n\n  b\n'],
    ['|', ['', ' ', ' a'], '\n\na\n'],
    ['>', ['  a', '  b', '  c'], 'a b c\n'],
    ['>-', ['  a', '', '', '  b', '  c', ''], 'a\n\nb c'],
    // Deeper lines are not folded, and blanks deeper than the text are text.
    ['>', ['  a', '    b'], undefined],
    ['|', ['  a', '   '], undefined],
    ['|', ['  a', ' b'], undefined],
    ['|', ['a'], undefined],
    ['|', [], undefined],
    ['|', ['', ''], undefined],
    ['|+', ['  a'], undefined],
    ['|2', ['  a'], undefined],
    ['a |', ['  a'], undefined]
  ] as const)('%s over %j is %j', ([head, lines, expected]) => {
    expect(blockText(head, lines)).toBe(expected)
  })
})

describe('a value that is no YAML', () => {
  test.for([
    [['key:  a b '], 'a b'],
    [['key: a: b'], 'a: b'],
    [['key: a', '    b', '  c  ', ''], 'a\n  b\nc'],
    [['key:', '  a', '', '  b'], 'a\n\nb'],
    [['key: |', '  a'], 'a'],
    [['key: >-2', '  a'], 'a'],
    [['key: |+', '  a'], 'a'],
    [['key: |'], '|'],
    [['key: |a', '  b'], '|a\nb'],
    [['key: a|', '  b'], 'a|\nb'],
    [['key: "a"'], 'a'],
    [['key: "a\\tb\\nc\\\\d\\"e\\x"'], 'a\tb\nc\\d"e\\x'],
    [["key: 'it''s'"], "it's"],
    [["key: 'it's'"], "it's"],
    [["key: 'a' or 'b'"], "'a' or 'b'"],
    [["key: 'say 'a' now'"], "say 'a' now"],
    [['key: "'], '"'],
    [['key: ""'], ''],
    [['key: "" a"'], '"" a"'],
    [['key: "a'], '"a'],
    [['key: "a\''], '"a\''],
    [['key: `a`'], '`a`'],
    [['key: "a" or "b"'], '"a" or "b"'],
    [['key: "say "a" now"'], 'say "a" now'],
    [['key: "(see "a")"'], '(see "a")'],
    [['key: "use:"a" now"'], 'use:"a" now'],
    [['key: "x"a" now"'], '"x"a" now"'],
    [['key: "say " now"'], '"say " now"'],
    [['key: "a\\"'], '"a\\"'],
    [['key: "a\\\\"'], 'a\\'],
    [['key: "a \\"b\\" c"'], 'a "b" c']
  ] as const)('%j is %j', ([lines, expected]) => {
    expect(rawValue(lines)).toBe(expected)
  })
})

describe('the lines of entries', () => {
  test.for([
    [['a: 1', 'b: 2'], [0, 1], '0-1 1-2'],
    [['# over a', 'a: 1'], [1], '0-2'],
    [['a: 1', '# over b', '', 'b: 2', '# below'], [0, 3], '0-1 1-5'],
    [['a:', '  # in a', 'b: 2'], [0, 2], '0-2 2-3'],
    [['a: 1', '- # in a', 'b: 2'], [0, 2], '0-2 2-3'],
    [['a: 1', 'b: 2'], [0, 0, 1], '0-1 0-1 1-2'],
    [['a: 1', '', 'b: 2'], [0, 2], '0-1 1-3'],
    [['a'], [], '']
  ] as const)('%j with keys in %j are %s', ([lines, keys, expected]) => {
    const ranges = entryRanges(lines, keys)
    expect(ranges.map(({start, end}) => `${start}-${end}`).join(' ')).toBe(expected)
  })
})

describe('where the front matter stands', () => {
  test.for([
    ['---\nname: a\n---\nb', '0-2 ---'],
    ['---\nowner: a\n---\nb', '0-2 ---'],
    ['---\n"name" : a\n---\nb', '0-2 ---'],
    ['\n \n---\nname: a\n---\nb', '2-4 ---'],
    ['---  \nname: a\n----\t\nb', '0-2 ----'],
    ['---js\nx\n---\nb', '0-2 --- js'],
    ['--- c++\t\nx\n---\nb', '0-2 --- c++'],
    ['---\n\nwords\n---\nb', undefined],
    ['---\nwords\n\nmore\n---\nb', undefined],
    ['---\nwords\nmore\n---\nb', '0-3 ---'],
    ['---\n{"a": 1,\n\n"b": 2}\n---\nb', '0-4 ---'],
    ['---\nowner: a\n\nmore\n---\nb', '0-4 ---'],
    ['---\n\n---\nb', '0-2 ---'],
    ['---js\nx\n\ny\n---\nb', '0-4 --- js'],
    // Only a key that a host knows makes it sure.
    ['\n---\nowner: a\n---\nb', undefined],
    ['---\nowner: a\nb', undefined],
    ['---\nname: a\n- b\n  c: d\n\te\nf: g\nWords', '0-6 '],
    ['---\nname: a\n\nb', '0-2 '],
    ['---\nname: a\n-b', '0-2 '],
    ['---\nname: a', '0-2 '],
    ['---\n\n\nname: a\nb', '0-4 '],
    ['---', undefined],
    ['---\n\n', undefined],
    ['--\nname: a\n--', undefined],
    ['----\nname: a\n----', undefined],
    ['---1\nname: a\n---', undefined],
    ['--- a b\nname: a\n---', undefined],
    [' ---\nname: a\n---', undefined],
    ['---\nname: a\n --- \n---', '0-3 ---'],
    ['---\nname: a\n--- b\n---', '0-3 ---']
  ] as const)('%j: %s', ([text, expected]) => {
    const block = frontMatterBlock(text.split('\n'))
    const said = block && `${block.open}-${block.end} ${(block.close ?? '').trimEnd()}${block.language && ` ${block.language}`}`
    expect(said).toBe(expected)
  })
})

describe('front matter that is read line by line', () => {
  test.for([
    ['name: a', 'name'],
    ['"name": a', 'name'],
    ["'name' : a", 'name'],
    ['own.x-1:', 'own.x-1'],
    ['_x:\ta', '_x'],
    ['"name\': a', undefined],
    ['name:a', undefined],
    [' name: a', undefined],
    ['1x: a', undefined],
    ['two words: a', undefined],
    ['name', undefined]
  ] as const)('the key of %j is %s', ([line, key]) => {
    expect(keyOf(line)).toBe(key)
  })

  const read = (...lines: string[]) => lenientFrontMatter(lines).map(({key, value, line}) => [line, key, value])

  test.for([
    ['whatever it is, the first', ['User: a: b'], [[0, 'User', 'a: b']]],
    [
      'what no host knows',
      ['name: a: b', 'owner: c'],
      [
        [0, 'name', 'a: b'],
        [1, 'owner', 'c']
      ]
    ],
    ['not a word with a capital', ['name: a: b', 'Owner: c'], [[0, 'name', 'a: b\nOwner: c']]],
    ['not who speaks', ['name: a: b', 'user: c'], [[0, 'name', 'a: b\nuser: c']]],
    [
      'in a text what a host knows',
      ['description: a: b', 'more', 'model: c'],
      [
        [0, 'description', 'a: b\nmore'],
        [2, 'model', 'c']
      ]
    ],
    [
      'in a text not what stood before',
      ['name: x', 'description: a: b', 'more', 'name: c', 'model: d'],
      [
        [0, 'name', 'x'],
        [1, 'description', 'a: b\nmore\nname: c'],
        [4, 'model', 'd']
      ]
    ],
    [
      'out of a text what stood before',
      ['name: x', 'description: a: b', 'name: c'],
      [
        [0, 'name', 'x'],
        [1, 'description', 'a: b'],
        [2, 'name', 'c']
      ]
    ],
    [
      'in a text what no host knows only where nothing but entries follows',
      ['description: a: b', 'more', 'first: c', 'more', 'owner: d', 'team: e'],
      [
        [0, 'description', 'a: b\nmore\nfirst: c\nmore'],
        [4, 'owner', 'd'],
        [5, 'team', 'e']
      ]
    ],
    [
      'below items, comments and blank lines as below a value',
      ['tools: a: b', '  - c', '- d', '# e', '', 'owner: f', 'Words'],
      [
        [0, 'tools', 'a: b\n  - c\n- d'],
        [5, 'owner', 'f\nWords']
      ]
    ],
    [
      'not between tags',
      ['description: a: b', '<example>', 'model: c', '</example>', 'model: d'],
      [
        [0, 'description', 'a: b\n<example>\nmodel: c\n</example>'],
        [4, 'model', 'd']
      ]
    ],
    [
      'not between tags in tags',
      ['description: a: b', '<a>', '<b>', 'model: c', '</b>', 'tools: d', '</a>', 'model: e'],
      [
        [0, 'description', 'a: b\n<a>\n<b>\nmodel: c\n</b>\ntools: d\n</a>'],
        [7, 'model', 'e']
      ]
    ],
    [
      'beside a tag that ends in its line or never began',
      ['description: a: b <b>c</b> </i>', 'model: <i>', 'tools: e', '</b>'],
      [
        [0, 'description', 'a: b <b>c</b> </i>'],
        [1, 'model', '<i>'],
        [2, 'tools', 'e\n</b>']
      ]
    ],
    [
      'as YAML where it is so alone',
      ['name: a: b', 'tools: [c, d]', 'turns: 3'],
      [
        [0, 'name', 'a: b'],
        [1, 'tools', ['c', 'd']],
        [2, 'turns', 3]
      ]
    ],
    [
      'as text where it is no YAML',
      ['name: a: b', 'tools: [c', 'model: *'],
      [
        [0, 'name', 'a: b'],
        [1, 'tools', '[c'],
        [2, 'model', '*']
      ]
    ],
    ['below words that are no key', ['words', 'name: a'], [[1, 'name', 'a']]],
    ['no words', ['words'], []]
  ] as const)('has as an entry %s', ([, lines, expected]) => {
    expect(read(...lines)).toEqual(expected)
  })
})

describe('what is wrong with a text as JSON', () => {
  test.for([
    ['{"a": [1, -0.5e+3, 2E9, true, false, null, "\\u00e9\\n\\""]}', undefined],
    ['', '1: it is not complete'],
    ['{"a": 1', '1: it is not complete'],
    ['{\n\n"a": 1,\n}', '3: there is no `,` in this place'],
    ['[1,]', '1: there is no `,` in this place'],
    ['{"a": x}', '1: there is no `x` in this place'],
    ["{'a': 1}", "1: there is no `'` in this place"],
    ['{"a":\n"b\n"}', '2: there is no `"` in this place'],
    ['["\\x"]', '1: there is no `"` in this place'],
    ['["\\u12g4"]', '1: there is no `"` in this place'],
    ['[1, 2] // a', '1: there is no `/` in this place'],
    ['[1.]', '1: there is no `.` in this place'],
    ['[-a]', '1: there is no `-` in this place'],
    ['[.5]', '1: there is no `.` in this place'],
    ['[1e]', '1: there is no `e` in this place'],
    ['[10, 0.25, -1e-9, "a\\/\\b", tru]', '1: there is no `t` in this place']
  ] as const)('%j: %s', ([text, expected]) => {
    const fault = jsonFault(text)
    expect(fault && `${fault.line}: ${fault.reason}`).toBe(expected)
  })
})

describe('what YAML finds wrong with a plain value', () => {
  test.for([
    ['a: b', 'whole Nested mappings are not allowed in compact mappings'],
    ['a b:', 'whole Nested mappings are not allowed in compact mappings'],
    ['$a: b', 'whole Nested mappings are not allowed in compact mappings'],
    ['a:b', undefined],
    ['a #b: c', undefined],
    ['"a: b"', undefined],
    ['*.ts', 'part Unresolved alias (the anchor must be set before the alias): .ts'],
    ['*a #b', 'part Unresolved alias (the anchor must be set before the alias): a'],
    ['**/a-b', 'part Unresolved alias (the anchor must be set before the alias): */a-b'],
    ['*.{ts,tsx}', 'whole Unexpected flow-map-start at node end'],
    ['*.ts, *.js', 'whole Unexpected scalar at node end'],
    ['*.ts b', 'whole Unexpected scalar at node end'],
    ['*', 'whole Alias cannot be an empty string'],
    ['a*', undefined],
    ['', undefined]
  ] as const)('%j: %s', ([text, expected]) => {
    const fault = plainFault(text)
    expect(fault && `${fault.isWhole ? 'whole' : 'part'} ${fault.reason}`).toBe(expected)
  })
})

describe('a plain value', () => {
  test.for([
    ['true', true],
    ['false', false],
    ['0', 0],
    ['7.25', 7.25],
    ['123456789012345', 123456789012345],
    ['1234567890123456', undefined],
    ['1.', undefined],
    ['007', undefined],
    ['-5', undefined],
    ['1e5', undefined],
    ['.5', undefined],
    ['1.5e3', undefined],
    ['0x1f', undefined],
    ['.inf', undefined],
    ['NULL', undefined],
    ['True', undefined],
    ['1.2.3', '1.2.3'],
    ['a', 'a'],
    ['$a', '$a'],
    ['(a)', '(a)'],
    ['/a', '/a'],
    ['é', 'é'],
    ['\u00a0a', undefined],
    ['-a', undefined],
    ['a: b', undefined],
    ['a:', undefined],
    ['a #b', undefined],
    ['a:b#c', 'a:b#c'],
    ["'a''b'", "a'b"],
    ["'a'b'", undefined],
    ['"a\\n\\"\\\\\\/\\t"', 'a\n"\\/\t'],
    ['"a\\x"', undefined],
    ['"a" b', undefined],
    ['"', undefined],
    ['[]', []],
    ['[ ]', []],
    ['[a, 1, true, "b, c", \'d\']', ['a', 1, true, 'b, c', 'd']],
    ['[a,b , ]', ['a', 'b']],
    ['["a" , b]', ['a', 'b']],
    ['[a', undefined],
    ['[a] b', undefined],
    ['[a, [b]]', undefined],
    ['[a: b]', undefined],
    ['[null]', undefined],
    ['[,]', undefined]
  ] as const)('%j is %j', ([text, expected]) => {
    expect(plainValue(text)).toEqual(expected)
  })
})

describe('the entries of a block', () => {
  const read = (text: string) => {
    const {entries, problems} = readEntries(yamlEntries(text), text.split('\n'), 2)
    return {
      entries: entries.map(({key, value, line}) => [line, key, value]),
      told: problems.map(({code, line, message}) => `${code} ${line}: ${message}`)
    }
  }

  test.for([
    [
      'a map',
      'a: 1\nb: 2',
      [
        [0, 'a', 1],
        [1, 'b', 2]
      ],
      []
    ],
    ['a list', '- a', [[0, '', '- a']], [/^front-matter-not-a-map 2: .*a list/]],
    ['a scalar', ' a\n', [[0, '', 'a']], [/^front-matter-not-a-map 2: .*a scalar/]],
    ['a key below what is no YAML', '[a\nb: c}', [[1, 'b', 'c}']], [/^front-matter-repaired \d: /]],
    ['no YAML and no key', '[a', [[0, '', '[a']], [/^front-matter-not-a-map 2: .*text that is not YAML \(/]],
    [
      'what is no YAML',
      'a: 1\nb: c: d',
      [
        [0, 'a', 1],
        [1, 'b', 'c: d']
      ],
      [/^front-matter-repaired 3: .*Nested mappings/]
    ],
    [
      'a value that cannot be used',
      'a: 1\nb: *x\n# c\nc: 2',
      [
        [0, 'a', 1],
        [1, 'b', '*x'],
        [3, 'c', 2]
      ],
      [/^front-matter-repaired 3: .*Unresolved alias/]
    ],
    [
      'brackets in texts, which do not nest',
      `a: "${'['.repeat(300)}"\nb: c\u00a0`,
      [
        [0, 'a', '['.repeat(300)],
        [1, 'b', 'c\u00a0']
      ],
      []
    ],
    ['half of a pair', '"a\\udc00": [{b: "x\\ud800"}]', [[0, 'a\ufffd', [{b: 'x\ufffd'}]]], []],
    ['too much in too much', `a: ${'['.repeat(2000)}`, [[0, 'a', '['.repeat(2000)]], [/^front-matter-repaired 2: .*nests too deeply/]],
    ['nothing', '# a\n', [], []]
  ] as const)('of %s', ([, text, entries, told]) => {
    const found = read(text)
    expect(found.entries).toEqual(entries)
    expect(found.told).toEqual(told.map((one) => expect.stringMatching(one)))
  })
})

test('an offset stands in a line', () => {
  const lineOf = lineIndex('a\n\nbc\n', 5)
  expect([0, 1, 2, 3, 4, 5, 6, 99].map(lineOf)).toEqual([5, 5, 6, 7, 7, 7, 8, 8])
  expect([0, 9].map(lineIndex('', 1))).toEqual([1, 1])
})

describe('the lines of a value', () => {
  test.for([
    ['in one line', 'a\nb', '"a\\nb"', [3, 3]],
    ['in a block', 'a\n\n  b', '|\n  a\n\n    b', [4, 5, 6]],
    ['in a block with a comment', 'a\nb', '>- # c\n  a\n  b', [4, 5]],
    ['in three quotes, from their line on', 'a\nb', '"""a\nb"""', [3, 4]],
    ['in three quotes, from the next line on', 'a\nb\n', '"""\na\nb\n"""', [4, 5, 6]],
    ['in three single quotes', 'a\nb', "'''\na\nb'''", [4, 5]],
    ['with a blank line behind it that is not written', 'a\n\n', '|\n  a', [4, 4, 4]],
    ['in lines that are folded', 'one two three\nfour', '>\n  one\n  two\n  three\n\n  four', [4, 8]],
    ['with words that stand earlier too', 'b\na\nb', '"b \\\n a\\n\\\n b"', [3, 4, 5]],
    ['with a line without words', 'a b\n--\nc d', '"a\n b\\n--\\n\\\nc\n d"', [3, 3, 5]]
  ] as const)('%s', ([, text, written, expected]) => {
    expect(linesInSource(text, written, 3)).toEqual(expected)
  })
})
