import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Claim} from '../src/4-merge/conflict-kinds/conflict-kind.js'
import {type FoundConflict, findConflicts} from '../src/4-merge/find-conflicts.js'
import {agentOf} from './support/merge-texts.js'

const root = join(import.meta.dirname, 'fixtures/conflict-pairs')

/** What contradicts in a few agents that stand between `<>`. */
function conflictsIn(texts: string): string {
  const agents = texts.split('\n<>\n').map((text, at) => agentOf(`${'abcd'[at]}.md`, `${text}\n`))
  return findConflicts(agents, 'intersection').map(linesOf).join('')
}

/**
 * A line for the question, `?` in front of what is not sure, each side with its agents; `~` where an agent only shows it, `!2` how strict a side
 * is. Below it how grave and how sure it is, and what a person reads.
 */
function linesOf({kind, question, candidate, severity, confidence, sides, topic, message, evidence = [], common}: FoundConflict): string {
  const positions = sides.map(
    ({text, claims, strictness}) =>
      `${claims.map(placeOf).join(' ')} ${text.replaceAll('\n', '⏎')}${strictness === 0 ? '' : ` !${strictness}`}`
  )
  const told = [`${severity} ${confidence.toFixed(3)}: ${topic}`, message, ...evidence, ...(common === undefined ? [] : [`all: ${common}`])]
  return [`${candidate ? '? ' : ''}${kind} | ${question} | ${positions.join(' <> ')}`, ...told.map((one) => `   ${one}`)]
    .map((line) => `=> ${line}\n`)
    .join('')
}

/** Where an agent takes a side, and its words where they are not those of the rule. */
function placeOf({file, line, endLine, text, rule, clause, shows}: Claim): string {
  const words = clause ?? (rule && text !== rule.text ? text : undefined)
  return `${shows ? '~' : ''}${file}:${line}${endLine === line ? '' : `-${endLine}`}${words === undefined ? '' : ` (${words})`}`
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
