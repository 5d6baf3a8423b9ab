import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseDocument} from 'yaml'
import {canonical} from '../src/5-report/canonical.js'
import type {Agent, MergedDraft} from '../src/model.js'
import type {Options} from '../src/options.js'
import {anyAgentText} from './support/any-agent.js'
import {agentOf, draftOf as mergedDraft} from './support/merge-texts.js'

const agents = (...fronts: readonly (readonly string[])[]): readonly Agent[] =>
  fronts.map((lines, at) =>
    agentOf(`${'abc'[at]}.md`, ['---', `name: ${'abc'[at]}`, 'description: Sails.', ...lines, '---', '', 'Sail.', ''].join('\n'))
  )

const draftOf = (members: readonly Agent[], tools: Options['tools'] = 'intersection'): MergedDraft =>
  mergedDraft(members, members[0]?.file ?? '', {tools, name: 'one'})

const valueIn = ({fields}: MergedDraft, key: string): unknown => fields.find((field) => field.key === key)?.value
const mergedOf = (key: string, ...values: readonly (string | undefined)[]): unknown =>
  valueIn(draftOf(agents(...values.map((value) => (value === undefined ? [] : [`${key}: ${value}`])))), key)
const conflictsIn = ({conflicts}: MergedDraft): readonly string[] =>
  conflicts.map(({severity, candidate, message}) => `${candidate ? 'candidate' : severity} ${message}`)

describe('tools', () => {
  const lists = agents(['tools: Read, Bash'], ['tools: Read, Write'], ['tools: Read, Bash, Write'])

  test('are what all allow, unless a person says otherwise', () => {
    expect(valueIn(draftOf(lists), 'tools')).toBe('Read')
    expect(valueIn(draftOf(lists, 'ask'), 'tools')).toBe('Read')
    expect(valueIn(draftOf(lists, 'union'), 'tools')).toBe('Read, Bash, Write')
  })

  test('are told with what was widened, or with what each side has', () => {
    expect(conflictsIn(draftOf(lists, 'union'))).toEqual([
      'warning The agents allow different tools; `--tools union` gives the canonical agent what any of them allows: Read, Bash, Write. Wider than before: a.md: Write; b.md: Bash'
    ])
    expect(conflictsIn(draftOf(lists, 'ask'))).toEqual([
      'error The agents allow different tools, and `--tools ask` leaves the choice to you: a.md: Read, Bash | b.md: Read, Write | c.md: Read, Bash, Write; until then the canonical agent gets `Read`'
    ])
  })

  test('have no list in a union with an agent that has none', () => {
    const open = agents(['tools: Read'], ['model: haiku'])
    expect(draftOf(open, 'union').fields.map(({key}) => key)).not.toContain('tools')
    expect(conflictsIn(draftOf(open, 'union'))[0]).toContain('a.md: everything')
    expect(valueIn(draftOf(open), 'tools')).toBe('Read')
  })

  test('stay denied in a union only where no agent may use them', () => {
    const denied = agents(['tools: Read, Bash', 'disallowedTools: Bash(rm)'], ['disallowedTools: Write, Bash(rm)'])
    expect(valueIn(draftOf(denied, 'union'), 'disallowedTools')).toBe('Bash(rm), Write')
    expect(valueIn(draftOf(agents(['disallowedTools: Bash'], ['tools: Bash']), 'union'), 'disallowedTools')).toBeUndefined()
    expect(conflictsIn(draftOf(agents(['disallowedTools: Bash'], ['tools: Bash']), 'union'))).toContain(
      'warning `--tools union` denies only what no agent may use: none given. Denied no longer: a.md: Bash'
    )
    expect(valueIn(draftOf(denied), 'disallowedTools')).toBe('Bash(rm), Write')
  })

  test('that are switched stay switches, off where any agent has them off', () => {
    expect(mergedOf('tools', '{bash: true, edit: false}', '{bash: false, read: true}')).toEqual({bash: false, edit: false, read: true})
    expect(mergedOf('tools', 'Read, Bash', '{bash: false}')).toBe('Read')
  })

  test('that are allowed without a question are none where one agent has no list', () => {
    expect(mergedOf('allowed-tools', 'Read, Bash', 'Read')).toBe('Read')
    expect(mergedOf('allowed-tools', 'Read', undefined)).toBeUndefined()
  })
})

describe('a model', () => {
  test.for([
    [['opus', 'opus', 'sonnet'], 'sonnet'],
    [['claude-opus-5', 'haiku'], 'haiku'],
    [['sonnet', 'inherit'], 'sonnet'],
    [['opus', 'inherit'], 'inherit'],
    [['opus', undefined], undefined],
    [['sonnet', undefined], 'sonnet'],
    [['inherit', 'inherit'], 'inherit'],
    [['some-model', 'some-model', 'opus'], 'some-model']
  ] as const)('of %j is %s', ([models, expected]) => {
    expect(mergedOf('model', ...models)).toBe(expected)
  })

  test('that some name and others leave to the session is a candidate', () => {
    expect(conflictsIn(draftOf(agents(['model: sonnet'], ['color: red'])))).toEqual([
      'candidate The agents set the model to `sonnet` or `none given: that of the session`; the canonical agent gets `sonnet`, which grants no more than any of them, until you choose'
    ])
  })
})

describe('rights', () => {
  test.for([
    ['permissionMode', ['acceptEdits', 'plan'], 'plan'],
    ['permissionMode', ['acceptEdits', undefined], undefined],
    ['permissionMode', ['plan', undefined], 'plan'],
    ['maxTurns', ['20', '5'], 5],
    ['memory', ['project', undefined], undefined],
    ['readonly', ['true', 'false'], true],
    ['includeMcpJson', ['true', undefined], undefined],
    ['effort', ['high', 'low', undefined], 'low'],
    ['permission', ['{edit: allow, bash: {"*": ask}}', '{edit: deny}'], {edit: 'deny', bash: {'*': 'ask'}}],
    ['permission', ['{bash: {"*": ask, "git *": allow}}', '{bash: {"git *": allow, "*": ask}}'], {bash: 'deny'}],
    ['permissions', ['{allow: [read, run], deny: [send]}', '{allow: [read], deny: [buy]}'], {allow: ['read'], deny: ['send', 'buy']}]
  ] as const)('of %s are never widened: %j', ([key, values, expected]) => {
    expect(mergedOf(key, ...values)).toEqual(expected)
  })
})

describe('code', () => {
  const hook = (command: string): string => `{Stop: [{hooks: [{type: command, command: ${command}}]}]}`

  test('is written where all have it, and named with who has it where not', () => {
    expect(mergedOf('hooks', hook('./a.sh'), hook('./a.sh'))).toEqual({Stop: [{hooks: [{type: 'command', command: './a.sh'}]}]})
    const members = agents([`hooks: ${hook('./a.sh')}`], [`hooks: ${hook('./b.sh')}`], ['model: haiku'])
    expect(valueIn(draftOf(members), 'hooks')).toBeUndefined()
    expect(conflictsIn(draftOf(members))[0]).toMatch(
      /^warning The hooks differ, and they run code: a\.md: Stop: \.\/a\.sh \| b\.md: Stop: \.\/b\.sh \| 1 of the agents: none; /
    )
  })

  test('keeps the servers that all have', () => {
    const ledger = (flag: string) => `[shelves, {ledger: {command: npx, args: [ledger, ${flag}]}}]`
    expect(mergedOf('mcpServers', ledger('-r'), ledger('-w'))).toEqual(['shelves'])
    expect(mergedOf('mcp-servers', '{a: {url: "https://a.test"}, b: {}}', '{b: {}, a: {url: "https://a.test"}}')).toEqual({
      a: {url: 'https://a.test'},
      b: {}
    })
  })

  test('is told of each file that has any', () => {
    const [one] = agents([`hooks: {PreToolUse: [{matcher: Bash, hooks: [{command: ./guard.sh}]}]}`])
    expect(one?.problems.map(({code, line, message}) => `${code}:${line} ${message}`)).toEqual([
      'runs-code:4 Unexpected `hooks` in the front matter, expected words only: the host starts or calls `PreToolUse Bash: ./guard.sh`'
    ])
  })
})

describe('what is in neither the canonical agent nor a conflict', () => {
  const omittedOf = (...members: readonly Agent[]): readonly string[] =>
    draftOf(members).omitted.flatMap(({file, line, text, reason}) => (text === '' ? [] : [`${file}:${line} ${text} (${reason})`]))

  test('is listed: other scopes, second keys', () => {
    const [first, second] = agents(['globs: "*.py"'], ['globs: "*.rs"', 'globs: "*.go"']) as [Agent, Agent]
    const other = agentOf(second.file, `---\nname: b\ndescription: Sails.\nglobs: "*.rs"\nglobs: "*.go"\n---\nSail on.\n`)
    expect(omittedOf(first, other)).toEqual([
      'b.md:4 globs: "*.rs" (`globs` of the canonical agent is `*.py`)',
      'b.md:5 globs: "*.go" (`globs` stands twice, and hosts take the first)'
    ])
  })
})

describe('the front matter that is written', () => {
  const frontOf = (text: string): string => /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? ''
  const readStrictly = (text: string): unknown => {
    const document = parseDocument(frontOf(text), {version: '1.2', uniqueKeys: true, strict: true, prettyErrors: false})
    expect([...document.errors, ...document.warnings].map(({message}) => message)).toEqual([])
    return document.toJS()
  }
  const check = (members: readonly Agent[]): void => {
    const draft = draftOf(members)
    if (draft.fields.length === 0) return
    const read = readStrictly(canonical(draft, (markdown) => [markdown]))
    expect(read).toEqual(Object.fromEntries(draft.fields.map(({key, value}) => [key, value])))
  }

  test('is strict YAML and reads back as it was meant, for any agents', () => {
    fc.assert(
      fc.property(fc.array(anyAgentText, {minLength: 1, maxLength: 4}), (texts) => {
        check(texts.map((text, at) => agentOf(`${at}.md`, text)))
      }),
      {numRuns: 150}
    )
  })

  const root = join(import.meta.dirname, 'fixtures')
  const folders = readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(
      (entry) =>
        entry.isFile() && entry.name.endsWith('.md') && !entry.parentPath.includes('expected') && !entry.parentPath.endsWith('report')
    )
    .map(({parentPath}) => parentPath)

  test.for([...new Set(folders)].sort())('is so for %s', (folder) => {
    check(
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => agentOf(name, readFileSync(join(folder, name), 'utf8')))
    )
  })
})
