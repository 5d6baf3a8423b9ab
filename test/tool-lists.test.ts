import {describe, expect, test} from 'vitest'
import {anyTools, asListed, commonTools, deniedByAll, sameTools, toolList} from '../src/4-merge/tool-lists.js'
import {widened} from '../src/4-merge/widened.js'
import {agentOf} from './support/merge-texts.js'

const bounded = ['edit', {fileRegex: '\\.md$', description: 'docs alone'}]
const boundedWords = 'edit({"fileRegex":"\\\\.md$"})'

describe('the tools of a value', () => {
  test.for([
    ['Read, Bash(git diff, git log), Write', ['Read', 'Bash(git diff, git log)', 'Write']],
    [' Read ,, Grep ', ['Read', 'Grep']],
    ['Read Grep', ['Read', 'Grep']],
    ['Bash(git diff) Read', ['Bash(git diff)', 'Read']],
    ['mcp__docs__find Read', ['mcp__docs__find', 'Read']],
    ['All tools', ['All tools']],
    ['Read, All tools', ['Read', 'All tools']],
    ['Read', ['Read']],
    ['', []],
    [
      ['Read ', '', 3],
      ['Read', '3']
    ],
    [
      [bounded, 'read'],
      [boundedWords, 'read']
    ],
    [[['edit']], ['edit()']],
    [[['edit', {a: 1}, 'b']], ['edit({"a":1}, "b")']],
    [{bash: true, edit: false, read: 'ask'}, ['bash']],
    [null, []],
    [undefined, []],
    [true, []]
  ] as const)('%j are %j', ([value, tools]) => {
    expect(toolList(value)).toEqual(tools)
  })

  test('stand as their lists have them', () => {
    expect(asListed([boundedWords, 'read', 'web'], ['web', [bounded, 'read']])).toEqual([bounded, 'read', 'web'])
  })

  test.for([
    ['Read, Grep', ['Grep', 'Read'], true],
    ['Read, Read', 'read', true],
    ['Task', 'Agent', true],
    ['Task(a)', 'Agent(a)', true],
    ['TaskList', 'AgentList', false],
    ['MyTask', 'MyAgent', false],
    ['Read', 'Read, Grep', false],
    ['Bash(a)', 'Bash(b)', false]
  ] as const)('%j and %j are the same: %s', ([left, right, same]) => {
    expect(sameTools(left, right)).toBe(same)
  })
})

describe('the tools that all allow', () => {
  test.for([
    [
      'what stands in each list, in the order of the first',
      [
        ['Read', 'Bash'],
        ['Bash', 'Web', 'Read']
      ],
      ['Read', 'Bash']
    ],
    ['nothing of lists without a common tool', ['Read', 'Grep'], []],
    ['nothing of no list', [], []],
    ['all of one list', ['Read, Grep'], ['Read', 'Grep']],
    ['the narrower pattern of the first', [['Bash(git diff)'], ['Bash']], ['Bash(git diff)']],
    ['the narrower patterns of the second', ['Bash', 'Bash(git diff), Bash(git log)'], ['Bash(git diff)', 'Bash(git log)']],
    ['a narrower pattern once', ['Bash', 'Bash(a)', 'Bash(a), Bash(b)'], ['Bash(a)']],
    ['what the sign for all covers', ['*', 'Read'], ['Read']],
    ['what the sign for all of another covers', ['Read', '*'], ['Read']],
    ['a tool of a server', ['mcp__docs', 'mcp__docs__find'], ['mcp__docs__find']],
    ['what a star covers', [['docs/*'], ['docs/find', 'other/find']], ['docs/find']],
    ['no tool that only starts with the same letters', ['Bash', 'BashOutput'], []],
    ['no server but by its two lines', ['docs', ['docs__find']], []],
    ['a tool in the words of another host', ['Grep', ['search']], ['Grep']],
    ['no other tool of one host', ['Grep', 'Glob'], []],
    ['no class beside names of one host', ['Grep', 'Read, search'], []],
    ['no tool of another class', ['Bash', ['search']], []],
    ['no tool that switches turn off', [['bash', 'read'], {bash: false}], ['read']],
    ['a tool that switches do not name, or leave on', [['bash', 'read'], {edit: false, read: true}], ['bash', 'read']]
  ] as const)('are %s', ([, values, common]) => {
    expect(commonTools(values)).toEqual(common)
  })

  test.for([
    [
      [
        {bash: true, edit: false},
        {bash: false, read: true}
      ],
      {bash: false, edit: false, read: true}
    ],
    [[{bash: true, edit: true}, ['bash']], {bash: true, edit: false}],
    [[{bash: 'ask'}, {}], {bash: true}],
    [[{}, 'bash', {web: false}], {web: false}]
  ] as const)('of the switches %j are %j', ([values, common]) => {
    expect(commonTools(values)).toEqual(common)
  })
})

test.for([
  [
    ['Read, Bash(git)', 'Bash, Read'],
    ['Read', 'Bash']
  ],
  [
    ['Bash', 'Bash(git), Web'],
    ['Bash', 'Web']
  ],
  [
    ['Bash(a)', 'Bash(b)'],
    ['Bash(a)', 'Bash(b)']
  ],
  [['Task', 'Agent'], ['Task']],
  [[], []]
] as const)('any of %j allows %j', ([values, all]) => {
  expect(anyTools(values)).toEqual(all)
})

describe('what no agent may use', () => {
  const open = (...denied: readonly string[]) => ({allowed: undefined, denied})
  const only = (...allowed: readonly string[]) => ({allowed, denied: []})
  test.for([
    ['is what each denies', ['Bash', 'Write'], [open('Bash', 'Write'), open('Bash')], ['Bash']],
    ['is what has no place in the list of another', ['Bash'], [open('Bash'), only('Read')], ['Bash']],
    ['is nothing that another has in its list', ['Bash(rm)'], [open('Bash(rm)'), only('Bash')], []],
    ['is nothing where another has no list', ['Bash'], [open('Bash'), open()], []],
    ['is what a wider pattern of another denies', ['Bash(rm)'], [open('Bash(rm)'), open('Bash')], ['Bash(rm)']],
    ['is nothing of which another denies a part', ['Bash'], [open('Bash'), open('Bash(rm)')], []]
  ] as const)('%s', ([, tools, rights, denied]) => {
    expect(deniedByAll(tools, rights)).toEqual(denied)
  })
})

describe('an agent has less than it is given where', () => {
  const own = (line: string) => [agentOf('a.md', `---\nname: a\n${line}\n---\nSail.\n`)]
  test.for([
    ['its list lacks a tool', 'tools: Read', ['Read', 'Bash'], true],
    ['it has a list and nothing limits the tools any more', 'tools: Read', undefined, true],
    ['it allows a part of a tool', 'tools: Bash(git)', 'Bash', true],
    ['its list has all of them', 'tools: Read, Bash', 'Bash(git)', false],
    ['it denies what is denied no more', 'disallowedTools: Bash', undefined, true],
    ['it denies all of a tool of which a part is denied', 'disallowedTools: Bash', 'Bash(rm)', true],
    ['it denies what stays denied', 'disallowedTools: Bash(rm)', 'Bash, Write', false],
    ['its model is weaker', 'model: haiku', 'opus', true],
    ['its model is weaker than that of the session', 'model: opus', undefined, true],
    ['its model is as strong', 'model: opus', 'claude-opus-4', false],
    ['its model is stronger', 'model: opus', 'haiku', false],
    ['its mode is stricter', 'permissionMode: plan', 'default', true],
    ['its mode is looser', 'permissionMode: acceptEdits', 'plan', false],
    ['it takes fewer turns', 'maxTurns: 3', 5, true],
    ['it takes more turns', 'maxTurns: 5', 3, false],
    ['it may only read', 'readonly: true', false, true],
    ['it may write', 'readonly: false', true, false],
    ['it leaves servers out', 'includeMcpJson: false', true, true],
    ['its color is another one', 'color: red', 'blue', false]
  ] as const)('%s: %s for %j, %s', ([, line, value, isLess]) => {
    expect(widened(own(line), line.split(':')[0] ?? '', value)).toEqual(isLess ? ['a.md'] : [])
  })

  test.for([
    ['tools', 'Read'],
    ['tools', undefined],
    ['disallowedTools', undefined],
    ['model', 'opus'],
    ['permissionMode', undefined],
    ['maxTurns', undefined]
  ] as const)('it has no `%s`: never for %j', ([key, value]) => {
    expect(widened(own('color: red'), key, value)).toEqual([])
  })
})
