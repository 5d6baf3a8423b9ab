import {describe, expect, test} from 'vitest'
import {readDisables} from '../src/2-parse/read-disables.js'
import {merge} from '../src/index.js'
import {apiAgent, poetAgent} from './support/agent-text.js'
import {tempFolder} from './support/folders.js'
import {put} from './support/git.js'
import {runCli} from './support/run-cli.js'

const first = apiAgent('first-api', 'Keep functions under 30 lines.', 'Wait at most 5 seconds for the database.')
const second = apiAgent('second-api', 'Keep functions under 50 lines.', 'Wait at most 9 seconds for the database.')

async function check(one: string, ...argv: string[]) {
  const cwd = tempFolder({'agents/first.md': one, 'agents/second.md': second})
  const {stdout, stderr, code} = await runCli(['check', 'agents', ...argv], cwd)
  const found = [...stdout.matchAll(/:\d+ \w+ ([a-z-]+) /g)].map(([, kind]) => kind)
  return {found, told: stderr.split('\n').slice(0, -2), last: stderr.trimEnd().split('\n').at(-1), code, stdout}
}

const over = (line: string, comment: string): string => first.replace(`- ${line}`, `${comment}\n- ${line}`)
const comment = (words: string): string => `<!-- agentmerge-disable ${words} -->`

describe('a comment takes findings away', () => {
  test('of its kind, in the whole file, wherever it stands', async () => {
    expect((await check(first)).found).toEqual(['duplicate', 'value', 'value'])
    const inside = over('Keep', comment('value: the other team counts otherwise'))
    const outside = `${first}\n${comment('value: the other team counts otherwise')}\n`
    for (const text of [inside, outside])
      expect(await check(text)).toMatchObject({found: ['duplicate'], told: [], last: '2 agents checked, 1 finding, 2 disabled', code: 1})
  })

  test('in the next line alone, with other comments and blank lines between', async () => {
    const mark = (words: string) => `<!-- agentmerge-disable-next-line ${words} -->`
    const run = await check(over('Keep', `${mark('value: historic')}\n\n${comment('duplicate: two teams')}\n`))
    expect(run).toMatchObject({found: ['value'], told: [], code: 1})
    expect(run.stdout).toContain('5 seconds or 9 seconds')
  })

  test('and is shown with its reason where all is asked for', async () => {
    const {stdout} = await check(`${first}\n${comment('duplicate: two teams')}\n`, '--verbose')
    expect(stdout).toMatch(/ duplicate .* \(disabled in agents\/first\.md:\d+: two teams\)\n/)
  })
})

describe('a comment that does nothing is told', () => {
  test.for([
    ['value', /^agents\/first\.md:18 warning disable-unexplained /],
    ['value:  ', /disable-unexplained/],
    ['valeu: typo', /disable-unknown Unexpected kind `valeu`, expected one of `duplicate`/],
    ['', /disable-unknown Unexpected comment without a kind/],
    ['polarity: nothing of it here', /disable-unused .*`polarity`/]
  ] as const)('"%s"', async ([words, message]) => {
    const {found, told} = await check(`${first}\n${comment(words)}\n`)
    expect(found).toEqual(['duplicate', 'value', 'value'])
    expect(told).toEqual([expect.stringMatching(message)])
  })

  test('on a line that the finding is not about', async () => {
    const {found, told} = await check(over('Log', '<!-- agentmerge-disable-next-line value: moved away -->'))
    expect(found).toEqual(['duplicate', 'value', 'value'])
    expect(told).toEqual([expect.stringContaining('disable-unused')])
  })
})

describe('a comment is no part of an agent', () => {
  test('no rule, no evidence of one job, and the report accounts for it', async () => {
    const note = comment('duplicate: sea and shore have nothing in common')
    const cwd = tempFolder({
      'first.md': over('Log', note),
      'second.md': `${second}- Name every route in English.\n`,
      'poet.md': `${poetAgent()}\n${note}\n`
    })
    const {pairs, merged} = await merge(['.'], {}, {cwd})
    expect(merged).toHaveLength(1)
    expect(merged[0]?.text).not.toContain('agentmerge-disable')
    expect(merged[0]?.omitted.filter(({text}) => text === note)).toMatchObject([{file: 'first.md', line: 14}])
    put(cwd, {'first.md': first, 'poet.md': poetAgent()})
    const plain = await merge(['.'], {}, {cwd})
    expect(plain.pairs).toEqual(pairs)
    expect(plain.merged[0]?.text).toBe(merged[0]?.text)
    expect(plain.merged[0]?.conflicts.map(({id}) => id)).toEqual(merged[0]?.conflicts.map(({id}) => id))
  })

  test('no split of a list, also where it stands in the middle of one or of a paragraph', async () => {
    const cwd = tempFolder({'a.md': over('Log', comment('value: x')), 'b.md': first})
    const {agents} = await merge(['.'], {}, {cwd})
    expect(agents[0]?.ruleCount).toBe(agents[1]?.ruleCount)
  })

  test('where the whole body is taken over, it stays', async () => {
    const note = comment('duplicate: kept')
    const cwd = tempFolder({'a.md': over('Log', note), 'b.md': over('Log', note)})
    const {merged} = await merge(['.'], {}, {cwd})
    expect(merged[0]?.text).toBe(over('Log', note))
  })

  test('in code it is code', () => {
    const body = ['```html', comment('value: shown'), '```', `  ${comment('order: meant')}`, `Words ${comment('scope: inside')}`, '']
    expect(readDisables(body.join('\n'), 5)).toEqual([{line: 8, kind: 'order', reason: 'meant'}])
  })
})
