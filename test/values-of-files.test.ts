import {describe, expect, test} from 'vitest'
import {splitAgents} from '../src/1-read/split-agents.js'
import {readFrontMatter} from '../src/2-parse/front-matter.js'
import {identify} from '../src/2-parse/identity.js'
import {keyedFrontMatter} from '../src/2-parse/keyed-front-matter.js'
import {objectFrontMatter} from '../src/2-parse/object-front-matter.js'
import {onDisk} from '../src/2-parse/on-disk.js'
import {readHead} from '../src/2-parse/read-head.js'
import {readSource} from '../src/2-parse/read-source.js'
import {tomlFrontMatter} from '../src/2-parse/toml-front-matter.js'
import {valuePlaces} from '../src/2-parse/value-places.js'
import type {SourceFile} from '../src/model.js'

const ownOf = (file: string, text: string): Pick<SourceFile, 'file' | 'text'> => {
  const [own] = splitAgents({file, bytes: 0, sha256: '', text, problems: []})
  return own && 'text' in own ? own : {file, text}
}

describe('where the values of a file stand', () => {
  test.for([
    ['a.md', '# over\n\nBody.', ['+=# over\n\nBody.']],
    [
      'a.md',
      '---\n# why\n  # more\n\nname: a # b\ntools: [c,\n  d]\n---\nBody.\n',
      ['name=name: a # b', 'tools=tools: [c,\n  d]', '+=Body.\n']
    ],
    [
      '.codex/agents/a.toml',
      '# why\nname = "a" # b\ndeveloper_instructions = """\nBody.\n"""\n[t] # c\nk = 1\n',
      ['name="a"', 'developer_instructions+="""\nBody.\n"""', 't=[t] # c\nk = 1']
    ],
    ['.kiro/agents/a.json', '{"name" : "a", "list": ["b"],\n "prompt": "Body."}', ['name="a"', 'list=["b"]', 'prompt+="Body."']],
    ['.kiro/agents/a.json', '[1]', ['+=[1]']],
    ['.codex/config.toml', '[agents.a] # ours\ndescription = "b"\nx.y = 1\n', ['description="b"', 'x=1']],
    [
      '.roomodes',
      'customModes:\n  - slug: a\n    roleDefinition: Body.\n    groups: [read]\n',
      ['slug=a', 'roleDefinition+=Body.', 'groups=[read]']
    ]
  ] as const)('of %s: %j', ([name, written, expected]) => {
    const {file, text} = ownOf(name, written)
    const found = valuePlaces(file, text).map(({key, isBody, start, end}) => `${key}${isBody ? '+' : ''}=${text.slice(start, end)}`)
    expect(found).toEqual(expected)
  })
})

describe('what cannot be read as what it should be', () => {
  test.for([
    ['.kiro/agents/a.json', '[1]', 'an object in JSON'],
    ['.kiro/agents/a.json', '{"a": ', 'an object in JSON'],
    ['.roomodes#a', 'a text', 'a mode in YAML or JSON']
  ] as const)('%s: %j', ([file, text, expected]) => {
    const {frontMatter, body, problems} = readSource(file, text)
    expect([frontMatter, body]).toEqual([{fields: [], line: 1, endLine: 1, bodyLine: 1}, text])
    expect(problems).toMatchObject([{code: 'not-parsed', line: 1, message: expect.stringContaining(expected) as string}])
    expect(identify(file, frontMatter, body).problems).toEqual([])
  })
})

describe('the keys of an object', () => {
  const read = (text: string, container: 'json' | 'modes' | 'settings' = 'json') => {
    const reading = objectFrontMatter(text, container)
    const told = reading?.problems.map(({code, line, message}) => `${code} ${line} ${message}`)
    return reading && [reading.entries.map(({key, value, start, end}) => [key, value, text.slice(start, end)]), told]
  }

  test('have their values and what is written of them', () => {
    expect(read('{"a": [1], "b" : null,\n"c": {"d": true}}')).toEqual([
      [
        ['a', [1], '"a": [1]'],
        ['b', null, '"b" : null'],
        ['c', {d: true}, '"c": {"d": true}']
      ],
      []
    ])
  })

  test('that stand twice are told, with the line of the first', () => {
    const found = read('{"a": 1,\n"b": 2,\n"a": 3}')
    expect(found?.[0]).toEqual([
      ['a', 1, '"a": 1'],
      ['b', 2, '"b": 2'],
      ['a', 3, '"a": 3']
    ])
    expect(found?.[1]).toEqual([expect.stringMatching(/^duplicate-key 3 .*`a`.*1/)])
  })

  test('of what is nearly JSON are told', () => {
    const found = read('{"a": 1, // one\n"b": 2,\n}')
    expect(found?.[0]).toEqual([
      ['a', 1, '"a": 1'],
      ['b', 2, '"b": 2']
    ])
    expect(found?.[1]).toEqual([expect.stringMatching(/^container-repaired 1 .*JSON.*`\/`/)])
  })

  test('are those of the one agent in the file', () => {
    expect(read('customModes:\n  - slug: a\n', 'modes')?.[0]).toEqual([['slug', 'a', 'slug: a']])
    expect(read('customModes:\n  - slug: a\n  - slug: b\n', 'modes')).toBe(undefined)
    expect(read('customModes: a\n', 'modes')).toBe(undefined)
    expect(read('{"agent": {"a": {"b": 1 /* one */}}}', 'settings')?.[0]).toEqual([['b', 1, '"b": 1']])
    expect(read('{"agent": {"a": {}, "b": {}}}', 'settings')).toBe(undefined)
    expect(read('{"agent": {"a": 1}}', 'settings')).toBe(undefined)
  })

  test('are none where it is none', () => {
    for (const text of ['[1]', '1', '', '{"a": [}', `${'['.repeat(3000)}`]) expect(read(text)).toBe(undefined)
  })

  test('have no value that cannot be told', () => {
    expect(read('customModes:\n  - a: &x [*x]\n    b: 1\n', 'modes')?.[0]).toEqual([
      ['a', null, 'a: &x [*x]'],
      ['b', 1, 'b: 1']
    ])
  })
})

describe('the keys of a TOML file', () => {
  const read = (text: string) => {
    const {entries, problems} = tomlFrontMatter(text)
    return {entries: entries.map(({key, value}) => [key, value]), told: problems.map(({line, message}) => `${line} ${message}`)}
  }

  test('are one where tables of it follow each other', () => {
    expect(read('a = 1979-05-27\n[t.u]\nb = 1\n[t.v]\nc = 2\n[w]\n[t.x]\n')).toEqual({
      entries: [
        ['a', '1979-05-27'],
        ['t', {u: {b: 1}, v: {c: 2}, x: {}}],
        ['w', {}],
        ['t', {u: {b: 1}, v: {c: 2}, x: {}}]
      ],
      told: []
    })
    expect(read('t = 1\n[u]\n').entries).toEqual([
      ['t', 1],
      ['u', {}]
    ])
  })

  test('are read one by one where it is none, and told', () => {
    const {entries, told} = read('a = 1\nb = x y\nc = [2]\n')
    expect(entries).toEqual([
      ['a', 1],
      ['b', 'x y'],
      ['c', [2]]
    ])
    expect(told).toEqual([expect.stringMatching(/^2 .*TOML/)])
    expect(told[0]).not.toMatch(/Invalid TOML document|\n/)
  })

  test('are not looked into where they nest too deeply', () => {
    expect(read(`a = ${'['.repeat(3000)}`).told).toEqual([expect.stringMatching(/^1 .*nests too deeply/)])
  })
})

describe('the body of a file that is all keys', () => {
  const read = (text: string) => readSource('.roomodes', text)

  test('is what its keys hold, in their order, each line with its place', () => {
    const text =
      'customModes:\n  - slug: a\n    customInstructions: |\n      One.\n      Two.\n\n    groups: [read]\n    roleDefinition: Three.\n'
    const {frontMatter, body} = read(text)
    expect(body).toBe('One.\nTwo.\n\n\nThree.')
    expect(frontMatter).toMatchObject({line: 1, endLine: 8, bodyLine: 4, bodyLines: [4, 5, 6, 8, 8]})
    expect(frontMatter.fields.map(({key, source, line, endLine}) => [key, source, line, endLine])).toEqual([
      ['slug', 'slug: a', 2, 2],
      ['groups', 'groups: [read]', 7, 7]
    ])
  })

  test('is nothing where no key holds it, and no number', () => {
    const {frontMatter, body} = read('customModes:\n  - slug: a\n    roleDefinition: 7\n')
    expect([body, frontMatter.bodyLine, frontMatter.fields.map(({key}) => key)]).toEqual(['', 1, ['slug', 'roleDefinition']])
  })

  test('is that of the first key of a name', () => {
    const entry = (key: string, value: unknown, start: number) => ({
      key,
      value,
      start,
      valueStart: start,
      valueEnd: start + 1,
      end: start + 1
    })
    const {body, frontMatter} = keyedFrontMatter(
      'a\nb\n',
      {entries: [entry('prompt', 'A', 0), entry('prompt', 'B', 2)], problems: []},
      'kiro'
    )
    expect([body, frontMatter.fields.map(({value, line}) => [value, line])]).toEqual(['A', [['B', 2]]])
  })

  test('has its rules in the lines of the file, statements and values too', () => {
    const place = {line: 3, endLine: 4}
    const statement = {...place, values: [{line: 4}]}
    const read = {sections: [place], rules: [{...place, statements: [statement]}, place]} as unknown as Parameters<typeof onDisk>[0]
    const placed = onDisk(read, {fields: [], line: 1, endLine: 9, bodyLine: 3, bodyLines: [7, 9]})
    expect(placed).toEqual({
      sections: [{line: 7, endLine: 9}],
      rules: [
        {line: 7, endLine: 9, statements: [{line: 7, endLine: 9, values: [{line: 9}]}]},
        {line: 7, endLine: 9}
      ]
    })
    expect(onDisk(read, {fields: [], line: 1, endLine: 9, bodyLine: 3})).toBe(read)
  })
})

describe('who an agent is', () => {
  const told = (file: string, inner: string, body = '') => {
    const {frontMatter} = readFrontMatter(inner === '' ? '' : `---\n${inner}\n---\n`)
    return identify(file, frontMatter, body).problems.map(({code, line, message}) => `${code} ${line} ${message}`)
  }

  test.for([
    ['a key that its host does not know', '.gemini/agents/a.md', 'name: a\ndescription: b\nown: c', [/^unknown-key 4 .*`own`.*gemini/i]],
    ['a key that another host does not know', '.claude/agents/a.md', 'name: a\ndescription: b\nown: c', []],
    ['a key in a file that no host looks for', 'x/a.md', 'name: a\ndescription: b\nown: c', []],
    ['what the host runs', 'a.md', 'name: a\ndescription: b\nhooks:\n  Stop:\n    - command: run me', [/^runs-code 4 .*`hooks`.*run me/]],
    ['nothing that it runs', 'a.md', 'name: a\ndescription: b\nhooks: {}', []],
    ['no name and no description', '.claude/agents/a.md', 'model: b', [/^no-name 1 .*`a`/, /^no-description 1 /]],
    ['a name of blanks', '.claude/agents/a.md', 'name: "  "\ndescription: b', [/^no-name 1 /]],
    ['a description that is no text', '.claude/agents/a.md', 'name: a\ndescription: [b]', [/^no-description 1 /]],
    ['no name where its host needs one', '.factory/droids/a.md', 'model: b', [/^no-name 1 /]]
  ] as const)('has %s told', ([, file, inner, expected]) => {
    expect(told(file, inner)).toEqual(expected.map((one) => expect.stringMatching(one)))
  })

  test.for([
    ['slug: a\nname: A\nroleDefinition: b\ngroups: [c]', []],
    ['slug: a\nname: A\nroleDefinition: b', [/^no-key \d .*`groups`/]],
    ['slug: a\nname: A\nroleDefinition: b\ngroups:', [/^no-key \d .*`groups`/]],
    ['slug: a\nname: A\nroleDefinition: b\ngroups: ""', [/^no-key \d .*`groups`/]],
    ['slug: a\nname: A\nroleDefinition: ""\ngroups: []', [/^no-key \d .*`roleDefinition`/]]
  ] as const)('lacks keys of a mode: %j', ([inner, expected]) => {
    const {frontMatter, body} = readSource('.roomodes', `customModes:\n  - ${inner.replaceAll('\n', '\n    ')}\n`)
    const problems = identify('.roomodes#a', frontMatter, body).problems.map(({code, line, message}) => `${code} ${line} ${message}`)
    expect(problems).toEqual(expected.map((one) => expect.stringMatching(one)))
  })

  test('may have its instructions in another file', () => {
    const {file, text} = ownOf('opencode.json', '{"agent": {"a": {"description": "b",\n"prompt": "{file:./c.md}"}}}')
    const {frontMatter, body} = readSource(file, text)
    const found = identify(file, frontMatter, body)
    expect(found.name).toBe('a')
    expect(found.problems.map(({code, line, message}) => `${code} ${line} ${message}`)).toEqual([
      expect.stringMatching(/^prompt-elsewhere 2 .*\.\/c\.md/)
    ])
  })
})

test('a head has its keys, what is asked of `check`, its scope, and no comments in its body', () => {
  const text = '---\nname: a\nlist: [1]\nglobs: "*.ts"\n---\n\n<!-- agentmerge-disable value: why -->\nBody.\n'
  const {head, body, description} = readHead({file: 'a.mdc', bytes: 5, sha256: 'x', text, problems: []})
  expect(head.keys.map(({key, endLine}) => [key, endLine])).toEqual([
    ['name', 2],
    ['list', 3],
    ['globs', 4]
  ])
  expect(head).toMatchObject({file: 'a.mdc', bytes: 5, sha256: 'x', scope: ['*.ts'], disables: [{line: 7, kind: 'value', reason: 'why'}]})
  expect([body.includes('agentmerge'), body.includes('Body.'), description]).toEqual([false, true, ''])
  const plain = readHead({file: 'a.md', bytes: 1, sha256: 'y', text: 'Body.', problems: []}).head
  expect(['disables' in plain, 'scope' in plain]).toEqual([false, false])
})
