import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Prompts} from '../src/cli/prompts.js'
import {terminalPrompts} from '../src/cli/terminal-prompts.js'
import {check, isUndecided} from '../src/index.js'
import {apiAgent} from './support/agent-text.js'
import {tempFolder, textOf} from './support/folders.js'
import {runCli} from './support/run-cli.js'

const file = 'agentmerge.decisions.yaml'

/** Two agents with two conflicts: one of a value, one of a tool list. */
const twins = {
  'agents/first.md': apiAgent('api-builder', 'Keep functions under 30 lines.').replace('---\nname', '---\nmodel: opus\nname'),
  'agents/second.md': apiAgent('api-maker', 'Keep functions under 50 lines.').replace('---\nname', '---\nmodel: haiku\nname')
}

interface Question {
  readonly question: string
  readonly choices: readonly string[]
}

/** Somebody who gives these answers, one after the other, and breaks off where there are no more; an answer is the start of a choice, or words. */
function person(answers: readonly (string | (() => string))[]) {
  const [rest, asked, faults] = [[...answers], [] as Question[], [] as string[]]
  const next = () => {
    const answer = rest.shift()
    return typeof answer === 'function' ? answer() : answer
  }
  const prompts: Prompts = {
    choose: async (question, choices) => {
      asked.push({question, choices: choices.map(({words}) => words)})
      const answer = next()
      return answer === undefined ? undefined : choices.find(({words}) => words.startsWith(answer))?.name
    },
    write: async (_, faultOf) => {
      for (let words = next(); words !== undefined; words = next()) {
        const fault = faultOf(words)
        if (fault === '') return words
        faults.push(fault)
      }
      return undefined
    }
  }
  return {prompts, asked, faults, rest}
}

async function openIn(cwd: string): Promise<string[]> {
  const {merged} = await check(['agents'], {}, {cwd})
  return merged.flatMap(({conflicts}) => conflicts.filter(isUndecided).map(({kind}) => kind))
}

describe('agentmerge resolve', () => {
  test('asks about each open conflict, worst first, and the next merge applies what was said', async () => {
    const cwd = tempFolder(twins)
    expect((await openIn(cwd)).sort()).toEqual(['front-matter', 'value'])
    const {prompts, asked, rest} = person(['Take 2', 'Take 1'])
    const {code, stdout, stderr} = await runCli(['resolve', 'agents'], cwd, {prompts})
    expect({code, rest}).toEqual({code: 0, rest: []})
    expect(asked).toHaveLength(2)
    expect(stdout.indexOf('error')).toBeLessThan(stdout.indexOf('warning'))
    expect(stderr).toContain('2 decided, 0 left; `agentmerge agents` merges')
    expect(await openIn(cwd)).toEqual([])
    await runCli(['agents'], cwd)
    expect(textOf(join(cwd, 'out/api-builder.md'))).toMatch(/under 50 lines/)
    expect(textOf(join(cwd, 'out/api-builder.md'))).not.toMatch(/under 30 lines/)
  })

  test('shows the sides with their places, who takes them, and what is written now', async () => {
    const {prompts} = person([])
    const {stdout} = await runCli(['resolve', 'agents'], tempFolder(twins), {prompts})
    expect(stdout).toMatch(/1 {2}30 lines\n +1 of 2 agents, written now\n +"Keep functions under 30 lines\."\n +agents\/first\.md:\d+\n/)
    expect(stdout).toMatch(/written {2}"Keep functions under 30 lines\.", side 1, by the policy/)
  })

  test('offers only what the merge can apply', async () => {
    const {prompts, asked} = person(['Skip', 'Skip'])
    await runCli(['resolve', 'agents'], tempFolder(twins), {prompts})
    const [value = [], model = []] = asked.map(({choices}) => choices)
    expect(value).toEqual(['Take 1: 30 lines', 'Take 2: 50 lines', 'Keep both', 'Drop', 'No conflict', 'Own words', 'Skip', 'Quit'])
    expect(model).not.toContain('Keep both')
    expect(model).toContain('Back')
  })

  test('has written what was said when the person breaks off, and says so with exit code 130', async () => {
    const cwd = tempFolder(twins)
    const {code, stderr} = await runCli(['resolve', 'agents'], cwd, {prompts: person(['No conflict']).prompts})
    expect(code).toBe(130)
    expect(stderr).toContain('1 decided, 1 left')
    expect(textOf(join(cwd, file))).toContain('choose: no conflict')
  })

  test('goes back to what was said, and writes the other choice in its place', async () => {
    const cwd = tempFolder(twins)
    const {code, stdout} = await runCli(['resolve', 'agents'], cwd, {prompts: person(['Take 1', 'Back', 'Drop', 'Quit']).prompts})
    expect(code).toBe(0)
    expect(stdout).toContain('Conflict 1 of 2, decided: 30 lines')
    expect(textOf(join(cwd, file))?.match(/id: c-/g)).toHaveLength(1)
    expect(textOf(join(cwd, file))).toContain('choose: drop')
  })

  test('takes own words that can be one rule, and asks again where they cannot', async () => {
    const cwd = tempFolder(twins)
    const {prompts, faults} = person(['Own words', '', 'Be short. Be kind.', '- Be short.', 'Keep functions  short.', 'Own words'])
    await runCli(['resolve', 'agents'], cwd, {prompts})
    expect(faults.map((fault) => fault.slice(0, 8))).toEqual(['No words', 'This rea', 'A rule b'])
    expect(textOf(join(cwd, file))).toContain('write: Keep functions short.')
  })

  test('keeps comments, and what somebody wrote while it was asking', async () => {
    const before = '# Ours.\nrules:\n  - quote: Ask first.\n    drop: true\n'
    const cwd = tempFolder({...twins, [file]: before})
    const meanwhile = `${before}  - quote: Ask twice. # Ines\n    drop: true\n`
    const edit = () => {
      writeFileSync(join(cwd, file), meanwhile)
      return 'Take 2'
    }
    await runCli(['resolve', 'agents'], cwd, {prompts: person(['Take 1', edit]).prompts})
    const after = textOf(join(cwd, file)) ?? ''
    expect(after.startsWith(meanwhile)).toBe(true)
    expect(after.match(/id: c-/g)).toHaveLength(1)
  })

  test('takes the paths of the last run where none is given, and says so where there is none', async () => {
    const cwd = tempFolder(twins)
    const none = await runCli(['resolve'], cwd, {prompts: person([]).prompts})
    expect(none).toMatchObject({code: 2, stdout: ''})
    await runCli(['agents'], cwd)
    const {prompts, asked} = person(['Skip', 'Skip'])
    expect((await runCli(['resolve'], cwd, {prompts})).code).toBe(0)
    expect(asked).toHaveLength(2)
  })

  test('has nothing to ask where nothing is open', async () => {
    const cwd = tempFolder({'agents/first.md': twins['agents/first.md']})
    const {prompts, asked} = person([])
    const {code, stderr} = await runCli(['resolve', 'agents'], cwd, {prompts})
    expect({code, asked}).toEqual({code: 0, asked: []})
    expect(stderr).toContain('No conflict is open')
  })

  test('lets no escape of an agent reach the terminal', async () => {
    const evil = '\u001b]0;owned\u0007\u001b[2J\u202e'
    const files = Object.fromEntries(
      Object.entries(twins).map(([name, text]) => [name, text.replace('functions', `functions ${evil}here`)])
    )
    const {prompts, asked} = person(['Take 1', 'Take 1'])
    const {stdout, stderr} = await runCli(['resolve', 'agents'], tempFolder(files), {prompts})
    const all = `${stdout}${stderr}${JSON.stringify(asked)}`
    expect(all).toContain('U+001B')
    for (const hidden of ['\u001b', '\u0007', '\u202e']) expect(all.includes(hidden)).toBe(false)
  })

  test('says what to do instead without a terminal, and ends with exit code 2', async () => {
    const cwd = tempFolder(twins)
    const {code, stdout, stderr} = await runCli(['resolve', 'agents'], cwd)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^agentmerge: Cannot ask without a terminal, .*report\.html.*agentmerge\.decisions\.yaml/)
    expect(textOf(join(cwd, file))).toBeUndefined()
  })

  test('asks only where a person types and sees', () => {
    const output = (isTTY: boolean) => ({isTTY, write: () => true})
    const streams = (typed: boolean, seen: boolean, env = {}) =>
      ({stdin: {isTTY: typed}, stdout: output(seen), stderr: output(seen), env, cwd: '.', now: () => 0, memory: () => 0}) as const
    expect(terminalPrompts(streams(true, true))).toBeDefined()
    expect(terminalPrompts(streams(false, true))).toBeUndefined()
    expect(terminalPrompts(streams(true, false))).toBeUndefined()
    expect(terminalPrompts(streams(true, true, {TERM: 'dumb'}))).toBeUndefined()
  })

  test('says where the decisions cannot be written', async () => {
    const cwd = tempFolder({...twins})
    const spoil = () => {
      writeFileSync(join(cwd, file), 'conflicts: [')
      return 'Take 1'
    }
    const {code, stderr} = await runCli(['resolve', 'agents'], cwd, {prompts: person([spoil]).prompts})
    expect(code).toBe(2)
    expect(stderr).toContain('expected YAML')
    expect(textOf(join(cwd, file))).toBe('conflicts: [')
  })
})
