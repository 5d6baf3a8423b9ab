import {describe, expect, test} from 'vitest'
import {compareMirror} from '../src/4-merge/mirrors/compare-mirror.js'
import {modelDiffers, modelSaid} from '../src/4-merge/mirrors/model-said.js'
import {ruleDrift} from '../src/4-merge/mirrors/rule-drift.js'
import {toolsDiffer, toolsSaid} from '../src/4-merge/mirrors/tools-said.js'
import {agentOf} from './support/merge-texts.js'

describe('a model that an agent names', () => {
  test.for([
    ['sonnet', 'claude', 'sonnet'],
    ['claude-sonnet-4-5', 'claude', 'sonnet'],
    ['anthropic/claude-opus-4', 'claude', 'opus'],
    ['Claude Haiku (fast)', 'claude', 'haiku'],
    ['fable', 'claude', 'fable'],
    [['opus', 'gpt-5'], 'claude', 'opus'],
    ['GPT-5.1 Codex', 'gpt', 'gpt51codex'],
    ['openai/gpt-5', 'gpt', 'gpt5'],
    ['gpt-5 (preview)', 'gpt', 'gpt5'],
    ['5-mini', '', '5mini'],
    ['sonnets', 'sonnets', 'sonnets']
  ] as const)('%j is made by %s: %s', ([value, maker, model]) => {
    expect(modelSaid(value)).toEqual({maker, model})
  })

  test.for([undefined, null, 'inherit', ' Auto ', 'default', []])('is none in %j', (value) => {
    expect(modelSaid(value)).toBeUndefined()
  })

  test('differs from another one of its maker alone', () => {
    const of = (left: string, right: string) => modelDiffers(modelSaid(left) as never, modelSaid(right) as never)
    expect([of('opus', 'sonnet'), of('opus', 'claude-opus-4'), of('opus', 'gpt-5'), of('gpt-5', 'gpt-4')]).toEqual([
      true,
      false,
      false,
      true
    ])
  })
})

describe('the tools that an agent may use, in classes', () => {
  const file = {
    claude: '.claude/agents/a.md',
    opencode: '.opencode/agents/a.md',
    copilot: '.github/agents/a.agent.md',
    cursor: '.cursor/agents/a.md'
  }
  const said = (host: keyof typeof file, ...lines: readonly string[]) =>
    toolsSaid(agentOf(file[host], ['---', 'name: a', ...lines, '---', 'Sail.', ''].join('\n')))
  const all = ['read', 'search', 'edit', 'execute', 'web', 'delegate', 'todo', 'skill']
  const without = (...taken: readonly string[]) => all.filter((one) => !taken.includes(one))

  test.for<[keyof typeof file, readonly string[], readonly string[]]>([
    ['claude', ['tools: Read, Grep'], ['read', 'search']],
    ['claude', ['tools: Read, Bash', 'disallowedTools: Bash'], ['read']],
    ['claude', ['tools: Read, Bash', 'disallowedTools: Bash(rm)'], ['read', 'execute']],
    ['claude', ['tools: "*"'], all],
    ['claude', [], all],
    ['claude', ['disallowedTools: WebFetch'], without('web')],
    ['copilot', ['tools: [search/codebase, search/other, docs/find]'], ['search', 'search', 'docs']],
    ['opencode', ['tools: {bash: false, edit: true}'], without('execute')],
    ['opencode', ['tools: {"*": false, bash: true}'], ['execute']],
    ['opencode', ['tools: {"*": true, bash: false}'], without('execute')],
    ['opencode', ['tools: {read: ask}'], all]
  ])('of %s with %j are %j', ([host, lines, allowed]) => {
    expect([...(said(host, ...lines)?.allowed ?? [])].sort()).toEqual([...new Set(allowed)].sort())
  })

  test('are not known where the host has no list of tools, or permissions say them', () => {
    expect(said('cursor', 'readonly: true')).toBeUndefined()
    expect(said('opencode', 'permission: {edit: deny}')).toBeUndefined()
    expect(said('opencode', 'permission: {edit: deny}', 'tools: {bash: false}')?.key).toBe('tools')
  })

  test('differ in a class that both hosts have', () => {
    const differ = (left: ReturnType<typeof said>, right: ReturnType<typeof said>) => toolsDiffer(left as never, right as never)
    expect(differ(said('claude', 'tools: Read'), said('opencode', 'tools: {"*": false, read: true}'))).toBe(false)
    expect(differ(said('claude', 'tools: Read'), said('opencode', 'tools: {"*": false, bash: true}'))).toBe(true)
    expect(differ(said('claude', 'tools: Read, Skill'), said('copilot', 'tools: [read]'))).toBe(false)
  })
})

describe('drift', () => {
  const of = (file: string, ...lines: readonly string[]) => {
    const at = lines.indexOf('')
    const [front, body] = [at === -1 ? [] : lines.slice(0, at), lines.slice(at + 1)]
    return agentOf(file, `${front.length > 0 ? `---\n${front.join('\n')}\n---\n` : ''}${body.map((rule) => `- ${rule}\n`).join('')}`)
  }

  test('of rules is a change, a lack or an addition, in that order', () => {
    const [left, right] = [
      of('a.md', 'Prune in winter.', 'Water at dawn.', 'Sing.'),
      of('b.md', 'Oil it.', 'Prune in winter!', 'Water at dusk.')
    ]
    expect(ruleDrift(left, right)).toEqual([
      {
        part: 'rule',
        change: 'changed',
        own: {file: 'b.md', line: 3, endLine: 3, text: 'Water at dusk.'},
        others: {file: 'a.md', line: 2, endLine: 2, text: 'Water at dawn.'}
      },
      {part: 'rule', change: 'missing', own: undefined, others: {file: 'a.md', line: 3, endLine: 3, text: 'Sing.'}},
      {part: 'rule', change: 'added', own: {file: 'b.md', line: 1, endLine: 1, text: 'Oil it.'}, others: undefined}
    ])
    expect(ruleDrift(left, left)).toEqual([])
  })

  test('is told of what most say; the first counts on a tie', () => {
    const agents = [of('.claude/agents/a.md', 'One.'), of('.github/agents/a.agent.md', 'Two.'), of('.opencode/agents/a.md', 'Two.')]
    const mirror = compareMirror([...agents].reverse())
    expect([mirror.reference, mirror.members.map(({file, host, drift}) => [file, host, drift.length])]).toEqual([
      '.github/agents/a.agent.md',
      [
        ['.claude/agents/a.md', 'claude', 2],
        ['.github/agents/a.agent.md', 'copilot', 0],
        ['.opencode/agents/a.md', 'opencode', 0]
      ]
    ])
    expect(compareMirror(agents.slice(0, 2).reverse()).reference).toBe('.claude/agents/a.md')
    expect(compareMirror([of('x.md', 'One.', 'Two.'), of('y.md', 'Two.', 'One.')]).members.flatMap(({drift}) => drift)).toEqual([])
    expect(compareMirror([of('x.md', 'One.')]).members[0]?.host).toBe('')
  })

  test('of front matter is in description, model and tools', () => {
    const front = (file: string, ...lines: readonly string[]) => of(file, ...lines, '', 'One.')
    const [claude, copilot, opencode] = ['.claude/agents/a.md', '.github/agents/a.agent.md', '.opencode/agents/a.md'] as const
    const drift = (...agents: Parameters<typeof compareMirror>[0]) =>
      compareMirror(agents).members.flatMap(({file, drift}) =>
        drift.map(({change, own, others}) => `${file} ${change} ${own?.text} < ${others?.text}`)
      )
    expect(drift(front(claude, 'description: Sails.'), front(copilot, 'description: SAILS!'))).toEqual([])
    expect(
      drift(front(claude, 'description: Sails.'), front(copilot, 'description: Rows.'), front(opencode, 'description: Rows.'))
    ).toEqual(['.claude/agents/a.md changed description: Sails. < description: Rows.'])
    expect(drift(front(claude, 'description: Sails.'), front(copilot, 'name: a'))).toEqual([])
    expect(drift(front(claude, 'model: opus'), front(opencode, 'model: anthropic/claude-sonnet-4'))).toEqual([
      '.opencode/agents/a.md changed model: anthropic/claude-sonnet-4 < model: opus'
    ])
    expect(drift(front(claude, 'model: opus'), front(copilot, 'model: gpt-5'), front(opencode, 'name: a'))).toEqual([])
    expect(drift(front(claude, 'tools: Read'), front(copilot, 'name: a'))).toEqual([
      '.github/agents/a.agent.md missing undefined < tools: Read'
    ])
    expect(drift(front(claude, 'name: a'), front(copilot, 'tools: [read]'))).toEqual([
      '.github/agents/a.agent.md added tools: [read] < undefined'
    ])
  })
})
