import {join} from 'node:path'
import {expect} from 'vitest'
import {agentOf, mergeTexts} from './support/merge-texts.js'
import {testCases} from './support/test-cases.js'

const root = join(import.meta.dirname, 'fixtures/merge-pairs')

/** The canonical agent of a few agents that stand between `<>`. */
function mergedOf(texts: string): string {
  const agents = texts.split('\n<>\n').map((text, at) => agentOf(`${'abc'[at]}.md`, `${text}\n`))
  const {text, faults} = mergeTexts(agents, 'a.md')
  expect(faults).toEqual([])
  return text
}

testCases(root, (texts) => `=>\n${mergedOf(texts)}`)
