import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {tempFolder} from '../support/folders.js'
import {runBin} from '../support/run-bin.js'
import {snapshot} from '../support/snapshot.js'
import {heavyGroup} from './heavy-group.mjs'

type Files = Readonly<Record<string, string>>
interface Load {
  readonly files: Files
  readonly argv?: readonly string[]
  /** In megabytes, of what Node may hold. */
  readonly heap?: number
  /** In times of what the same command takes for two small agents. */
  readonly times?: number
  readonly says?: string
  /** How many members the one group has that comes of it. */
  readonly members?: number
}

const head = (name: string, more = '') => `---\nname: ${name}\ndescription: Reviews code for defects.\n${more}---\n\n`
const many = (count: number, make: (at: number) => string, between = '\n') => Array.from({length: count}, (_, at) => make(at)).join(between)
const twice = (body: string, more = ''): Files => ({
  'a.md': `${head('a', more)}${body}\n`,
  'b.md': `${head('b', more)}${body}\n- Keep a log.\n`
})
const folderOf = (count: number, make: (at: number) => string): Files =>
  Object.fromEntries(Array.from({length: count}, (_, at) => [`${at % 40}/${at}.md`, make(at)]))

const rules = [
  'Check each error.',
  'Name every variable well.',
  'Write a test for each change.',
  'Ask before you delete a file.',
  'Log with a request id.'
]
const list = rules.map((rule) => `- ${rule}`).join('\n')
const words = (at: number) =>
  `${['red', 'blue', 'green', 'gray', 'black', 'white', 'pink'][at % 7]} ${['cat', 'dog', 'owl', 'hen', 'fox'][at % 5]} ${at}`

const big = ['--max-bytes', '60000000', '--no-cache']
const scan = {argv: ['scan', '.', ...big], heap: 1500}
const ok = {'ok.md': `${head('ok')}${list}\n`}
const deep = (body: string): Load => ({files: {...twice(body), ...ok}, argv: ['.', ...big], says: 'nests-too-deeply'})
const paragraph = (count: number) => many(count, (at) => `Keep the ${words(at)} away from the stove at noon.`, ' ')
const links = (count: number) => many(count, (at) => `- Read ${many(100, (to) => `[${words(to)}](https://a.b/${at}/${to})`, ' ')}.`)
const table = (count: number) => `| a | b |\n|---|---|\n${many(count, (at) => `| ${words(at)} | ${at} |`)}`
const headings = (count: number) => many(count, (at) => `## The ${words(at)}\n\n- Feed it.\n`)
const footnotes = (count: number) => many(count, (at) => `Keep the ${words(at)}.[^${at}]\n\n[^${at}]: See the ${words(at)}.\n`)

/** Each took minutes while rules that are alike were compared with each other, whatever their number. */
const heavyGroups = [
  ['paragraph', 2500],
  ['rows', 6000],
  ['headings', 2000],
  ['topics', 1200],
  ['footnotes', 1200],
  ['bullets', 2500],
  ['bans', 1500],
  ['links', 25_000]
] as const

/** What is merged is smaller than what is scanned: a merge compares the rules of a group that are alike with each other. */
const loads: Readonly<Record<string, Load>> = {
  'a file of 100 MB is left out, and the rest goes on': {
    files: {...twice(list), 'big.md': 'x'.repeat(100_000_000)},
    heap: 256,
    says: 'too-large'
  },
  'a file of 100 MB that is asked for is scanned': {
    files: {
      ...ok,
      'big.md': `${head('big')}${many(1_000_000, (at) => `- Keep the ${words(at)} in the house, and never let it out of the garden at night.`)}\n`
    },
    argv: ['scan', '.', '--max-bytes', '200000000', '--no-cache'],
    heap: 3000
  },
  'a line of 10 MB is scanned': {files: twice(`- ${many(1_400_000, (at) => `word${at % 9000}`, ' ')}`), ...scan, times: 250},
  'a paragraph of 1 MB is scanned': {files: twice(paragraph(20_000)), ...scan},
  'a list nested 5,000 deep is refused': deep(many(5000, (at) => `${'  '.repeat(at)}- item ${at}`)),
  'a list nested 150 deep is merged': {files: twice(many(150, (at) => `${'  '.repeat(at)}- item ${at}`))},
  'a quote nested 5,000 deep is refused': deep(`${'> '.repeat(5000)}Keep calm.`),
  'a quote nested 150 deep is merged': {files: twice(`${'> '.repeat(150)}Keep calm.`)},
  'lists in one line, 5,000 deep, are refused': deep(`${'- '.repeat(5000)}Keep calm.`),
  'quotes and lists in turn, 5,000 deep, are refused': deep(`${'> - '.repeat(5000)}Keep calm.`),
  'tags nested 5,000 deep': {files: twice(`${many(5000, (at) => `<t${at}>`)}\nKeep calm.\n${many(5000, (at) => `</t${4999 - at}>`)}`)},
  'emphasis nested 5,000 deep': {
    files: twice(`- ${'*'.repeat(5000)}Keep calm${'*'.repeat(5000)}\n- ${'**_'.repeat(5000)}a${'_**'.repeat(5000)}`)
  },
  'brackets nested 5,000 deep': {
    files: twice(`- ${'['.repeat(5000)}Keep calm${']'.repeat(5000)}\n- ${'('.repeat(5000)}a${')'.repeat(5000)}`)
  },
  '100,000 links are scanned': {files: twice(links(1000)), ...scan},
  '3,000 links are merged': {files: twice(links(30))},
  'a table of 20,000 rows is scanned': {files: twice(table(20_000)), ...scan, times: 120},
  '10,000 headings are scanned': {files: twice(headings(10_000)), ...scan},
  '5,000 footnotes are scanned': {files: twice(footnotes(5000)), ...scan},
  '10,000 keys': {
    files: twice(
      list,
      many(10_000, (at) => `key${at}: ${at}\n`, '')
    )
  },
  'a key of 800 kB': {files: twice(list, `x-notes: ${many(120_000, (at) => `n${at}`, ' ')}\n`)},
  'a flow of YAML 5,000 deep': {files: twice(list, `x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`), says: 'front-matter-repaired'},
  'keys of YAML 5,000 deep': {
    files: twice(list, `x:\n${many(5000, (at) => `${' '.repeat(at + 1)}k:`)}\n`),
    argv: ['.', ...big],
    says: 'front-matter-repaired'
  },
  '20,000 tiny files': {files: folderOf(20_000, (at) => `- Keep the ${words(at * 7919)}.\n`), heap: 1500},
  '2,000 files of one name': {
    files: folderOf(2000, (at) => `${head('same')}- Keep the ${words(at)} and the ${words(at * 3)}.\n`),
    heap: 1500,
    says: 'name-taken'
  },
  '500 equal agents': {files: folderOf(500, () => `${head('same')}${list}\n`), heap: 1500},
  'one group of 200 that all differ': {
    files: folderOf(
      200,
      (at) =>
        `${head(`n${at}`)}${list}\n- Keep functions under ${20 + at} lines.\n- Feed the ${words(at)} twice.\n- Answer within ${at + 1} hours.\n`
    ),
    argv: ['merge', '.', '--no-cache'],
    heap: 1500,
    members: 200
  },
  ...Object.fromEntries(
    heavyGroups.map(([kind, count]) => [
      `two members with ${count} like ${kind} are merged`,
      {files: heavyGroup(kind, count), argv: ['merge', 'a.md', 'b.md', '--no-cache'], heap: 1000, says: 'too-alike', members: 2}
    ])
  )
}

/** How many members each group has. */
function membersIn(folder: string): readonly number[] {
  const {groups} = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')) as {groups: readonly {members: readonly unknown[]}[]}
  return groups.map(({members}) => members.length)
}

let baseline = 0

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'agentmerge-'))
  for (const [path, text] of Object.entries(twice(list))) writeFileSync(join(folder, path), text)
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const clock = performance.now()
    await runBin(['.', '--no-cache'], folder)
    times.push((performance.now() - clock) / 1000)
  }
  rmSync(folder, {recursive: true})
  baseline = Math.max(0.3, Math.min(...times))
}, 60_000)

describe('bounded in time and memory', () => {
  test.for(Object.entries(loads))('%s', {timeout: 300_000}, async ([, load]) => {
    const {files, argv = ['.', '--no-cache'], heap = 700, times = 60, says, members} = load
    const folder = tempFolder()
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    const before = Object.keys(files).length < 10 ? snapshot(folder) : undefined
    const clock = performance.now()
    const ended = await runBin(argv, folder, {node: [`--max-old-space-size=${heap}`], seconds: Number(process.env.SECONDS ?? 240)})
    const seconds = (performance.now() - clock) / 1000
    if (process.env.SHOW)
      console.log(
        `${seconds.toFixed(1)} s = ${(seconds / baseline).toFixed(0)} times: ${ended.code} ${ended.signal} ${ended.stderr.slice(0, 200)}`
      )
    expect({code: ended.code, signal: ended.signal}, ended.stderr.slice(0, 2000)).toEqual({code: 0, signal: null})
    expect(ended.stderr).not.toMatch(/internal error|Maximum call stack|heap out of memory|\n {4}at /)
    if (says) expect(ended.stderr).toContain(says)
    if (members) expect(membersIn(folder)).toEqual([members])
    expect(seconds).toBeLessThan(baseline * times)
    if (before) expect(snapshot(folder)).toMatchObject(before)
  })
})
