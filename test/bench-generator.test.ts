import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {scan} from '../src/index.js'
import {tempFolder} from './support/folders.js'

const root = join(import.meta.dirname, '..')
const sources = join(root, 'agents')

test('the same seed gives the same bytes, and a larger library starts with the smaller one', () => {
  const smaller = textsBelow(generate(60, 7))
  const larger = textsBelow(generate(80, 7))
  expect([smaller.size, larger.size]).toEqual([60, 80])
  for (const [file, text] of smaller) expect(larger.get(file)).toBe(text)
})

test('another seed gives other files', () => {
  const known = new Set(textsBelow(generate(60, 7)).values())
  expect([...textsBelow(generate(60, 8)).values()].filter((text) => known.has(text))).toEqual([])
})

test('a folder that the generator has not filled stays as it is', () => {
  const folder = tempFolder({'mine.txt': 'mine'})
  expect(() => generate(1, 7, folder)).toThrow('expected a new folder')
  expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine')
})

test('generated files are agents that read without a problem of their own', async () => {
  const {agents, unread} = await scan([generate(60, 7)])
  expect(agents).toHaveLength(60)
  expect(unread).toEqual([])
  // Broken encoding comes along with lines of a source, broken front matter with the one source that has it.
  // Two agents of one name are a fact about a collection, as in real ones.
  const inherited = (file: string) => [
    'name-taken',
    'encoding-repaired',
    ...(file.includes('service-planner') ? ['front-matter-repaired'] : [])
  ]
  const own = agents.flatMap(({file, problems}) => problems.filter(({code}) => !inherited(file).includes(code)))
  expect(own).toEqual([])
})

test('they reach from a light drift to another agent', () => {
  const originals = [...textsBelow(sources).values()].map(shingles)
  const nearest = [...textsBelow(generate(120, 7)).values()].map((text) => Math.max(...originals.map((one) => alike(shingles(text), one))))
  const share = (least: number, most: number) => nearest.filter((one) => one >= least && one < most).length / nearest.length
  expect(Math.max(...nearest)).toBeLessThan(1)
  for (const [least, most] of [
    [0, 0.25],
    [0.25, 0.5],
    [0.5, 1]
  ] as const)
    expect(share(least, most)).toBeGreaterThan(0.1)
})

function generate(files: number, seed: number, out = join(tempFolder(), 'library')): string {
  const script = join(root, 'bench/generate-library.mjs')
  const args = [script, sources, '--out', out, '--files', String(files), '--seed', String(seed)]
  execFileSync(process.execPath, args, {stdio: 'pipe'})
  return out
}

function textsBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

/** All runs of three words. */
function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
}

function alike(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((one) => right.has(one)).length
  return shared / (left.size + right.size - shared)
}
