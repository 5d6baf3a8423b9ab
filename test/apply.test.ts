import {chmodSync, cpSync, lstatSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {filesBelow, tempFolder, textOf} from './support/folders.js'
import {git, repository} from './support/git.js'
import {runCli} from './support/run-cli.js'
import {snapshot} from './support/snapshot.js'

const library = join(import.meta.dirname, 'fixtures/apply/twelve-agents')
const twins = {'agents/first.md': apiAgent('first-api'), 'agents/second.md': apiAgent('second-api', 'Page every list.')}

/** Applies, expects that it is done, and gives what was said. */
async function applied(folder: string, ...args: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await runCli(['apply', 'agents', '--write', ...args], folder)
  expect({code, stdout}, stderr).toEqual({code: 0, stdout: ''})
  return stderr
}

/** What is in the way of an apply that must not change anything. */
async function refusal(folder: string, ...args: readonly string[]): Promise<string> {
  const before = snapshot(folder)
  const {code, stderr} = await runCli(['apply', 'agents', '--write', ...args], folder)
  expect(code, stderr).toBe(2)
  expect(snapshot(folder)).toEqual(before)
  return stderr.split('\n').find((line) => line.startsWith('agentmerge: ')) ?? ''
}

describe('twelve agents in three groups, named in many kinds of places', () => {
  test('become three, in one commit for each group, and every reference follows', async () => {
    const folder = repository(join(library, 'before'))
    const {code, stderr} = await runCli(['apply', '.', '--write', '--commit'], folder)
    expect(code, stderr).toBe(0)
    if (process.env.UPDATE === '1') record(folder)
    const expected = join(library, 'after')
    const files = filesBelow(folder).filter((file) => !/^\.(?:git|agentmerge)\//.test(file))
    expect(files).toEqual(filesBelow(expected))
    for (const file of files) expect(textOf(join(folder, file)), file).toBe(textOf(join(expected, file)))
    expect(git(folder, 'status', '--porcelain')).toBe('')
    expect(git(folder, 'log', '--format=%s', '--reverse')).toBe(
      'start\nMerge 4 agents into diff-reviewer\nMerge 5 agents into payments-endpoint-expert\nMerge 3 agents into release-notes-author\n'
    )
    expect(git(folder, 'log', '--format=%B%x00', '--reverse', 'HEAD~3..')).toBe(textOf(join(library, 'messages.txt')))
  })

  test('are taken back to the byte', async () => {
    const folder = repository(join(library, 'before'))
    const before = snapshot(folder)
    await runCli(['apply', '.', '--write', '--commit'], folder)
    const {code, stdout} = await runCli(['undo'], folder)
    expect(code).toBe(0)
    expect(stdout).toContain('The commits stay in history')
    expect(snapshot(folder)).toEqual(before)
    git(folder, 'add', '-A')
    expect(git(folder, 'diff', '--cached', 'HEAD~3', '--stat')).toBe('')
  })

  test('leave nothing to do a second time, also when each commit is looked at alone', async () => {
    const folder = repository(join(library, 'before'))
    await runCli(['apply', '.', '--write', '--commit'], folder)
    const after = snapshot(folder)
    const {code, stderr} = await runCli(['apply', '.', '--write', '--commit'], folder)
    expect({code, stderr}).toEqual({code: 0, stderr: 'No two agents do the same job; there is nothing to apply.\n'})
    expect(snapshot(folder)).toEqual(after)
    for (const commit of ['HEAD~2', 'HEAD~1', 'HEAD']) {
      const named = git(folder, 'ls-tree', '-r', '--name-only', commit).split('\n')
      const note = JSON.parse(git(folder, 'show', `${commit}:agentmerge.applied.json`))
      for (const {file, absorbed} of note.agents) {
        expect(named).toContain(file)
        for (const gone of absorbed) expect(named).not.toContain(gone.file)
      }
    }
  })

  test('are planned in any order of the paths, byte for byte', async () => {
    const folder = repository(join(library, 'before'))
    const plan = async (...paths: readonly string[]) => (await runCli(['apply', ...paths, '--json'], folder)).stdout
    const paths = ['.claude/agents/api', '.claude/agents/review', '.claude/agents/docs']
    expect(await plan(...paths.toReversed())).toBe(await plan(...paths))
  })

  function record(folder: string): void {
    rmSync(join(library, 'after'), {recursive: true, force: true})
    for (const file of filesBelow(folder).filter((name) => !/^\.(?:git|agentmerge)\//.test(name)))
      cpSync(join(folder, file), join(library, 'after', file))
    writeFileSync(join(library, 'messages.txt'), git(folder, 'log', '--format=%B%x00', '--reverse', 'HEAD~3..'))
  }
})

describe('a plan', () => {
  test('is shown as a patch that git takes, and changes nothing', async () => {
    const folder = repository(twins)
    const before = snapshot(folder)
    const {code, stdout, stderr} = await runCli(['apply', 'agents'], folder)
    expect(code).toBe(0)
    expect(stderr).toContain('3 files would change; `--write` does it.')
    expect(snapshot(folder)).toEqual(before)
    writeFileSync(join(folder, 'plan.patch'), stdout)
    git(folder, 'apply', 'plan.patch')
    rmSync(join(folder, 'plan.patch'))
    const patched = snapshot(folder)
    git(folder, 'checkout', '-q', '.')
    rmSync(join(folder, 'agentmerge.applied.json'))
    await applied(folder)
    expect(snapshot(folder)).toEqual(patched)
  })

  test('is data for machines: files with their reasons, references, and what is in the way', async () => {
    const folder = tempFolder({...twins, 'notes.md': 'The second-api agent pages lists.\n'})
    const plan = JSON.parse((await runCli(['apply', 'agents', '--json'], folder)).stdout)
    expect(plan.edits.map(({path, change}: {path: string; change: string}) => [path, change])).toEqual([
      ['agentmerge.applied.json', 'write'],
      ['agents/first.md', 'replace'],
      ['agents/second.md', 'delete'],
      ['notes.md', 'replace']
    ])
    expect(plan.edits.every(({reasons}: {reasons: string[]}) => reasons.length > 0)).toBe(true)
    expect(plan.groups[0].references).toMatchObject([{file: 'notes.md', line: 1, was: 'second-api', will: 'first-api'}])
    expect(plan.obstacles).toEqual([expect.stringContaining('outside of every git repository')])
  })

  test('is what agentmerge without paths would look at', async () => {
    const folder = repository(twins)
    await runCli(['agents'], folder)
    const {stdout} = await runCli(['apply', '--json'], folder)
    expect(JSON.parse(stdout).groups).toMatchObject([{name: 'first-api', target: 'agents/first.md'}])
    expect((await runCli(['apply'], repository(twins))).code).toBe(2)
  })

  test('shows no escape of an agent to a terminal', async () => {
    const folder = tempFolder({...twins, 'agents/second.md': apiAgent('second-api', 'Ring the \u001b[31mbell\u0007.')})
    const {stdout, stderr} = await runCli(['apply', 'agents'], folder, {tty: true, env: {NO_COLOR: '1'}})
    const shown = stdout + stderr.replaceAll('\u001b[K', '')
    for (const code of ['\u001b', '\u0007']) expect(shown).not.toContain(code)
    expect((await runCli(['apply', 'agents'], folder)).stdout).toContain('\u001b[31mbell')
  })
})

describe('the canonical agent', () => {
  test('stands in a folder where one is named, and git sees a move', async () => {
    const folder = repository({...twins, 'readme.md': 'See [the API agent](agents/first.md).\n'})
    await applied(folder, '--to', 'canon', '--commit')
    expect(filesBelow(join(folder, 'agents'))).toEqual([])
    expect(filesBelow(join(folder, 'canon'))).toEqual(['first.md'])
    expect(textOf(join(folder, 'readme.md'))).toBe('See [the API agent](canon/first.md).\n')
    expect(git(folder, 'show', '--format=', '--name-status', '-M')).toMatch(/^R\d+\tagents\/(?:first|second)\.md\tcanon\/first\.md$/m)
    await runCli(['undo'], folder)
    expect(filesBelow(folder).filter((file) => file.endsWith('first.md'))).toEqual(['agents/first.md'])
  })

  test('is TOML where its sources are', async () => {
    const toml = (name: string, ...rules: readonly string[]) =>
      `name = "${name}"\ndescription = "Keeps the schema and the backups of the shop"\nsandbox_mode = "read-only"\ndeveloper_instructions = '''\n${['Write every migration so that it can be undone.', 'Never change a migration that has run.', 'Test a backup once a month by restoring it.', 'Keep one migration to one table.', ...rules].map((rule) => `- ${rule}\n`).join('')}'''\n`
    const folder = repository({
      '.codex/agents/schema-keeper.toml': toml('schema-keeper'),
      '.codex/agents/database-keeper.toml': toml('database-keeper', 'Say where the newest backup stands.')
    })
    const {code, stderr} = await runCli(['apply', '.', '--write'], folder)
    expect(code, stderr).toBe(0)
    const left = filesBelow(join(folder, '.codex'))
    expect(left).toHaveLength(1)
    const text = textOf(join(folder, '.codex', left[0] ?? '')) ?? ''
    expect(text).toMatch(/^name = "[a-z]+-keeper"\n/)
    expect(text).toContain('sandbox_mode = "read-only"')
    expect(text).toContain('- Say where the newest backup stands.\n')
    const after = snapshot(folder)
    await runCli(['apply', '.', '--write', '--allow-dirty'], folder)
    expect(snapshot(folder)).toEqual(after)
  })

  test('is not put into a folder by settings that name hosts', async () => {
    const folder = repository({...twins, 'agentmerge.config.json': '{"to": "claude,cursor"}'})
    await applied(folder)
    expect(filesBelow(join(folder, 'agents'))).toEqual(['first.md'])
  })

  test('keeps the line ends and the rights of the file that it replaces', async () => {
    const folder = repository({...twins, 'agents/first.md': apiAgent('first-api').replaceAll('\n', '\r\n')})
    chmodSync(join(folder, 'agents/first.md'), 0o755)
    git(folder, 'commit', '-q', '-am', 'mode')
    await applied(folder, '--commit')
    expect(textOf(join(folder, 'agents/first.md'))?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(statSync(join(folder, 'agents/first.md')).mode & 0o777).toBe(0o755)
    expect(git(folder, 'ls-tree', 'HEAD', 'agents/first.md')).toMatch(/^100755 /)
    expect(git(folder, 'status', '--porcelain')).toBe('')
  })

  test('is committed as .gitattributes has it', async () => {
    const folder = repository({...twins, '.gitattributes': '*.md text eol=crlf\n'})
    await applied(folder, '--commit')
    expect(git(folder, 'status', '--porcelain')).toBe('')
    expect(git(folder, 'show', 'HEAD:agents/first.md')).not.toContain('\r')
  })

  test('holds what a person edited in the output folder, which is no orphan afterwards', async () => {
    const folder = repository({...twins, '.gitignore': 'out\n'})
    await runCli(['agents'], folder)
    const edited = join(folder, 'out/first-api.md')
    writeFileSync(edited, `${textOf(edited)}- Ask before a breaking change.\n`)
    await runCli(['agents'], folder)
    await applied(folder)
    expect(textOf(join(folder, 'agents/first.md'))).toContain('- Ask before a breaking change.\n')
    const {stderr} = await runCli(['agents'], folder)
    expect(stderr).not.toContain('edit-orphaned')
    expect(filesBelow(join(folder, 'out'))).not.toContain('first-api.md')
  })

  test('must be the one that was looked at', async () => {
    const folder = repository({...twins, '.gitignore': 'out\n'})
    await runCli(['agents'], folder)
    writeFileSync(join(folder, 'agents/second.md'), apiAgent('second-api', 'Page every list.', 'Cap a page at 50 entries.'))
    git(folder, 'commit', '-q', '-am', 'one more')
    expect(await refusal(folder)).toContain('`out/first-api.md` is not what a run would write now')
    await runCli(['agents'], folder)
    await applied(folder)
  })
})

describe('an absorbed agent', () => {
  test('becomes a stub that hands over, may do nothing and is no agent to compare', async () => {
    const folder = repository(twins)
    await applied(folder, '--stubs', '--commit')
    expect(textOf(join(folder, 'agents/second.md'))).toMatch(/^---\nname: "second-api"\ndescription: ".*first-api.*"\ntools: \[\]\n---\n/)
    const {stderr, code} = await runCli(['check', 'agents'], folder)
    expect({code, stderr: stderr.split('\n').filter((line) => !line.includes(' stub '))}).toEqual({
      code: 0,
      stderr: ['1 agent checked, 0 findings', '']
    })
    await runCli(['undo'], folder)
    expect(textOf(join(folder, 'agents/second.md'))).toBe(twins['agents/second.md'])
  })

  test('that is a link is taken away, and brought back as one', async () => {
    const folder = repository({...twins, 'shared/third.md': apiAgent('third-api')})
    rmSync(join(folder, 'agents/second.md'))
    const elsewhere = tempFolder({'second.md': twins['agents/second.md']})
    symlinkSync(join(elsewhere, 'second.md'), join(folder, 'agents/second.md'))
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'link')
    const before = snapshot(folder)
    const run = await runCli(['apply', 'agents/first.md', 'agents/second.md', '--write', '--commit'], folder)
    expect(run.code, run.stderr).toBe(0)
    expect(lstatSync(join(folder, 'agents/second.md'), {throwIfNoEntry: false})).toBeUndefined()
    expect(textOf(join(elsewhere, 'second.md'))).toBe(twins['agents/second.md'])
    await runCli(['undo'], folder)
    expect(snapshot(folder)).toEqual(before)
  })

  test('is named in the note with its hash, and the note goes on with the next apply', async () => {
    const folder = repository(twins)
    await applied(folder, '--commit')
    writeFileSync(join(folder, 'agents/third.md'), apiAgent('third-api', 'Version the API in its path.'))
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'third')
    await applied(folder, '--commit')
    const {agents} = JSON.parse(textOf(join(folder, 'agentmerge.applied.json')) ?? '')
    expect(agents).toHaveLength(1)
    const names = agents[0].absorbed.concat(agents[0]).map(({name}: {name: string}) => name)
    expect(names.sort()).toEqual(expect.arrayContaining(['first-api', 'second-api', 'third-api'].filter((name) => name !== agents[0].name)))
  })
})

describe('decisions', () => {
  const clash = {
    'agents/first.md': apiAgent('first-api', 'Answer within 200 milliseconds.'),
    'agents/second.md': apiAgent('second-api', 'Answer within 900 milliseconds.')
  }
  const decisions = (id: string) =>
    `# what we said\napart:\n  - agents: [agents/first.md, agents/poet.md]\nconflicts:\n  - id: ${id}\n    choose: 200 milliseconds\n    by: Ines\n    reason: the contract\n`

  async function openConflict(folder: string): Promise<string> {
    return /\((?:`)(c-[0-9a-f]+)/.exec(await refusal(folder, '--no-git'))?.[1] ?? ''
  }

  test('must be made of what cannot both be obeyed', async () => {
    const folder = repository(clash)
    expect(await openConflict(folder)).toMatch(/^c-/)
    await applied(folder, '--allow-open')
    expect(textOf(join(folder, 'agents/first.md'))).toMatch(/Answer within \d00 milliseconds/)
  })

  test('are told in the commit and leave the decisions file, all but who stays apart', async () => {
    const folder = repository({...clash, 'agents/poet.md': poetAgent()})
    const file = join(folder, 'agentmerge.decisions.yaml')
    writeFileSync(file, decisions(await openConflict(folder)))
    expect(await refusal(folder)).toContain('`agentmerge.decisions.yaml`, expected committed files')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'decided')
    await applied(folder, '--commit')
    expect(git(folder, 'log', '-1', '--format=%B')).toMatch(/200 milliseconds.* \(decided by Ines: the contract\)/)
    expect(textOf(file)).toBe('# what we said\napart:\n  - agents: [agents/first.md, agents/poet.md]\n')
    const {code, stderr} = await runCli(['check', 'agents'], folder)
    expect({code, stderr}).toEqual({code: 0, stderr: '2 agents checked, 0 findings\n'})
    await runCli(['undo'], folder)
    expect(textOf(file)).toContain('by: Ines')
  })
})

describe('undo', () => {
  test('refuses where somebody changed a file since, and touches nothing', async () => {
    const folder = repository(twins)
    await applied(folder)
    writeFileSync(join(folder, 'agents/first.md'), 'mine\n')
    const before = snapshot(folder)
    const {code, stderr} = await runCli(['undo'], folder)
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'agentmerge: Cannot undo: `agents/first.md` changed since the apply, expected what it wrote there; nothing was touched\n'
    })
    expect(snapshot(folder)).toEqual(before)
  })

  test('goes back one apply at a time, until none is left', async () => {
    const folder = repository(twins)
    const first = snapshot(folder)
    await applied(folder, '--commit')
    const second = snapshot(folder)
    writeFileSync(join(folder, 'agents/third.md'), apiAgent('third-api'))
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'third')
    const third = snapshot(folder)
    await applied(folder)
    await runCli(['undo'], folder)
    expect(snapshot(folder)).toEqual(third)
    rmSync(join(folder, 'agents/third.md'))
    expect(snapshot(folder)).toEqual(second)
    await runCli(['undo'], folder)
    expect(snapshot(folder)).toEqual(first)
    expect((await runCli(['undo'], folder)).code).toBe(2)
  })

  test('does not need git', async () => {
    const folder = tempFolder(twins)
    const before = snapshot(folder)
    expect(await refusal(folder)).toContain('outside of every git repository')
    await applied(folder, '--no-git')
    expect(filesBelow(join(folder, 'agents'))).toEqual(['first.md'])
    await runCli(['undo'], folder)
    expect(snapshot(folder)).toEqual(before)
  })
})

describe('a place that is taken', () => {
  test('stops it where another file stands there', async () => {
    const folder = repository({...twins, 'canon/first.md': 'mine\n'})
    expect(await refusal(folder, '--to', 'canon')).toContain('`canon/first.md` is another file')
  })

  test('stops it where two canonical agents would stand in it', async () => {
    const deep = {
      'agents/api/expert.md': apiAgent('first-api'),
      'agents/api/two.md': apiAgent('second-api', 'Page every list.'),
      'agents/sea/expert.md': poetAgent('sea-poet'),
      'agents/sea/two.md': poetAgent('sea-poet-two')
    }
    const run = await runCli(['apply', 'agents', '--to', 'canon', '--json'], repository(deep))
    const {groups, obstacles} = JSON.parse(run.stdout)
    const targets = groups.map(({target}: {target: string}) => target)
    expect(targets).toHaveLength(2)
    expect(obstacles.join()).toContain(new Set(targets).size === 1 ? 'two canonical agents would stand in' : '')
  })

  test('stops it where a name differs in case only', async () => {
    const folder = repository({
      'agents/Reviewer.md': apiAgent('first-api'),
      'agents/b.md': apiAgent('second-api'),
      'canon/reviewer.md': poetAgent()
    })
    const base = JSON.parse((await runCli(['apply', 'agents', '--json'], folder)).stdout).groups[0].target
    const name = base === 'agents/Reviewer.md' ? 'canon/reviewer.md' : 'canon/B.md'
    if (base !== 'agents/Reviewer.md') renameSync(join(folder, 'canon/reviewer.md'), join(folder, name))
    expect(await refusal(folder, '--to', 'canon', '--allow-dirty')).toContain(`differs from \`${name}\` in upper and lower case only`)
  })
})

test('the output of a file that changes while it is planned is not thrown away', async () => {
  const folder = repository(twins)
  const {apply, plan} = await import('../src/index.js')
  const planned = await plan(['agents'], {}, {cwd: folder})
  writeFileSync(join(folder, 'agents/second.md'), 'new words\n')
  const before = snapshot(folder)
  await expect(apply(planned, {}, {cwd: folder})).rejects.toThrow('`agents/second.md` changed while it was read')
  expect(snapshot(folder)).toEqual(before)
  expect(readFileSync(join(folder, 'agents/second.md'), 'utf8')).toBe('new words\n')
})
