import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fieldMeaning, modelSize, strictnessOf} from '../src/lexicon/field-meanings.js'
import type {Agent, MergedDraft} from '../src/model.js'
import type {Options} from '../src/options.js'
import {agentOf, draftOf} from './support/merge-texts.js'

/*
 * Families of agents with one job, some of which forbid what others ask for, and with all kinds of rights. Whatever the policy says, no
 * canonical agent may do what a source may not.
 */

/** What is dangerous: as one forbids it, and as one asks for it. */
const dangers = [
  ['Never deploy to production on a Friday.', 'Deploy to production on a Friday.'],
  ['Never write passwords to the log file.', 'Write passwords to the log file.'],
  ['Never share personal data with other teams.', 'Share personal data with other teams.'],
  ['Do not delete the backups of the database.', 'Delete the backups of the database.'],
  ['Never store credentials in the repository.', 'Store credentials in the repository.']
] as const
const others = [
  'Read the issue first.',
  'Write a test for each change.',
  'Keep the log short.',
  'Name the branch after the issue.',
  'Link the issue.'
]
const tools = ['Read', 'Grep', 'Bash', 'Edit', 'WebFetch']
const modes = ['plan', 'default', 'acceptEdits', 'bypassPermissions']
const models = ['haiku', 'sonnet', 'opus']

const anyMember = fc.record({
  says: fc.array(fc.tuple(fc.nat(dangers.length - 1), fc.nat(1)), {maxLength: 3}),
  rules: fc.subarray(others, {minLength: 2}),
  tools: fc.option(fc.subarray(tools, {minLength: 1}), {nil: undefined}),
  mode: fc.option(fc.constantFrom(...modes), {nil: undefined}),
  model: fc.option(fc.constantFrom(...models), {nil: undefined}),
  denied: fc.subarray(tools, {maxLength: 2}),
  hook: fc.boolean()
})
type Member = typeof anyMember extends fc.Arbitrary<infer T> ? T : never

const anyFamily = fc.array(anyMember, {minLength: 2, maxLength: 4})
const policies: readonly Options['onConflict'][] = ['majority', 'strictest', 'base', 'omit']

function textOf({says, rules, tools: allowed, mode, model, denied, hook}: Member, at: number): string {
  const lines = [...new Map(says.map(([danger, side]) => [danger, dangers[danger]?.[side]])).values(), ...rules]
  return [
    '---',
    `name: fixer-${'abcd'[at]}`,
    'description: Fixes the bugs of an issue.',
    ...(allowed ? [`tools: ${allowed.join(', ')}`] : []),
    ...(mode ? [`permissionMode: ${mode}`] : []),
    ...(model ? [`model: ${model}`] : []),
    ...(denied.length > 0 ? [`disallowedTools: ${denied.join(', ')}`] : []),
    ...(hook ? ['hooks:', '  Stop:', '    - hooks:', '        - type: command', `          command: ./done-${at}.sh`] : []),
    '---',
    '',
    ...lines.map((line) => `- ${line}`),
    ''
  ].join('\n')
}

const runs = {numRuns: Number(process.env.FC_RUNS ?? 150), seed: Number(process.env.FC_SEED ?? 1)}

function eachMerge(holds: (agents: readonly Agent[], draft: MergedDraft, family: readonly Member[]) => void): void {
  fc.assert(
    fc.property(anyFamily, fc.constantFrom(...policies), (family, onConflict) => {
      const agents = family.map((member, at) => agentOf(`${at}.md`, textOf(member, at)))
      holds(agents, draftOf(agents, '0.md', {onConflict}), family)
    }),
    runs
  )
}

const listOf = (value: unknown): readonly string[] =>
  [value ?? []]
    .flat()
    .flatMap((one) => String(one).split(', '))
    .filter(Boolean)

describe('no canonical agent may do what a source may not', () => {
  test('with tools', () => {
    eachMerge((_, {fields}, family) => {
      const own = fields.find(({key}) => key === 'tools')?.value
      for (const {tools: allowed} of family) {
        if (!allowed) continue
        expect(own).toBeDefined()
        expect(listOf(own).filter((tool) => !allowed.includes(tool))).toEqual([])
      }
    })
  })

  test('with what is denied, hooks, a mode or a model', () => {
    eachMerge((agents, {fields}, family) => {
      const given = (key: string) => fields.find((field) => field.key === key)?.value
      const denied = listOf(given('disallowedTools'))
      expect(family.flatMap((member) => member.denied).filter((tool) => !denied.includes(tool))).toEqual([])
      // Each hook is one of a single source.
      expect(agents.length > 1 ? given('hooks') : undefined).toBeUndefined()
      const row = fieldMeaning('permissionMode')
      const mode = strictnessOf(row, given('permissionMode'))
      for (const member of family) expect(mode).toBeGreaterThanOrEqual(strictnessOf(row, member.mode))
      const size = modelSize(given('model'))
      for (const {model} of family) if (model !== undefined && size !== undefined) expect(size).toBeLessThanOrEqual(modelSize(model) ?? 9)
    })
  })

  test('by its words: what one forbids, stays forbidden, and is asked for by none of its rules where the two were seen to disagree', () => {
    let forbidden = 0
    eachMerge((agents, {sections, conflicts: all}) => {
      const conflicts = all.filter(({candidate}) => !candidate)
      const written = sections.flatMap(({items}) => items.map(({text}) => text))
      for (const [ban, grant] of dangers) {
        if (!agents.some(({rules}) => rules.some(({text}) => text === ban))) continue
        forbidden++
        const isTold = conflicts.some(({positions}) => positions.some(({origins}) => origins.some(({text}) => text === ban)))
        expect(written, ban).toContain(ban)
        // Where the two are known to contradict each other, the prohibition is what is written.
        if (isTold) expect(written).not.toContain(grant)
      }
    })
    expect(forbidden).toBeGreaterThan(runs.numRuns / 3)
  })

  test('though two ask for it and one forbids it', () => {
    const body = (rule: string, own: string) =>
      `---\nname: x\ndescription: Fixes bugs.\n---\n\n- ${rule}\n- ${own}\n- Read the issue first.\n`
    for (const [ban, grant] of dangers) {
      const agents = [body(grant, 'Link the issue.'), body(grant, 'Name the branch.'), body(ban, 'Keep it short.')].map((text, at) =>
        agentOf(`${at}.md`, text)
      )
      for (const onConflict of policies) {
        const {sections, conflicts} = draftOf(agents, '0.md', {onConflict})
        const written = sections.flatMap(({items}) => items.map(({text}) => text))
        expect(conflicts.filter(({candidate, kind}) => !candidate && kind === 'polarity').length, ban).toBe(1)
        expect([written.includes(ban), written.includes(grant)], `${ban} (${onConflict})`).toEqual([true, false])
      }
    }
  })

  /** What stays, and what the others ask for; neither is about secrets or production. */
  const kept = [
    ['Never delete files.', 'You may delete files.'],
    ['Do not install packages.', 'Install packages that you need.'],
    ['No network access.', 'Use network access freely.'],
    ['Read only: do not edit any file.', 'Edit any file.'],
    ['Do not change files outside of `src/`.', 'Change files outside of `src/` where it helps.'],
    ['Ask a person before a release is published.', 'Never ask a person before a release is published.']
  ] as const
  test.for(kept)('though three ask for it and one forbids it, or has a person asked: %s', ([guard, other]) => {
    const body = (rule: string, own: string) =>
      `---\nname: x\ndescription: Fixes bugs.\n---\n\n- ${rule}\n- ${own}\n- Read the issue first.\n`
    const agents = [
      body(other, 'Link the issue.'),
      body(other, 'Name the branch.'),
      body(other, 'Say thanks.'),
      body(guard, 'Keep it short.')
    ].map((text, at) => agentOf(`${at}.md`, text))
    for (const onConflict of policies) {
      const {sections} = draftOf(agents, '0.md', {onConflict})
      const written = sections.flatMap(({items}) => items.map(({markdown}) => markdown))
      expect([written.includes(guard), written.includes(other)], onConflict).toEqual([true, false])
    }
  })

  test.for([
    ['Do not run migrations.', 'Do not run migrations in production.'],
    ['Never rename the columns of a table.', 'Never rename the columns of a table while the import runs.'],
    ['Never open the door.', 'Never open the door for strangers.']
  ])('a prohibition is not folded into a narrower one: %s', ([wide = '', narrow = '']) => {
    const body = (rule: string) => `---\nname: x\ndescription: Fixes bugs.\n---\n\n- ${rule}\n- Read the issue first.\n`
    for (const rules of [
      [wide, narrow],
      [narrow, wide]
    ]) {
      const {sections} = draftOf(
        rules.map((rule, at) => agentOf(`${at}.md`, body(rule))),
        '0.md'
      )
      expect(sections.flatMap(({items}) => items.map(({text}) => text)).join('\n')).toContain(wide)
    }
  })

  test('a prohibition that names more is the stricter one', () => {
    const body = (rule: string) => `---\nname: x\ndescription: Fixes bugs.\n---\n\n- ${rule}\n- Read the issue first.\n`
    const {sections} = draftOf(
      ['Never commit secrets.', 'Never commit secrets or tokens.'].map((rule, at) => agentOf(`${at}.md`, body(rule))),
      '0.md'
    )
    expect(sections.flatMap(({items}) => items.map(({text}) => text)).filter((text) => text.startsWith('Never'))).toEqual([
      'Never commit secrets or tokens.'
    ])
  })
})
