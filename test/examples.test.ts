import {cpSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {runCli} from './support/run-cli.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The main job on a copy of the example agents; gives every file it wrote. */
async function mergeExamples(): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'agentmerge-'))
  cpSync(join(root, 'agents'), join(folder, 'agents'), {recursive: true})
  const {code} = await runCli(['agents', '--quiet'], folder)
  expect(code).toBe(0)
  return filesIn(join(folder, 'out'))
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  )
}

describe('the example agents', () => {
  test('make what is checked in under out/', async () => {
    expect(await mergeExamples(), 'run `npm start` and commit out/').toEqual(filesIn(join(root, 'out')))
  })

  test('make the same bytes five times in a row', async () => {
    const runs = []
    for (let run = 0; run < 5; run++) runs.push(await mergeExamples())
    for (const files of runs) expect(files).toEqual(runs[0])
  })

  test('hold two groups, and three agents that belong to nobody', async () => {
    const report = JSON.parse((await mergeExamples())['report.json'] ?? '')
    expect(report.groups.map(({members}: {members: string[]}) => members.length)).toEqual([4, 3])
    expect(report.single).toHaveLength(3)
  })
})
