import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {mergeAll} from '../src/index.js'
import {tempFolder} from './support/folders.js'

const agents = join(import.meta.dirname, '../agents')
const sourcesOf = (names: RegExp): Record<string, string> =>
  Object.fromEntries(
    readdirSync(agents)
      .filter((file) => names.test(file))
      .map((file) => [file, readFileSync(join(agents, file), 'utf8')])
  )
const merge = async (files: Record<string, string>) => {
  const {merged} = await mergeAll(['.'], {cache: ''}, {cwd: tempFolder(files)})
  return merged[0]
}

describe('a canonical agent beside its own sources', () => {
  test.each([
    ['those for FastAPI', /fastapi|backend/],
    ['those that review', /review|critic/]
  ])('is given back: %s', async (_, names) => {
    const sources = sourcesOf(names)
    const first = await merge(sources)
    const again = await merge({...sources, 'canonical.md': first?.text ?? ''})
    expect(first?.text).toContain('## ')
    expect(again?.text).toBe(first?.text)
    expect(again?.rules.every(({origins}) => origins.some(({file, relation}) => file === 'canonical.md' && relation === 'chosen'))).toBe(
      true
    )
    expect(again?.conflicts.map(({id}) => id)).toEqual(first?.conflicts.map(({id}) => id))
  })

  test('is merged like any other once it says something of its own', async () => {
    const sources = sourcesOf(/review|critic/)
    const first = await merge(sources)
    const again = await merge({...sources, 'canonical.md': `${first?.text}\nNever review on the day of a release.\n`})
    expect(again?.text).toContain('Never review on the day of a release.')
    expect(again?.members).toContain('canonical.md')
  })
})
