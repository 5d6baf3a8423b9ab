import {describe, expect, test} from 'vitest'
import {noDecisions} from '../src/1-read/read-decisions.js'
import {asWritten, valueWords} from '../src/4-merge/field-chosen.js'
import {allKeys, fieldValues, sameValue} from '../src/4-merge/field-values.js'
import {likelyCanonicals} from '../src/4-merge/likely-canonicals.js'
import {makesFields} from '../src/4-merge/makes-fields.js'
import {fieldOmissions, sourceOf, writtenKeys} from '../src/4-merge/profile.js'
import type {Agent} from '../src/model.js'
import {defaults} from '../src/options.js'
import {agentOf, draftOf} from './support/merge-texts.js'

const of = (file: string, ...lines: readonly string[]): Agent => agentOf(file, ['---', ...lines, '---', '- Sail.', ''].join('\n'))
const three = (...lines: readonly (readonly string[])[]) => lines.map((own, at) => of(`${'abc'[at]}.md`, `name: ${'abc'[at]}`, ...own))

describe('two values of a key are the same', () => {
  test.for<[string, unknown, unknown, boolean]>([
    ['model', 'Opus', ' opus ', true],
    ['model', ' opus ', 'Opus', true],
    ['model', 'opus', 'sonnet', false],
    ['owner', {a: 1}, {a: 1}, true],
    ['owner', {a: 1}, {a: 2}, false],
    ['owner', 3, '3', false],
    ['owner', ['a', 'b'], ['b', 'a'], false],
    ['tools', 'Read, Bash', ['Bash', 'Read'], true],
    ['tools', {bash: true}, {bash: true}, true],
    ['tools', {bash: true}, ['bash'], false],
    ['tools', [['edit', {a: 1}]], [['edit', {a: 1}]], true],
    ['disallowedTools', 'Read Bash', 'bash, read', true],
    ['allowed-tools', ['Read'], 'read', true],
    ['skills', ['a', 'b'], ['b', 'a'], true],
    ['globs', '*.py, b', ['b', '*.py'], true],
    ['globs', '*.py', '*.rs', false],
    ['permission', {a: 'ask', b: 'deny'}, {b: 'deny', a: 'ask'}, false],
    ['permission', {a: 'ask'}, {a: 'ask'}, true],
    ['model', undefined, 'opus', false],
    ['model', 'opus', undefined, false],
    ['model', undefined, undefined, true]
  ])('of %s: %j and %j: %s', ([key, left, right, same]) => {
    expect(sameValue(key, left, right)).toBe(same)
  })
})

describe('the values of a key', () => {
  const valuesOf = (key: string, ...lines: readonly (readonly string[])[]) =>
    fieldValues(three(...lines), key).map(({value, agents, strictness}) => [value, agents.map(({file}) => file).join(), strictness])
  test.for<[string, readonly (readonly string[])[], readonly (readonly unknown[])[]]>([
    [
      'color',
      [['color: red'], ['color: Red'], ['color: blue']],
      [
        ['red', 'a.md,b.md', 0],
        ['blue', 'c.md', 0]
      ]
    ],
    ['color', [['color: red'], [], ['color: red']], [['red', 'a.md,c.md', 0]]],
    [
      'tools',
      [['tools: Read'], [], ['tools: [read]']],
      [
        ['Read', 'a.md,c.md', -1],
        [undefined, 'b.md', -999]
      ]
    ],
    [
      'allowed-tools',
      [['allowed-tools: Read, Bash'], []],
      [
        ['Read, Bash', 'a.md', -2],
        [undefined, 'b.md', -0]
      ]
    ],
    [
      'model',
      [['model: opus'], ['model: haiku'], []],
      [
        ['opus', 'a.md', 1],
        ['haiku', 'b.md', 3]
      ]
    ],
    [
      'model',
      [['model: opus'], []],
      [
        ['opus', 'a.md', 1],
        [undefined, 'b.md', 0]
      ]
    ],
    [
      'hooks',
      [['hooks: {a: 1}'], []],
      [
        [{a: 1}, 'a.md', 0],
        [undefined, 'b.md', 0]
      ]
    ],
    ['maxTurns', [['maxTurns: 3'], []], [[3, 'a.md', -3]]],
    ['effort', [['effort: low'], []], [['low', 'a.md', 5]]],
    ['disallowedTools', [['disallowedTools: Bash'], []], [['Bash', 'a.md', 0]]],
    [
      'permissionMode',
      [['permissionMode: plan'], []],
      [
        ['plan', 'a.md', 9],
        [undefined, 'b.md', 7]
      ]
    ],
    [
      'readonly',
      [['readonly: true'], ['readonly: false']],
      [
        [true, 'a.md', 1],
        [false, 'b.md', 0]
      ]
    ]
  ])('%s of %j', ([key, lines, values]) => {
    expect(valuesOf(key, ...lines)).toEqual(values)
  })

  test('leave out what another host has no such key for, but not tools, nor code', () => {
    const agents = [
      of('.claude/agents/a.md', 'name: a', 'permissionMode: plan', 'tools: Read', 'hooks: {a: 1}'),
      of('.github/agents/b.agent.md', 'name: b')
    ]
    expect(fieldValues(agents, 'permissionMode').map(({value}) => value)).toEqual(['plan'])
    expect(fieldValues(agents, 'tools').map(({value}) => value)).toEqual(['Read', undefined])
    expect(fieldValues(agents, 'hooks').map(({value}) => value)).toEqual([{a: 1}, undefined])
    expect(fieldValues([agents[0] as Agent, agentOf('c.md', 'Sail.')], 'tools').map(({value}) => value)).toEqual(['Read'])
  })

  test('come with the keys of the base first', () => {
    const agents = three(['color: red', 'model: opus'], ['owner: me', 'model: opus'])
    expect(allKeys(agents, 'b.md')).toEqual(['name', 'owner', 'model', 'color'])
    expect(allKeys(agents, 'a.md')).toEqual(['name', 'color', 'model', 'owner'])
  })
})

describe('a merged value', () => {
  const merged = (key: string, values: readonly (string | undefined)[], options: Parameters<typeof draftOf>[2] = {}) =>
    draftOf(three(...values.map((value) => (value === undefined ? [] : [`${key}: ${value}`]))), 'a.md', options).fields.find(
      (field) => field.key === key
    )?.value
  test.for<[string, readonly (string | undefined)[], Parameters<typeof draftOf>[2], unknown]>([
    ['tools', ['[Read, Bash]', 'Read'], {}, ['Read']],
    ['tools', ['Read, Bash', '[Read]'], {}, 'Read'],
    ['tools', ['Read', 'Bash'], {}, []],
    ['tools', ['Read', 'Bash'], {tools: 'union'}, 'Read, Bash'],
    ['tools', ['[Read]', 'Bash'], {tools: 'union'}, ['Read', 'Bash']],
    ['allowed-tools', ['Read', 'Bash'], {}, undefined],
    ['disallowedTools', ['Read', '[Bash, Read]'], {}, 'Read, Bash'],
    ['disallowedTools', ['[Read]', 'Bash'], {}, ['Read', 'Bash']],
    ['skills', ['[a, b]', '[b, c]'], {}, ['a', 'b', 'c']],
    ['skills', ['a', 'b, c'], {}, 'a, b, c'],
    ['color', ['red', 'blue', 'blue'], {}, 'blue'],
    ['color', ['red', 'blue'], {}, 'red'],
    ['color', ['red', 'blue'], {onConflict: 'omit'}, undefined],
    ['color', ['red', 'blue', 'blue'], {onConflict: 'base'}, 'red'],
    ['maxTurns', ['20', '5', undefined], {}, 5],
    ['isolation', ['worktree', undefined], {}, 'worktree'],
    ['effort', ['max', 'high'], {}, 'high'],
    ['model', ['gpt-5', 'gpt-4', 'gpt-4'], {}, 'gpt-4'],
    ['model', ['opus', 'opus', 'inherit'], {}, 'inherit'],
    ['model', ['inherit', 'default'], {}, 'inherit'],
    ['model', ['haiku', 'gpt-5-mini'], {}, 'haiku'],
    ['hooks', ['{a: [1, 2]}', '{a: [2, 3]}'], {}, {a: [2]}],
    ['hooks', ['{a: 1}', undefined], {}, undefined],
    ['owner', ['me', undefined], {}, 'me']
  ])('of %s in %j with %j is %j', ([key, values, options, expected]) => {
    expect(merged(key, values, options)).toEqual(expected)
  })

  test('of a name is that of the canonical agent', () => {
    expect(draftOf(three([]), 'a.md').fields[0]).toMatchObject({key: 'name', value: 'merged'})
  })

  test('keeps the lines of the base where they say it', () => {
    const base = of('a.md', 'name: a', '# as it was', 'model:   opus', 'tools: *all', 'color: red')
    expect(sourceOf(base, 'model', 'opus')).toBe('# as it was\nmodel:   opus')
    expect(sourceOf(base, 'model', 'haiku')).toBeUndefined()
    expect(sourceOf(base, 'owner', undefined)).toBeUndefined()
    expect(sourceOf(base, 'tools', '*all')).toBeUndefined()
  })
})

describe('keys of other hosts', () => {
  const claude = of('.claude/agents/a.md', 'name: a', 'description: Sails.', 'permissionMode: plan', 'color: red')
  const copilot = of('.github/agents/b.agent.md', 'name: b', 'description: Sails.', 'handoffs: [x]', 'model: gpt-5', 'model: gpt-4')
  test('are not written, but for those that all hosts know', () => {
    expect(writtenKeys([claude, copilot], claude)).toEqual(['name', 'description', 'permissionMode', 'color', 'model'])
    expect(writtenKeys([claude, copilot], copilot)).toEqual(['name', 'description', 'handoffs', 'model', 'color'])
  })

  test('are left out with the reason, as are keys that stand twice', () => {
    const {fields} = draftOf([claude, copilot], claude.file)
    const told = fieldOmissions([claude, copilot], claude, fields).filter(({text}) => text !== '')
    expect(told.map(({file, line, text, reason}) => `${file}:${line} ${text}: ${reason}`)).toEqual([
      expect.stringMatching(/^\.github\/agents\/b\.agent\.md:4 handoffs: \[x\]: .*handoffs.*copilot/),
      '.github/agents/b.agent.md:6 model: gpt-4: `model` stands twice, and hosts take the first'
    ])
  })
})

test.for<[unknown, string]>([
  [undefined, ''],
  [['a', 'b'], 'a, b'],
  [{a: 1}, '{"a":1}'],
  [true, 'true'],
  [3, '3'],
  ['x', 'x'],
  [null, 'null']
])('%j is shown as %s', ([value, words]) => {
  expect(valueWords(value)).toBe(words)
})

test('tools are written as the members write theirs', () => {
  const written = (...lines: readonly (readonly string[])[]) => asWritten(three(...lines), 'tools', ['Read', 'Bash'])
  expect(written(['tools: Read'], ['tools: [Read]'])).toBe('Read, Bash')
  expect(written(['tools: [Read]'], [])).toEqual(['Read', 'Bash'])
  expect(written([], [])).toBe('Read, Bash')
})

describe('a member that may be what all others make', () => {
  const member = (file: string, ...rules: readonly string[]) => agentOf(file, rules.map((rule) => `- ${rule}\n`).join(''))
  const found = (members: readonly Agent[], isWhole = true) =>
    likelyCanonicals(members, isWhole).map(({canonical, sources, bases}) =>
      [canonical, ...sources, ...bases].map(({file}) => file).join(' ')
    )
  const [left, right] = [member('a.md', 'One.', 'Two.'), member('b.md', 'One.', 'Three.', 'Four.')]
  const all = member('c.md', 'One.', 'Two.', 'Three.', 'Four.')
  test('has its rules from the others, and most of theirs', () => {
    expect(found([left, right, all])).toEqual(['c.md a.md b.md a.md b.md', 'b.md a.md c.md c.md a.md', 'a.md b.md c.md c.md b.md'])
    expect(found([right, left, all])[0]).toBe('c.md b.md a.md b.md a.md')
  })
  test('is none of two, none without rules, and none with many of its own', () => {
    expect(found([left, all])).toEqual([])
    expect(found([left, right, member('d.md')])).toEqual([])
    expect(found([left, right, member('d.md', 'One.', 'Two.', 'Three.', 'Five.', 'Six.')])).toEqual([])
    expect(found([left, right, member('d.md', 'One.', 'Two.', 'Three.', 'Five.')])).toEqual([
      'd.md a.md b.md a.md b.md',
      'a.md b.md d.md d.md b.md'
    ])
  })
  test('has few of their rules only where not all are wanted', () => {
    const small = member('d.md', 'One.')
    const many = [member('a.md', 'One.', '1.a', '2.a', '3.a'), member('b.md', 'One.', '1.b', '2.b', '3.b')]
    expect(found([...many, small])).toEqual([])
    expect(found([...many, small], false)).toEqual(['d.md a.md b.md a.md b.md'])
  })
  test('gets its front matter from them', () => {
    const makes = (wanted: Agent, ...agents: readonly Agent[]) =>
      makesFields(agents, agents[0] as Agent, {...defaults, base: 'a.md', isGround: false, name: 'x', decisions: noDecisions}, wanted)
    const [one, two] = [
      of('a.md', 'name: a', 'description: Sails.', 'model: opus'),
      of('b.md', 'name: b', 'description: Sails.', 'model: haiku')
    ]
    expect(makes(of('x.md', 'name: x', 'description: Sails.', 'model: haiku'), one, two)).toBe(true)
    expect(makes(of('x.md', 'name: x', 'description: Sails.', 'model: opus'), one, two)).toBe(false)
    expect(makes(of('x.md', 'name: x', 'description: Rows.', 'model: haiku'), one, two)).toBe(false)
    expect(makes(of('x.md', 'name: x', 'description: Sails.', 'model: haiku', 'color: red'), one, two)).toBe(false)
  })
})
