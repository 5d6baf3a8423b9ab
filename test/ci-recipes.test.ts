import {spawnSync} from 'node:child_process'
import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {version} from '../src/version.js'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {filesBelow, tempFolder, textOf} from './support/folders.js'
import {commit, git, put} from './support/git.js'

const root = join(import.meta.dirname, '..')
const yamlOf = (file: string) => parse(readFileSync(join(root, file), 'utf8'))
const twins = {'agents/first.md': apiAgent('first-api'), 'agents/second.md': apiAgent('second-api')}

describe('action.yml', () => {
  const action = yamlOf('action.yml')
  const [step] = action.runs.steps as {run: string; env: Record<string, string>; id: string}[]

  /** Runs the step as GitHub does: inputs by its `env`, with the command of this repository in the place of that of npm. */
  function runStep(cwd: string, inputs: Readonly<Record<string, string>>) {
    const given = (name: string): string => inputs[name] ?? action.inputs[name].default
    const own = Object.entries(step?.env ?? {}).map(([name, value]) => [
      name,
      given(/^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '')
    ])
    const files = {GITHUB_OUTPUT: join(cwd, 'output.txt'), GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'), GITHUB_WORKSPACE: cwd}
    const env = {PATH: process.env.PATH, GITHUB_ACTION_PATH: root, AGENTMERGE_COMMAND: join(root, 'bin/agentmerge.js'), ...files}
    const run = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
      cwd,
      env: {...env, ...Object.fromEntries(own)},
      encoding: 'utf8'
    })
    return {...run, output: textOf(files.GITHUB_OUTPUT)}
  }

  test('takes inputs through the environment alone, and pins what it starts to this version', () => {
    expect(action.runs.steps).toHaveLength(1)
    expect(step?.run).not.toContain('${{')
    expect(Object.values(step?.env ?? {}).every((value) => /^\$\{\{ inputs\.[\w-]+ \}\}$/.test(value))).toBe(true)
    expect(action.inputs.version.default).toBe(version)
    expect(textOf(join(root, 'scripts/check-action.sh'))).toContain('npx --yes "agentmerge@$AGENTMERGE_VERSION"')
    const outputs = Object.entries(action.outputs as Record<string, {value: string}>)
    expect(outputs.map(([name, {value}]) => value === `\${{ steps.${step?.id}.outputs.${name} }}`)).toEqual([true, true])
  })

  test('annotates, sums up, and fails', () => {
    const cwd = tempFolder(twins)
    const {status, stdout, output} = runStep(cwd, {path: 'agents'})
    expect({status, output}).toEqual({status: 1, output: 'exit-code=1\nsarif-file=\n'})
    expect(stdout).toMatch(/^::warning file=agents\/first\.md,line=1,/)
    expect(textOf(join(cwd, 'summary.md'))).toMatch(/^## agentmerge check\n/)
  })

  test('is green where nothing is found, also in several paths', () => {
    const cwd = tempFolder({'api agents/one.md': apiAgent('one-api'), 'poets/one.md': poetAgent()})
    const {status, stdout, stderr} = runStep(cwd, {path: 'api agents\r\n\npoets/*.md\n'})
    expect({status, stdout, stderr}).toEqual({status: 0, stdout: '', stderr: '2 agents checked, 0 findings\n'})
  })

  test('passes every input on', () => {
    const cwd = tempFolder({...twins, 'strict.json': '{"threshold": 0.99}'})
    expect(runStep(cwd, {path: 'agents', config: 'strict.json', format: 'text'}).status).toBe(1)
    expect(runStep(cwd, {path: 'agents', 'fail-on': 'error', format: 'json'}).stdout).toMatch(/^\{\n {2}"schemaVersion"/)
    expect(runStep(cwd, {path: 'agents', 'fail-on': 'bad'}).stderr).toContain('`--fail-on`')
    expect(runStep(cwd, {path: 'agents', 'max-conflicts': 'x'}).stderr).toContain('`--max-conflicts`')
    expect(runStep(cwd, {path: 'agents', baseline: 'none.json'}).stderr).toContain('`none.json`')
    expect(runStep(cwd, {path: 'agents', since: 'HEAD'}).stderr).toContain('git repository')
  })

  test('writes SARIF beside, and no file that says less than the truth', () => {
    const cwd = tempFolder(twins)
    const {status, output} = runStep(cwd, {path: 'agents', 'sarif-file': 'found.sarif'})
    expect({status, output}).toEqual({status: 1, output: 'exit-code=1\nsarif-file=found.sarif\n'})
    expect(JSON.parse(textOf(join(cwd, 'found.sarif')) ?? '').runs[0].results).toHaveLength(1)
    const missing = runStep(tempFolder(twins), {path: 'nothing', 'sarif-file': 'found.sarif'})
    expect(missing).toMatchObject({status: 2, output: 'exit-code=2\nsarif-file=\n'})
  })

  test('runs no input as a program, and takes none for a flag', () => {
    const cwd = tempFolder(twins)
    const evil = '--help $(touch stolen) `touch stolen` "; touch stolen; "'
    for (const input of ['path', 'config', 'fail-on', 'baseline', 'since', 'format', 'max-conflicts'])
      expect(runStep(cwd, {path: 'agents', [input]: evil}), input).toMatchObject({status: 2, stdout: ''})
    for (const input of ['path', 'baseline']) expect(runStep(cwd, {path: 'agents', [input]: '--help'}), input).toMatchObject({status: 2})
    expect(filesBelow(cwd)).not.toContain('stolen')
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = yamlOf('.pre-commit-hooks.yaml') as {
    id: string
    entry: string
    args: string[]
    language: string
    pass_filenames: boolean
  }[]

  test('is a hook of Node that looks at all agents at once', () => {
    expect(hook).toMatchObject({id: 'agentmerge-check', language: 'node', pass_filenames: false})
    const {bin, scripts, files} = JSON.parse(textOf(join(root, 'package.json')) ?? '')
    // pre-commit packs the repository, which builds it, and puts its command on the path.
    expect(bin).toHaveProperty(hook?.entry.split(' ')[0] ?? '')
    expect(scripts.prepack).toBe('npm run build')
    expect(files).toContain('dist')
  })

  test('lets a commit through, or not, as git runs it', () => {
    const cwd = tempFolder({'agents/first.md': twins['agents/first.md']})
    const bin = tempFolder({agentmerge: `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/agentmerge.js')}" "$@"\n`})
    chmodSync(join(bin, 'agentmerge'), 0o755)
    git(cwd, 'init', '--quiet')
    const script = join(cwd, '.git/hooks/pre-commit')
    put(cwd, {'.git/hooks/pre-commit': `#!/bin/sh\nPATH="${bin}:$PATH" exec ${hook?.entry} ${hook?.args.join(' ')}\n`})
    chmodSync(script, 0o755)
    commit(cwd)
    writeFileSync(join(cwd, 'agents/second.md'), twins['agents/second.md'])
    expect(() => commit(cwd)).toThrow(/agents\/first\.md:1 warning duplicate .*agents\/second\.md/)
    expect(git(cwd, 'log', '--oneline').trim().split('\n')).toHaveLength(1)
  })
})

describe('recipes', () => {
  const blocks = ['README.md', 'docs/check.md'].flatMap((page) =>
    [...(textOf(join(root, page)) ?? '').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  )

  test('give the action inputs that it has, at this version', () => {
    const steps = blocks.filter((text) => text.includes('uses: OWNER/agentmerge@')).map((text) => parse(text))
    const uses = steps.flatMap((content) => content.steps ?? content).filter(({uses}) => uses.startsWith('OWNER/agentmerge'))
    expect(uses).toHaveLength(2)
    for (const {uses: name, with: given} of uses) {
      expect(name).toBe(`OWNER/agentmerge@v${version}`)
      expect(Object.keys(given).filter((input) => !(input in yamlOf('action.yml').inputs))).toEqual([])
    }
  })

  test('name the hook that there is, at this version', () => {
    const hooks = blocks.filter((text) => text.includes('hooks:')).map((text) => parse(text))
    const repos = hooks.flatMap((content) => content.repos ?? content)
    const ids = yamlOf('.pre-commit-hooks.yaml').map(({id}: {id: string}) => id)
    expect(repos).toHaveLength(2)
    for (const {rev, hooks: used} of repos) {
      expect(rev).toBe(`v${version}`)
      expect(used.map(({id}: {id: string}) => ids.includes(id))).toEqual([true])
    }
  })
})
