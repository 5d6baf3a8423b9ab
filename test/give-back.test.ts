import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {merge, mergeAll} from '../src/index.js'
import type {Options} from '../src/options.js'
import {tempFolder} from './support/folders.js'

type Files = Record<string, string>

const agents = join(import.meta.dirname, '../agents')
const sourcesOf = (names: RegExp): Files =>
  Object.fromEntries(
    readdirSync(agents)
      .filter((file) => names.test(file))
      .map((file) => [file, readFileSync(join(agents, file), 'utf8')])
  )
const mergeOf = async (files: Files, options: Partial<Options> = {}) => {
  const {merged} = await mergeAll(['.'], {cache: '', ...options}, {cwd: tempFolder(files)})
  return merged[0]
}

const orders = [
  'Weigh every crate of apples before it is stacked.',
  'Note the weight in the ledger.',
  'Sort the apples by color and by size.',
  'Throw out fruit with brown spots.',
  'Wash the sorting table at noon.',
  'Close the barn door when the last cart has left.',
  'Count the empty crates in the evening.',
  'Keep the ladder away from wet branches.'
]
const orchard = (front: string, rules: readonly string[]) =>
  `---\n${front}\n---\n\n# Orchard\n\n${rules.map((rule) => `- ${rule}`).join('\n')}\n`
/** The first holds nearly all of what both make. */
const large = orchard('name: picker\ndescription: Picks apples.\nmodel: haiku', orders)
const small = orchard('name: gatherer\ndescription: Use it when pears are ripe.', [
  ...orders.slice(0, 3),
  'Feed the geese with what is left on the ground.'
])

describe('a canonical agent beside its own sources', () => {
  test.each([
    ['those for FastAPI', sourcesOf(/fastapi|backend/)],
    ['those that review', sourcesOf(/review|critic/)],
    ['all of the examples', sourcesOf(/./)],
    ['two of which one says nearly all', {'large.md': large, 'small.md': small}],
    ['two without a name', {'large.mdc': large.replace(/name: .*\n/, ''), 'small.mdc': small.replace(/name: .*\n/, '')}]
  ])('is given back: %s', async (_, sources) => {
    const first = await mergeOf(sources)
    for (const name of ['0-canonical.md', 'zzz-canonical.md']) {
      const again = await mergeOf({...sources, [name]: first?.text ?? ''})
      expect(again?.text).toBe(first?.text)
      expect(again?.rules.every(({origins}) => origins.some(({file, relation}) => file === name && relation === 'chosen'))).toBe(true)
      expect(again?.conflicts.map(({id}) => id)).toEqual(first?.conflicts.map(({id}) => id))
    }
  })

  test('is given back in the folder of the examples', async () => {
    const sources = sourcesOf(/./)
    const first = await merge(['.'], {cache: ''}, {cwd: tempFolder(sources)})
    const own = Object.fromEntries(first.merged.map(({id, text}) => [`canonical-${id}.md`, text]))
    const again = await merge(['.'], {cache: ''}, {cwd: tempFolder({...sources, ...own})})
    expect(first.merged.length).toBe(2)
    expect(again.merged.map(({text}) => text)).toEqual(first.merged.map(({text}) => text))
  })

  test.each([
    ['what two of them agree on', {keep: 'consensus'}],
    ['the words of a base', {base: 'review-and-repair.md'}]
  ] as const)('is given back where it was made with %s', async (_, options) => {
    const sources = sourcesOf(/review|critic/)
    const first = await mergeOf(sources, options)
    const again = await mergeOf({...sources, 'zzz.md': first?.text ?? ''}, options)
    expect(first?.text).not.toBe((await mergeOf(sources))?.text)
    expect(again?.text).toBe(first?.text)
  })

  test('keeps the lines of its front matter, not those of a source that says the same', async () => {
    const sources = {'large.md': large.replace('haiku', '"haiku"'), 'small.md': small}
    const first = await mergeOf(sources)
    const canonical = first?.text.replace('"haiku"', "'haiku'") ?? ''
    expect(canonical).not.toBe(first?.text)
    expect((await mergeOf({...sources, 'zzz.md': canonical}))?.text).toBe(canonical)
  })

  test('is merged like any other once it says something of its own', async () => {
    const sources = sourcesOf(/review|critic/)
    const first = await mergeOf(sources)
    const again = await mergeOf({...sources, 'canonical.md': `${first?.text}\nNever review on the day of a release.\n`})
    expect(again?.text).toContain('Never review on the day of a release.')
    expect(again?.members).toContain('canonical.md')
  })

  test('is merged like any other once its front matter is another one', async () => {
    const sources = {'large.md': large, 'small.md': small}
    const first = await mergeOf(sources)
    const again = await mergeOf({...sources, 'canonical.md': first?.text.replace('haiku', 'opus') ?? ''})
    expect(again?.text).toContain('model: haiku')
  })
})

test('a copy of a source is no canonical agent of the others', async () => {
  const again = await mergeOf({'a.md': large, 'b.md': large, 'c.md': small.replace('gatherer', 'picker')})
  const [origins] = (again?.conflicts ?? [])
    .filter(({kind}) => kind === 'name-collision')
    .map(({positions}) => positions.flatMap((one) => one.origins))
  expect(new Set(origins?.map(({file}) => file))).toEqual(new Set(['a.md', 'b.md', 'c.md']))
})
