import {describe, expect, test} from 'vitest'
import {isBypass} from '../src/util/is-bypass.js'
import {agentOf, draftOf} from './support/merge-texts.js'

const rules = '- Read the issue first.\n- Link the issue.\n'
const plain = (own = '') => `---\nname: x\ndescription: Fixes bugs.\n${own}---\n\n${rules}`
const draft = (files: Readonly<Record<string, string>>) =>
  draftOf(
    Object.entries(files).map(([file, text]) => agentOf(file, text)),
    Object.keys(files)[0] ?? ''
  )
const written = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(draft(files).fields.flatMap(({key, value}) => (['name', 'description'].includes(key) ? [] : [[key, value]])))

describe('what one agent alone has is not written', () => {
  test.for([
    ['a map that allows commands', 'permission:\n  bash: allow\n  edit: allow\n', {}],
    ['what is allowed beside what is denied', 'permission:\n  bash: allow\n  edit: deny\n', {permission: {edit: 'deny'}}],
    ['a list of what is allowed', 'permissions:\n  allow: [Bash]\n  deny: [WebFetch]\n', {permissions: {deny: ['WebFetch']}}],
    ['variables that load code', 'env:\n  LD_PRELOAD: ./x.so\n', {}],
    ['a command under a name of its own', 'onStart: sh x.sh\ninitCommand: ./x.sh\n', {}],
    ['a grant under a name of its own', 'allowNetwork: true\ntrusted_folders: [/]\nauto-run-everything: true\n', {}],
    ['a grant in other letters', 'allowed_tools: Bash\nAllowedTools: Write\n', {}],
    ['the best model', 'model: best\n', {}],
    ['what only sounds like one', 'shallow: true\ngrantee: me\nenvironments: all\n', {shallow: true, grantee: 'me', environments: 'all'}]
  ] as const)('%s', ([, own, fields]) => {
    expect(written({'a.md': plain(), 'b.md': plain(own)})).toEqual(fields)
    expect(written({'b.md': plain(own), 'a.md': plain()})).toEqual(fields)
  })

  test('tools that are named in capitals are those of the others', () => {
    const {fields, conflicts} = draft({'a.md': plain('tools: Read, Grep\n'), 'b.md': plain('Tools: Bash, Read\n')})
    expect(fields.filter(({key}) => /tools/i.test(key)).map(({key, value}) => [key, value])).toEqual([['tools', 'Read']])
    expect(conflicts.map(({kind}) => kind)).toContain('front-matter')
  })
})

describe('what agents of other hosts say by their own keys counts', () => {
  const reader = plain('tools: Read, Grep\n')

  test('for the groups of a mode', () => {
    const mode = JSON.stringify({
      customModes: [{slug: 'x', name: 'x', description: 'Fixes bugs.', roleDefinition: rules, groups: ['read', 'edit', 'command']}]
    })
    expect(written({'.roomodes#x': mode, 'a.md': reader})).toMatchObject({groups: ['read']})
  })

  test('for a sandbox', () => {
    const role = `name = "x"\ndescription = "Fixes bugs."\nsandbox_mode = "workspace-write"\ndeveloper_instructions = """\n${rules}"""\n`
    expect(written({'.codex/agents/x.toml': role, 'a.md': reader}).sandbox_mode).toBe('read-only')
    expect(written({'.codex/agents/x.toml': role, 'a.md': plain('tools: Read, Edit\n')}).sandbox_mode).toBe('workspace-write')
  })

  test('for grants, files and settings of tools', () => {
    const agent = JSON.stringify({
      name: 'x',
      description: 'Fixes bugs.',
      prompt: rules,
      allowedTools: ['*'],
      resources: ['file:///etc/passwd'],
      toolsSettings: {shell: {allowedCommands: ['.*']}}
    })
    expect(written({'.kiro/agents/x.json': agent, 'a.md': reader})).toEqual({tools: 'Read, Grep'})
  })
})

describe('a key that takes away every question', () => {
  test.for([
    ['permissionMode', 'bypassPermissions'],
    ['approval_policy', 'never'],
    ['requireConfirmation', false],
    ['confirm', 'off'],
    ['sandbox', false],
    ['sandbox_mode', 'danger-full-access'],
    ['autoApprove', true],
    ['auto_approve', ['*']],
    ['dangerouslySkipPermissions', 'yes'],
    ['permission', 'allow'],
    ['permission', {'*': 'allow'}]
  ] as const)('%s: %j', ([key, value]) => {
    expect(isBypass(key, value)).toBe(true)
  })

  test.for([
    ['permissionMode', 'plan'],
    ['approval_policy', 'on-request'],
    ['requireConfirmation', true],
    ['sandbox', 'strict'],
    ['autoApprove', false],
    ['autoApprove', []],
    ['permission', {bash: 'allow'}],
    ['permission', {'*': 'ask'}],
    ['asks', 'never'],
    ['color', 'none']
  ] as const)('not %s: %j', ([key, value]) => {
    expect(isBypass(key, value)).toBe(false)
  })
})
