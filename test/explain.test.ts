import {describe, expect, test} from 'vitest'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {tempFolder} from './support/folders.js'
import {runCli} from './support/run-cli.js'
import {series} from './support/series.js'

const files = {
  'agents/a.md': apiAgent('api'),
  'agents/b.md': apiAgent('api-two', 'Page every list.'),
  'agents/poet.md': poetAgent(),
  'notes.txt': 'no agent',
  'agents/logo.md': new Uint8Array([0, 1, 2])
}
const explain = (...argv: readonly string[]) => runCli(['scan', ...argv], tempFolder(files))

describe('scan --explain', () => {
  test('says why two agents are grouped', async () => {
    const {code, stdout, stderr} = await explain('agents', '--explain', 'agents/a.md', 'agents/b.md')
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    const shape = stdout.replace(/\d+( ?%)/g, 'N$1').replace(/most of all (on )?.*/g, 'most of all $1…')
    expect(shape).toBe(`agents/a.md and agents/b.md: drifted copy
  overlap  N%, where N% make one job
  inside   N% of the first is in the second, N% the other way
  verdict  grouped, in api around agents/a.md (2 agents)

  for      one is a copy of the other that has drifted: N % of the wording is the same
           name and description agree by N %, most of all on …
           the bodies share N % of their vocabulary, most of all …
           5 rules stand in both
`)
  })

  test('says why two agents are not grouped, where each stands, and what speaks against', async () => {
    const {stdout} = await explain('agents', '--explain', 'agents/poet.md', 'agents/a.md')
    expect(stdout).toMatch(/^agents\/a\.md and agents\/poet\.md: distinct\n/)
    expect(stdout).toContain('verdict  not grouped: the first is in api, the second in no group\n')
    const [one, two] = Object.keys(series) as [string, string]
    const against = await runCli(['scan', 'series', '--explain', one, two], tempFolder(series))
    expect(against.stdout).toMatch(/not grouped: the first is in no group, the second in no group/)
    expect(against.stdout).toMatch(/\n {2}for .*\n(?:.*\n)* {2}against +both fill in one template/)
  })

  test('looks at the folder that holds both where none is given', async () => {
    const {stdout} = await explain('--explain', 'agents/b.md', './agents/a.md')
    expect(stdout).toBe((await explain('agents', '--explain', 'agents/a.md', 'agents/b.md')).stdout)
    expect((await explain('agents/a.md', 'agents/b.md', '--explain')).stdout).toBe(stdout)
  })

  test('moves with the threshold', async () => {
    const {stdout} = await explain('agents', '--explain', 'agents/a.md', 'agents/b.md', '--threshold', '1')
    expect(stdout).toContain('where 100% make one job')
    expect(stdout).toContain('not grouped')
  })

  test('gives that pair alone as JSON', async () => {
    const {stdout} = await explain('agents', '--json', '--explain', 'agents/a.md', 'agents/poet.md')
    const {pairs, groups} = JSON.parse(stdout)
    expect(pairs).toMatchObject([{a: 'agents/a.md', b: 'agents/poet.md', relation: 'distinct'}])
    expect(pairs[0].reasons.length).toBeGreaterThan(0)
    expect(groups).toHaveLength(1)
  })

  test.for([
    ['one path', ['agents/a.md'], /expected two agents at the end/],
    ['the same agent twice', ['agents', 'agents/a.md', './agents/a.md'], /expected two agents at the end/],
    ['an agent that was not read', ['agents', 'agents/a.md', 'agents/logo.md'], /Cannot explain `agents\/logo\.md`/],
    ['an agent that is not there', ['agents', 'agents/gone.md', 'agents/a.md'], /Cannot explain `agents\/gone\.md`/],
    ['an agent outside of the folder', ['agents', 'agents/a.md', 'notes.txt'], /Cannot explain `notes\.txt`/]
  ] as const)('of %s is exit code 2', async ([, paths, message]) => {
    const {code, stdout, stderr} = await explain('--explain', ...paths)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(message)
  })
})
