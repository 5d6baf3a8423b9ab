import {describe, expect, test} from 'vitest'
import {merge, scan} from '../src/index.js'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {tempFolder} from './support/folders.js'

const problemsOf = async (files: Readonly<Record<string, string>>) => {
  const {agents, groups} = await scan(['.'], {}, {cwd: tempFolder(files)})
  const told = agents.flatMap(({file, problems}) => problems.map(({code, line, message}) => ({file, code, line, message})))
  return {told, groups: groups.length}
}

test('a name that stands twice in one folder is told of both, though the bodies have nothing in common', async () => {
  const {told, groups} = await problemsOf({'a/helper.md': apiAgent('helper'), 'b/helper.md': poetAgent('Helper')})
  expect(groups).toBe(0)
  expect(told).toEqual([
    {file: 'a/helper.md', code: 'name-taken', line: 2, message: expect.stringContaining('`helper`') as string},
    {file: 'b/helper.md', code: 'name-taken', line: 2, message: expect.stringContaining('a/helper.md') as string}
  ])
})

test('a name that stands twice in one group is a conflict of the group and not told of the files', async () => {
  const {told, groups} = await problemsOf({'a.md': apiAgent('api'), 'b.md': apiAgent('api', 'Page every list.')})
  expect({told, groups}).toEqual({told: [], groups: 1})
})

test('a name that is only taken from the path is no name that stands twice', async () => {
  const body = (text: string) => `---\ndescription: ${text}\n---\n\n${text} ${text}\n`
  const {told} = await problemsOf({'a/helper.md': body('Writes poems about the sea.'), 'b/helper.md': body('Plans Terraform modules.')})
  expect(told.filter(({code}) => code === 'name-taken')).toEqual([])
})

describe('two of one name in the places of hosts', () => {
  const [one, two] = [apiAgent('helper'), poetAgent('helper')]
  const met = async (left: string, right: string) => {
    const {told} = await problemsOf({[left]: one, [right]: two})
    return told.filter(({code}) => code.startsWith('name-')).map(({file, code, message}) => [file, code, message])
  }

  test.for([
    ['.claude/agents/a.md', '.claude/agents/deep/b.md', 'by the order in which the file system lists them'],
    ['.github/agents/helper.agent.md', '.github/agents/x/helper.md', 'nothing says which'],
    ['.github/agents/helper.agent.md', '.claude/agents/helper.md', 'a host loads one of them']
  ] as const)('%s and %s are told of both', async ([left, right, why]) => {
    const both = [left, right].sort()
    const words = expect.stringContaining(why) as string
    expect(await met(left, right)).toEqual([
      [both[0], 'name-taken', words],
      [both[1], 'name-taken', words]
    ])
  })

  test.for([
    ['.claude/agents/a.md', 'web/.claude/agents/a.md', 'nearer to the work'],
    ['.config/opencode/agents/helper.md', '.opencode/agents/helper.md', 'nearer to the work'],
    ['web/.claude/skills/helper/SKILL.md', '.claude/skills/helper/SKILL.md', 'farther from the work'],
    ['.claude/agents/helper.md', '.cursor/agents/helper.md', 'comes first there'],
    ['.claude/commands/helper.md', '.claude/skills/helper/SKILL.md', 'comes first there'],
    ['AGENTS.md', 'AGENTS.override.md', 'and not this one'],
    ['web/AGENTS.md', 'web/AGENTS.override.md', 'and not this one']
  ] as const)('of %s and %s the second counts, and the first is told so', async ([left, right, why]) => {
    expect(await met(left, right)).toEqual([[left, 'name-shadowed', expect.stringMatching(`${right.replaceAll('.', '\\.')}.*${why}`)]])
  })

  test.for([
    ['api/.claude/agents/a.md', 'web/.claude/agents/a.md', 'no folder is above the other'],
    ['.claude/agents/a.md', '.gemini/agents/a.md', 'neither host reads the other'],
    ['.claude/skills/helper/SKILL.md', '.github/skills/helper/SKILL.md', 'each host has its own folder'],
    ['.cursor/rules/a.mdc', '.cursor/rules/b.mdc', 'rules are read together'],
    ['.github/agents/a.agent.md', '.github/agents/b.agent.md', 'the file is the name'],
    ['.opencode/agents/a/x.md', '.gemini/agents/x.md', 'neither host reads the other'],
    ['AGENTS.md', 'web/AGENTS.override.md', 'each folder has its own'],
    ['AGENTS.md', 'web/AGENTS.md', 'they are read together']
  ] as const)('%s and %s are never told, for %s', async ([left, right]) => {
    expect(await met(left, right)).toEqual([])
  })

  test('in one group are a conflict only where nothing says which counts', async () => {
    const [body, other] = [apiAgent('api'), apiAgent('api', 'Page every list.')]
    const kinds = async (left: string, right: string) => {
      const {merged} = await merge(['.'], {across: true}, {cwd: tempFolder({[left]: body, [right]: other})})
      return merged.map(({conflicts}) => conflicts.map(({kind}) => kind).filter((kind) => kind === 'name-collision'))
    }
    expect(await kinds('.claude/agents/a.md', '.claude/agents/b.md')).toEqual([['name-collision']])
    expect(await kinds('.claude/agents/a.md', 'web/.claude/agents/b.md')).toEqual([[]])
    expect(await kinds('.claude/agents/a.md', '.gemini/agents/b.md')).toEqual([[]])
  })
})
