import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from './support/folders.js'
import {edit, mergedOrchard, orchard, orchardFile, runMerge} from './support/orchard.js'
import {runCli} from './support/run-cli.js'

const agent = (name: string, body: string) =>
  `---\nname: ${name}\ndescription: Writes billing services in Kotlin\n---\n\nYou write billing services in Kotlin.\n\n${body}\n`
const files = {
  'agents/a.md': agent(
    'billing-service-writer',
    '- Cache invoices only when explicitly requested.\n- Keep functions under 30 lines.\n- Write amounts with two decimals.'
  ),
  'agents/b.md': agent(
    'billing-service-author',
    '- Cache invoices for every customer.\n- Keep functions under 50 lines.\n- Write every amount with two decimals.'
  )
}

async function merged() {
  const cwd = tempFolder(files)
  await runCli(['merge', 'agents'], cwd)
  return cwd
}

describe('explain', () => {
  test('tells how it came to a conflict', async () => {
    const cwd = await merged()
    const {stdout: report} = await runCli(['merge', 'agents', '--json'], cwd)
    const conflicts: {id: string; kind: string}[] = JSON.parse(report).groups[0].conflicts
    const id = conflicts.find(({kind}) => kind === 'scope')?.id ?? ''
    const {stdout, code} = await runCli(['explain', id], cwd)
    expect(code).toBe(0)
    expect(stdout).toContain(id)
    expect(stdout).toMatch(/because both are about .*cach/)
    expect(stdout).toContain('because one side limits it: "only when explicitly requested"')
    expect(stdout).toContain('agents/a.md:8 Cache invoices only when explicitly requested.')
  })

  test('tells what it saw in a line, and why it saw no conflict', async () => {
    const cwd = await merged()
    const {stdout} = await runCli(['explain', './agents/a.md:10'], cwd)
    expect(stdout).toContain('no conflict')
    expect(stdout).toMatch(/near agents\/b\.md:10 .*: both ask for it/)
    expect((await runCli(['explain', 'agents/a.md:9'], cwd)).stdout).toMatch(/conflict c-\w+ value/)
  })

  test('gives data with --json', async () => {
    const cwd = await merged()
    const {stdout} = await runCli(['explain', 'agents/b.md:8', '--json'], cwd)
    const {readings} = JSON.parse(stdout)
    expect(readings[0].statements[0]).toMatchObject({modality: 'should', polarity: 'do'})
  })

  test.each([['c-nothing'], ['agents/other.md:3']])('says what it cannot explain: %s', async (target) => {
    const {code, stderr} = await runCli(['explain', target], await merged())
    expect(code).toBe(2)
    expect(stderr).toContain(`Cannot explain \`${target}\``)
  })

  test('tells where a line of the canonical file comes from: its origins, their relation, their words', async () => {
    const cwd = await mergedOrchard()
    expect((await runCli(['explain', 'out/orchard-keeper.md:12'], cwd)).stdout).toBe(
      [
        'out/orchard-keeper.md:12 Water young saplings twice a week.',
        '  its wording agents/first.md:12 Water young saplings twice a week.',
        '  the same words agents/second.md:12 Water young saplings twice a week.',
        '',
        ''
      ].join('\n')
    )
    expect((await runCli(['explain', 'out/orchard-keeper.md:9'], cwd)).stdout).toMatch(
      /:9 ## Trees\n {2}a heading there, too agents\/first\.md:9 /
    )
    expect((await runCli(['explain', 'out/orchard-keeper.md:4'], cwd)).stdout).toMatch(
      /:4 model: sonnet\n {2}its wording agents\/first\.md:4 model: sonnet\n {2}the same words agents\/second\.md:4 /
    )
    expect((await runCli(['explain', 'out/orchard-keeper.md:8'], cwd)).stdout).toBe('Nothing stands in this line.\n')
  })

  test('tells where each sentence of a description comes from, and where it went', async () => {
    const cwd = await mergedOrchard({
      'agents/first.md': orchard['agents/first.md'].replace('harvest', 'harvest. Use it in spring.'),
      'agents/second.md': orchard['agents/second.md'].replace('harvest', 'harvest. Call it when geese land on the pond.')
    })
    const {stdout} = await runCli(['explain', 'out/orchard-keeper.md:3'], cwd)
    expect(stdout).toBe(
      [
        'out/orchard-keeper.md:3 Tends the orchard and plans the harvest.',
        '  its wording agents/first.md:3 Tends the orchard and plans the harvest.',
        '',
        'out/orchard-keeper.md:3 Use it in spring.',
        '  its wording agents/first.md:3 Use it in spring.',
        '',
        'out/orchard-keeper.md:3 Call it when geese land on the pond.',
        '  its wording agents/second.md:3 Call it when geese land on the pond.',
        '',
        ''
      ].join('\n')
    )
    expect((await runCli(['explain', 'agents/second.md:3'], cwd)).stdout).toContain(
      'its wording out/orchard-keeper.md:3 Call it when geese land on the pond.'
    )
    edit(cwd, orchardFile, 'geese', 'swans')
    expect((await runCli(['explain', 'out/orchard-keeper.md:3'], cwd)).stdout).not.toContain('geese')
  })

  test('tells what a person wrote', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, orchardFile, 'twice', 'thrice')
    expect((await runCli(['explain', 'out/orchard-keeper.md:12'], cwd)).stdout).toContain('the last run did not see it')
    await runMerge(cwd)
    const {stdout} = await runCli(['explain', 'out/orchard-keeper.md:12'], cwd)
    expect(stdout).toContain('by hand out/orchard-keeper.md:12 Water young saplings thrice a week.')
    expect(stdout).toContain('worded anew by hand agents/second.md:12 Water young saplings twice a week.')
  })

  test('tells where a line of a source went', async () => {
    const cwd = await merged()
    const {stdout} = await runCli(['explain', 'agents/a.md:10'], cwd)
    expect(stdout).toMatch(/^agents\/a\.md:10 Write amounts with two decimals\.\n {2}its wording out\/[\w-]+\.md:\d+ Write amounts .*\n\n/)
    const sides = await Promise.all(['agents/a.md:9', 'agents/b.md:9'].map(async (line) => (await runCli(['explain', line], cwd)).stdout))
    for (const side of sides)
      expect(side).toMatch(/ {2}in conflict c-\w+ \(value: .*\), on (the side that is written|a side that is not written)\n/)
    expect(sides.filter((side) => /left out: takes a side in conflict c-\w+ that was not written/.test(side))).toHaveLength(1)
    expect((await runCli(['explain', 'agents/a.md:3'], cwd)).stdout).toContain('left out: front matter; merged key by key')
  })

  test('tells it also where a line moved since, or a source is gone', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, 'agents/first.md', '- Prune', '- Wave.\n- Prune')
    expect((await runCli(['explain', 'agents/first.md:13'], cwd)).stdout).toMatch(/its wording out\/orchard-keeper\.md:12 Water/)
    expect((await runCli(['explain', 'agents/first.md:11'], cwd)).stdout).toContain('the last run did not see it')
    rmSync(join(cwd, 'agents/second.md'))
    expect((await runCli(['explain', 'out/orchard-keeper.md:12'], cwd)).code).toBe(0)
    expect((await runCli(['explain', 'agents/first.md:12'], cwd)).code).toBe(0)
    expect((await runCli(['explain', 'agents/second.md:12'], cwd)).stdout).toMatch(/the same words out\/orchard-keeper\.md:12/)
  })

  test('gives the way of a line as data', async () => {
    const cwd = await mergedOrchard()
    expect(JSON.parse((await runCli(['explain', 'agents/second.md:12', '--json'], cwd)).stdout).traces).toMatchObject([
      {file: 'agents/second.md', line: 12, isKnown: true, steps: [{file: orchardFile, line: 12, as: 'same'}]}
    ])
  })
})
