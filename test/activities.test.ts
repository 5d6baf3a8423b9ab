import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {statementsOf} from '../src/4-merge/conflict-kinds/statements-of.js'
import {mayForbid} from '../src/lexicon/activities/activity.js'
import {activities} from '../src/lexicon/activities.js'
import {agentOf} from './support/merge-texts.js'

const root = join(import.meta.dirname, 'fixtures/conflicts')

/** The clauses of all labeled cases. */
const clauses = readdirSync(root, {withFileTypes: true, recursive: true})
  .filter(({name}) => name.endsWith('.md'))
  .flatMap(({parentPath, name}) => statementsOf([agentOf(name, readFileSync(join(parentPath, name), 'utf8'))]))
  .map(({statement}) => statement.text)

test('what may forbid something is found beforehand by its words', () => {
  const forbidding = clauses.filter((text) => activities.some(({forbids}) => forbids.test(text)))
  expect(forbidding.length).toBeGreaterThan(10)
  expect(forbidding.filter((text) => !mayForbid.test(text))).toEqual([])
})
