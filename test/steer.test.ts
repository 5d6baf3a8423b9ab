import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readDecisions} from '../src/1-read/read-decisions.js'
import {findConflicts} from '../src/4-merge/find-conflicts.js'
import type {Agent, Decisions, MergedDraft} from '../src/model.js'
import {estimateTokens} from '../src/util/estimate-tokens.js'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {anyAgentText} from './support/any-agent.js'
import {tempFolder, textOf} from './support/folders.js'
import {agentOf, draftOf as mergeDraft, mergeTexts} from './support/merge-texts.js'
import {runCli} from './support/run-cli.js'

const groupOf = (texts: readonly string[]): Agent[] => texts.map((text, at) => agentOf(`${at}.md`, text))
const decided = (yaml: string): Decisions => readDecisions(tempFolder({'agentmerge.decisions.yaml': yaml}))
const draftOf = (agents: readonly Agent[], yaml = '', more: Parameters<typeof mergeDraft>[2] = {}): MergedDraft =>
  mergeDraft(agents, agents[0]?.file ?? '', {decisions: decided(yaml), ...more})
const textsIn = ({sections}: MergedDraft): string[] => sections.flatMap(({items}) => items.map(({text}) => text))

describe('a merge of any agents, however it is steered', () => {
  const anyWay = fc.record({
    texts: fc.array(anyAgentText, {minLength: 2, maxLength: 3}),
    keep: fc.constantFrom('union' as const, 'consensus' as const, 'base' as const),
    budget: fc.constantFrom(0, 20, 80, 200),
    isGround: fc.boolean(),
    rule: fc.nat(),
    other: fc.nat(),
    way: fc.constantFrom('both', 'drop', 'no conflict', 'side', 'write')
  })

  /** Drops one rule, writes another one in other words, and decides every conflict in one way. */
  const decisionsFor = (agents: readonly Agent[], rule: number, other: number, way: string): Decisions => {
    const base = {line: 1, by: 'Ada', reason: '', agents: [], id: '', topic: ''}
    const rules = agents.flatMap((agent) => agent.rules)
    const quoteAt = (at: number) => rules[at % Math.max(1, rules.length)]?.text ?? ''
    return {
      ...decided(''),
      rules: [
        {...base, quote: quoteAt(rule), write: ''},
        {...base, line: 2, quote: quoteAt(other), write: 'Ask a person before you go on.'}
      ],
      conflicts: findConflicts(agents, 'intersection').map(({id, sides}, at) => ({
        ...base,
        line: 3 + at,
        id,
        quotes: [],
        choose: way === 'side' ? (sides[0]?.text ?? '') : way === 'write' ? '' : way,
        write: way === 'write' ? `Take way ${at} of all ways.` : ''
      }))
    }
  }

  test('loses nothing and reads back as it was meant, in any order of the agents', () => {
    fc.assert(
      fc.property(anyWay, ({texts, rule, other, way, ...options}) => {
        const agents = groupOf(texts)
        const decisions = decisionsFor(agents, rule, other, way)
        const merged = mergeTexts(agents, '0.md', {...options, decisions})
        expect(merged.faults).toEqual([])
        expect(mergeTexts([...agents].reverse(), '0.md', {...options, decisions})).toEqual(merged)
      }),
      {numRuns: Number(process.env.FC_RUNS ?? 60), seed: Number(process.env.FC_SEED ?? 1)}
    )
  })

  test('of an agent with itself is that agent, whatever is kept', () => {
    fc.assert(
      fc.property(anyAgentText, fc.constantFrom('consensus' as const, 'base' as const), (text, keep) => {
        // What is suspicious is held back.
        fc.pre(agentOf('x.md', text).suspicions.length === 0)
        const merged = mergeTexts([agentOf('a.md', text), agentOf('b.md', text)], 'a.md', {keep, isGround: true})
        expect(merged.faults).toEqual([])
        expect(agentOf('merged.md', merged.text).body).toBe(agentOf('a.md', text).body)
      }),
      {numRuns: 50, seed: 1}
    )
  })
})

describe('--keep and --base', () => {
  const short = agentOf('short.md', '## Tests\n\n- Run the whole test suite before a commit.\n- Name a test after what it shows.\n')
  const long = agentOf(
    'long.md',
    '## How to test\n\n- Run the whole slow test suite of the release branch before a commit.\n- Delete a test that fails by chance.\n'
  )
  const again = agentOf('again.md', '## Tests\n\n- Run the whole test suite before a commit.\n- Give each test one reason to fail.\n')

  test('union takes the fullest wording, and a base its own with what it lacks behind it', () => {
    const suite = (draft: MergedDraft) => textsIn(draft).find((text) => text.includes('whole'))
    expect(suite(draftOf([short, long]))).toMatch(/^Run the whole slow test suite/)
    for (const more of [{isGround: true}, {keep: 'base' as const}])
      expect(suite(draftOf([short, long], '', more))).toMatch(/^Run the whole test suite before a commit\./)
  })

  test('a base gives its headings', () => {
    const headings = ({sections}: MergedDraft) => sections.map(({heading}) => heading)
    expect(headings(draftOf([long, short, again], '', {isGround: true}))).toContain('How to test')
  })

  test('consensus keeps what two say, what the base says, and what a person wrote', () => {
    const yaml = 'rules:\n  - quote: Delete a test that fails by chance.\n    write: Repair a test that fails by chance.\n'
    const draft = draftOf([short, long, again], yaml, {keep: 'consensus'})
    expect(textsIn(draft)).toContain('Name a test after what it shows.')
    expect(textsIn(draft)).toContain('Repair a test that fails by chance.')
    expect(textsIn(draft)).not.toContain('Give each test one reason to fail.')
    expect(draft.omitted.find(({text}) => text === 'Give each test one reason to fail.')?.reason).toContain('--keep consensus')
  })

  test('consensus keeps what two say of which none is the base', () => {
    const agents = groupOf(['- Feed the cat.\n', '- Wash the car.\n- Read the log.\n', '- Read the log.\n'])
    expect(textsIn(draftOf(agents, '', {keep: 'consensus'}))).toEqual(['Feed the cat.', 'Read the log.'])
  })

  test('base writes the side of the base agent', () => {
    const [one, two, three] = [30, 50, 50].map((limit, at) => agentOf(`${at}.md`, `- Keep functions under ${limit} lines.\n`)) as [
      Agent,
      Agent,
      Agent
    ]
    const written = (more: object) => draftOf([one, two, three], '', more).conflicts[0]?.resolution.written
    expect(written({})).toContain('50')
    expect(written({keep: 'base'})).toContain('30')
  })

  test('--base is the base of its group, and gives the name', async () => {
    const cwd = tempFolder({'agents/a.md': apiAgent('api-one'), 'agents/b.md': apiAgent('api-two', 'Page every list.')})
    for (const base of ['agents/a.md', './agents/b.md']) {
      await runCli(['agents', '--base', base, '--quiet'], cwd)
      const text = textOf(join(cwd, `out/${base.includes('a.md') ? 'api-one' : 'api-two'}.md`)) ?? ''
      expect(text).toContain(`name: ${base.includes('a.md') ? 'api-one' : 'api-two'}`)
    }
    const {code, stderr} = await runCli(['agents', '--base', 'agents/none.md'], cwd)
    expect(code).toBe(2)
    expect(stderr).toContain('agents/none.md')
  })
})

describe('--budget', () => {
  const rules = Array.from({length: 30}, (_, at) => `Handle case ${at} of the long list with all the care that it deserves.`)
  const files = {
    'agents/a.md': apiAgent('api', ...rules, 'Never log a password.'),
    'agents/b.md': apiAgent('api', ...rules.slice(0, 3))
  }

  test('is kept, prohibitions and what both say stay, and the rest is told', async () => {
    const cwd = tempFolder(files)
    await runCli(['agents', '--budget', '260'], cwd)
    const text = textOf(join(cwd, 'out/api.md')) ?? ''
    const [group] = JSON.parse(textOf(join(cwd, 'out/report.json')) ?? '').groups
    expect(estimateTokens(text)).toBe(group.tokens.result)
    expect(group.tokens.result).toBeLessThanOrEqual(260)
    expect(group.tokens.sum).toBe(group.tokens.sources[0].tokens + group.tokens.sources[1].tokens)
    expect(text).toContain('Never log a password.')
    for (const rule of rules.slice(0, 3)) expect(text).toContain(rule)
    const left = group.omitted.filter(({reason}: {reason: string}) => reason.includes('--budget'))
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBe(rules.filter((rule) => !text.includes(rule)).length)
  })

  test('changes nothing where all fits', async () => {
    const [one, two] = [tempFolder(files), tempFolder(files)]
    await runCli(['agents'], one)
    await runCli(['agents', '--budget', '5000'], two)
    expect(textOf(join(two, 'out/report.json'))).toBe(textOf(join(one, 'out/report.json')))
  })
})

describe('decisions', () => {
  const pair = [agentOf('a.md', '- Keep functions under 30 lines.\n'), agentOf('b.md', '- Keep functions under 50 lines.\n')]

  test('are applied on every run, merged alone too, and hold for the agents that they name', async () => {
    const files = {'a.md': apiAgent('api', 'Keep functions under 30 lines.'), 'b.md': apiAgent('api', 'Keep functions under 50 lines.')}
    const yaml = 'conflicts:\n  - quotes: [30 lines, 50 lines]\n    choose: 50 lines\n    agents: [a.md, b.md]\n'
    const cwd = tempFolder({...files, 'c.md': poetAgent(), 'agentmerge.decisions.yaml': yaml})
    for (const argv of [['.'], ['.'], ['merge', 'a.md', 'b.md']]) {
      const {stderr} = await runCli([...argv, '--quiet'], cwd)
      expect(stderr).toBe('')
      expect(textOf(join(cwd, 'out/api.md'))).toContain('50 lines')
    }
    const {stderr} = await runCli(['merge', 'a.md', 'c.md', '--quiet'], cwd)
    expect(stderr).toBe('')
  })

  test('are not stale for agents that were not read', async () => {
    const files = {'one/a.md': apiAgent('api'), 'one/b.md': apiAgent('api'), 'two/c.md': poetAgent()}
    const named = 'rules:\n  - quote: Say it in verse.\n    drop: true\n    agents: [two/c.md, one/a.md]\n'
    expect((await runCli(['check', 'one', '--quiet'], tempFolder({...files, 'agentmerge.decisions.yaml': named}))).stderr).toBe('')
    expect((await runCli(['check', '.', '--quiet'], tempFolder({...files, 'agentmerge.decisions.yaml': named}))).stderr).toContain('stale')
  })

  test('name a rule by id and by quote', () => {
    const id = 'r-b95620'
    const agents = [agentOf('a.md', '- Run the whole test suite before you tag a release.\n'), agentOf('b.md', '- Read the log twice.\n')]
    expect(textsIn(draftOf(agents, `rules:\n  - id: ${id}\n    drop: true\n`))).toEqual(['Read the log twice.'])
    const changed = draftOf(agents, `rules:\n  - id: ${id}\n    quote: Run some tests.\n    drop: true\n`)
    expect(textsIn(changed)).toHaveLength(2)
    expect(changed.outcomes).toMatchObject([{line: 2, applied: false, problem: {code: 'stale-decision'}}])
  })

  test('act on a rule wherever it stands', () => {
    const text = '- Ask first.\n\n## Again\n\n- Ask first.\n\n> Ask first.\n'
    const yaml = 'rules:\n  - quote: Ask first.\n    drop: true\n'
    for (const other of [text, '- Log each call.\n']) {
      const draft = draftOf([agentOf('a.md', text), agentOf('b.md', other)], yaml)
      expect(textsIn(draft).join()).not.toContain('Ask first.')
      expect(draft.outcomes).toEqual([{line: 2, applied: true, problem: undefined}])
    }
  })

  test('act on an agent and its copies too', () => {
    const copies = ['a.md', 'b.md'].map((file) => agentOf(file, '- Ask first.\n- Write tests.\n'))
    expect(textsIn(draftOf(copies, 'rules:\n  - quote: Write tests.\n    drop: true\n'))).toEqual(['Ask first.'])
    const draft = draftOf(copies, 'rules:\n  - quote: Ask first.\n    drop: true\n')
    expect(textsIn(draft)).toEqual(['Write tests.'])
    expect(draft.omitted.filter(({reason}) => reason.includes('decision')).map(({file}) => file)).toEqual(['a.md', 'b.md'])
  })

  test('give the words of a person a place in the decisions file as their source', () => {
    const draft = draftOf(pair, 'conflicts:\n  - quotes: [30 lines, 50 lines]\n    write: Keep functions short.\n')
    const [item] = draft.sections.flatMap(({items}) => items)
    expect(item?.origins).toEqual([
      {file: 'agentmerge.decisions.yaml', line: 2, endLine: 2, text: 'Keep functions short.', relation: 'chosen'}
    ])
    expect(draft.omitted.map(({text}) => text)).toEqual(['Keep functions under 30 lines.', 'Keep functions under 50 lines.'])
    expect(draft.conflicts[0]?.resolution).toEqual({
      status: 'decided',
      by: 'agentmerge.decisions.yaml:2',
      choice: null,
      written: 'Keep functions short.',
      decision: {way: 'write', reason: ''}
    })
  })

  test('widen tools only with a word about it', () => {
    const agents = ['tools: Read', 'tools: Read, Bash'].map((line, at) =>
      agentOf(`${at}.md`, `---\nname: x\n${line}\n---\n\n- Ask.\n- Log ${at}.\n`)
    )
    const widened = (yaml: string) => draftOf(agents, yaml).outcomes.flatMap(({problem}) => (problem ? [problem.code] : []))
    expect(widened('canonical:\n  - group: merged\n    tools: Read\n')).toEqual([])
    expect(widened('canonical:\n  - group: merged\n    tools: [Read, Bash]\n')).toEqual(['decision-widens'])
    expect(widened('conflicts:\n  - quotes: ["tools: Read"]\n    choose: Read, Bash\n')).toEqual(['decision-widens'])
    expect(widened('conflicts:\n  - quotes: ["tools: Read"]\n    choose: both\n')).toEqual(['decision-widens'])
  })

  test('of a canonical agent need all its members', () => {
    const draft = draftOf(pair, 'canonical:\n  - group: merged\n    members: [a.md, c.md]\n    name: other\n')
    expect(draft.name).toBe('merged')
    expect(draft.outcomes).toMatchObject([{applied: false, problem: {code: 'stale-decision'}}])
  })

  const twofold = [
    agentOf('a.md', '- Keep functions under 30 lines. Wait 30 seconds for the database.\n'),
    agentOf('b.md', '- Keep functions under 50 lines.\n- Wait 60 seconds for the database.\n')
  ]
  const lines = 'conflicts:\n  - quotes: [30 lines, 50 lines]\n    choose: 30 lines\n'
  const seconds = (choose: string) => `  - quotes: [30 seconds, 60 seconds]\n    choose: ${choose}\n`

  test('act on each clause of a rule by itself', () => {
    const draft = draftOf(twofold, `${lines}${seconds('60 seconds')}`)
    expect(textsIn(draft)).toEqual(['Keep functions under 30 lines.', 'Wait 60 seconds for the database.'])
    expect(draft.outcomes.filter(({problem}) => problem)).toEqual([])
  })

  test('that hold each other back are told', () => {
    const agents = twofold.map(({file, body}) => agentOf(file, body.replace('lines. Wait', 'lines, and wait')))
    const draft = draftOf(agents, `${lines}${seconds('60 seconds')}`)
    const problems = draft.outcomes.flatMap(({problem}) => problem ?? [])
    expect(problems).toMatchObject([{line: 4, code: 'unfit-decision'}])
    expect(draft.conflicts.map(({resolution}) => resolution.status).sort()).toEqual(['decided', 'open'])
  })

  test('are in a report that its schema accepts', async () => {
    const cwd = tempFolder({
      'a.md': apiAgent('api', 'Keep functions under 30 lines.'),
      'b.md': apiAgent('api', 'Keep functions under 50 lines.'),
      'agentmerge.decisions.yaml': 'conflicts:\n  - quotes: [30 lines, 50 lines]\n    write: Keep functions short.\n    by: Ada\n'
    })
    const {stdout} = await runCli(['.', '--json'], cwd)
    const validate = new Ajv.default({strict: false}).compile(
      JSON.parse(readFileSync(join(import.meta.dirname, '../src/report.schema.json'), 'utf8'))
    )
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
    expect(JSON.parse(stdout).groups[0].conflicts.some((one: {resolution: {by: string}}) => one.resolution.by === 'Ada')).toBe(true)
  })

  test('merge what a person wants merged, with the reason', async () => {
    const files = {'a.md': apiAgent('api'), 'b.md': poetAgent(), 'c.md': apiAgent('api-two')}
    const cwd = tempFolder({...files, 'agentmerge.decisions.yaml': 'together:\n  - agents: [a.md, b.md]\n    reason: one desk\n'})
    const report = JSON.parse((await runCli(['scan', '.', '--json'], cwd)).stdout)
    expect(report.groups.some(({members}: {members: string[]}) => members.includes('a.md') && members.includes('b.md'))).toBe(true)
    const pairOf = ({a, b}: {a: string; b: string}) => a === 'a.md' && b === 'b.md'
    expect(report.pairs.find(pairOf).reasons[0]).toBe('merged by decision: one desk')
  })
})

describe('the estimate of tokens', () => {
  test.for([
    ['', 0],
    ['Run the tests.', 4],
    ['internationalization', 2],
    ['12345', 2],
    ['テストを書く', 5],
    ['Проверь', 2],
    ['a\n\nb', 3]
  ] as const)('of %j is %i', ([text, tokens]) => {
    expect(estimateTokens(text)).toBe(tokens)
  })

  test('grows with the text', () => {
    fc.assert(fc.property(anyAgentText, fc.nat(400), (text, at) => estimateTokens(text.slice(0, at)) <= estimateTokens(text) + 1))
  })
})
