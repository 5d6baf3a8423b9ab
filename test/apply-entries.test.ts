import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitAgents} from '../src/1-read/split-agents.js'
import {readSource} from '../src/2-parse/read-source.js'
import {replaceEntries} from '../src/6-apply/plan/replace-entries.js'
import {modeEntries} from '../src/formats/mode-entries.js'
import {textOf} from './support/folders.js'
import {repository} from './support/git.js'
import {runCli} from './support/run-cli.js'
import {snapshot} from './support/snapshot.js'

const poem = ['Prefer slant rhymes over perfect ones.', 'End each poem on an image, not on a lesson.']

const mode = (slug: string, groups = '[read]', ...more: readonly string[]) =>
  `  - slug: ${slug}
    name: The ${slug}
    roleDefinition: You write short poems about the sea.
    groups: ${groups}
    customInstructions: |
${[...poem, ...more].map((rule) => `      - ${rule}\n`).join('')}`

const keeper = `  # keeps what is dear to us
  - slug: keeper # the only one
    name: 'Keeper'
    roleDefinition: >-
      You keep the backups
      of the shop.
    groups: [ read,command ]

`

/** Applies, expects that it is done, and gives what was said. */
async function applied(folder: string, ...args: readonly string[]): Promise<string> {
  const {code, stderr} = await runCli(['apply', '.', '--write', ...args], folder)
  expect(code, stderr).toBe(0)
  return stderr
}

const modesIn = (folder: string, file = '.roomodes') => {
  const text = textOf(join(folder, file)) ?? ''
  return splitAgents({file, bytes: 0, sha256: '', text: text.replaceAll('\r\n', '\n'), problems: []}).flatMap((one) =>
    'text' in one ? [{file: one.file, ...readSource(one.file, one.text)}] : []
  )
}

describe('modes of one file', () => {
  const text = `# ours\ncustomModes: # three\n  # the first\n${mode('sea-bard')}${keeper}${mode('sea-poet', '[read, command]', 'Never write more than 20 lines.')}# the end\n`

  test.for([
    ['\n', (one: string) => one],
    ['\r\n', (one: string) => one.replaceAll('\n', '\r\n')]
  ] as const)('become one in its place, with everything around them as it was, with line ends %j', async ([, ends]) => {
    const folder = repository({'.roomodes': ends(text), 'notes.md': 'Delegate to the `sea-bard` agent, or to the `sea-poet` agent.\n'})
    const before = snapshot(folder)
    const said = await applied(folder, '--commit')
    expect(said).toMatch(/\.roomodes#sea-\w+ takes the place of `\.roomodes#sea-\w+`/)
    const [own] = modesIn(folder).filter(({file}) => file.includes('#sea-'))
    const slug = own?.file.replace('.roomodes#', '') ?? ''
    const canonical = `  - slug: ${slug}\n    name: The ${slug}\n    groups: [read]\n    roleDefinition: You write short poems about the sea.\n    customInstructions: |\n${[...poem, 'Never write more than 20 lines.'].map((rule) => `      - ${rule}\n`).join('')}`
    const [first, last] = slug === 'sea-bard' ? [canonical, ''] : ['', canonical]
    expect(textOf(join(folder, '.roomodes'))).toBe(ends(`# ours\ncustomModes: # three\n  # the first\n${first}${keeper}${last}# the end\n`))
    expect(textOf(join(folder, 'notes.md'))).not.toContain(slug === 'sea-bard' ? 'sea-poet' : 'sea-bard')
    const after = snapshot(folder)
    expect((await runCli(['apply', '.'], folder)).stderr).toContain('there is nothing to apply')
    expect((await runCli(['check', '.'], folder)).code).toBe(0)
    expect(snapshot(folder)).toEqual(after)
    await runCli(['undo'], folder)
    expect(snapshot(folder)).toEqual(before)
  })

  test('are known to check, whatever changes beside them', async () => {
    const folder = repository({'.roomodes': text})
    await applied(folder)
    const file = join(folder, '.roomodes')
    const now = textOf(file) ?? ''
    writeFileSync(file, now.replace('of the shop', 'of both shops'))
    expect((await runCli(['check', '.'], folder)).code).toBe(0)
    writeFileSync(file, now.replace('slant rhymes', 'true rhymes'))
    expect((await runCli(['check', '.'], folder)).stdout).toContain('canonical-edited')
    writeFileSync(file, text)
    const back = await runCli(['check', '.'], folder)
    expect(back.code).toBe(1)
    expect(back.stdout).toContain('absorbed-back')
  })

  test('in JSON become one, too, and no comma is left over', async () => {
    const one = (slug: string) => ({
      slug,
      name: slug,
      roleDefinition: 'You write short poems about the sea.',
      groups: ['read'],
      customInstructions: poem.map((rule) => `- ${rule}\n`).join('')
    })
    const other = '{"slug":"keeper", "name":"Keeper", "roleDefinition":"You keep backups.", "groups":[]}'
    const file = `{\n\t"customModes": [\n\t\t${other},\n\t\t${JSON.stringify(one('sea-bard'), null, '\t').replaceAll('\n', '\n\t\t')},\n\t\t${JSON.stringify(one('sea-poet'))}\n\t]\n}\n`
    const folder = repository({'.roomodes': file})
    await applied(folder)
    const text = textOf(join(folder, '.roomodes')) ?? ''
    const {customModes} = JSON.parse(text)
    expect(customModes.map(({slug}: {slug: string}) => slug)).toEqual(['keeper', expect.stringMatching(/^sea-/)])
    expect(text.startsWith(`{\n\t"customModes": [\n\t\t${other},\n\t\t`)).toBe(true)
    expect(text.endsWith('}\n\t]\n}\n')).toBe(true)
  })
})

test('modes of several files become one where its base stands, and the others leave their files', async () => {
  const folder = repository({
    '.roomodes': `customModes:\n${mode('sea-bard')}${keeper}`,
    'web/.roomodes': `customModes: # of the web\n${mode('sea-poet')}`,
    'api/.roomodes': `customModes:\n${mode('sea-singer')}${keeper.replaceAll('keeper', 'guard').replace('backups', 'doors')}`
  })
  const before = snapshot(folder)
  await applied(folder, '--commit')
  const files = ['.roomodes', 'web/.roomodes', 'api/.roomodes']
  const all = files.flatMap((file) => modesIn(folder, file).map((one) => one.file))
  expect(all.filter((file) => file.includes('#sea-'))).toHaveLength(1)
  expect(all.filter((file) => !file.includes('#sea-'))).toEqual(['.roomodes#keeper', 'api/.roomodes#guard'])
  const web = textOf(join(folder, 'web/.roomodes')) ?? ''
  if (!web.includes('sea-')) expect(web).toBe('customModes: [] # of the web\n')
  await runCli(['undo'], folder)
  expect(snapshot(folder)).toEqual(before)
})

describe('what a mode may do', () => {
  const merged = async (left: string, right: string, ...args: readonly string[]) => {
    const folder = repository({'.roomodes': `customModes:\n${mode('sea-bard', left)}${mode('sea-poet', right)}`})
    const {stdout} = await runCli(['.', '--json', ...args], folder)
    await applied(folder, '--allow-dirty', '--allow-open', ...args)
    const [own] = modesIn(folder)
    const conflicts = JSON.parse(stdout).groups[0].conflicts.filter((one: {topic: string}) => one.topic.startsWith('groups'))
    return {
      groups: own?.frontMatter.fields.find(({key}) => key === 'groups')?.value,
      open: conflicts.map((one: {resolution: {status: string}}) => one.resolution.status),
      severity: conflicts[0]?.severity
    }
  }
  const docs = '[edit, {fileRegex: \\.md$, description: Words only}]'

  test.for([
    [
      'a bound holds where the other has none',
      `[read, ${docs}]`,
      '[read, edit]',
      ['read', ['edit', {fileRegex: '\\.md$', description: 'Words only'}]],
      1
    ],
    ['a bound is the same however it is called', `[read, ${docs}]`, '[read, [edit, {fileRegex: \\.md$}]]', undefined, undefined],
    ['bounds that have nothing in common leave nothing', `[read, ${docs}]`, '[read, [edit, {fileRegex: \\.ts$}]]', ['read'], 1],
    ['nothing in common at all is nothing', '[command]', `[${docs}]`, [], 1]
  ] as const)('%s', async ([, left, right, groups, open]) => {
    for (const [one, other] of [
      [left, right],
      [right, left]
    ] as const) {
      const found = await merged(one, other)
      if (open === undefined) expect(found.groups).toEqual(['read', ['edit', expect.objectContaining({fileRegex: '\\.md$'})]])
      else expect(found).toMatchObject({groups, open: Array(open).fill('open')})
    }
  })

  const bounded = ['edit', {fileRegex: '\\.md$', description: 'Words only'}]
  test.for([
    ['bounds that differ leave the tool out', `[read, ${docs}]`, '[command, [edit, {fileRegex: \\.ts$}]]', ['command', 'read'], 'error'],
    ['no bound takes the place of any', `[read, ${docs}]`, '[read, edit]', ['edit', 'read'], 'warning'],
    ['a bound that nobody else has stays', `[${docs}]`, '[read]', [bounded, 'read'], 'warning']
  ] as const)('by `--tools union`: %s', async ([, left, right, groups, severity]) => {
    for (const [one, other] of [
      [left, right],
      [right, left]
    ] as const) {
      const found = await merged(one, other, '--tools', 'union')
      expect({...found, groups: [...(found.groups as unknown[])].sort()}).toEqual({groups, open: ['open'], severity})
    }
  })

  test('is the choice of one bound, for a person too', async () => {
    const cwd = repository({
      '.roomodes': `customModes:\n${mode('sea-bard', `[read, ${docs}]`)}${mode('sea-poet', '[[edit, {fileRegex: \\.ts$}]]')}`
    })
    const {stdout} = await runCli(['.', '--json'], cwd)
    const {id} = JSON.parse(stdout).groups[0].conflicts.find((one: {topic: string}) => one.topic.startsWith('groups'))
    writeFileSync(join(cwd, 'agentmerge.decisions.yaml'), `conflicts:\n  - id: ${id}\n    choose: both\n`)
    const {stderr} = await runCli(['.'], cwd)
    expect(stderr).toContain('one side, for a tool has one bound')
  })
})

describe('modes that stay, and why', () => {
  test('the folder of `--to`, other formats, a key that is lacking, and what others need', async () => {
    const shared = `customModes:\n${mode('sea-bard', '&all [read]')}${mode('sea-poet', '[read]')}${keeper.replace('[ read,command ]', '*all')}`
    const lacking = `customModes:\n${[mode('sea-bard'), mode('sea-poet')].join('').replaceAll(/ {4}groups: .*\n/g, '')}`
    const stays = async (text: string, why: RegExp, ...args: readonly string[]) => {
      const folder = repository({'.roomodes': text})
      const {stderr} = await runCli(['apply', '.', '--write', ...args], folder)
      expect(stderr).toMatch(why)
      expect(textOf(join(folder, '.roomodes'))).toBe(text)
    }
    await stays(`customModes:\n${mode('sea-bard')}${mode('sea-poet')}`, /no file that could stand in the folder of `--to`/, '--to', 'canon')
    await stays(lacking, /the host refuses one without `groups`/)
    // Whichever of the two is the base, the list that the third one points at goes.
    await stays(shared, /`\.roomodes` cannot be changed so that it says the same of all others/)
  })
})

test('files that cannot be parsed stay, for nobody knows what else is in them', async () => {
  const broken = (name: string) =>
    `{"name": "${name}",\n "prompt": "${poem.join(' ')} Sing of the sea, of its storms and of those who sail it.\n`
  const files = {'.kiro/agents/a.json': broken('a'), '.kiro/agents/b.json': broken('b')}
  const folder = repository(files)
  const {stderr} = await runCli(['apply', '.', '--write'], folder)
  expect(stderr).toMatch(/`\.kiro\/agents\/[ab]\.json` cannot be changed so that it says the same/)
  for (const [file, text] of Object.entries(files)) expect(textOf(join(folder, file))).toBe(text)
})

test('agents of Kiro in JSON become one in JSON, with what is no agent as it was', async () => {
  const agent = (name: string, tools: readonly string[], ...more: readonly string[]) =>
    `${JSON.stringify({name, description: 'Keeps the schema and the backups of the shop', tools, prompt: ['Write every migration so that it can be undone.', 'Never change a migration that has run.', 'Test a backup once a month by restoring it.', ...more].map((rule) => `- ${rule}\n`).join('')})}\n`
  const folder = repository({
    '.kiro/agents/schema-keeper.json': agent('schema-keeper', ['read', 'write']),
    '.kiro/agents/schema-guard.json': agent('schema-guard', ['read', 'shell'], 'Say "where" it stands.'),
    '.kiro/settings/mcp.json': '{}\n'
  })
  const before = snapshot(folder)
  await applied(folder)
  const note = JSON.parse(textOf(join(folder, 'agentmerge.applied.json')) ?? '')
  const canonical = JSON.parse(readFileSync(join(folder, note.agents[0].file), 'utf8'))
  expect(canonical).toMatchObject({description: 'Keeps the schema and the backups of the shop', tools: ['read']})
  expect(canonical.prompt).toContain('- Say "where" it stands.\n')
  expect(textOf(join(folder, note.agents[0].absorbed[0].file))).toBeUndefined()
  await runCli(['undo'], folder)
  expect(snapshot(folder)).toEqual(before)
})

test('whichever modes of a file are replaced or taken out, the others and all between them keep their characters', () => {
  const text = fc.constantFrom('Plan.', 'a: b', '- x', '"', "it's", '#', '', 'é', '- a\n- b\n', 'x\n\ny', ' z', '{', '[', ',')
  const object = fc.record({slug: fc.constantFrom('a', 'b'), roleDefinition: text, groups: fc.subarray(['read', 'edit'])})
  const own = fc.tuple(fc.constantFrom('', '  # note\n', '\n'), object, fc.constantFrom('none', 'out', 'new'))
  fc.assert(
    fc.property(fc.array(own, {minLength: 1, maxLength: 5}), object, fc.boolean(), (modes, fresh, isFlow) => {
      const pieces = modes.map(([lead, value]) => (isFlow ? JSON.stringify(value) : `${lead}  - ${JSON.stringify(value)}\n`))
      const before = isFlow ? `{"customModes": [\n${pieces.join(',\n  ')} ], "k": 1}` : `customModes:\n${pieces.join('')}k: 1\n`
      const names = modeEntries(before)?.entries.map(({name}) => name) ?? []
      const changed = names.flatMap((name, at) => (modes[at]?.[2] === 'none' ? [] : [[name, modes[at]?.[2]] as const]))
      const changes = new Map(changed.map(([name, what]) => [name, what === 'new' ? JSON.stringify(fresh) : undefined]))
      const after = replaceEntries(before, changes) ?? 'nothing'
      const kept = modes.filter(([, , what]) => what === 'none')
      const list = modeEntries(after)
      expect(list?.entries).toHaveLength(modes.filter(([, , what]) => what !== 'out').length)
      for (const [, value] of kept) expect(after).toContain(JSON.stringify(value))
      if (isFlow) expect(() => JSON.parse(after)).not.toThrow()
      else for (const [lead] of modes) expect(after).toContain(lead)
      expect(after).toMatch(isFlow ? /\], "k": 1\}$/ : /k: 1\n$/)
    })
  )
})

test('a mode that is not there is replaced by nothing', () => {
  expect(replaceEntries('customModes: []\n', new Map([['a', undefined]]))).toBeUndefined()
  expect(replaceEntries('customModes:\n  - slug: b\n', new Map([['a', '{}']]))).toBeUndefined()
  expect(replaceEntries('- [', new Map([['a', '{}']]))).toBeUndefined()
})
