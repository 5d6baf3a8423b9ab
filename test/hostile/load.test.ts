import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {tempFolder} from '../support/folders.js'
import {runBin} from '../support/run-bin.js'
import {snapshot} from '../support/snapshot.js'

type Files = Readonly<Record<string, string>>
interface Load {
  readonly files: Files
  readonly argv?: readonly string[]
  /** In megabytes, of what Node may hold. */
  readonly heap?: number
  /** In times of what the same command takes for two small agents. */
  readonly times?: number
  readonly code?: number
  readonly says?: string
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

const loads: Readonly<Record<string, Load>> = {
  'a file of 100 MB is refused, and the rest goes on': {
    files: {...twice(list), 'big.md': 'x'.repeat(100_000_000)},
    heap: 256,
    says: 'too-large'
  },
  'a file of 100 MB that is asked for': {
    files: {
      'a.md': `${head('a')}${list}\n`,
      'big.md': `${head('big')}${many(1_000_000, (at) => `- Keep the ${words(at)} in the house, and never let it out of the garden at night.`)}\n`
    },
    argv: ['scan', '.', '--max-bytes', '200000000', '--no-cache'],
    heap: 3000,
    times: 300
  },
  'a line of 10 MB': {
    files: twice(`- ${many(1_400_000, (at) => `word${at % 9000}`, ' ')}`),
    argv: ['.', '--max-bytes', '20000000', '--no-cache'],
    heap: 1500,
    times: 200
  },
  'a paragraph of 1 MB': {
    files: twice(many(20_000, (at) => `Keep the ${words(at)} away from the stove at noon.`, ' ')),
    times: 300,
    heap: 1500,
    argv: ['.', '--max-bytes', '2000000', '--no-cache']
  },
  'a list nested 5,000 deep': {
    files: twice(many(5000, (at) => `${'  '.repeat(at)}- item ${at}`)),
    argv: ['.', '--max-bytes', '60000000', '--no-cache'],
    times: 200
  },
  'a quote nested 5,000 deep': {files: twice(`${'> '.repeat(5000)}Keep calm.`)},
  'lists in one line, 5,000 deep': {files: twice(`${'- '.repeat(5000)}Keep calm.`)},
  'quotes and lists in turn, 5,000 deep': {files: twice(`${'> - '.repeat(5000)}Keep calm.`)},
  'tags nested 5,000 deep': {files: twice(`${many(5000, (at) => `<t${at}>`)}\nKeep calm.\n${many(5000, (at) => `</t${4999 - at}>`)}`)},
  'emphasis nested 5,000 deep': {
    files: twice(`- ${'*'.repeat(5000)}Keep calm${'*'.repeat(5000)}\n- ${'**_'.repeat(5000)}a${'_**'.repeat(5000)}`)
  },
  'brackets nested 5,000 deep': {
    files: twice(`- ${'['.repeat(5000)}Keep calm${']'.repeat(5000)}\n- ${'('.repeat(5000)}a${')'.repeat(5000)}\n- ${'`'.repeat(5001)}`)
  },
  '100,000 links': {
    files: twice(many(1000, (at) => `- Read ${many(100, (to) => `[${words(to)}](https://a.b/${at}/${to})`, ' ')}.`)),
    argv: ['.', '--max-bytes', '20000000', '--no-cache'],
    times: 300,
    heap: 1500
  },
  'a table of 20,000 rows': {
    files: twice(`| a | b |\n|---|---|\n${many(20_000, (at) => `| ${words(at)} | ${at} |`)}`),
    argv: ['.', '--max-bytes', '2000000', '--no-cache'],
    times: 300,
    heap: 1500
  },
  '10,000 headings': {
    files: twice(many(10_000, (at) => `## The ${words(at)}\n\n- Feed it.\n`)),
    argv: ['.', '--max-bytes', '2000000', '--no-cache'],
    times: 300,
    heap: 1500
  },
  '5,000 footnotes': {
    files: twice(many(5000, (at) => `Keep the ${words(at)}.[^${at}]\n\n[^${at}]: See the ${words(at)}.\n`)),
    argv: ['.', '--max-bytes', '2000000', '--no-cache'],
    times: 300
  },
  '10,000 keys': {
    files: twice(
      list,
      many(10_000, (at) => `key${at}: ${at}\n`, '')
    ),
    times: 200
  },
  'a key of 1 MB': {
    files: twice(list, `x-notes: ${many(120_000, (at) => `n${at}`, ' ')}\n`),
    argv: ['.', '--max-bytes', '4000000', '--no-cache'],
    times: 100
  },
  'a flow of YAML 5,000 deep': {files: twice(list, `x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`)},
  'keys of YAML 5,000 deep': {
    files: twice(list, `x:\n${many(5000, (at) => `${' '.repeat(at + 1)}k:`)}\n`),
    argv: ['.', '--max-bytes', '30000000', '--no-cache'],
    times: 100
  },
  '20,000 tiny files': {files: folderOf(20_000, (at) => `- Keep the ${words(at * 7919)}.\n`), times: 300, heap: 1500},
  '2,000 files of one name': {
    files: folderOf(2000, (at) => `${head('same')}- Keep the ${words(at)} and the ${words(at * 3)}.\n`),
    times: 300,
    heap: 1500
  },
  '500 equal agents': {files: folderOf(500, () => `${head('same')}${list}\n`), times: 300, heap: 1500},
  'one group of 200 that all differ': {
    files: folderOf(
      200,
      (at) =>
        `${head(`n${at}`)}${list}\n- Keep functions under ${20 + at} lines.\n- Feed the ${words(at)} twice.\n- Answer within ${at + 1} hours.\n`
    ),
    times: 300,
    heap: 1500
  }
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
    const {files, argv = ['.', '--no-cache'], heap = 700, times = 40, code = 0, says} = load
    const folder = tempFolder()
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    const before = Object.keys(files).length < 10 ? snapshot(folder) : undefined
    const clock = performance.now()
    const ended = await runBin(argv, folder, {node: [`--max-old-space-size=${heap}`]})
    const seconds = (performance.now() - clock) / 1000
    if (process.env.SHOW)
      console.log(
        `${seconds.toFixed(1)} s = ${(seconds / baseline).toFixed(0)} times: ${ended.code} ${ended.signal} ${ended.stderr.slice(0, 200)}`
      )
    expect({code: ended.code, signal: ended.signal}, ended.stderr.slice(0, 2000)).toEqual({code, signal: null})
    expect(ended.stderr).not.toMatch(/internal error|Maximum call stack|heap out of memory|\n {4}at /)
    if (says) expect(ended.stderr).toContain(says)
    expect(seconds).toBeLessThan(baseline * times)
    if (before) expect(snapshot(folder)).toMatchObject(before)
  })
})
