import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {copyExamples, filesBelow, tempFolder, textOf} from './support/folders.js'
import {put} from './support/git.js'
import {edit, mergedOrchard, orchardAgent, orchardFile, orchardRules} from './support/orchard.js'
import {type Run, runCli} from './support/run-cli.js'

const check = (cwd: string, ...argv: string[]): Promise<Run> => runCli(['check', 'agents', ...argv], cwd)
const kindsOf = ({stdout}: Run): string[] => stdout.split('\n').flatMap((line) => /:\d+ \w+ ([a-z-]+) /.exec(line)?.[1] ?? [])

/** Puts the canonical agents in place, whatever is open. */
async function apply(cwd: string): Promise<void> {
  const {code, stderr} = await runCli(['apply', 'agents', '--write', '--no-git', '--allow-open'], cwd)
  expect(code, stderr).toBe(0)
}

const twins = {
  'agents/first.md': apiAgent('first-api', 'Keep functions under 30 lines.'),
  'agents/second.md': apiAgent('second-api', 'Keep functions under 50 lines.')
}

describe('what fails', () => {
  test('the example agents are red, and green after they were applied', async () => {
    const cwd = tempFolder()
    copyExamples(cwd)
    expect((await runCli(['agents', '--quiet'], cwd)).code).toBe(0)
    expect((await check(cwd, '--quiet')).code).toBe(1)
    await apply(cwd)
    expect(await check(cwd)).toMatchObject({code: 0, stdout: '', stderr: '5 agents checked, 0 findings\n'})
    const more = readFileSync(join(import.meta.dirname, '../agents/fastapi-endpoint-smith.md'))
    writeFileSync(join(cwd, 'agents/one-more.md'), more)
    const {code, stdout} = await check(cwd)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^agents\/\S+\.md:1 warning duplicate .*agents\/one-more\.md/m)
  })

  test('a canonical agent that was changed by hand after it was applied, or taken away, or its old agent back', async () => {
    const cwd = await mergedOrchard()
    const second = textOf(join(cwd, 'agents/second.md')) ?? ''
    await apply(cwd)
    expect(await check(cwd, '--quiet')).toEqual({code: 0, stdout: '', stderr: ''})
    edit(cwd, 'agents/first.md', 'twice', 'thrice')
    expect((await check(cwd)).stdout).toMatch(/^agents\/first\.md:1 error canonical-edited .*agentmerge apply.*\n$/)
    edit(cwd, 'agents/first.md', 'thrice', 'twice')
    edit(cwd, 'agents/first.md', /\n/g, '\r\n')
    expect((await check(cwd)).code).toBe(0)
    put(cwd, {'agents/second.md': second})
    expect((await check(cwd)).stdout).toMatch(/^agents\/second\.md:1 error absorbed-back .*`agents\/first\.md`/m)
    put(cwd, {'agents/second.md': poetAgent()})
    rmSync(join(cwd, 'agents/first.md'))
    expect(kindsOf(await check(cwd))).toEqual(['canonical-gone'])
  })

  test('a source that changed after its merge', async () => {
    const cwd = await mergedOrchard({
      'agents/first.md': orchardAgent(orchardRules),
      'agents/second.md': orchardAgent(orchardRules.slice(0, 3)).replace('orchard-keeper', 'orchard-hand')
    })
    expect(kindsOf(await check(cwd))).toEqual(['duplicate'])
    edit(cwd, 'agents/second.md', 'twice', 'thrice')
    const {stdout} = await check(cwd)
    expect(stdout).toMatch(/^agents\/second\.md:12 error source-changed Unexpected "Water young saplings thrice a week\."/m)
    // Of a library that the folder is not about, nothing is said.
    put(cwd, {'others/poet.md': poetAgent()})
    expect(await runCli(['check', 'others', '--quiet'], cwd)).toEqual({code: 0, stdout: '', stderr: ''})
    // A record without its report proves nothing, and is no finding.
    rmSync(join(cwd, 'out/report.json'))
    const without = await check(cwd)
    expect(kindsOf(without)).not.toContain('source-changed')
    expect(without.stderr).toContain(' no-record ')
  })

  test('a name that agents of different jobs share, told once and not as a problem', async () => {
    const cwd = tempFolder({'agents/poet.md': poetAgent('helper'), 'agents/api.md': apiAgent('Helper')})
    const {code, stdout, stderr} = await check(cwd)
    expect(stdout).toMatch(/^agents\/api\.md:2 warning name-collision Unexpected name `Helper`.*agents\/poet\.md\n$/)
    expect({code, stderr}).toEqual({code: 1, stderr: '2 agents checked, 1 finding\n'})
    expect((await runCli(['scan', 'agents'], cwd)).stderr).toContain(' name-taken ')
  })

  test('what cannot be read at all is no success', async () => {
    const cwd = tempFolder({'agents/notes.txt': 'no agent', 'agents/empty.md': ''})
    for (const more of [[], ['--fail-on', 'never'], ['--format', 'sarif'], ['--baseline', 'known.json', '--update-baseline']])
      expect(await check(cwd, ...more)).toMatchObject({code: 2, stdout: ''})
    expect(filesBelow(cwd)).toEqual(['agents/empty.md', 'agents/notes.txt'])
  })

  test.for([
    ['info', 1],
    ['warning', 1],
    ['error', 1],
    ['never', 0]
  ] as const)('--fail-on %s is %i with an error', async ([failOn, code]) => {
    expect((await check(tempFolder(twins), '--fail-on', failOn)).code).toBe(code)
  })

  test('--fail-on error lets a warning pass, and still shows it', async () => {
    const cwd = tempFolder({'agents/first.md': apiAgent('first-api'), 'agents/second.md': apiAgent('second-api')})
    const run = await check(cwd, '--fail-on', 'error')
    expect({code: run.code, kinds: kindsOf(run)}).toEqual({code: 0, kinds: ['duplicate']})
    expect(run.stderr).toBe('2 agents checked, 1 finding, none of them fails\n')
    expect((await check(cwd, '--fail-on', 'warning')).code).toBe(1)
  })

  test('--max-conflicts counts open conflicts alone', async () => {
    const apart = 'together: []\n'
    const cwd = tempFolder({...twins, 'agentmerge.decisions.yaml': apart})
    expect(kindsOf(await check(cwd))).toEqual(['duplicate', 'value'])
    const few = await check(cwd, '--max-conflicts', '1')
    expect(few).toMatchObject({code: 1, stderr: '2 agents checked, 2 findings, 1 of them fails\n'})
    const error = ['--fail-on', 'error', '--max-conflicts']
    expect((await check(cwd, ...error, '0')).code).toBe(1)
    expect((await check(cwd, ...error, '1')).code).toBe(0)
  })
})

describe('a baseline', () => {
  const update = (cwd: string) => check(cwd, '--baseline', 'known.json', '--update-baseline')
  const known = (cwd: string) => check(cwd, '--baseline', 'known.json')

  test('puts up with what it holds, and only with that', async () => {
    const cwd = tempFolder(twins)
    expect(await update(cwd)).toEqual({
      code: 0,
      stdout: '',
      stderr: '2 findings written to known.json\n2 agents checked, 0 findings, 2 known\n'
    })
    expect(await known(cwd)).toEqual({code: 0, stdout: '', stderr: '2 agents checked, 0 findings, 2 known\n'})
    put(cwd, {'agents/third.md': apiAgent('third-api', 'Keep functions under 30 lines.')})
    const {code, stdout} = await known(cwd)
    expect(code).toBe(1)
    expect(stdout).toContain('agents/third.md')
  })

  test('holds one readable line for each, sorted, and the same bytes for the same findings', async () => {
    const cwd = tempFolder(twins)
    await update(cwd)
    const text = textOf(join(cwd, 'known.json')) ?? ''
    const entries = text.split('\n').filter((line) => line.includes('fingerprint'))
    expect(entries.map((line) => JSON.parse(line.replace(/,$/, '')).kind)).toEqual(['duplicate', 'value'])
    expect(entries[1]).toMatch(/"words":"agents\/first\.md: The agents set different values .*30 lines or 50 lines"/)
    // Lines that move, rules in another order and agents of other jobs change nothing.
    edit(cwd, 'agents/first.md', '## Rules\n', '## Rules\n\n- Keep functions under 30 lines.')
    edit(cwd, 'agents/first.md', '- Keep functions under 30 lines.\n', '')
    edit(cwd, 'agents/second.md', '# second-api\n', '# second-api\n\nYou build interfaces with care.\n')
    put(cwd, {'agents/poet.md': poetAgent()})
    expect((await known(cwd)).code).toBe(0)
    await update(cwd)
    expect(textOf(join(cwd, 'known.json'))).toBe(text)
  })

  test('still holds where a part of a group was put right', async () => {
    const cwd = tempFolder({...twins, 'agents/third.md': apiAgent('third-api', 'Keep functions under 30 lines.')})
    await update(cwd)
    rmSync(join(cwd, 'agents/third.md'))
    expect(await known(cwd)).toMatchObject({code: 0, stdout: '', stderr: '2 agents checked, 0 findings, 2 known\n'})
  })

  test('tells what no longer holds, and drops it when it is updated', async () => {
    const cwd = tempFolder(twins)
    await update(cwd)
    edit(cwd, 'agents/second.md', '50', '30')
    const {code, stderr} = await known(cwd)
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^No longer found, and still in the baseline: value agents\/first\.md: .*\n1 entry of `known\.json` no longer holds/
    )
    expect((await update(cwd)).stderr).toContain('1 finding written to known.json, 1 that no longer holds dropped\n')
    expect((await known(cwd)).stderr).toBe('2 agents checked, 0 findings, 1 known\n')
  })

  test.for([
    ['is not there', undefined, /`known\.json`.*--update-baseline/],
    ['is no JSON', '{', /known\.json.*no JSON/],
    ['is of another tool', '{"entries": []}', /known\.json.*another tool/],
    ['is of another version', '{"version": 9, "findings": []}', /known\.json.*version `9`/],
    ['has entries that are none', '{"version": 1, "findings": [{"kind": "value"}]}', /known\.json/]
  ] as const)('that %s is wrong usage', async ([, text, message]) => {
    const cwd = tempFolder({...twins, ...(text === undefined ? {} : {'known.json': text})})
    const {code, stdout, stderr} = await known(cwd)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(message)
    expect(textOf(join(cwd, 'known.json'))).toBe(text)
  })

  test('cannot be updated without a name, and a broken one is not written over', async () => {
    const cwd = tempFolder({...twins, 'known.json': '{'})
    expect(await check(cwd, '--update-baseline')).toMatchObject({code: 2, stdout: ''})
    expect(await update(cwd)).toMatchObject({code: 2, stdout: ''})
    expect(textOf(join(cwd, 'known.json'))).toBe('{')
  })

  test('can be named in the config', async () => {
    const cwd = tempFolder({...twins, 'agentmerge.config.yaml': 'baseline: known.json\n'})
    expect((await check(cwd, '--update-baseline')).code).toBe(0)
    expect((await check(cwd)).code).toBe(0)
    expect(filesBelow(cwd)).toContain('known.json')
  })
})

describe('after a merge that no run has seen', () => {
  test('the same finding in two places is two findings, and one edit of each is new', async () => {
    const cwd = await mergedOrchard()
    edit(cwd, orchardFile, '- Mark', '- Wave.\n- Wave.\n- Mark')
    await check(cwd, '--baseline', 'known.json', '--update-baseline')
    const {findings} = JSON.parse(textOf(join(cwd, 'known.json')) ?? '') as {findings: {fingerprint: string}[]}
    expect(new Set(findings.map(({fingerprint}) => fingerprint)).size).toBe(findings.length)
    edit(cwd, orchardFile, '- Mark', '- Sing.\n- Mark')
    expect((await check(cwd, '--baseline', 'known.json')).stdout).toMatch(/^out\/orchard-keeper\.md:\d+ error canonical-edited .*"Sing\."/)
  })
})
