import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {noDecisions, readDecisions} from '../src/1-read/read-decisions.js'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {tempFolder, textOf} from './support/folders.js'
import {runCli} from './support/run-cli.js'

const three = {
  'agents/a.md': apiAgent('api'),
  'agents/b.md': apiAgent('api-two', 'Page every list.'),
  'agents/c.md': apiAgent('api-three', 'Name endpoints by nouns.')
}
const withDecisions = (yaml: string, files: Readonly<Record<string, string>> = three) =>
  tempFolder({...files, 'agentmerge.decisions.yaml': yaml})
const apart = (...agents: readonly string[]) => `apart:\n  - agents: [${agents.join(', ')}]\n    reason: two teams own them\n`
const groupsOf = async (cwd: string, command: readonly string[]) => {
  const {stdout} = await runCli([...command, '--json'], cwd)
  return JSON.parse(stdout).groups.map(({members}: {members: string[]}) => members)
}

describe('agents that a person keeps apart', () => {
  test('stand in no group together, in a scan and in a merge', async () => {
    expect(await groupsOf(tempFolder(three), ['scan', 'agents'])).toEqual([['agents/a.md', 'agents/b.md', 'agents/c.md']])
    const cwd = withDecisions(apart('agents/a.md', './agents/b.md'))
    for (const command of [['scan', 'agents'], ['agents'], ['check', 'agents']]) {
      const [group, ...others] = await groupsOf(cwd, command)
      expect(others).toEqual([])
      expect(group).toContain('agents/c.md')
      expect(group).toHaveLength(2)
    }
  })

  test('stand in no group together though their bodies are the same', async () => {
    const copies = {'agents/a.md': apiAgent('api'), 'agents/b.md': apiAgent('api'), 'agents/c.md': apiAgent('api')}
    expect(await groupsOf(tempFolder(copies), ['scan', 'agents'])).toEqual([['agents/a.md', 'agents/b.md', 'agents/c.md']])
    expect(await groupsOf(withDecisions(apart('agents/a.md', 'agents/b.md'), copies), ['scan', 'agents'])).toEqual([
      ['agents/a.md', 'agents/c.md']
    ])
    expect(await groupsOf(withDecisions(apart('agents/a.md', 'agents/b.md', 'agents/c.md'), copies), ['scan', 'agents'])).toEqual([])
  })

  test('are merged where a person names them on the command line', async () => {
    const cwd = withDecisions(apart('agents/a.md', 'agents/b.md'))
    expect(await groupsOf(cwd, ['merge', 'agents/a.md', 'agents/b.md'])).toEqual([['agents/a.md', 'agents/b.md']])
  })

  test('are told with the reason', async () => {
    const {stdout} = await runCli(
      ['scan', 'agents', '--explain', 'agents/a.md', 'agents/b.md'],
      withDecisions(apart('agents/a.md', 'agents/b.md'))
    )
    expect(stdout).toContain('not grouped')
    expect(stdout).toMatch(/against +.*kept apart by decision: two teams own them/s)
  })
})

describe('agents that a person wants merged', () => {
  const files = {'a.md': apiAgent('api'), 'copy.md': apiAgent('api'), 'poet.md': poetAgent(), 'singer.md': poetAgent('singer')}
  const wanted = 'together:\n  - agents: [a.md, poet.md]\n'

  test('stand in one group, with their copies', async () => {
    const [group] = await groupsOf(withDecisions(wanted, files), ['scan', '.'])
    expect(group).toEqual(expect.arrayContaining(['a.md', 'copy.md', 'poet.md']))
  })

  test('and their copies are kept apart where a person says so', async () => {
    const groups: string[][] = await groupsOf(withDecisions(`${wanted}apart:\n  - agents: [copy.md, poet.md]\n`, files), ['scan', '.'])
    expect(groups.find((members) => members.includes('a.md'))).toContain('poet.md')
    expect(groups.some((members) => members.includes('copy.md') && members.includes('poet.md'))).toBe(false)
  })

  test('are one group where their lists share a member', async () => {
    const yaml = `${wanted}  - agents: [poet.md, singer.md]\n`
    expect((await groupsOf(withDecisions(yaml, files), ['scan', '.']))[0]).toHaveLength(4)
  })

  test('make no group where only one of them is read', async () => {
    expect(await groupsOf(withDecisions(wanted, files), ['scan', 'a.md', 'singer.md'])).toEqual([])
  })
})

describe('a decision whose file is gone', () => {
  test('is told with its line, and the others hold', async () => {
    const cwd = withDecisions(`apart:\n  - agents: [agents/a.md, agents/b.md]\n  - agents: [agents/a.md, agents/gone.md]\n`)
    const {code, stdout, stderr} = await runCli(['scan', 'agents', '--json'], cwd)
    expect(code).toBe(0)
    expect(stderr).toMatch(/^agentmerge\.decisions\.yaml:3 warning stale-decision .*`agents\/gone\.md`/)
    const report = JSON.parse(stdout)
    expect(report.remarks).toMatchObject([{file: 'agentmerge.decisions.yaml', problems: [{code: 'stale-decision', line: 3}]}])
    expect(report.groups[0].members).toHaveLength(2)
  })

  test('changes nothing for a file that is there and not among those that are read', async () => {
    const cwd = withDecisions(apart('agents/a.md', 'poet.md'), {...three, 'poet.md': poetAgent()})
    const {stdout, stderr} = await runCli(['scan', 'agents', '--json'], cwd)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout).groups[0].members).toHaveLength(3)
  })
})

describe('a file of decisions that cannot be understood is exit code 2 with its place', () => {
  test.for([
    ['broken YAML', 'apart:\n  - agents: [a.md, b.md\n', /agentmerge\.decisions\.yaml`.* YAML: .*line [23]/],
    ['a key twice', 'apart: []\napart: []\n', /agentmerge\.decisions\.yaml`.* YAML: .*line 2/],
    ['a list', '- a.md\n', /`agentmerge\.decisions\.yaml:1`/],
    ['a text', '# decisions\n\nnever\n', /`agentmerge\.decisions\.yaml:3`/],
    ['a key that is none', 'apart: []\n\nmerge: []\n', /`merge` in `agentmerge\.decisions\.yaml:3`/],
    ['a key that is no text', '1: []\n', /`1` in `agentmerge\.decisions\.yaml:1`/],
    ['apart that is no list', '\napart:\n  agents: [a.md, b.md]\n', /`agentmerge\.decisions\.yaml:3`/],
    ['apart that is a text', 'apart: a.md\n', /`agentmerge\.decisions\.yaml:1`/],
    ['an entry that is a text', 'apart:\n  - agents: [a.md, b.md]\n  - a.md\n', /`agentmerge\.decisions\.yaml:3`/],
    ['one agent alone', 'apart:\n  - agents: [a.md]\n', /`agentmerge\.decisions\.yaml:2`/],
    ['agents that are numbers', 'apart:\n  - agents: [1, 2]\n', /`agentmerge\.decisions\.yaml:2`/],
    ['a reason that is no text', 'apart:\n  - agents: [a.md, b.md]\n    reason: [x]\n', /`agentmerge\.decisions\.yaml:2`/],
    ['an entry with another key', 'apart:\n  - agents: [a.md, b.md]\n    because: x\n', /`agentmerge\.decisions\.yaml:2`/],
    [
      'agents apart and together',
      'together:\n  - agents: [a.md, b.md]\napart:\n  - agents: [a.md, b.md]\n',
      /decisions\.yaml:4`.*together/
    ],
    [
      'agents apart and together by way of a third',
      'apart:\n  - agents: [a.md, c.md]\ntogether:\n  - agents: [a.md, b.md]\n  - agents: [b.md, c.md]\n',
      /decisions\.yaml:2`/
    ],
    ['a conflict without a choice', 'conflicts:\n  - id: c-000001\n', /`conflicts` in .*yaml:2`.*`choose` or `write`/],
    ['a conflict with two choices', 'conflicts:\n  - id: c-000001\n    choose: both\n    write: Ask.\n', /`conflicts` in .*yaml:2`/],
    ['a conflict that is not named', 'conflicts:\n  - choose: both\n', /`conflicts` in .*yaml:2`/],
    ['a rule that is neither written nor dropped', 'rules:\n  - quote: Ask.\n', /`rules` in .*yaml:2`.*`drop: true`/],
    ['a rule that is not dropped', 'rules:\n  - quote: Ask.\n    drop: false\n', /`rules` in .*yaml:2`/],
    ['a canonical agent without a group', 'canonical:\n  - name: api\n', /`canonical` in .*yaml:2`.*`group`/],
    ['a canonical agent with nothing to set', 'canonical:\n  - group: api\n', /`canonical` in .*yaml:2`/],
    ['tools that are a map', 'canonical:\n  - group: api\n    tools: {a: b}\n', /`canonical` in .*yaml:2`/]
  ] as const)('%s', async ([, yaml, place]) => {
    const {code, stdout, stderr} = await runCli(['scan', 'agents'], withDecisions(yaml))
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^agentmerge: Cannot /)
    expect(stderr).toMatch(place)
    expect(stderr).not.toContain('internal error')
  })

  test.for(['', '# nothing yet\n', 'apart:\n', 'apart: []\n'])('%j decides nothing', (yaml) => {
    expect(readDecisions(withDecisions(yaml))).toEqual(noDecisions)
  })
})

describe('the decisions that are shown as examples are accepted', () => {
  test.for([
    ['README.md', {apart: 1, together: 0, conflicts: 1, rules: 0, canonical: 0}],
    ['docs/decisions.md', {apart: 1, together: 1, conflicts: 4, rules: 2, canonical: 1}]
  ] as const)('in %s', ([file, counts]) => {
    const page = textOf(join(import.meta.dirname, '..', file)) ?? ''
    const shown = /```yaml\n((?:#.*\n)?apart:[\s\S]*?)```/.exec(page)?.[1] ?? ''
    const {stale, ...read} = readDecisions(withDecisions(shown))
    expect(Object.fromEntries(Object.entries(read).map(([key, {length}]) => [key, length]))).toEqual(counts)
    expect(read.apart).toEqual([{left: 'agents/web-reviewer.md', right: 'agents/api-reviewer.md', reason: 'two teams own them'}])
    expect(stale.every(({problem}) => problem.code === 'stale-decision')).toBe(true)
  })
})
