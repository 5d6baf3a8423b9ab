import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {findMentions} from '../src/6-apply/mentions/find-mentions.js'
import {memoryFolders} from '../src/6-apply/mentions/memory-folders.js'
import {mentionFiles} from '../src/6-apply/mentions/mention-files.js'
import {replaceMentions} from '../src/6-apply/mentions/replace-mentions.js'
import {mentionRows} from '../src/lexicon/mention-rows.js'
import {mentionWords} from '../src/messages.js'
import type {Mention, Renaming} from '../src/model.js'
import {filesBelow, tempFolder, textOf} from './support/folders.js'
import {ownTime} from './support/own-time.js'

const root = join(import.meta.dirname, 'fixtures/references')
const cases = readdirSync(root).filter((name) => name.includes(process.env.FILTER ?? ''))
const rename = (from: string, to: string, more: Partial<Renaming> = {}): Renaming => ({
  from,
  to,
  fromFile: `.claude/agents/${from}.md`,
  toFile: `.claude/agents/${to}.md`,
  isAmbiguous: false,
  ...more
})

describe('references', () => {
  test.for(cases)('%s', (name) => {
    const folder = join(root, name)
    const renamings = JSON.parse(textOf(join(folder, 'renamings.json')) ?? '') as Renaming[]
    const files = filesBelow(join(folder, 'before')).map((file) => ({file, text: readFileSync(join(folder, 'before', file), 'utf8')}))
    const found = files.map((file) => ({...file, mentions: findMentions(file, renamings)}))
    const lines = found.flatMap(({mentions}) => mentions.map(lineOf)).join('')
    const after = found.map(({file, text, mentions}) => ({
      file,
      text: replaceMentions(
        text,
        mentions.filter(({isSure}) => isSure)
      )
    }))
    if (process.env.UPDATE === '1') record(folder, lines, after)
    expect(lines).toBe(textOf(join(folder, 'mentions.txt')))
    for (const {file, text} of after) expect(text, file).toBe(textOf(join(folder, 'after', file)))
    // What was replaced is not found again.
    for (const {file, text} of after)
      expect(
        findMentions({file, text}, renamings)
          .filter(({isSure}) => isSure)
          .map(lineOf)
      ).toEqual([])
  })

  test('each mention stands where it says', () => {
    for (const {file, text, mentions} of allFound()) {
      const lines = text.split('\n')
      for (const {line, endLine, column, was, text: whole} of mentions) {
        expect(lines[line - 1]?.replace(/\r$/, ''), file).toBe(whole)
        const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n')
        expect(rest.startsWith(was), `${file}:${line}:${column} ${was}`).toBe(true)
        expect(endLine).toBe(line + was.replace(/\n$/, '').split('\n').length - 1)
      }
    }
  })

  test('each row of the table decides somewhere', () => {
    const found = new Set(allFound().flatMap(({mentions}) => mentions.map(({kind, isSure, reason}) => `${kind} ${isSure} ${reason}`)))
    const decided = mentionRows.flatMap(({kind, isSure, why}) =>
      kind ? [`${kind} ${isSure} ${(mentionWords[why] as () => string)()}`] : []
    )
    expect(decided.filter((row) => !found.has(row))).toEqual([])
  })
})

test('docs/references.md explains each kind that is found', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/references.md'), 'utf8')
  const explained = new Set([...page.matchAll(/^\| `([a-z ]+)` \| \S/gm)].map(([, kind]) => kind))
  expect(new Set(allFound().flatMap(({mentions}) => mentions.map(({kind}) => kind)))).toEqual(explained)
})

describe('replaceMentions', () => {
  test('replaces what it is told to, sure or not, and nothing else', () => {
    const text = 'The debugger.\r\nUse the `debugger` agent, or a debugger.'
    const mentions = findMentions({file: 'a.md', text}, [rename('debugger', 'fixer')])
    expect(mentions.map(({isSure}) => isSure)).toEqual([false, true, false])
    expect(replaceMentions(text, mentions.slice(0, 2))).toBe('The fixer.\r\nUse the `fixer` agent, or a debugger.')
    expect(replaceMentions(text, [])).toBe(text)
  })

  test('leaves alone what no longer stands there', () => {
    const mentions = findMentions({file: 'a.md', text: 'Use the `debugger` agent.'}, [rename('debugger', 'fixer')])
    expect(replaceMentions('Use what you like, for all I care.', mentions)).toBe('Use what you like, for all I care.')
    expect(replaceMentions('', mentions)).toBe('')
  })

  test('takes no empty name for one that stands everywhere', () => {
    const nothing = {from: '', to: 'x', fromFile: '', toFile: 'x.md', isAmbiguous: false}
    expect(findMentions({file: 'a.md', text: 'Use the `x` agent, \n\n| | |'}, [nothing, {...nothing, from: ' '}])).toEqual([])
  })

  test('gives back every other character', () => {
    const piece = fc.constantFrom(
      'a-baker',
      'b-baker',
      ' ',
      '\n',
      '\r\n',
      '- ',
      'agents:',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      '|',
      '---\n',
      'Agent(',
      ')',
      '@',
      '`',
      '/',
      '.md',
      'é',
      '💡'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), fc.constantFrom('a.md', 'a.json', 'a.yaml', 'a.toml'), (pieces, file) => {
        const text = pieces.join('')
        const renamings = [rename('a-baker', 'baker'), rename('b-baker', 'baker')]
        const mentions = findMentions({file, text}, renamings)
        let rest = text
        for (const {was, will} of mentions) {
          const at = rest.indexOf(was)
          expect(at).not.toBe(-1)
          rest = rest.slice(0, at) + '\u0000'.repeat(was.length) + rest.slice(at + was.length)
          expect(will.length).toBeLessThanOrEqual(was.length + 30)
        }
        const kept = replaceMentions(
          text,
          mentions.map((mention) => ({...mention, will: '\u0000'.repeat(mention.was.length)}))
        )
        expect(kept.length).toBe(text.length)
        for (let at = 0; at < text.length; at++) if (kept[at] !== '\u0000') expect(kept[at]).toBe(text[at])
      }),
      {numRuns: 300}
    )
  })
})

describe('lists and rules', () => {
  const renamings = [rename('a-baker', 'baker'), rename('b-baker', 'baker')]
  const applied = (file: string, text: string): string =>
    replaceMentions(
      text,
      findMentions({file, text}, renamings).filter(({isSure}) => isSure)
    )
  const lists: readonly (readonly [string, (names: readonly string[]) => string])[] = [
    ['a.json', (names) => JSON.stringify({agents: names, last: 1})],
    ['a.json', (names) => JSON.stringify({agents: names, last: 1}, null, 2)],
    ['a.yaml', (names) => `agents: [${names.join(', ')}]\nlast: 1\n`],
    ['a.yaml', (names) => `agents:\n${names.map((name) => `- ${name}\n`).join('')}last: 1\n`],
    ['a.yaml', (names) => `agents:\r\n${names.map((name) => `  - "${name}"\r\n`).join('')}last: 1\r\n`]
  ]

  test('a list stays a list, in its order, with the new name once', () => {
    const names = fc.uniqueArray(fc.constantFrom('a-baker', 'b-baker', 'baker', 'waiter', 'brewer'), {minLength: 1})
    fc.assert(
      fc.property(names, fc.constantFrom(...lists), (before, [file, write]) => {
        const after = parse(applied(file, write(before))) as {agents: string[]; last: number}
        expect(after.last).toBe(1)
        expect(new Set(after.agents).size).toBe(after.agents.length)
        expect(new Set(after.agents)).toEqual(new Set(before.map((name) => name.replace(/^[ab]-/, ''))))
        const others = (all: readonly string[]) => all.filter((name) => !name.includes('baker'))
        expect(others(after.agents)).toEqual(others(before))
      })
    )
  })

  test('no agent may do more than before', () => {
    const keys = fc.uniqueArray(fc.constantFrom('a-baker', 'b-baker', 'baker', 'waiter', '*', 'a-*', 'b*'), {minLength: 1})
    const action = fc.constantFrom('allow', 'ask', 'deny')
    const actionFor = (rules: Readonly<Record<string, string>>, name: string) =>
      Object.entries(rules).findLast(([key]) => new RegExp(`^${key.replaceAll('*', '.*')}$`).test(name))?.[1]
    fc.assert(
      fc.property(keys, fc.array(action, {minLength: 7, maxLength: 7}), fc.boolean(), (names, actions, isYaml) => {
        const before = Object.fromEntries(names.map((name, index) => [name, actions[index] ?? 'ask']))
        const text = isYaml
          ? `permission:\n  task:\n${names.map((name) => `    "${name}": ${before[name]}\n`).join('')}last: 1\n`
          : JSON.stringify({permission: {task: before}, last: 1}, null, 2)
        const after = (parse(applied(isYaml ? 'a.yaml' : 'a.json', text)) as {permission: {task: Record<string, string>}}).permission.task
        const gone = names.filter((name) => /^[ab]-baker$/.test(name) && !(name in after))
        const same = 'baker' in before ? ['baker'] : gone
        for (const name of same) expect(actionFor(after, 'baker'), text).toBe(actionFor(before, name))
        for (const name of ['waiter', 'brewer']) expect(actionFor(after, name)).toBe(actionFor(before, name))
      }),
      {numRuns: 1000}
    )
  })

  test('no rule of settings is lost, and none comes to speak against another', () => {
    const names: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom('a-baker', 'b-baker', 'baker', 'waiter'))
    const one = (name: string): string => name.replace(/^[ab]-/, '')
    fc.assert(
      fc.property(names, names, fc.boolean(), fc.constantFrom(0, 2), (allow, deny, isJoined, indent) => {
        const ruled = (all: readonly string[]) =>
          isJoined && all.length > 0 ? [`Agent(${all.join(', ')})`] : all.map((name) => `Agent(${name})`)
        const text = JSON.stringify({permissions: {allow: ruled(allow), deny: ruled(deny)}}, null, indent)
        const after = (JSON.parse(applied('.claude/settings.json', text)) as {permissions: {allow: string[]; deny: string[]}}).permissions
        const named = (rules: readonly string[]) => rules.flatMap((rule) => rule.slice('Agent('.length, -1).split(', '))
        for (const [was, now] of [[allow, named(after.allow)] as const, [deny, named(after.deny)] as const]) {
          for (const name of was) expect(now.includes(name) || now.includes(one(name)), text).toBe(true)
          for (const name of now)
            expect(
              was.some((old) => old === name || one(old) === name),
              text
            ).toBe(true)
          expect(new Set(now).size).toBe(now.length)
        }
        for (const name of named(after.allow))
          if (named(after.deny).includes(name)) expect(allow.includes(name) && deny.includes(name), text).toBe(true)
      }),
      {numRuns: 500}
    )
  })
})

describe('time', () => {
  const size = 200_000
  const hostile: readonly (readonly [what: string, file: string, text: string])[] = [
    ['names', 'a.md', 'a-baker '.repeat(size / 8)],
    ['names without spaces', 'a.md', 'a-baker/'.repeat(size / 8)],
    ['paths', 'a.md', `${'../'.repeat(size / 3)}a-baker.md`],
    ['path after path', 'a.md', 'x/a-baker.md'.repeat(size / 12)],
    ['open calls', 'a.md', `a-baker ${'Agent('.repeat(size / 6)}`],
    ['one long call', 'a.md', `Agent(a-baker${', a-baker'.repeat(size / 9)})`],
    ['brackets', 'a.json', `["a-baker"${'['.repeat(size)}`],
    ['braces of YAML', 'a.yaml', `a: a-baker\n${'b: {\n'.repeat(size / 5)}`],
    ['lists in lists', 'a.yaml', `a: a-baker\n${'- '.repeat(size / 2)}`],
    ['spaces', 'a.md', `a-baker${' '.repeat(size)}|`],
    ['rows of a table', 'a.md', `| Agent |\n|---|\n${'| a-baker |\n'.repeat(size / 12)}`],
    ['one wide row', 'a.md', `| Agent |\n|---|\n|${' a-baker |'.repeat(size / 10)}`],
    ['a list that becomes one', 'a.yaml', `agents:\n${'  - a-baker\n'.repeat(size / 12)}`],
    ['a flow that becomes one', 'a.json', `{"agents": [${'"a-baker", '.repeat(size / 11)}"x"]}`],
    ['quotes', 'a.json', `{"a-baker": ${'"'.repeat(size)}`],
    ['matchers', 'a.json', `{"hooks": {"SubagentStop": [{"matcher": "${'a-baker|'.repeat(size / 8)}"}]}}`],
    ['arrows', 'a.md', `${'→ '.repeat(size / 2)}a-baker`],
    ['no spaces in keys', 'a.toml', `${'[a.'.repeat(size / 3)}\na-baker`]
  ]
  test.for(hostile)('%s take no more than linear time', ([, file, text]) => {
    const replace = () => replaceMentions(text, findMentions({file, text}, [rename('a-baker', 'baker')]))
    expect(ownTime(replace)).toBeLessThan(1500)
  })
})

describe('mentionFiles', () => {
  const files = {
    'CLAUDE.md': 'x',
    '.cursorrules': 'x',
    '.claude/settings.json': '{}',
    '.claude/hooks/log.sh': 'x',
    'scripts/log.sh': 'x',
    'docs/a.MD': 'x',
    'docs/long.md': 'x'.repeat(200),
    'src/main.ts': 'x',
    'build/a.md': 'x',
    'out/report.md': 'x',
    'outer/a.md': 'x',
    '.agentmerge/backup/a.md': 'x',
    'packages/a/node_modules/b/README.md': 'x',
    'package-lock.json': '{}',
    'pnpm-lock.yaml': '',
    'agentmerge.decisions.yaml': '',
    'config.toml': '',
    '.gitignore': 'build/\n',
    'deep/.gitignore': '*.txt\n!keep.txt\n',
    'deep/a.txt': 'x',
    'deep/keep.txt': 'x'
  }
  const expected = [
    '.claude/hooks/log.sh',
    '.claude/settings.json',
    '.cursorrules',
    'CLAUDE.md',
    'config.toml',
    'deep/keep.txt',
    'docs/a.MD',
    'outer/a.md'
  ]

  test('are text, settings and files of hosts that git does not ignore', () => {
    const folder = tempFolder(files)
    execFileSync('git', ['init', '-q', folder])
    expect(mentionFiles(folder, {out: 'out', maxBytes: 100})).toEqual(expected)
  })

  test('are the same outside of a repository', () => {
    expect(mentionFiles(tempFolder(files), {out: 'out', maxBytes: 100})).toEqual(expected)
  })

  test('are no links', () => {
    const outside = tempFolder({'secret.md': 'x'})
    const folder = tempFolder({'AGENTS.md': 'x'})
    symlinkSync('AGENTS.md', join(folder, 'CLAUDE.md'))
    symlinkSync(join(outside, 'secret.md'), join(folder, 'secret.md'))
    symlinkSync(outside, join(folder, 'docs'))
    expect(mentionFiles(folder, {out: 'out', maxBytes: 100})).toEqual(['AGENTS.md'])
    execFileSync('git', ['init', '-q', folder])
    expect(mentionFiles(folder, {out: 'out', maxBytes: 100})).toEqual(['AGENTS.md'])
  })

  test('start no program that a repository names', () => {
    const folder = tempFolder({'AGENTS.md': 'x'})
    execFileSync('git', ['init', '-q', folder])
    execFileSync('git', ['-C', folder, 'config', 'core.fsmonitor', `touch ${join(folder, 'started')}; false`])
    expect(mentionFiles(folder, {out: 'out', maxBytes: 100})).toEqual(['AGENTS.md'])
    expect(filesBelow(folder)).not.toContain('started')
  })
})

describe('memoryFolders', () => {
  test('carry an old name, wherever a host was started', () => {
    const folder = tempFolder({
      '.claude/agent-memory/a-baker/MEMORY.md': 'x',
      '.claude/agent-memory/baker/MEMORY.md': 'x',
      '.claude/agent-memory-local/a-baker/MEMORY.md': 'x',
      'packages/x/.claude/agent-memory/a-baker/MEMORY.md': 'x',
      'node_modules/x/.claude/agent-memory/a-baker/MEMORY.md': 'x',
      '.claude/agent-memory/b-baker': 'a file'
    })
    expect(memoryFolders(folder, ['a-baker', 'b-baker', '..'])).toEqual([
      '.claude/agent-memory-local/a-baker',
      '.claude/agent-memory/a-baker',
      'packages/x/.claude/agent-memory/a-baker'
    ])
    expect(memoryFolders(tempFolder(), ['a-baker'])).toEqual([])
  })
})

function lineOf({file, line, column, kind, isSure, was, will, reason}: Mention): string {
  return `${file}:${line}:${column} ${kind}, ${isSure ? 'sure' : 'doubtful'}: ${JSON.stringify(was)} → ${JSON.stringify(will)} (${reason})\n`
}

function allFound() {
  return readdirSync(root).flatMap((name) => {
    const renamings = JSON.parse(textOf(join(root, name, 'renamings.json')) ?? '') as Renaming[]
    return filesBelow(join(root, name, 'before')).map((file) => {
      const text = readFileSync(join(root, name, 'before', file), 'utf8')
      return {file, text, mentions: findMentions({file, text}, renamings)}
    })
  })
}

function record(folder: string, lines: string, after: readonly {readonly file: string; readonly text: string}[]): void {
  writeFileSync(join(folder, 'mentions.txt'), lines)
  rmSync(join(folder, 'after'), {recursive: true, force: true})
  for (const {file, text} of after) {
    mkdirSync(dirname(join(folder, 'after', file)), {recursive: true})
    writeFileSync(join(folder, 'after', file), text)
  }
}
