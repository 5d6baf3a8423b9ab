import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {filesBelow, textOf} from './support/folders.js'
import {edit, mergedOrchard, orchard, orchardAgent, orchardFile, orchardRules, outputs, runMerge} from './support/orchard.js'
import {runCli} from './support/run-cli.js'

interface Reported {
  readonly groups: readonly {
    readonly rules: readonly {readonly text: string; readonly line: number; readonly origins: readonly Record<string, unknown>[]}[]
    readonly omitted: readonly {readonly text: string; readonly reason: string}[]
    readonly edits?: readonly {readonly part: string; readonly change: string; readonly text: string; readonly was: string}[]
  }[]
  readonly remarks: readonly {readonly file: string; readonly problems: readonly {readonly code: string; readonly message: string}[]}[]
}

const canonical = (cwd: string) => textOf(join(cwd, orchardFile)) ?? ''
const report = (cwd: string): Reported => JSON.parse(textOf(join(cwd, 'out/report.json')) ?? '')
const byHand = (cwd: string, from: string | RegExp, to: string) => edit(cwd, orchardFile, from, to)
const inBoth = (cwd: string, from: string, to: string) => {
  edit(cwd, 'agents/first.md', from, to)
  edit(cwd, 'agents/second.md', from, to)
}

/** A second run changes nothing, and the proof holds. */
async function expectRest(cwd: string): Promise<void> {
  const before = outputs(cwd)
  expect((await runMerge(cwd)).code).toBe(0)
  expect(outputs(cwd)).toEqual(before)
  expect(await runCli(['verify', '--quiet'], cwd)).toEqual({code: 0, stdout: '', stderr: ''})
}

describe('an edit of the canonical file stays, byte for byte, while the sources rest', () => {
  const edits: readonly [name: string, from: string | RegExp, to: string][] = [
    ['a rule added', '- Mark a sick', '- Thank the beekeeper.\n- Mark a sick'],
    ['a rule reworded', 'twice a week', 'three times a week'],
    ['a rule removed', '- Water young saplings twice a week.\n', ''],
    ['a heading added', '- Mark a sick', '\n### Sickness\n\n- Mark a sick'],
    ['a heading reworded', '## Trees', '## All the trees'],
    ['a key of the front matter', 'model: sonnet', 'model: opus'],
    ['a key added', 'model: sonnet', 'model: sonnet\ncolor: green'],
    ['a key removed', 'model: sonnet\n', ''],
    ['front matter that is no YAML', 'model: sonnet', 'model: sonnet: [new'],
    ['the layout alone', '## Trees\n', '## Trees\n\n\n'],
    ['everything', /[\s\S]+/, '']
  ]
  test.for(edits)('%s', async ([, from, to]) => {
    const cwd = await mergedOrchard()
    byHand(cwd, from, to)
    const before = canonical(cwd)
    expect(await runMerge(cwd)).toMatchObject({code: 0})
    expect(canonical(cwd)).toBe(before)
    await expectRest(cwd)
  })
})

test('a budget is that of the sources, and makes no room for an edit', async () => {
  const cwd = await mergedOrchard()
  const budget = ['--budget', '100']
  expect(await runMerge(cwd, ...budget)).toMatchObject({code: 0, stderr: ''})
  byHand(cwd, '- Mark a sick', `- Thank the beekeeper ${'for honey and '.repeat(10)}wax.\n- Mark a sick`)
  const edited = canonical(cwd)
  expect((await runMerge(cwd, ...budget)).stderr).toContain('over-budget')
  expect(canonical(cwd)).toBe(edited)
})

describe('the report tells of an edit', () => {
  test('an added rule comes from the canonical file itself', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, '- Mark a sick', '- Thank the beekeeper.\n- Mark a sick')
    await runMerge(cwd)
    const [group] = report(cwd).groups
    const rule = group?.rules.find(({text}) => text === 'Thank the beekeeper.')
    expect(rule?.origins).toEqual([
      {file: 'out/orchard-keeper.md', line: rule?.line, endLine: rule?.line, text: 'Thank the beekeeper.', relation: 'edited'}
    ])
    expect(group?.edits).toMatchObject([{part: 'rule', change: 'added', text: 'Thank the beekeeper.', was: ''}])
  })

  test('a reworded rule keeps its sources', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, 'twice a week', 'three times a week')
    await runMerge(cwd)
    const rule = report(cwd).groups[0]?.rules.find(({text}) => text.includes('three times'))
    expect(rule?.origins).toMatchObject([
      {file: 'out/orchard-keeper.md', relation: 'edited'},
      {file: 'agents/first.md', line: 12, text: orchardRules[1], relation: 'reworded'},
      {file: 'agents/second.md', line: 12, text: orchardRules[1], relation: 'reworded'}
    ])
  })

  test('a removed rule is left out with its reason', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, '- Water young saplings twice a week.\n', '')
    await runMerge(cwd)
    const left = report(cwd).groups[0]?.omitted.filter(({text}) => text === orchardRules[1])
    expect(left).toHaveLength(2)
    for (const {reason} of left ?? []) expect(reason).toBe('removed by hand in out/orchard-keeper.md')
  })

  test('a conflict tells what is written now', async () => {
    const limit = (posts: number) => orchardAgent([...orchardRules, `Build the fence with at most ${posts} posts.`])
    const cwd = await mergedOrchard({'agents/first.md': limit(30), 'agents/second.md': limit(50)})
    const written = () => {
      const conflicts = JSON.parse(textOf(join(cwd, 'out/report.json')) ?? '').groups[0].conflicts as {
        kind: string
        resolution: {written: string}
      }[]
      return conflicts.find(({kind}) => kind === 'value')?.resolution.written
    }
    const before = written() ?? ''
    expect(canonical(cwd)).toContain(before)
    byHand(cwd, before, 'Build the fence with at most 40 posts.')
    await runMerge(cwd)
    expect(written()).toBe('Build the fence with at most 40 posts.')
    byHand(cwd, '- Build the fence with at most 40 posts.\n', '')
    await runMerge(cwd)
    expect(written()).toBe('')
  })

  test('nothing is told where an edit was taken back', async () => {
    const cwd = await mergedOrchard()
    const before = outputs(cwd)
    byHand(cwd, 'twice', 'thrice')
    await runMerge(cwd)
    byHand(cwd, 'thrice', 'twice')
    await runMerge(cwd)
    expect(outputs(cwd)).toEqual(before)
  })

  test('the terminal counts what is kept', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, 'twice', 'thrice')
    expect((await runCli(['merge', 'agents'], cwd)).stdout).toContain('kept       1 edit by hand: 1 reworded')
  })
})

describe('where a source changes after an edit, only the difference is merged', () => {
  const added = '- Thank the beekeeper.\n- Mark a sick'

  test('a new rule of a source comes, the edits stay', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, '- Mark a sick', added)
    byHand(cwd, 'twice a week', 'three times a week')
    byHand(cwd, /- Keep ladders.*\n/, '')
    edit(cwd, 'agents/first.md', /$/, '- Sharpen the saws on Friday.\n')
    await runMerge(cwd)
    const text = canonical(cwd)
    expect(text).toContain('- Thank the beekeeper.\n- Mark a sick branch')
    expect(text).toContain('three times a week')
    expect(text).not.toContain('ladders')
    expect(text).toContain('- Sharpen the saws on Friday.')
    expect(report(cwd).remarks).toEqual([])
    await expectRest(cwd)
  })

  test('a rule that the sources took back goes, what the person wrote beside it stays', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, '- Mark a sick', added)
    edit(cwd, 'agents/first.md', `- ${orchardRules[3]}\n`, '')
    await runMerge(cwd)
    expect(canonical(cwd)).not.toContain('ladders')
    expect(canonical(cwd)).toContain('Thank the beekeeper.')
    await expectRest(cwd)
  })

  test('a heading and a key that a person changed stay', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, '## Trees', '## All the trees')
    byHand(cwd, 'model: sonnet', 'model: opus\ncolor: green')
    edit(cwd, 'agents/first.md', /$/, '- Sharpen the saws on Friday.\n')
    await runMerge(cwd)
    expect(canonical(cwd)).toContain('## All the trees')
    expect(canonical(cwd)).not.toContain('## Trees')
    expect(canonical(cwd)).toContain('model: opus\ncolor: green\n')
    expect(canonical(cwd)).toContain('Sharpen the saws')
    await expectRest(cwd)
  })

  test('a section that a person added stays', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, /$/, '\n## Bees\n\n- Thank the beekeeper.\n')
    edit(cwd, 'agents/first.md', /$/, '- Sharpen the saws on Friday.\n')
    await runMerge(cwd)
    expect(canonical(cwd)).toMatch(/## Bees\n\n- Thank the beekeeper\.\n/)
    expect(canonical(cwd)).toContain('Sharpen the saws')
    await expectRest(cwd)
  })

  test('a heading that a person put over rules of the sources stays over them', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, '- Mark a sick', '\n## Sickness\n\n- Mark a sick')
    edit(cwd, 'agents/first.md', '- Prune', '- Sharpen the saws on Friday.\n- Prune')
    await runMerge(cwd)
    expect(canonical(cwd)).toMatch(/saws on Friday\.\n[\s\S]*## Sickness\n\n- Mark a sick branch/)
    await expectRest(cwd)
  })

  test('a rule that a person moved to another section stays there', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, '- Water young saplings twice a week.\n', '')
    byHand(cwd, /$/, '\n## Water\n\n- Water young saplings twice a week.\n')
    edit(cwd, 'agents/first.md', /$/, '- Sharpen the saws on Friday.\n')
    await runMerge(cwd)
    expect(canonical(cwd)).toMatch(/## Water\n\n- Water young/)
    expect(canonical(cwd).match(/Water young/g)).toHaveLength(1)
    await expectRest(cwd)
  })

  test('a source that joins is merged in, one that leaves goes', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, '- Mark a sick', added)
    writeFileSync(join(cwd, 'agents/third.md'), orchardAgent([...orchardRules.slice(0, 2), 'Paint the trunks white in autumn.']))
    await runMerge(cwd)
    expect(canonical(cwd)).toContain('Thank the beekeeper.')
    expect(canonical(cwd)).toContain('Paint the trunks white in autumn.')
    await expectRest(cwd)
  })

  test('and both changed one rule: the text of the person stays, both versions are told, also by later runs', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, 'twice a week', 'three times a week')
    inBoth(cwd, 'twice a week', 'every morning')
    const {stderr} = await runMerge(cwd)
    expect(stderr).toContain('out/orchard-keeper.md:12 warning edit-contested')
    expect(stderr).toContain('"Water young saplings three times a week."')
    expect(stderr).toContain('"Water young saplings every morning."')
    expect(canonical(cwd)).toContain('three times a week')
    expect(canonical(cwd)).not.toContain('every morning')
    expect(report(cwd).remarks).toMatchObject([{file: 'out/orchard-keeper.md', problems: [{code: 'edit-contested'}]}])
    const rule = report(cwd).groups[0]?.rules.find(({text}) => text.includes('three times'))
    expect(rule?.origins.map(({text}) => text)).toContain('Water young saplings every morning.')
    await expectRest(cwd)
    inBoth(cwd, 'every morning', 'three times a week')
    await runMerge(cwd)
    expect(report(cwd).remarks).toEqual([])
  })

  test('and a person removed the rule that the sources word anew', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, '- Water young saplings twice a week.\n', '')
    inBoth(cwd, 'twice a week', 'twice a day')
    const {stderr} = await runMerge(cwd)
    expect(stderr).toContain('a person removed it')
    expect(canonical(cwd)).not.toContain('saplings')
    await expectRest(cwd)
  })

  test('and both changed one key', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, 'model: sonnet', 'model: opus')
    inBoth(cwd, 'model: sonnet', 'model: haiku')
    expect((await runMerge(cwd)).stderr).toContain('edit-contested')
    expect(canonical(cwd)).toContain('model: opus')
    await expectRest(cwd)
  })
})

describe('what a person edited is never lost', () => {
  test('where the group gets another name, it goes with most of its sources', async () => {
    const cwd = await mergedOrchard()
    byHand(cwd, '- Mark a sick', '- Thank the beekeeper.\n- Mark a sick')
    inBoth(cwd, 'name: orchard-keeper', 'name: grove-keeper')
    await runMerge(cwd)
    expect(filesBelow(join(cwd, 'out'))).toEqual(['grove-keeper.md', 'record.json', 'report.html', 'report.json', 'report.md'])
    expect(textOf(join(cwd, 'out/grove-keeper.md'))).toContain('Thank the beekeeper.')
    await expectRest(cwd)
  })

  test('where the group is gone, the file stays, and its edits are taken in when the group comes back', async () => {
    const cwd = await mergedOrchard({
      ...orchard,
      'agents/poet.md': '---\nname: poet\ndescription: Writes odes\n---\n\nWrite one ode a day.\n'
    })
    const both = ['merge', 'agents/first.md', 'agents/second.md', '--quiet']
    await runCli(both, cwd)
    byHand(cwd, '- Mark a sick', '- Thank the beekeeper.\n- Mark a sick')
    const before = canonical(cwd)
    const {stderr} = await runCli(['agents/poet.md', '--quiet'], cwd)
    expect(stderr).toContain('out/orchard-keeper.md:1 warning edit-orphaned')
    expect(canonical(cwd)).toBe(before)
    const alone = outputs(cwd)
    expect((await runCli(['agents/poet.md', '--quiet'], cwd)).stderr).toBe(stderr)
    expect(outputs(cwd)).toEqual(alone)
    expect(await runCli(['verify', '--quiet'], cwd)).toEqual({code: 0, stdout: '', stderr: ''})
    expect(await runCli(both, cwd)).toEqual({code: 0, stdout: '', stderr: ''})
    expect(canonical(cwd)).toBe(before)
  })

  test('unless the person deleted the file', async () => {
    const cwd = await mergedOrchard()
    const before = outputs(cwd)
    byHand(cwd, 'twice', 'thrice')
    rmSync(join(cwd, 'out/orchard-keeper.md'))
    await runMerge(cwd)
    expect(outputs(cwd)).toEqual(before)
  })

  test('unless it is said: --overwrite', async () => {
    const cwd = await mergedOrchard()
    const before = outputs(cwd)
    byHand(cwd, 'twice', 'thrice')
    expect(await runMerge(cwd, '--overwrite')).toEqual({code: 0, stdout: '', stderr: ''})
    expect(outputs(cwd)).toEqual(before)
  })

  test('and check tells it until a run has taken it in', async () => {
    const cwd = await mergedOrchard()
    const before = await runCli(['check', 'agents'], cwd)
    byHand(cwd, 'twice', 'thrice')
    expect((await runCli(['check', 'agents'], cwd)).stdout).toMatch(/^out\/orchard-keeper\.md:12 error canonical-edited /m)
    await runMerge(cwd)
    expect(await runCli(['check', 'agents'], cwd)).toEqual(before)
  })
})
