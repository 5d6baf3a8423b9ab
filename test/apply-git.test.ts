import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {apiAgent} from './support/agent-text.js'
import {filesBelow, tempFolder} from './support/folders.js'
import {commit, git, repository} from './support/git.js'
import {runCli} from './support/run-cli.js'
import {snapshot} from './support/snapshot.js'

const twins = {'agents/first.md': apiAgent('first-api'), 'agents/second.md': apiAgent('second-api', 'Page every list.')}

const apply = (folder: string, ...args: readonly string[]) => runCli(['apply', 'agents', '--write', ...args], folder)

/** An apply that is refused for this, and changes neither files nor history. */
async function refused(folder: string, args: readonly string[], reason: string): Promise<void> {
  const before = [snapshot(folder), git(folder, 'log', '--all', '--format=%H'), git(folder, 'status', '--porcelain')]
  const {code, stderr} = await apply(folder, ...args)
  expect(code).toBe(2)
  expect(stderr).toContain(reason)
  expect([snapshot(folder), git(folder, 'log', '--all', '--format=%H'), git(folder, 'status', '--porcelain')]).toEqual(before)
}

async function done(folder: string, ...args: readonly string[]): Promise<void> {
  const {code, stderr} = await apply(folder, ...args)
  expect(code, stderr).toBe(0)
  expect(filesBelow(join(folder, 'agents'))).toEqual(['first.md'])
}

describe('a dirty tree', () => {
  test.for([
    ['changed', (folder: string) => writeFileSync(join(folder, 'agents/second.md'), apiAgent('second-api', 'Page it.'))],
    [
      'staged',
      (folder: string) => {
        writeFileSync(join(folder, 'agents/second.md'), apiAgent('second-api', 'Page it.'))
        git(folder, 'add', '-A')
      }
    ],
    ['untracked', (folder: string) => git(folder, 'rm', '-q', '--cached', 'agents/second.md')],
    [
      'ignored',
      (folder: string) => {
        writeFileSync(join(folder, '.git/info/exclude'), 'second.md\n')
        git(folder, 'rm', '-q', '--cached', 'agents/second.md')
        git(folder, 'commit', '-q', '-m', 'no second')
      }
    ]
  ] as const)('stops it where a touched file is %s, but for --allow-dirty', async ([, change]) => {
    const folder = repository(twins)
    change(folder)
    await refused(folder, [], 'git does not hold the present text of `agents/second.md`')
    await refused(folder, ['--allow-dirty', '--commit'], 'a commit would take in the work of somebody else')
    const before = snapshot(folder)
    await done(folder, '--allow-dirty')
    await runCli(['undo'], folder)
    expect(snapshot(folder)).toEqual(before)
  })

  test('does not matter where nothing is touched', async () => {
    const folder = repository({...twins, 'src/main.py': 'pass\n'})
    writeFileSync(join(folder, 'src/main.py'), 'print()\n')
    writeFileSync(join(folder, 'new.py'), 'pass\n')
    git(folder, 'add', 'new.py')
    await done(folder, '--commit')
    expect(git(folder, 'show', '--format=', '--name-only').split('\n').sort()).toEqual([
      '',
      'agentmerge.applied.json',
      'agents/first.md',
      'agents/second.md'
    ])
    expect(git(folder, 'diff', '--cached', '--name-only')).toBe('new.py\n')
    expect(git(folder, 'diff', '--name-only')).toBe('src/main.py\n')
  })
})

describe('a branch', () => {
  test('is made and checked out, and the old one stays where it was', async () => {
    const folder = repository(twins)
    const start = git(folder, 'rev-parse', 'HEAD')
    await done(folder, '--branch', 'merge/agents')
    expect(git(folder, 'branch', '--show-current')).toBe('merge/agents\n')
    expect(git(folder, 'rev-parse', 'main')).toBe(start)
    expect(git(folder, 'rev-parse', 'HEAD~1')).toBe(start)
    expect(git(folder, 'status', '--porcelain')).toBe('')
  })

  test.for([
    ['main', 'the branch `main` exists'],
    ['a..b', '`a..b` is no name that git takes'],
    ['-x', '`-x` is no name that git takes']
  ] as const)('%s is refused', async ([name, reason]) => {
    await refused(repository(twins), [`--branch=${name}`], reason)
  })

  test('is needed where none is checked out', async () => {
    const folder = repository(twins)
    git(folder, 'checkout', '-q', '--detach')
    await refused(folder, ['--commit'], 'no branch is checked out')
    await done(folder, '--commit', '--branch', 'rescue')
    expect(git(folder, 'branch', '--show-current')).toBe('rescue\n')
  })
})

test('a merge that is under way stops a commit', async () => {
  const folder = repository(twins)
  git(folder, 'checkout', '-q', '-b', 'other')
  writeFileSync(join(folder, 'other.txt'), 'other\n')
  commit(folder)
  git(folder, 'checkout', '-q', 'main')
  git(folder, 'merge', '-q', '--no-ff', '--no-commit', 'other')
  await refused(folder, ['--commit'], 'is under way')
})

test('a repository without a commit stops a commit', async () => {
  const folder = tempFolder(twins)
  git(folder, 'init', '-q', '-b', 'main')
  const {code, stderr} = await apply(folder, '--commit', '--allow-dirty')
  expect(code).toBe(2)
  expect(stderr).toContain('the branch has no commit yet')
})

test('--no-git asks git nothing, and commits nothing', async () => {
  const folder = repository(twins)
  await refused(folder, ['--no-git', '--commit'], 'do not go with `--no-git`')
  writeFileSync(join(folder, 'agents/second.md'), apiAgent('second-api', 'Page it.'))
  await done(folder, '--no-git')
})

test('a worktree of its own is committed to its own branch', async () => {
  const main = repository(twins)
  const tree = join(tempFolder(), 'tree')
  git(main, 'worktree', 'add', '-q', '-b', 'side', tree)
  await done(tree, '--commit')
  expect(git(tree, 'log', '--format=%s', 'main..side')).toBe('Merge 2 agents into first-api\n')
  expect(git(tree, 'status', '--porcelain')).toBe('')
  expect(git(main, 'status', '--porcelain')).toBe('')
  expect(filesBelow(join(main, 'agents'))).toEqual(['first.md', 'second.md'])
})

describe('agents in a repository inside the repository', () => {
  test.for([
    [
      'a submodule',
      (outer: string, inner: string) => {
        git(outer, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'agents')
        git(join(outer, 'agents'), 'config', 'user.name', 'Ines')
        git(join(outer, 'agents'), 'config', 'user.email', 'ines@example.com')
        git(outer, 'commit', '-q', '-m', 'submodule')
      }
    ],
    [
      'a clone',
      (outer: string, inner: string) => {
        git(outer, 'clone', '-q', inner, 'agents')
        git(join(outer, 'agents'), 'config', 'user.name', 'Ines')
        git(join(outer, 'agents'), 'config', 'user.email', 'ines@example.com')
        writeFileSync(join(outer, '.git/info/exclude'), 'agents\n')
      }
    ]
  ] as const)('%s are kept clean by it, and are no part of a commit outside', async ([, nest]) => {
    const inner = repository({'first.md': twins['agents/first.md'], 'second.md': twins['agents/second.md']})
    const outer = repository({'readme.txt': 'outer\n'})
    nest(outer, inner)
    await refused(outer, ['--commit'], 'the files stand in 2 repositories')
    writeFileSync(join(outer, 'agents/second.md'), apiAgent('second-api', 'Page it.'))
    await refused(outer, [], 'git does not hold the present text of `agents/second.md`')
    git(join(outer, 'agents'), 'checkout', '-q', '.')
    const run = await runCli(['apply', '.', '--write', '--commit'], join(outer, 'agents'))
    expect(run.code, run.stderr).toBe(0)
    expect(git(join(outer, 'agents'), 'log', '-1', '--format=%s')).toBe('Merge 2 agents into first-api\n')
    expect(git(outer, 'log', '-1', '--format=%s')).not.toContain('Merge')
  })
})

test('a folder below the root of the repository commits the right paths', async () => {
  const root = repository({
    'tools/agents/first.md': twins['agents/first.md'],
    'tools/agents/second.md': twins['agents/second.md'],
    'a.txt': ''
  })
  await done(join(root, 'tools'), '--commit')
  expect(git(root, 'show', '--format=', '--name-status').trim().split('\n')).toEqual([
    'A\ttools/agentmerge.applied.json',
    expect.stringMatching(/^M\ttools\/agents\//),
    expect.stringMatching(/^D\ttools\/agents\//)
  ])
})

test('a branch that somebody moves meanwhile is left to them, and everything is as it was', async () => {
  const folder = repository(twins)
  const {apply: carryOut, plan} = await import('../src/index.js')
  const planned = await plan(['agents'], {commit: true}, {cwd: folder})
  const hooks = join(folder, '.git/hooks')
  mkdirSync(hooks, {recursive: true})
  // Git asks this hook before it moves a branch; a refusal looks to the caller like a branch that has moved.
  writeFileSync(join(hooks, 'reference-transaction'), '#!/bin/sh\n[ "$1" = prepared ] && grep -q refs/heads/main && exit 1\nexit 0\n', {
    mode: 0o755
  })
  const before = snapshot(folder)
  await expect(carryOut(planned, {commit: true}, {cwd: folder})).rejects.toThrow('`git update-ref` refused')
  expect(snapshot(folder)).toEqual(before)
  expect(git(folder, 'status', '--porcelain')).toBe('')
  expect(readFileSync(join(folder, 'agents/second.md'), 'utf8')).toBe(twins['agents/second.md'])
})
