import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findConflicts} from '../src/4-merge/find-conflicts.js'
import {agentOf} from './support/merge-texts.js'

const root = join(import.meta.dirname, 'fixtures/conflict-pairs')

/** What contradicts in a few agents that stand between `<>`: a line a question, `?` in front of what is not sure, each side with its agents. */
function conflictsIn(texts: string): string {
  const agents = texts.split('\n<>\n').map((text, at) => agentOf(`${'abc'[at]}.md`, `${text}\n`))
  return findConflicts(agents, 'intersection')
    .map(({kind, question, candidate, sides}) => {
      const positions = sides.map(
        ({text, claims}) => `${claims.map(({file, line}) => `${file}:${line}`).join(' ')} ${text.replaceAll('\n', '⏎')}`
      )
      return `=> ${candidate ? '? ' : ''}${kind} | ${question} | ${positions.join(' <> ')}\n`
    })
    .join('')
}

const files = readdirSync(root).filter((name) => name.endsWith('.txt'))

test.for(files)('what contradicts in %s', (name) => {
  const file = join(root, name)
  const cases = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n====\n')
    .map((one) => one.replace(/(?:^|\n)=> [\s\S]*$/, ''))
  const found = cases.map((texts) => `${texts}\n${conflictsIn(texts)}`).join('====\n')
  if (process.env.UPDATE === '1') writeFileSync(file, found)
  expect(found).toBe(readFileSync(file, 'utf8'))
})
