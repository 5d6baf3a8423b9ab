import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkGithub} from '../src/5-report/check-github.js'
import {checkJson} from '../src/5-report/check-json.js'
import {checkLines} from '../src/5-report/check-lines.js'
import {checkMarkdown} from '../src/5-report/check-markdown.js'
import {checkSarif} from '../src/5-report/check-sarif.js'
import {findings} from '../src/5-report/findings.js'
import {settleGate} from '../src/5-report/settle-gate.js'
import {findingWords} from '../src/messages.js'
import type {Finding, FindingKind, Gate} from '../src/model.js'
import {apiAgent} from './support/agent-text.js'
import {tempFolder, textOf} from './support/folders.js'
import {edit} from './support/orchard.js'
import {runCli} from './support/run-cli.js'
import {hostile, sample} from './support/sample-result.js'

const gateOf = (found: readonly Finding[], hasBaseline = false): Gate =>
  settleGate(found, {outdated: [], entries: [], remarks: [], hasBaseline}, {failOn: 'info', maxConflicts: 0})

const twins = {
  'agents/first.md': apiAgent('first-api', 'Keep functions under 30 lines.'),
  'agents/second.md': apiAgent('second-api', 'Keep functions under 50 lines.')
}
const disabling = '\n<!-- agentmerge-disable duplicate: two teams -->\n'

/** The schema of SARIF 2.1.0 as it is published, from a package of those who made SARIF. */
const isSarif = sarifValidator()

describe('every format', () => {
  test.for(['text', 'json', 'sarif', 'github', 'markdown'])('%s has the same exit code', async (format) => {
    const cwd = tempFolder(twins)
    const check = (...argv: string[]) => runCli(['check', 'agents', '--format', format, ...argv], cwd)
    expect((await check()).code).toBe(1)
    expect((await check('--fail-on', 'never')).code).toBe(0)
    expect((await check('--baseline', 'known.json', '--update-baseline')).code).toBe(0)
    expect((await check('--baseline', 'known.json')).code).toBe(0)
    expect((await check('--baseline', 'none.json')).code).toBe(2)
  })

  test('is one: --json is the report, and no other goes with it', async () => {
    const cwd = tempFolder(twins)
    const {code, stdout, stderr} = await runCli(['check', 'agents', '--json', '--format', 'sarif'], cwd)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('`--format`')
  })
})

test('no format lets a character through that steers a terminal or hides what stands there', () => {
  const found = findings(hostile).map((finding) => ({...finding, disabled: {file: 'a.md', line: 1, reason: '\u202Etop\u001B[31m'}}))
  const gate = gateOf([...findings(hostile), ...found])
  const views = [checkLines(gate.findings, true), checkJson(gate), checkSarif(gate), checkGithub(gate.findings), checkMarkdown(gate)]
  for (const text of views) {
    expect(text.length).toBeGreaterThan(100)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question.
    expect(text.match(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/)).toBeNull()
  }
})

describe('SARIF', () => {
  test.for([
    ['nothing', gateOf([])],
    ['the sample', gateOf(findings(sample))],
    ['hostile agents', gateOf(findings(hostile), true)]
  ] as const)('of %s is valid', ([, gate]) => {
    expect(isSarif(checkSarif(gate))).toEqual([])
  })

  test('is not valid where it is broken: the schema is in force', () => {
    const text = checkSarif(gateOf(findings(sample)))
    for (const broken of [
      text.replace('"level": "error"', '"level": "bad"'),
      text.replace('"startLine": ', '"startLine": -'),
      text.replace('"uri": "', '"uri": "a b/'),
      text.replace('"ruleId"', '"rule"')
    ])
      expect([broken === text, isSarif(broken).length > 0]).toEqual([false, true])
  })

  test('has a rule with help for every kind, and each result points to its own', () => {
    const [run] = parsed(checkSarif(gateOf(findings(sample)))).runs
    const rules = run?.tool.driver.rules ?? []
    expect(rules.map(({id}) => id)).toEqual(Object.keys(findingWords))
    for (const {help, shortDescription, fullDescription} of rules)
      expect([help, shortDescription, fullDescription].every(({text}) => text.length > 5)).toBe(true)
    expect(run?.results.length).toBeGreaterThan(5)
    for (const {ruleId, ruleIndex} of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId)
  })

  test('shows the other side, and places on disk with encoded names below the top of the checkout', async () => {
    const files = {'sub/agents/eins & zwei/a b#1.md': twins['agents/first.md'], 'sub/agents/zürich%.md': twins['agents/second.md']}
    const folder = tempFolder(files)
    const env = {GITHUB_WORKSPACE: folder}
    const {stdout} = await runCli(['check', 'agents', '--format', 'sarif'], join(folder, 'sub'), {env})
    expect(isSarif(stdout)).toEqual([])
    const value = resultOf(stdout, 'value')
    const sides = [...value.locations, ...value.relatedLocations].map(({physicalLocation: {artifactLocation, region}}) => {
      expect(artifactLocation.uriBaseId).toBe('%SRCROOT%')
      expect(artifactLocation.uri).toMatch(/^sub\/agents\/[\w%./-]+$/)
      const file = decodeURIComponent(artifactLocation.uri)
      return textOf(join(folder, file))?.split('\n')[region.startLine - 1]
    })
    expect(sides).toEqual(['- Keep functions under 30 lines.', '- Keep functions under 50 lines.'])
    expect(value.relatedLocations[0]?.message.text).toBe('the other side: 50 lines')
  })

  test('says what the baseline has, and what a comment disables and why', async () => {
    const cwd = tempFolder({...twins, 'agents/second.md': twins['agents/second.md'] + disabling})
    const check = async (...argv: string[]) => (await runCli(['check', 'agents', '--format', 'sarif', ...argv], cwd)).stdout
    const plain = await check()
    expect(resultOf(plain, 'value')).toMatchObject({suppressions: []})
    expect(resultOf(plain, 'value')).not.toHaveProperty('baselineState')
    expect(resultOf(plain, 'duplicate').suppressions).toMatchObject([{kind: 'inSource', justification: 'two teams'}])
    await check('--baseline', 'known.json', '--update-baseline')
    edit(cwd, 'agents/first.md', '## Rules', '## Rules\n\n- Wait at most 5 seconds for the database.')
    edit(cwd, 'agents/second.md', '## Rules', '## Rules\n\n- Wait at most 9 seconds for the database.')
    const [run] = parsed(await check('--baseline', 'known.json')).runs
    const states = run?.results.map(
      ({ruleId, baselineState, message}) => `${ruleId} ${baselineState} ${/\d+ \w+ or/.exec(message.text) ?? ''}`
    )
    expect(states?.sort()).toEqual(['duplicate new ', 'value new 5 seconds or', 'value unchanged 30 lines or'])
  })

  test('keeps its fingerprints where lines move, rules are reordered and files are read in another order', async () => {
    const cwd = tempFolder({...twins, 'agents/second.md': twins['agents/second.md'] + disabling})
    const prints = async (...paths: string[]) => {
      const [run] = parsed((await runCli(['check', ...paths, '--format', 'sarif'], cwd)).stdout).runs
      return run?.results.map(({partialFingerprints}) => partialFingerprints['agentmerge/v1']).sort()
    }
    const before = await prints('agents')
    expect(new Set(before).size).toBe(2)
    edit(cwd, 'agents/first.md', /## Rules\n\n(- .*\n)([\s\S]*)$/, '## Rules\n\nMind these.\n\n$2$1')
    expect(await prints('agents/second.md', 'agents/first.md')).toEqual(before)
  })
})

describe('annotations of GitHub', () => {
  test('are one command a line, worst first', async () => {
    const {stdout} = await runCli(['check', 'agents', '--format', 'github'], tempFolder(twins))
    expect(stdout.trimEnd().split('\n')).toEqual([
      '::error file=agents/first.md,line=15,endLine=15,title=agentmerge check%3A value::The agents set different values for "Keep functions under 30 lines": 30 lines or 50 lines (against agents/second.md:15)',
      expect.stringMatching(/^::warning file=agents\/\w+\.md,line=1,endLine=1,title=agentmerge check%3A duplicate::Unexpected 2 agents/)
    ])
  })

  test('hold nothing that ends a command or a property', () => {
    const [first] = findings(sample)
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (file, message) => {
        const found = {...(first as Finding), message: `50%\n::error::${message}`, place: {file: `a,line=9:${file}`, line: 3, endLine: 4}}
        const text = checkGithub([found])
        expect(text.match(/[\r\n]/g)).toEqual(['\n'])
        const [, properties = '', data = ''] = /^::\w+ (.*?)::(.*)\n$/.exec(text) ?? []
        expect(properties.split(',').map((one) => one.split('=')[0])).toEqual(['file', 'line', 'endLine', 'title'])
        expect(data).toMatch(/^50%25%0AU\+003A:error::/)
      })
    )
  })

  test('come with a summary, behind what stands in its file', async () => {
    const cwd = tempFolder({...twins, 'summary.md': 'Before.\n'})
    const env = {GITHUB_STEP_SUMMARY: join(cwd, 'summary.md')}
    await runCli(['check', 'agents', '--format', 'text'], cwd, {env})
    expect(textOf(env.GITHUB_STEP_SUMMARY)).toBe('Before.\n')
    await runCli(['check', 'agents', '--format', 'github'], cwd, {env})
    expect(textOf(env.GITHUB_STEP_SUMMARY)).toMatch(/^Before\.\n## agentmerge check\n\n\*\*Failed\*\*: 2 findings \(1 error, 1 warning\)\n/)
  })
})

describe('Markdown', () => {
  test('tells each finding once, those that are known or disabled apart', async () => {
    const cwd = tempFolder({...twins, 'agents/second.md': twins['agents/second.md'] + disabling})
    const check = async (...argv: string[]) => (await runCli(['check', 'agents', '--format', 'markdown', ...argv], cwd)).stdout
    expect(await check()).toMatch(/### Different values \(`value`\)[\s\S]*Disabled by a comment: 1[\s\S]*second\.md:\d+: two teams/)
    await check('--baseline', 'known.json', '--update-baseline')
    const known = await check('--baseline', 'known.json')
    expect(known).toMatch(/^## agentmerge check\n\n\*\*Passed\*\*: 0 findings\n/)
    expect(known.match(/Keep functions/g)).toHaveLength(1)
  })

  test('stays below what GitHub takes, however much is found', () => {
    const [first] = findings(sample)
    const many = Array.from({length: 5000}, () => ({...(first as Finding), message: 'word '.repeat(100)}))
    const text = checkMarkdown(gateOf(many))
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text).toMatch(/… and \d+ more; run `agentmerge check` to see all\n$/)
  })

  test('lets no agent end its table or add markup', () => {
    const rows = checkMarkdown(gateOf(findings(hostile)))
      .split('\n')
      .filter((line) => line.startsWith('| '))
    for (const row of rows) expect(row.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(4)
  })
})

test('JSON has each finding with its sides, and whether it fails', async () => {
  const cwd = tempFolder(twins)
  const run = async (...argv: string[]) => JSON.parse((await runCli(['check', 'agents', '--format', 'json', ...argv], cwd)).stdout)
  expect(await run('--fail-on', 'error')).toMatchObject({
    schemaVersion: 1,
    passed: false,
    findings: [
      {kind: 'duplicate', fails: false, known: false, disabled: null, others: [{line: 1}]},
      {kind: 'value', fails: true, file: 'agents/first.md', line: 15, others: [{file: 'agents/second.md', line: 15, text: '50 lines'}]}
    ],
    outdated: []
  })
  expect(JSON.parse(checkJson(gateOf([])))).toMatchObject({passed: true, findings: []})
})

interface Location {
  readonly message: {readonly text: string}
  readonly physicalLocation: {
    readonly artifactLocation: {readonly uri: string; readonly uriBaseId: string}
    readonly region: {readonly startLine: number}
  }
}

interface SarifResult {
  readonly ruleId: FindingKind
  readonly ruleIndex: number
  readonly message: {readonly text: string}
  readonly locations: readonly Location[]
  readonly relatedLocations: readonly Location[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState?: string
  readonly suppressions: readonly object[]
}

interface Text {
  readonly text: string
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string
          readonly help: Text
          readonly shortDescription: Text
          readonly fullDescription: Text
        }[]
      }
    }
    readonly results: readonly SarifResult[]
  }[]
}

function parsed(text: string): Sarif {
  return JSON.parse(text)
}

function resultOf(text: string, kind: FindingKind): SarifResult {
  return parsed(text).runs[0]?.results.find(({ruleId}) => ruleId === kind) as SarifResult
}

function sarifValidator(): (text: string) => readonly string[] {
  const require = createRequire(import.meta.url)
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  // Of draft 4: what it uses means the same today but for the name of its id.
  const {$schema: _, id, ...schema} = JSON.parse(readFileSync(path, 'utf8'))
  const isUri = /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/
  const formats = {uri: /^[a-z][\w+.-]*:[^\s]+$/i, 'uri-reference': isUri, 'date-time': true} as const
  const validate = new Ajv({strict: false, allErrors: true, unicodeRegExp: false, formats}).compile({$id: id, ...schema})
  return (text) =>
    validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}
