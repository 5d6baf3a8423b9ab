import {spawnSync} from 'node:child_process'
import {rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {tempFolder} from './support/folders.js'
import {commit, git, put} from './support/git.js'
import {edit} from './support/orchard.js'
import {type Run, runCli} from './support/run-cli.js'

const check = (cwd: string, ...argv: string[]): Promise<Run> => runCli(['check', '.', '--quiet', ...argv], cwd)
const since = (cwd: string, revision = 'start'): Promise<Run> => check(cwd, '--since', revision)
/** The files of the groups that are found. */
const groups = ({stdout}: Run): string[] => [...stdout.matchAll(/^(\S+?):1 warning duplicate/gm)].map(([, file]) => file ?? '').sort()

const library = {
  'api/one.md': apiAgent('one-api'),
  'api/two.md': apiAgent('two-api'),
  'poets/one.md': poetAgent('sea-poet'),
  'poets/two.md': poetAgent('shore-poet')
}

function repository(files: Readonly<Record<string, string>> = library): string {
  const cwd = tempFolder(files)
  git(cwd, 'init', '--quiet')
  commit(cwd)
  git(cwd, 'tag', 'start')
  return cwd
}

/** The two groups of the library, of which a change touches one or none. */
const [apis, poets] = ['api/one.md', 'poets/one.md']

describe('a change touches a group', () => {
  test('where a member is another one: committed, staged, in the work tree, or new', async () => {
    const cwd = repository()
    expect(groups(await check(cwd))).toEqual([apis, poets])
    expect(await since(cwd)).toEqual({code: 0, stdout: '', stderr: ''})
    edit(cwd, 'api/two.md', '# two-api', '# Two')
    expect(groups(await since(cwd))).toEqual([apis])
    git(cwd, 'add', '-A')
    expect(groups(await since(cwd))).toEqual([apis])
    commit(cwd)
    expect(groups(await since(cwd))).toEqual([apis])
    expect(await since(cwd, 'HEAD')).toEqual({code: 0, stdout: '', stderr: ''})
    put(cwd, {'poets/thrée new.md': poetAgent('lake-poet')})
    expect(groups(await since(cwd, 'HEAD'))).toEqual([poets])
  })

  test('and not where the other branch went on', async () => {
    const cwd = repository()
    git(cwd, 'switch', '--quiet', '--create', 'mine')
    edit(cwd, 'api/one.md', '# one-api', '# One')
    commit(cwd)
    git(cwd, 'switch', '--quiet', '-')
    edit(cwd, 'poets/one.md', '# sea-poet', '# Sea')
    commit(cwd)
    git(cwd, 'tag', 'theirs')
    git(cwd, 'checkout', '--quiet', '--detach', 'mine')
    expect(groups(await since(cwd, 'theirs'))).toEqual([apis])
  })

  test.for([
    ['agentmerge.decisions.yaml', 'rules: []\n'],
    ['agentmerge.config.json', '{"threshold": 0.4}'],
    ['agentmerge.config.yaml', 'threshold: 0.4\n'],
    ['package.json', '{"agentmerge": {"threshold": 0.4}}']
  ] as const)('every group by %s', async ([file, text]) => {
    const cwd = repository()
    put(cwd, {[file]: text})
    expect(groups(await since(cwd))).toEqual([apis, poets])
  })

  test('and every group where the config or the decisions were taken away', async () => {
    for (const file of ['agentmerge.decisions.yaml', 'agentmerge.config.yaml']) {
      const cwd = repository({...library, [file]: '# nothing\n'})
      expect((await since(cwd)).code).toBe(0)
      rmSync(join(cwd, file))
      expect(groups(await since(cwd)), file).toEqual([apis, poets])
    }
  })

  test('where a member is a link that is new, or leads to what changed', async () => {
    const cwd = repository({...library, 'shared/two.txt': apiAgent('two-api')})
    rmSync(join(cwd, 'api/two.md'))
    symlinkSync('../shared/two.txt', join(cwd, 'api/two.md'))
    expect(groups(await since(cwd))).toEqual([apis])
    commit(cwd)
    expect((await since(cwd, 'HEAD')).code).toBe(0)
    edit(cwd, 'shared/two.txt', '# two-api', '# Two')
    expect(groups(await since(cwd, 'HEAD'))).toEqual([apis])
  })

  test('none by a package.json that says nothing to this tool, or by other files', async () => {
    const cwd = repository()
    put(cwd, {'package.json': '{}', 'src/main.c': 'int main;', 'agentmerge.decisions.yaml.bak': ''})
    expect(await since(cwd)).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('a baseline entry of a group that is not looked at still holds', async () => {
    const cwd = repository()
    await check(cwd, '--baseline', 'known.json', '--update-baseline')
    edit(cwd, 'api/two.md', '# two-api', '# Two')
    expect(await check(cwd, '--baseline', 'known.json', '--since', 'start')).toEqual({code: 0, stdout: '', stderr: ''})
  })
})

describe('the repository is that of the folder', () => {
  test('also below its top, in another work tree, and with the words of a hook in the environment', async () => {
    const cwd = repository()
    const other = join(tempFolder(), 'tree')
    git(cwd, 'worktree', 'add', '--quiet', other, 'start')
    edit(other, 'api/two.md', '# two-api', '# Two')
    expect(groups(await since(other))).toEqual([apis])
    expect((await since(cwd)).code).toBe(0)
    expect(groups(await since(join(other, 'api')))).toEqual(['one.md'])
    const bin = join(import.meta.dirname, '../bin/agentmerge.js')
    const env = {...process.env, GIT_DIR: join(cwd, '.git'), GIT_WORK_TREE: cwd, GIT_INDEX_FILE: join(cwd, 'none')}
    const {stdout, stderr, status} = spawnSync(process.execPath, [bin, 'check', '.', '--since', 'start'], {
      cwd: other,
      env,
      encoding: 'utf8'
    })
    expect({status, stderr}).toEqual({status: 1, stderr: '4 agents checked, 1 finding\n'})
    expect(stdout).toMatch(/^api\/one\.md:1 warning duplicate/)
  })

  test('a submodule counts as a whole from outside, and by its own history from inside', async () => {
    const inner = repository()
    const cwd = tempFolder({'readme.txt': ''})
    git(cwd, 'init', '--quiet')
    git(cwd, 'submodule', '--quiet', 'add', inner, 'agents')
    git(join(cwd, 'agents'), 'tag', '--force', 'start')
    commit(cwd)
    git(cwd, 'tag', 'start')
    expect((await since(cwd)).code).toBe(0)
    edit(cwd, 'agents/api/two.md', '# two-api', '# Two')
    expect(groups(await since(cwd))).toEqual([`agents/${apis}`, `agents/${poets}`])
    expect(groups(await runCli(['check', 'agents', '--quiet', '--since', 'start'], cwd))).toEqual([`agents/${apis}`])
  })

  test('a repository inside of another one is asked itself where it is named', async () => {
    const cwd = repository()
    put(cwd, Object.fromEntries(Object.entries(library).map(([file, text]) => [`inner/${file}`, text.replace('name: ', 'name: inner-')])))
    git(join(cwd, 'inner'), 'init', '--quiet')
    commit(join(cwd, 'inner'))
    git(join(cwd, 'inner'), 'tag', 'start')
    const named = await runCli(['check', 'inner/**/*.md', '--quiet', '--since', 'start'], cwd)
    expect(named).toEqual({code: 0, stdout: '', stderr: ''})
    // From outside nobody knows its history: it is new as a whole.
    expect((await since(cwd)).code).toBe(1)
  })
})

describe('what git cannot tell is wrong usage', () => {
  test.for([
    ['--output=stolen', /`--output=stolen` for `--since`/],
    ['-x', /`-x` for `--since`/],
    ['none', /Cannot find the revision `none`.*`git fetch`/],
    ['start:api', /Cannot find the revision `start:api`/],
    ['$(touch stolen)', /Cannot find the revision/]
  ] as const)('%s', async ([revision, message]) => {
    const cwd = repository()
    const {code, stdout, stderr} = await check(cwd, `--since=${revision}`)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(message)
    expect(git(cwd, 'status', '--porcelain')).toBe('')
  })

  test('a shallow clone says how to fetch the rest', async () => {
    const origin = repository()
    edit(origin, 'api/two.md', '# two-api', '# Two')
    commit(origin)
    const cwd = join(tempFolder(), 'clone')
    git(origin, 'clone', '--quiet', '--depth', '1', `file://${origin}`, cwd)
    expect(await since(cwd)).toMatchObject({code: 2, stdout: '', stderr: expect.stringMatching(/shallow.*`fetch-depth: 0`/)})
    git(cwd, 'fetch', '--quiet', '--depth', '1', 'origin', 'tag', 'start')
    expect(await since(cwd)).toMatchObject({code: 2, stdout: '', stderr: expect.stringMatching(/common commit.*`fetch-depth: 0`/)})
    git(cwd, 'fetch', '--quiet', '--unshallow')
    expect(groups(await since(cwd))).toEqual([apis])
  })

  test('no repository, no commit yet, no git', async () => {
    const cwd = tempFolder(library)
    expect(await since(cwd)).toMatchObject({code: 2, stderr: expect.stringContaining('expected a folder of a git repository')})
    git(cwd, 'init', '--quiet')
    expect(await since(cwd, 'HEAD')).toMatchObject({code: 2, stderr: expect.stringContaining('Cannot find the revision `HEAD`')})
    rmSync(join(cwd, '.git'), {recursive: true})
    const bin = join(import.meta.dirname, '../bin/agentmerge.js')
    const run = spawnSync(process.execPath, [bin, 'check', '.', '--since', 'x'], {cwd, env: {PATH: cwd}, encoding: 'utf8'})
    expect(run).toMatchObject({status: 2, stdout: '', stderr: expect.stringContaining('expected the command `git`')})
  })
})
