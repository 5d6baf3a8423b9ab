import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {tempFolder} from './support/folders.js'
import {edit, orchard, orchardAgent, outputs} from './support/orchard.js'
import {runCli} from './support/run-cli.js'

/** The merge of this base cannot be proven, whatever it is. */
const fault = vi.hoisted(() => ({base: '', says: (): string[] => []}))
vi.mock('../src/4-merge/verify.js', async (original) => {
  const {verify} = await original<typeof import('../src/4-merge/verify.js')>()
  const broken: typeof verify = (draft, written, members) =>
    members.some(({file}) => file === fault.base) ? fault.says() : verify(draft, written, members)
  return {verify: broken}
})

const smith = (rule: string) =>
  `---\nname: blacksmith\ndescription: Forges gates and mends old hinges\n---\n\n- Heat the iron until it glows orange.\n- Quench the blade in oil.\n- Wear a leather apron.\n- ${rule}\n`
const forge = {'agents/anvil.md': smith('Sweep the floor at night.'), 'agents/bellows.md': smith('Oil the bellows each week.')}

const run = (cwd: string) => runCli(['agents', '--quiet'], cwd)
const report = (cwd: string) => JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'))

test.for([
  ['cannot be proven', () => ['one line is lost'], /fault in the merge of `blacksmith` \(it cannot be proven: one line is lost\)/],
  [
    'throws',
    () => {
      throw new TypeError('x is no function')
    },
    /fault in the merge of `blacksmith` \(x is no function\)/
  ]
] as const)('a merge that %s leaves its agents alone, and the others are merged', async ([, says, told]) => {
  Object.assign(fault, {base: 'agents/anvil.md', says})
  const cwd = tempFolder({...orchard, ...forge})
  const {code, stderr} = await run(cwd)
  expect(code).toBe(0)
  expect(stderr).toMatch(/^agents\/\w+\.md:1 error unproven-merge /m)
  expect(stderr).toMatch(told)
  expect(Object.keys(outputs(cwd)).filter((file) => file.endsWith('.md'))).toEqual(['orchard-keeper.md', 'report.md'])
  const {groups, single} = report(cwd)
  expect(groups.map(({id}: {id: string}) => id)).toEqual(['orchard-keeper'])
  expect(single).toEqual(['agents/anvil.md', 'agents/bellows.md'])
})

test('what a person wrote in its file stays, and decisions about it are not called stale', async () => {
  fault.base = ''
  const cwd = tempFolder({
    ...orchard,
    ...forge,
    'agentmerge.decisions.yaml': 'conflicts:\n  - id: c-000000\n    choose: 1\n    agents: [agents/anvil.md, agents/bellows.md]\n'
  })
  expect((await run(cwd)).stderr).toContain('stale-decision')
  edit(cwd, 'out/blacksmith.md', 'in oil', 'in warm oil')
  Object.assign(fault, {base: 'agents/anvil.md', says: () => ['a line is lost']})
  const {stderr} = await run(cwd)
  expect(outputs(cwd)['blacksmith.md']).toContain('in warm oil')
  expect(stderr).toContain('out/blacksmith.md:1 warning edit-orphaned')
  expect(stderr).not.toContain('stale-decision')
})

test('where the agents were named, nothing is written', async () => {
  Object.assign(fault, {base: 'agents/first.md', says: () => ['a line is lost']})
  const cwd = tempFolder({...orchard, 'agents/third.md': orchardAgent(['Graft in spring.'])})
  const {code, stderr} = await runCli(['merge', 'agents', '--quiet'], cwd)
  expect(code).toBe(2)
  expect(stderr).toContain('the merge of `orchard-keeper` failed and nothing was written: it cannot be proven:\n  a line is lost')
  expect(outputs(cwd)).toEqual({})
})
