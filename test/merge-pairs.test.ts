import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {agentOf, mergeTexts} from './support/merge-texts.js'

const root = join(import.meta.dirname, 'fixtures/merge-pairs')

/** The canonical agent of a few agents that stand between `<>`. */
function mergedOf(texts: string): string {
  const agents = texts.split('\n<>\n').map((text, at) => agentOf(`${'abc'[at]}.md`, `${text}\n`))
  const {text, faults} = mergeTexts(agents, 'a.md')
  expect(faults).toEqual([])
  return text
}

test.for(readdirSync(root))('what becomes of %s', (name) => {
  const file = join(root, name)
  const cases = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n====\n')
    .map((one) => one.split('\n=>\n', 1)[0] ?? '')
  const found = cases.map((texts) => `${texts}\n=>\n${mergedOf(texts)}`).join('====\n')
  if (process.env.UPDATE === '1') writeFileSync(file, found)
  expect(found).toBe(readFileSync(file, 'utf8'))
})
