import {describe, expect, test} from 'vitest'
import {merge, scan, status} from '../src/index.js'
import {write} from '../src/pipeline.js'
import {tempFolder, textOf} from './support/folders.js'
import {repository} from './support/git.js'
import {runCli} from './support/run-cli.js'

const rules = [
  'Write every migration so that it can be undone.',
  'Never change a migration that has run.',
  'Test a backup once a month by restoring it.'
]
const prompt = rules.map((rule) => `- ${rule}\n`).join('')
const keeper = {description: 'Keeps the schema and the backups of the shop', prompt}
const settings = (agent: Readonly<Record<string, unknown>>) => `${JSON.stringify({theme: 'system', agent}, null, 2)}\n`
const markdown = `---\ndescription: ${keeper.description}\nmode: subagent\n---\n\n${prompt}`

describe('agents in settings', () => {
  test('are compared with those in files, merged, known to the next run, and left to a person', async () => {
    const text = settings({'schema-keeper': {...keeper, tools: {bash: false}}})
    const cwd = repository({'.opencode/opencode.json': text, '.opencode/agents/schema-guard.md': markdown})
    const result = await merge(['.'], {}, {cwd})
    expect(result.merged.map(({members}) => members)).toEqual([
      ['.opencode/agents/schema-guard.md', '.opencode/opencode.json#schema-keeper']
    ])
    expect(result.merged[0]?.text).toContain(rules[0])
    write(result, {}, {cwd})
    expect((await status([], {}, {cwd})).sources).toEqual([])
    const {stderr} = await runCli(['apply', '.', '--write', '--allow-dirty'], cwd)
    expect(stderr).toContain('stay, for settings are changed by a person alone')
    expect(textOf(`${cwd}/.opencode/opencode.json`)).toBe(text)
  })

  test('of the name of a file are told, for nothing says which counts', async () => {
    const cwd = tempFolder({'opencode.json': settings({poet: {prompt: 'Write poems.'}}), '.opencode/agents/poet.md': markdown})
    const {agents} = await scan(['.'], {}, {cwd})
    expect(agents.map(({file, problems}) => [file, problems.map(({code}) => code)])).toEqual([
      ['.opencode/agents/poet.md', ['name-taken']],
      ['opencode.json#poet', ['name-taken']]
    ])
  })

  test('are the only thing that is read of settings', async () => {
    const cwd = tempFolder({
      'opencode.json': '{"theme": "system"}\n',
      '.codex/config.toml': 'model = "gpt-5"\n[agents]\nmax_threads = 4\n',
      'poet.md': '---\nname: poet\ndescription: Writes.\n---\n\nWrite poems.\n'
    })
    const {agents, unread} = await scan(['.'], {}, {cwd})
    expect({files: agents.map(({file}) => file), unread}).toEqual({files: ['poet.md'], unread: []})
  })

  test('that point to a file which is read are no second agent, wherever that file lies', async () => {
    const role = (name: string) => `name = "${name}"\ndescription = "Keeps."\ndeveloper_instructions = "Keep it."\n`
    const cwd = tempFolder({
      '.codex/agents/keeper.toml': role('keeper'),
      '.codex/config.toml':
        '[agents.keeper]\nconfig_file = "./agents/keeper.toml"\n[agents.clerk]\ndescription = "Writes."\nconfig_file = "../clerk.toml"\n'
    })
    const {agents, unread} = await scan(['.'], {}, {cwd})
    expect(agents.map(({file, problems}) => [file, problems.map(({code, line}) => `${code} ${line}`)])).toEqual([
      ['.codex/agents/keeper.toml', []],
      ['.codex/config.toml#clerk', ['prompt-elsewhere 5']]
    ])
    expect(unread.map(({file, problem}) => [file, problem.code, problem.line])).toEqual([
      ['.codex/config.toml#keeper', 'defined-elsewhere', 1]
    ])
  })

  test('that have no table of their own are told with their line, and those of a file that is read as such', async () => {
    const cwd = tempFolder({
      '.codex/agents/keeper.toml': 'name = "keeper"\ndescription = "Keeps."\ndeveloper_instructions = "Keep it."\n',
      '.codex/config.toml':
        'clerk = "x"\n[agents]\nmax_threads = 4\nkeeper = {config_file = "agents/keeper.toml"}\n\'clerk\'.description = "Writes."\n[desk]\na = 1\n',
      'a/.codex/config.toml': 'note = """\nagents.poet.a = 1\n"""\nagents.poet.description = "Writes."\nagents.poet.model = "x"\n',
      'b/.codex/config.toml': '\n agents = {poet = {description = "Writes."}, since = 2026-01-01}\n',
      'c/.codex/config.toml': 'agents.poet = {\n'
    })
    const {unread} = await scan(['.'], {}, {cwd})
    expect(unread.map(({file, problem}) => `${file} ${problem.code} ${problem.line}`)).toEqual([
      '.codex/config.toml#clerk role-inline 5',
      '.codex/config.toml#keeper defined-elsewhere 4',
      'a/.codex/config.toml#poet role-inline 4',
      'b/.codex/config.toml#poet role-inline 2'
    ])
  })
})
