import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ToolClass} from '../src/formats/format.js'
import {formatById} from '../src/formats/format-by-id.js'
import {formats} from '../src/formats/index.js'
import {placeOf} from '../src/formats/place-of.js'
import {targets} from '../src/formats/targets.js'
import {toolActs} from '../src/formats/tool-acts.js'
import {toolClass} from '../src/formats/tool-class.js'
import {anyAgentText} from './support/any-agent.js'
import {writtenFor} from './support/written-for.js'

const classes: readonly ToolClass[] = ['read', 'search', 'edit', 'execute', 'web', 'delegate', 'todo', 'skill']
const agents = targets.filter(({kind}) => kind === 'agent')
const who = {name: 'planner', description: 'Plans releases'}

describe('the table of targets', () => {
  test.for(targets)('$host $kind stands where its host looks', ({folder, ending, format}) => {
    const file = folder === '' ? 'AGENTS.md' : `${folder}/planner${ending}`
    expect(placeOf(file)).toMatchObject({format: {id: format.id}})
  })

  test('names tools as their class has them', () => {
    const strange = toolActs.flatMap((row) =>
      Object.entries(row.names).flatMap(([format, names]) => {
        const known = Object.values(formatById(format).tools ?? {}).flatMap((list) => list.split(' '))
        return names
          .split(' ')
          .slice(0, 1)
          .filter((name) => !known.includes(name) || (toolClass(name) !== row.class && format !== 'roo-mode' && format !== 'kiro'))
          .map((name) => `${format}: ${name}`)
      })
    )
    expect(strange).toEqual([])
  })
})

/** What a reader of the keys alone would say that an agent may do: whole classes, nothing that is allowed in part or on a question. */
function allowedBy(format: string, fields: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const all = new Set<string>(classes)
  const without = (...taken: string[]) => new Set([...all].filter((one) => !taken.includes(one)))
  if (format === 'cursor-agent') return fields.readonly === true ? without('edit', 'execute') : all
  if (format === 'codex') return fields.sandbox_mode === 'read-only' ? without('edit', 'execute') : all
  if (format === 'opencode') {
    const permission = (fields.permission ?? {}) as Readonly<Record<string, unknown>>
    const tools = (fields.tools ?? {}) as Readonly<Record<string, boolean>>
    const actionOf = (tool: string) => {
      if (tools[tool] === false) return 'deny'
      const action = permission[tool] ?? permission['*'] ?? 'allow'
      return typeof action === 'string' ? action : 'deny'
    }
    const names = Object.entries(formatById('opencode').tools ?? {}).flatMap(([name, list]) => list.split(' ').map((tool) => [name, tool]))
    return new Set(names.filter(([, tool = '']) => actionOf(tool) !== 'deny').map(([name = '']) => name))
  }
  if (!('tools' in fields)) {
    const denied = [fields.disallowedTools ?? []].flat().map((tool) => toolClass(String(tool)))
    const whole = Object.entries(formatById(format).tools ?? {}).filter(([name, list]) =>
      list.split(' ').every((tool) => denied.includes(name) && [fields.disallowedTools].flat().includes(tool))
    )
    return without(...whole.map(([name]) => name))
  }
  const tools = fields.tools as readonly string[]
  return new Set(tools.filter((tool) => !tool.includes('(')).map(toolClass))
}

const toolsOf = (format: string) => Object.values(formatById(format).tools ?? {}).flatMap((list) => list.split(' '))
const listed = (format: string) =>
  fc.record(
    {
      tools: fc.array(
        fc.oneof(fc.constantFrom(...toolsOf(format)), fc.constantFrom('Bash(git *)', 'mcp__docs__find', 'docs/*', 'no_such')),
        {
          maxLength: 6
        }
      ),
      ...(format === 'claude' && {disallowedTools: fc.array(fc.constantFrom(...toolsOf('claude'), 'Bash(rm *)', 'mcp__x'), {maxLength: 4})})
    },
    {requiredKeys: []}
  )
const action = fc.constantFrom('allow', 'deny', 'ask')
const sources: Readonly<Record<string, fc.Arbitrary<Readonly<Record<string, unknown>>>>> = {
  ...Object.fromEntries(['claude', 'copilot', 'gemini', 'qwen', 'factory'].map((format) => [format, listed(format)])),
  'cursor-agent': fc.record({readonly: fc.boolean()}, {requiredKeys: []}),
  codex: fc.record({sandbox_mode: fc.constantFrom('read-only', 'workspace-write', 'danger-full-access')}, {requiredKeys: []}),
  opencode: fc.record(
    {
      permission: fc.dictionary(
        fc.constantFrom('*', 'read', 'edit', 'bash', 'grep', 'webfetch', 'task'),
        fc.oneof(action, fc.constant({'*': 'ask', 'git *': 'allow'}))
      ),
      tools: fc.dictionary(fc.constantFrom('write', 'bash', 'webfetch', 'docs_*'), fc.boolean())
    },
    {requiredKeys: []}
  )
}
const more = fc.record(
  {
    model: fc.constantFrom('opus', 'inherit', 'fast', 'gpt-5'),
    hooks: fc.constant({Stop: [{hooks: [{type: 'command', command: './x.sh'}]}]}),
    mcpServers: fc.constant(['docs']),
    permissionMode: fc.constantFrom('bypassPermissions', 'plan'),
    memory: fc.constant('user'),
    maxTurns: fc.nat(90),
    version: fc.constant('1.2')
  },
  {requiredKeys: []}
)

describe.for(Object.keys(sources))('any agent of %s', (format) => {
  test.for(agents)('gets no right for $host that it had not, and says the same', (target) => {
    const body = anyAgentText.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''))
    fc.assert(
      fc.property(sources[format] as fc.Arbitrary<object>, more, body, (rights, others, text) => {
        const fields: Readonly<Record<string, unknown>> = {...who, ...rights, ...others}
        const made = writtenFor(target.host, format, fields, text)
        if (made.text === undefined) {
          // A heading above a body can make other rules of it; then nothing is written, and that is said.
          expect([target.host, made.codes]).toEqual(['agents-md', ['host-unwritten']])
          return
        }
        expect(made.rules).toEqual(made.before)
        expect(made.body.trim()).toContain(text.trim())
        const same = format === target.format.id
        if (same) return
        expect(Object.keys(made.fields).filter((key) => /hook|mcp|mode$|memory/i.test(key) && key !== 'sandbox_mode')).toEqual([])
        const before = allowedBy(format, fields)
        const after = allowedBy(target.format.id, made.fields)
        const tellable = target.restriction === 'readonly' || target.restriction === 'sandbox' ? ['edit', 'execute'] : classes
        if (target.restriction === 'none') {
          if (before.size < classes.length) expect(made.codes).toContain('host-open')
          return
        }
        expect(tellable.filter((one) => after.has(one) && !before.has(one))).toEqual([])
        // What the host cannot be kept from is said.
        if (classes.some((one) => after.has(one) && !before.has(one))) expect(made.codes).toContain('host-open')
      }),
      {numRuns: Number(process.env.FC_RUNS ?? 20), seed: Number(process.env.FC_SEED ?? 1)}
    )
  })
})

describe('tools', () => {
  const cases: readonly [format: string, fields: object, host: (typeof agents)[number]['host'], key: string, value: unknown][] = [
    ['claude', {tools: 'Read, WebFetch'}, 'gemini', 'tools', ['read_file', 'web_fetch']],
    ['claude', {tools: ['Grep']}, 'copilot', 'tools', ['search']],
    ['claude', {tools: 'Read, Bash(git *)'}, 'copilot', 'tools', ['read']],
    ['claude', {tools: 'Bash(git *)'}, 'gemini', 'tools', []],
    ['claude', {tools: 'mcp__docs__find'}, 'opencode', 'permission', {'*': 'deny'}],
    ['claude', {tools: '*'}, 'copilot', 'tools', undefined],
    ['claude', {}, 'copilot', 'tools', undefined],
    ['claude', {tools: []}, 'copilot', 'tools', []],
    ['claude', {disallowedTools: 'Write', tools: 'Read, Edit, Write'}, 'copilot', 'tools', ['read']],
    ['claude', {disallowedTools: 'Bash(rm *)', tools: 'Read, Bash'}, 'copilot', 'tools', ['read']],
    [
      'claude',
      {disallowedTools: 'mcp__x'},
      'gemini',
      'tools',
      [
        'read_file',
        'grep_search',
        'glob',
        'replace',
        'write_file',
        'run_shell_command',
        'web_fetch',
        'google_web_search',
        'invoke_agent',
        'write_todos',
        'activate_skill'
      ]
    ],
    ['claude', {permissionMode: 'plan', tools: 'Read, Edit'}, 'copilot', 'tools', ['read']],
    ['claude', {tools: 'Read, Edit, Bash'}, 'cursor', 'readonly', false],
    ['claude', {tools: 'Read, Edit'}, 'cursor', 'readonly', true],
    ['claude', {tools: 'Read'}, 'codex', 'sandbox_mode', 'read-only'],
    ['claude', {tools: 'Read, Write, Bash'}, 'codex', 'sandbox_mode', 'workspace-write'],
    ['claude', {}, 'codex', 'sandbox_mode', undefined],
    ['claude', {tools: 'Read, Edit, Bash'}, 'opencode', 'permission', {'*': 'deny', read: 'allow', edit: 'ask', bash: 'ask'}],
    ['copilot', {tools: ['search', 'edit/editFiles', 'docs/*']}, 'claude', 'tools', ['Grep', 'Glob', 'Edit']],
    ['copilot', {tools: ['SHELL']}, 'claude', 'tools', ['Bash']],
    ['opencode', {permission: {edit: 'deny', bash: 'ask'}}, 'copilot', 'tools', ['read', 'search', 'web', 'agent', 'todo']],
    ['opencode', {permission: {'*': 'deny', read: 'allow'}}, 'claude', 'tools', ['Read']],
    ['opencode', {permission: {read: 'allow', '*': 'deny'}}, 'claude', 'tools', []],
    ['opencode', {permission: 'ask'}, 'claude', 'tools', []],
    ['opencode', {tools: {write: false}}, 'cursor', 'readonly', true],
    ['opencode', {permission: {edit: 'allow'}}, 'claude', 'tools', undefined],
    ['cursor-agent', {readonly: true}, 'copilot', 'tools', ['read', 'search', 'web', 'todo']],
    ['codex', {sandbox_mode: 'read-only'}, 'cursor', 'readonly', true],
    ['codex', {sandbox_mode: 'danger-full-access'}, 'cursor', 'readonly', undefined],
    ['factory', {tools: 'read-only'}, 'claude', 'tools', ['Read', 'Grep', 'Glob']],
    ['roo-mode', {groups: ['read', ['edit', {fileRegex: '\\.md$'}]]}, 'claude', 'tools', ['Read', 'Grep', 'Glob']],
    ['kiro', {tools: ['read'], permissions: [{capability: 'shell', effect: 'allow'}]}, 'claude', 'tools', ['Read']],
    ['devin-agent', {permissions: {deny: ['x']}}, 'copilot', 'tools', ['read', 'search']],
    ['claude', {tools: 'LS'}, 'opencode', 'permission', {'*': 'deny', list: 'allow'}],
    ['gemini', {tools: ['list_directory']}, 'claude', 'tools', []]
  ]
  test.for(cases)('of %s with %j are for %s %s: %j', ([format, fields, host, key, value]) => {
    expect(writtenFor(host, format, {...who, ...fields}).fields[key]).toEqual(value)
  })

  test('that are not carried are listed, each with its reason', () => {
    const {notCarried} = writtenFor('copilot', 'claude', {
      ...who,
      tools: 'Read, Bash(git *), mcp__docs__find, Skill, Frobnicate',
      disallowedTools: 'Bash(rm *)'
    })
    expect(notCarried.map(({key, value, reason}) => `${key} ${value}: ${reason}`)).toEqual([
      'tools Bash(git *): the host cannot allow a part of a tool, and all of it would be more',
      'tools mcp__docs__find: a tool of an MCP server, which is never carried over',
      'tools Frobnicate: no host is known to have such a tool',
      'disallowedTools Bash(rm *): the host cannot deny a part of a tool, so that all of it is denied',
      'tools Skill: the host has no tool that does this and no more'
    ])
  })

  test('that a host cannot be kept from are a warning', () => {
    const {codes, messages} = writtenFor('cursor', 'claude', {...who, tools: 'Read, Grep'})
    expect(codes).toEqual(['host-open'])
    expect(messages[0]).toBe(
      'Unexpected freedom for `cursor` (web, delegate, todo, skill), expected no more than the canonical agent has; the host has no restriction but `readonly`'
    )
  })
})

describe('keys', () => {
  test('that run code are listed and never written', () => {
    const {fields, notCarried} = writtenFor('gemini', 'claude', {...who, hooks: {Stop: []}, mcpServers: ['docs'], memory: 'user'})
    expect(fields).toEqual(who)
    expect(notCarried.map(({key}) => key)).toEqual(['hooks', 'mcpServers', 'memory'])
  })

  test.for([
    ['claude', 'cursor', 'inherit', 'inherit'],
    ['claude', 'cursor', 'opus', undefined],
    ['claude', 'gemini', 'inherit', undefined],
    ['cursor-agent', 'claude', 'fast', undefined],
    ['gemini', 'claude', 'gemini-3-pro', undefined]
  ] as const)('model: of %s for %s %s becomes %s', ([format, host, model, expected]) => {
    const made = writtenFor(host, format, {...who, model})
    expect(made.fields.model).toBe(expected)
    expect(made.notCarried.map(({key}) => key)).toEqual(expected === undefined ? ['model'] : [])
  })

  test.for([
    ['claude', 'gemini', {maxTurns: 5}, {max_turns: 5}],
    ['claude', 'opencode', {maxTurns: 5}, {steps: 5}],
    ['claude', 'codex', {effort: 'high'}, {model_reasoning_effort: 'high'}],
    ['claude', 'codex', {effort: 'max'}, {}],
    ['claude', 'cursor', {background: true}, {is_background: true}],
    ['opencode', 'gemini', {temperature: 0.2}, {temperature: 0.2}]
  ] as const)('of %s for %s: %j becomes %j', ([format, host, fields, expected]) => {
    expect(writtenFor(host, format, {...who, ...fields}).fields).toEqual({...who, ...expected})
  })

  test('take another name where the host takes none such', () => {
    const {fields, notCarried} = writtenFor('gemini', 'copilot', {...who, name: 'Release Planner'})
    expect(fields.name).toBe('planner')
    expect(notCarried).toMatchObject([{key: 'name', value: 'Release Planner'}])
  })

  test('that a host asks for and the agent lacks stop the file', () => {
    expect(writtenFor('claude', 'cursor-agent', {name: 'planner'})).toMatchObject({text: undefined, codes: ['host-unwritten']})
    expect(writtenFor('cursor', 'skill', who)).toMatchObject({text: undefined, codes: ['host-unwritten']})
    expect(writtenFor('gemini', 'cursor', {alwaysApply: true})).toMatchObject({text: undefined, codes: ['host-unwritten']})
  })

  test('and text of the same dialect stay to the last byte', () => {
    const fields = {...who, tools: 'Read, Bash(git *)', hooks: {Stop: []}}
    const made = writtenFor('claude', 'claude', fields)
    expect(made.fields).toEqual(fields)
    expect(made.notCarried).toEqual([])
  })
})

describe('the scope of rules', () => {
  const cases: readonly [format: string, fields: object, host: 'claude' | 'copilot' | 'cursor', expected: object][] = [
    ['cursor', {globs: '*.py,src/**', alwaysApply: false}, 'claude', {paths: ['*.py', 'src/**']}],
    ['cursor', {globs: '*.{ts,tsx},a', alwaysApply: false}, 'claude', {paths: ['*.{ts,tsx}', 'a']}],
    ['cursor', {globs: ['*.py', 'b']}, 'copilot', {applyTo: '*.py,b'}],
    ['cursor', {alwaysApply: true, globs: 'x'}, 'copilot', {applyTo: '**'}],
    ['cursor', {description: 'Asked for', alwaysApply: false}, 'copilot', {description: 'Asked for'}],
    ['copilot-instructions', {applyTo: '**'}, 'claude', {}],
    ['copilot-instructions', {applyTo: '**'}, 'cursor', {alwaysApply: true}],
    ['copilot-instructions', {description: 'By hand'}, 'cursor', {alwaysApply: false}],
    ['claude-rule', {paths: ['*.py', 'b']}, 'cursor', {globs: '*.py,b', alwaysApply: false}],
    ['claude-rule', {}, 'copilot', {applyTo: '**'}],
    ['windsurf', {trigger: 'glob', globs: '*.py'}, 'claude', {paths: ['*.py']}],
    ['continue', {globs: '*.py'}, 'cursor', {globs: '*.py', alwaysApply: false}],
    ['kiro-steering', {inclusion: 'fileMatch', fileMatchPattern: '*.py'}, 'copilot', {applyTo: '*.py'}]
  ]
  test.for(cases)('of %s with %j is for %s %j', ([format, fields, host, expected]) => {
    const made = writtenFor(host, format, {...fields})
    expect(made.fields).toEqual(expected)
    expect(made.codes).toEqual([])
  })

  test.for([
    ['cursor', {description: 'Asked for', alwaysApply: false}, 'claude'],
    ['cursor', {globs: '*.py'}, 'agents-md'],
    ['copilot-instructions', {}, 'claude']
  ] as const)('of %s with %j that %s does not have is a warning', ([format, fields, host]) => {
    const made = writtenFor(host, format, {version: '1', ...fields})
    expect(made.codes).toEqual(['host-open'])
    expect(made.notCarried.map(({reason}) => reason)).toContain('the host has no such scope: the rules are always in force')
  })
})

describe('TOML', () => {
  test.for(["Say '''x'''.", "It's 'so'", 'A \\ and "quotes".', 'A bell \u0007 rings.', 'Three """ quotes.', '\n\nMore.'])(
    'holds %j',
    (words) => {
      const body = `\n${words}\n\n- Mind the gap.`
      const made = writtenFor('codex', 'claude', who, body)
      expect(made.body).toBe(body.replace(/^\n+/, ''))
      expect(made.rules).toEqual(made.before)
    }
  )

  test('holds a plain body as it stands', () => {
    expect(writtenFor('codex', 'claude', who, '\nSay "x\\y".\n').text).toBe(
      'name = "planner"\ndescription = "Plans releases"\ndeveloper_instructions = \'\'\'\nSay "x\\y".\n\'\'\'\n'
    )
  })
})

describe('limits', () => {
  const long = (length: number) => `\nStart.\n\n## Small\n\nOne.\n\n## Large\n\n${'Check it. '.repeat(length / 10)}\n`

  test('of another host keep its file from being written', () => {
    const {text, codes, messages} = writtenFor('copilot', 'claude', who, long(31_000))
    expect([text, codes]).toEqual([undefined, ['host-limit']])
    expect(messages[0]).toMatch(
      /^Unexpected body of 310\d\d characters, expected at most 30000 \(`copilot`: the documentation of custom agents; a longer prompt is refused\); nothing was written for `copilot`: shorten it with `--budget \d+`, or split it; its largest parts are Large \(310\d\d\), Small \(\d+\)$/
    )
    expect(writtenFor('copilot', 'claude', who, long(29_000)).codes).toEqual([])
  })

  test('of the own host are told, and the file is written', () => {
    const {text, codes, messages} = writtenFor('claude', 'copilot', who, long(31_000))
    expect([text === undefined, codes]).toEqual([false, ['body-limit']])
    expect(messages[0]).toMatch(
      /^Unexpected body of 310\d\d characters, expected at most 30000 .*; shorten it with `--budget \d+`, or split it; its largest parts are Large/
    )
    expect(writtenFor('cursor', 'windsurf', {trigger: 'always_on'}, long(12_000)).codes).toEqual(['body-limit'])
  })

  test('of bytes count bytes', () => {
    expect(writtenFor('agents-md', 'claude', who, `\n${'é '.repeat(11_000)}\n`).codes).toEqual(['host-limit'])
    expect(writtenFor('agents-md', 'claude', who, `\n${'é '.repeat(10_000)}\n`).codes).toEqual([])
  })

  test('of descriptions and names are those of the host', () => {
    const {messages} = writtenFor('claude', 'copilot', {...who, description: 'Plan. '.repeat(900)})
    expect(messages[0]).toMatch(/^Unexpected description of \d+ characters, expected at most 5000 .*nothing was written for `claude`/)
  })

  test('are known for each format that has them', () => {
    expect(
      formats
        .filter(({limits = []}) => limits.some(({of}) => of === 'body' || of === 'file'))
        .map(({id}) => id)
        .sort()
    ).toEqual(['codex-agents-md', 'copilot', 'windsurf'])
  })
})

test('what TOML cannot hold, and a second body, are listed and keep nothing from being written', () => {
  const odd = {model: null, a: Number.NaN, b: [1, null], c: {d: 2 ** 60}, e: -0, developer_instructions: 'Sail.'}
  const {codes, fields, notCarried} = writtenFor('codex', 'codex', {...who, ...odd, f: [1.5, {g: 'x'}]})
  expect(codes).not.toContain('host-unwritten')
  expect(fields).toEqual({...who, f: [1.5, {g: 'x'}]})
  expect(notCarried.map(({key}) => key)).toEqual(Object.keys(odd))
})
