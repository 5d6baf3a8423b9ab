import {describe, expect, test} from 'vitest'
import {actsOf, actsOfDenied} from '../src/4-merge/hosts/acts-of.js'
import {carryScope} from '../src/4-merge/hosts/carry-scope.js'
import {findExcess} from '../src/4-merge/hosts/find-excess.js'
import {readRights} from '../src/4-merge/hosts/read-rights.js'
import {translate} from '../src/4-merge/hosts/translate.js'
import {writeRights} from '../src/4-merge/hosts/write-rights.js'
import {formatById} from '../src/formats/format-by-id.js'
import {targets} from '../src/formats/targets.js'
import {toolActs} from '../src/formats/tool-acts.js'
import {agentOf} from './support/merge-texts.js'

type Fields = Readonly<Record<string, unknown>>
const entries = (fields: Fields) => Object.entries(fields).map(([key, value]) => ({key, value}))
const target = (host: string, kind = 'agent') => targets.find((one) => one.host === host && one.kind === kind) as (typeof targets)[number]
const every = toolActs.map(({act}) => act)
const ofClaude = toolActs.filter(({names}) => names.claude !== undefined).map(({act}) => act)
const ofOpencode = toolActs.filter(({names}) => names.opencode !== undefined).map(({act}) => act)
const without = (acts: readonly string[], ...taken: readonly string[]) => acts.filter((act) => !taken.includes(act))
const changes = ['change files', 'write files', 'change notebooks', 'run commands', 'run PowerShell', 'call other agents']
const lostOf = ({lost}: {lost: readonly {key: string; value: string; reason: string}[]}) =>
  lost.map(({key, value, reason}) => `${key} ${value}: ${reason}`)

describe('what a tool does', () => {
  test.for([
    ['claude', 'Read', ['read files']],
    ['claude', ' read ', ['read files']],
    ['claude', 'LS', ['list folders']],
    ['copilot', 'edit', ['change files', 'write files', 'change notebooks']],
    ['kiro', 'grep', ['find text']],
    ['gemini', 'WebFetch', ['fetch a page']],
    ['markdown', 'list', ['list folders']],
    ['markdown', 'edit', ['change files']],
    ['claude', 'frobnicate', []]
  ] as const)('of %s, named %s, is %j', ([format, tool, acts]) => {
    expect(actsOf(format, tool)).toEqual(acts)
  })

  test('is denied with what the host has no name for', () => {
    expect(actsOfDenied('opencode', 'bash')).toEqual(['run commands', 'run PowerShell'])
    expect(actsOfDenied('claude', 'Bash')).toEqual(['run commands'])
    expect(actsOfDenied('claude', 'frobnicate')).toEqual([])
  })
})

describe('what an agent may do', () => {
  const cases: readonly [format: string, fields: Fields, acts: readonly string[] | undefined, denied: readonly string[]][] = [
    ['claude', {}, undefined, []],
    ['claude', {model: 'opus', color: 'red'}, undefined, []],
    ['claude', {tools: 'Read, Grep'}, ['read files', 'find text'], []],
    ['claude', {tools: ['Read', '*']}, undefined, []],
    ['claude', {tools: []}, [], []],
    ['claude', {tools: 'Read, Bash(git *)'}, ['read files'], []],
    ['claude', {tools: 'Read, Bash', disallowedTools: 'Bash(rm)'}, ['read files'], ['run commands']],
    ['claude', {disallowedTools: '*'}, [], ofClaude],
    ['claude', {disallowedTools: []}, undefined, []],
    ['claude', {disallowedTools: 'Write'}, without(ofClaude, 'write files'), ['write files']],
    ['claude', {disallowedTools: 'frobnicate'}, ofClaude, []],
    ['claude', {permissionMode: 'plan'}, without(ofClaude, ...changes), []],
    ['claude', {permissionMode: 'Plan', tools: 'Read, Edit'}, ['read files'], []],
    ['claude', {permissionMode: 'default'}, undefined, []],
    ['qwen', {approvalMode: 'plan', tools: ['read_file', 'edit']}, ['read files'], []],
    ['cursor-agent', {readonly: false}, undefined, []],
    ['cursor-agent', {readonly: true}, without(every, ...changes), []],
    ['cursor-agent', {readonly: 'yes'}, without(every, ...changes), []],
    ['codex', {sandbox_mode: 'danger-full-access'}, undefined, []],
    ['codex', {sandbox_mode: 'read-only'}, without(every, ...changes), []],
    ['codex', {sandbox_mode: 'anything'}, without(every, ...changes), []],
    ['codex', {sandbox_mode: 'workspace-write'}, without(every, 'run commands', 'run PowerShell', 'call other agents'), []],
    ['copilot', {agents: ['other']}, undefined, []],
    ['copilot', {tools: ['read', 'read/readFile', 'agent']}, ['read files', 'call other agents'], []],
    ['devin-agent', {'allowed-tools': ['read']}, ['read files'], []],
    ['claude', {'allowed-tools': 'Read'}, undefined, []],
    ['claude', {permission: {edit: 'deny'}}, ['read files', 'find text', 'find files'], []],
    ['opencode', {permission: ['allow']}, ['read files', 'list folders', 'find text', 'find files'], []],
    ['opencode', {permission: 'allow'}, undefined, []],
    ['opencode', {permission: 'deny'}, [], []],
    ['opencode', {permission: {edit: 'allow', bash: {'*': 'allow'}}}, undefined, []],
    [
      'opencode',
      {permission: {edit: 'deny'}},
      without(ofOpencode, 'change files', 'write files'),
      ['change files', 'write files', 'change notebooks']
    ],
    [
      'opencode',
      {permission: {bash: {'*': 'ask', 'git *': 'allow'}}},
      without(ofOpencode, 'run commands'),
      ['run commands', 'run PowerShell']
    ],
    ['opencode', {permission: {'*': 'deny', read: 'allow'}}, ['read files'], []],
    ['opencode', {permission: {read: 'deny', '*': 'allow'}}, without(ofOpencode, 'read files'), ['read files']],
    ['opencode', {tools: {'*': false, read: true}}, ['read files'], []],
    ['opencode', {tools: {read: true, '*': false}}, [], []],
    ['opencode', {tools: {bash: false}}, without(ofOpencode, 'run commands'), ['run commands', 'run PowerShell']],
    ['opencode', {tools: {'docs_*': false}}, ofOpencode, []],
    ['opencode', {tools: {bash: true, 'docs_*': true}}, undefined, []],
    ['roo-mode', {groups: ['read', ['edit', {fileRegex: 'x'}], '']}, ['read files', 'list folders', 'find text', 'find files'], []]
  ]
  test.for(cases)('of %s with %j', ([format, fields, acts, denied]) => {
    const rights = readRights(format, entries(fields))
    expect(rights.acts && [...rights.acts.keys()].sort()).toEqual(acts && [...acts].sort())
    expect([...rights.denied].sort()).toEqual([...denied].sort())
  })

  test('is said by keys, with the names that the source has', () => {
    const rights = readRights('claude', entries({name: 'x', tools: 'Read, Edit', permissionMode: 'plan', disallowedTools: 'Write'}))
    expect(rights.keys).toEqual(['tools', 'permissionMode', 'disallowedTools'])
    expect([...(rights.acts ?? [])]).toEqual([['read files', 'Read']])
    expect([...(readRights('claude', entries({permissionMode: 'plan', tools: 'Read'})).acts ?? [])]).toEqual([['read files', 'Read']])
    expect(readRights('claude', entries({tools: '*'})).keys).toEqual(['tools'])
  })

  test.for<[string, Fields, readonly string[]]>([
    [
      'claude',
      {tools: 'Bash(git *), mcp__docs__find, @docs, docs/find, Frobnicate, browser'},
      [
        'tools Bash(git *): the host cannot allow a part of a tool, and all of it would be more',
        'tools mcp__docs__find: a tool of an MCP server, which is never carried over',
        'tools @docs: a tool of an MCP server, which is never carried over',
        'tools docs/find: a tool of an MCP server, which is never carried over',
        'tools Frobnicate: no host is known to have such a tool',
        'tools browser: the host has no tool that does this and no more'
      ]
    ],
    [
      'claude',
      {disallowedTools: 'Bash(rm)'},
      ['disallowedTools Bash(rm): the host cannot deny a part of a tool, so that all of it is denied']
    ],
    ['opencode', {permission: 'ask'}, ['permission ask: it is allowed after a question only, which the host cannot be told']],
    ['opencode', {permission: 'allow'}, []],
    [
      'opencode',
      {permission: {bash: 'ask', edit: {'*': 'deny'}, read: {'*': 'deny', 'a*': 'allow'}, task: 'deny'}},
      [
        'permission.bash ask: it is allowed after a question only, which the host cannot be told',
        'permission.read {"*":"deny","a*":"allow"}: the host cannot allow a part of a tool, and all of it would be more'
      ]
    ],
    [
      'opencode',
      {tools: {'docs_*': true, frob: true, read: true}},
      ['tools.docs_* true: a tool of an MCP server, which is never carried over', 'tools.frob true: no host is known to have such a tool']
    ],
    [
      'claude',
      {permissions: {deny: ['x']}},
      ['permissions {"deny":["x"]}: permissions differ from host to host and are never widened; set them up by hand']
    ],
    [
      'codex',
      {sandbox_mode: 'workspace-write'},
      ['sandbox_mode workspace-write: no other host has this sandbox, so that commands and calls of other agents are left out']
    ],
    [
      'roo-mode',
      {groups: [['edit', {fileRegex: 'x'}]]},
      ['groups ["edit",{"fileRegex":"x"}](: the host cannot allow a part of a tool, and all of it would be more']
    ]
  ])('of %s with %j loses %j', ([format, fields, lost]) => {
    expect(lostOf(readRights(format, entries(fields)))).toEqual(lost)
  })

  test('names the word against calls of other agents where nothing else forbids them', () => {
    const nobody = (format: string, fields: Fields) => readRights(format, entries(fields)).callsNobody
    expect(nobody('claude', {permissionMode: 'plan'})).toEqual({
      key: 'permissionMode',
      value: 'plan',
      reason: 'it may change nothing, so that calls of other agents, who may, are left out'
    })
    expect(nobody('cursor-agent', {readonly: true})).toMatchObject({key: 'readonly', value: 'true'})
    expect(nobody('claude', {permissionMode: 'plan', tools: 'Read, Task'})).toMatchObject({key: 'permissionMode'})
    expect(nobody('claude', {permissionMode: 'plan', tools: 'Read'})).toBeUndefined()
    expect(nobody('claude', {disallowedTools: 'Task', permissionMode: 'plan'})).toBeUndefined()
    expect(nobody('claude', {tools: 'Read'})).toBeUndefined()
  })
})

describe('rights in the words of another host', () => {
  const written = (host: string, format: string, fields: Fields) => writeRights(readRights(format, entries(fields)), target(host))
  const valuesOf = (host: string, format: string, fields: Fields) =>
    written(host, format, fields).fields.map(({key, value}) => [key, value])

  test.for<[string, string, Fields, readonly (readonly [string, unknown])[]]>([
    ['copilot', 'claude', {}, []],
    ['copilot', 'claude', {tools: 'Read, Grep, Glob'}, [['tools', ['read', 'search']]]],
    ['copilot', 'claude', {tools: 'Read, Edit', disallowedTools: 'Write'}, [['tools', ['read']]]],
    [
      'opencode',
      'claude',
      {tools: 'Read, Grep, Bash, WebFetch, Task, TodoWrite, Skill, Edit'},
      [
        [
          'permission',
          {
            '*': 'deny',
            read: 'allow',
            grep: 'allow',
            edit: 'ask',
            bash: 'ask',
            webfetch: 'ask',
            task: 'ask',
            todowrite: 'allow',
            skill: 'allow'
          }
        ]
      ]
    ],
    ['cursor', 'claude', {tools: 'Edit, Bash'}, [['readonly', false]]],
    ['cursor', 'claude', {tools: 'Bash'}, [['readonly', true]]],
    ['cursor', 'claude', {tools: 'Edit'}, [['readonly', true]]],
    ['cursor', 'claude', {tools: 'Edit, Bash, Write', disallowedTools: 'Write'}, [['readonly', true]]],
    ['codex', 'claude', {tools: 'Edit, Bash'}, [['sandbox_mode', 'workspace-write']]],
    ['codex', 'claude', {tools: 'Read'}, [['sandbox_mode', 'read-only']]],
    ['agents-md', 'claude', {tools: 'Read'}, []]
  ])('for %s those of %s with %j are %j', ([host, format, fields, expected]) => {
    expect(valuesOf(host, format, fields)).toEqual(expected)
  })

  test.for<[string, string, Fields, readonly string[], readonly string[]]>([
    [
      'copilot',
      'claude',
      {tools: 'Edit, Skill', disallowedTools: 'Write'},
      ['tools Edit: `edit` would also do what is denied', 'tools Skill: the host has no tool that does this and no more'],
      []
    ],
    ['gemini', 'copilot', {tools: ['edit']}, [], []],
    [
      'copilot',
      'claude',
      {permissionMode: 'plan'},
      ['permissionMode plan: it may change nothing, so that calls of other agents, who may, are left out'],
      []
    ],
    [
      'cursor',
      'claude',
      {tools: 'Read, Edit'},
      ['tools Edit: the host cannot allow this alone, so that it may only read'],
      ['search', 'web', 'delegate', 'todo', 'skill']
    ],
    ['cursor', 'claude', {tools: 'Read, Edit, Bash'}, [], ['search', 'web', 'delegate', 'todo', 'skill']],
    ['cursor', 'claude', {permissionMode: 'plan'}, [], []],
    ['cursor', 'claude', {disallowedTools: 'Write'}, [], []],
    ['codex', 'claude', {disallowedTools: 'Bash, WebFetch'}, [], ['web']],
    ['codex', 'claude', {permissionMode: 'plan', tools: 'Read, Task'}, [], ['search', 'web', 'todo', 'skill']],
    [
      'agents-md',
      'claude',
      {tools: 'Read, Grep'},
      ['tools read, search: the host knows no restriction of tools'],
      ['edit', 'execute', 'web', 'delegate', 'todo', 'skill']
    ]
  ])('for %s those of %s with %j lose %j and leave open %j', ([host, format, fields, lost, open]) => {
    const made = written(host, format, fields)
    expect(lostOf(made)).toEqual(lost)
    expect(made.open).toEqual(open)
  })
})

describe('the scope of rules', () => {
  type Case = [format: string, fields: Fields, to: string, expected: Fields, lost: readonly string[], isWider: boolean, drops: boolean]
  const none: readonly string[] = []
  const inForce = (key: string, value: string) => [`${key} ${value}: the host has no such scope: the rules are always in force`]
  test.for<Case>([
    ['cursor', {alwaysApply: true, globs: 'x'}, 'claude-rule', {}, none, false, false],
    ['cursor', {globs: ['*.py', 'b']}, 'claude-rule', {paths: ['*.py', 'b']}, none, false, false],
    ['cursor', {description: 'Asked'}, 'claude-rule', {}, inForce('description', 'asked'), true, false],
    ['cursor', {alwaysApply: false}, 'claude-rule', {}, inForce('alwaysApply', 'manual'), true, false],
    ['cursor', {globs: '*.py'}, 'codex-agents-md', {}, inForce('globs', '*.py'), true, false],
    ['cursor', {globs: '*.py,b'}, 'codex-agents-md', {}, inForce('globs', '*.py, b'), true, false],
    ['cursor', {alwaysApply: true}, 'codex-agents-md', {}, none, false, false],
    [
      'cursor',
      {description: 'Asked'},
      'copilot-instructions',
      {},
      ['description asked: the host does not offer rules by their description; a person has to attach them'],
      false,
      false
    ],
    ['cursor', {alwaysApply: false}, 'copilot-instructions', {}, none, false, false],
    ['continue', {alwaysApply: true}, 'cursor', {alwaysApply: true}, none, false, false],
    ['continue', {}, 'cursor', {alwaysApply: true}, none, false, false],
    ['continue', {alwaysApply: false}, 'cursor', {alwaysApply: false}, none, false, true],
    ['continue', {alwaysApply: false, description: 'Asked'}, 'cursor', {alwaysApply: false}, none, false, false],
    ['continue', {alwaysApply: false, description: '  '}, 'cursor', {alwaysApply: false}, none, false, true],
    ['continue', {alwaysApply: false, globs: 'a'}, 'cursor', {globs: 'a', alwaysApply: false}, none, false, false],
    ['copilot-instructions', {}, 'cursor', {alwaysApply: true}, none, false, false],
    ['copilot-instructions', {description: 'x'}, 'cursor', {alwaysApply: false}, none, false, true],
    ['copilot-instructions', {applyTo: '**'}, 'cursor', {alwaysApply: true}, none, false, false],
    ['copilot-instructions', {applyTo: '**,a'}, 'cursor', {globs: '**,a', alwaysApply: false}, none, false, false],
    ['windsurf', {trigger: 'glob', globs: 'a'}, 'cursor', {globs: 'a', alwaysApply: false}, none, false, false],
    ['windsurf', {trigger: 'glob'}, 'cursor', {alwaysApply: false}, none, false, true],
    ['windsurf', {trigger: 'model_decision'}, 'cursor', {alwaysApply: false}, none, false, false],
    ['windsurf', {trigger: 'manual'}, 'cursor', {alwaysApply: false}, none, false, true],
    ['windsurf', {trigger: 'always_on'}, 'cursor', {alwaysApply: true}, none, false, false],
    ['kiro-steering', {inclusion: 'fileMatch', fileMatchPattern: 'a'}, 'cursor', {globs: 'a', alwaysApply: false}, none, false, false],
    ['kiro-steering', {inclusion: 'fileMatch'}, 'cursor', {alwaysApply: false}, none, false, true],
    ['kiro-steering', {inclusion: 'auto'}, 'cursor', {alwaysApply: false}, none, false, false],
    ['kiro-steering', {inclusion: 'manual'}, 'cursor', {alwaysApply: false}, none, false, true],
    ['kiro-steering', {inclusion: 'always'}, 'cursor', {alwaysApply: true}, none, false, false],
    ['kiro-steering', {inclusion: 'manual'}, 'codex-agents-md', {}, inForce('inclusion', 'manual'), true, false],
    ['claude-rule', {paths: 'a'}, 'cursor', {globs: 'a', alwaysApply: false}, none, false, false],
    ['claude-rule', {}, 'cursor', {alwaysApply: true}, none, false, false]
  ])('of %s with %j is for %s %j', ([format, fields, to, expected, lost, isWider, dropsDescription]) => {
    const scope = carryScope(format, entries(fields), to)
    expect(Object.fromEntries(scope.fields.map(({key, value}) => [key, value]))).toEqual(expected)
    expect(lostOf(scope)).toEqual(lost)
    expect(scope).toMatchObject({isWider, dropsDescription})
  })
})

describe('front matter for another host', () => {
  const translated = (host: string, format: string, fields: Fields, kind = 'agent') =>
    translate({id: 'planner', format, fields: entries(fields)}, target(host, kind))
  const who = {name: 'pilot', description: 'Steers.'}

  test('is the same for the same host', () => {
    const fields = {tools: 'Read', odd: 1}
    expect(translated('claude', 'claude', fields)).toEqual({
      name: 'planner',
      fields: entries(fields),
      notCarried: [],
      open: [],
      isWider: false
    })
    expect(translated('claude', 'claude', who).name).toBe('pilot')
  })

  test.for<[string, string, Fields, string, Fields, readonly string[]]>([
    ['claude', 'copilot', who, 'pilot', who, []],
    [
      'claude',
      'copilot',
      {name: 'My Pilot', description: 'x'},
      'planner',
      {name: 'planner', description: 'x'},
      ['name My Pilot: the host takes no such name; it is `planner` there']
    ],
    ['claude', 'copilot', {description: 'x'}, 'planner', {name: 'planner', description: 'x'}, []],
    ['claude', 'copilot', {name: '  ', description: 'x'}, 'planner', {name: 'planner', description: 'x'}, []],
    ['copilot', 'claude', {description: 'x'}, 'planner', {description: 'x'}, []],
    ['opencode', 'codex', who, 'pilot', {name: 'pilot', description: 'Steers.'}, []],
    ['agents-md', 'claude', who, 'pilot', {}, ['description Steers.: the host knows no such key']],
    [
      'copilot',
      'claude',
      {...who, '': 'lost', description: ['a']},
      'pilot',
      {name: 'pilot'},
      ['description ["a"]: a description would make the host choose it by itself']
    ],
    [
      'copilot',
      'claude',
      {...who, hooks: {a: 1}},
      'pilot',
      who,
      ['hooks {"a":1}: it runs code, which is never carried over; look at it and set it up by hand']
    ],
    [
      'copilot',
      'claude',
      {...who, memory: 'user', permissionMode: 'default', effort: 'high', odd: 1},
      'pilot',
      who,
      [
        'memory user: permissions differ from host to host and are never widened; set them up by hand',
        'permissionMode default: permissions differ from host to host and are never widened; set them up by hand',
        'effort high: the host knows no such key',
        'odd 1: the host knows no such key'
      ]
    ],
    [
      'cursor',
      'claude',
      {...who, model: 'Inherit', background: 'often'},
      'pilot',
      {...who, model: 'Inherit'},
      ['background often: the host does not know this value']
    ],
    ['copilot', 'claude', {...who, model: 'inherit'}, 'pilot', who, ['model inherit: not a name that both hosts know; the host chooses']],
    ['cursor', 'qwen', {...who, model: 'fast'}, 'pilot', {...who, model: 'fast'}, []],
    ['claude', 'qwen', {...who, model: 'fast'}, 'pilot', who, ['model fast: not a name that both hosts know; the host chooses']]
  ])('for %s that of %s with %j is named %s', ([host, format, fields, name, expected, notCarried]) => {
    const made = translated(host, format, fields)
    expect(made.name).toBe(name)
    expect(Object.fromEntries(made.fields.map(({key, value}) => [key, value]))).toEqual(expected)
    expect(lostOf({lost: made.notCarried})).toEqual(notCarried)
  })

  test('of rules has a scope and no rights', () => {
    const made = translated('claude', 'cursor', {description: 'Asked', globs: 'a', tools: 'Read'}, 'rules')
    expect(made.fields.map(({key}) => key)).toEqual(['paths'])
    expect(made.notCarried.map(({key}) => key)).toEqual(['description', 'tools'])
    expect(translated('cursor', 'windsurf', {trigger: 'manual', description: 'x'}, 'rules').fields).toEqual([
      {key: 'alwaysApply', value: false}
    ])
    expect(translated('agents-md', 'cursor', {globs: 'a'}, 'rules')).toMatchObject({isWider: true, fields: []})
  })

  test('tells of a name that the file has to bear', () => {
    expect(translated('cursor', 'claude', {name: 'pilot'}, 'rules').notCarried).toMatchObject([
      {key: 'name', reason: 'the host calls it by the name of the file'}
    ])
    expect(translated('cursor', 'claude', {name: 'planner'}, 'rules').notCarried).toEqual([])
  })
})

describe('what is too long for a host', () => {
  const format = formatById('copilot')
  const limited = (of: 'body' | 'file' | 'description' | 'name', most: number, unit: 'characters' | 'bytes' = 'characters') => ({
    ...format,
    limits: [{of, most, unit, reason: 'so'}]
  })
  const text =
    '---\nname: abc\ndescription: née\n---\nStart.\n\n## Small\n\nOne.\n\n## Large\n\nOne two three.\n\n## Mid\n\nOne two.\n\n## Tiny\n\nx\n'
  const agent = {...agentOf('a.md', text), text}

  test.for([
    ['name', 3, 'characters', undefined],
    ['name', 2, 'characters', 3],
    ['description', 3, 'characters', undefined],
    ['description', 3, 'bytes', 4],
    ['body', agent.body.length, 'characters', undefined],
    ['body', agent.body.length - 1, 'characters', agent.body.length],
    ['file', text.length, 'characters', undefined],
    ['file', text.length, 'bytes', text.length + 1]
  ] as const)('%s of at most %i %s: %s', ([of, most, unit, length]) => {
    expect(findExcess(limited(of, most, unit), agent).map((one) => one.length)).toEqual(length === undefined ? [] : [length])
  })

  test('names the largest parts of what has parts', () => {
    expect(findExcess(limited('body', 1), agent)[0]?.largest).toEqual(['Large (25)', 'Mid (17)', 'Small (15)'])
    expect(findExcess(limited('file', 1), agent)[0]?.largest).toHaveLength(3)
    expect(findExcess(limited('name', 1), agent)[0]?.largest).toEqual([])
    expect(findExcess(formatById('opencode'), agent)).toEqual([])
  })
})
