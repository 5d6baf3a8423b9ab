import {join} from 'node:path'
import {surroundingsIn} from '../src/4-merge/compose-group.js'
import {isSaidBy} from '../src/4-merge/is-said-by.js'
import {mayFollow} from '../src/4-merge/may-follow.js'
import {prepareRules, type Surroundings} from '../src/4-merge/prepare-rules.js'
import {sameness} from '../src/4-merge/sameness.js'
import {splitRules} from '../src/4-merge/split-rules.js'
import type {Rule} from '../src/model.js'
import {agentOf} from './support/merge-texts.js'
import {testCases} from './support/test-cases.js'

const root = join(import.meta.dirname, 'fixtures/rule-pairs')

/** Of each rule of one agent and each of the other: how sure it is that they are one, and which of them can stand for the other. */
function relationsIn(texts: string): string {
  const agents = texts.split('\n<>\n').map((text, at) => agentOf(`${'ab'[at]}.md`, `${text}\n`))
  const surroundings = surroundingsIn(agents)
  const rules = agents.flatMap((agent) => agent.rules)
  const {units} = splitRules(rules, () => false)
  const prepared = prepareRules(units, surroundings)
  const pairs = prepared.flatMap((left) => prepared.map((right) => [left, right] as const))
  return pairs
    .filter(([left, right]) => left.rule.file < right.rule.file)
    .map(([left, right]) => {
      const sure = surroundings.isApart(left.rule, right.rule) ? 0 : sameness(left, right)
      const isPart = left.isPart || right.isPart ? ` "${left.rule.text}" "${right.rule.text}"` : ''
      const relation = sure === 0 ? 'two' : `one, ${sure.toFixed(3)}${standsFor(left.rule, right.rule, surroundings)}`
      return `=> ${placeOf(left.rule)} ${placeOf(right.rule)} ${relation}${isPart}\n`
    })
    .join('')
}

const placeOf = ({file, line}: Rule): string => `${file.slice(0, 1)}${line}`

/** Whether one of two rules says all of the other, and whether it may stand behind it as a sentence. */
function standsFor(left: Rule, right: Rule, surroundings: Surroundings): string {
  return [
    [left, right],
    [right, left]
  ]
    .map(([one, other]) => {
      const [rule, said] = [one as Rule, other as Rule]
      const says = isSaidBy(said, [rule]) ? `, ${placeOf(rule)} says all of ${placeOf(said)}` : ''
      return `${says}${mayFollow(said, rule, [rule], surroundings) ? `, ${placeOf(said)} may follow ${placeOf(rule)}` : ''}`
    })
    .join('')
}

testCases(root, relationsIn)
