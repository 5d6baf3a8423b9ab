import {deepStrictEqual, strictEqual} from 'node:assert/strict'
import {noDecisions} from '../../dist/1-read/read-decisions.js'
import {parseAgent, parseRules} from '../../dist/2-parse/parse-agent.js'
import {readBody} from '../../dist/2-parse/read-body.js'
import {mergeGroup} from '../../dist/4-merge/merge-group.js'
import {prepareGroup} from '../../dist/4-merge/prepare-group.js'
import {verify as faultsOf} from '../../dist/4-merge/verify.js'
import {canonical} from '../../dist/5-report/canonical.js'
import {defaults} from '../../dist/index.js'

const readBack = (markdown) => readBody('', markdown, 1).rules.map((rule) => rule.text)

/** The order of the agents changes nothing. */
export function checkOrder(agents, options) {
  if (agents.length < 2) return
  const base = agents[0].file
  const [one, other] = [agents, [...agents].reverse()].map((order) => made(order, base, options).text)
  strictEqual(other, one, 'the order of the agents changes the merge')
}

/** A merge of an agent with itself is that agent, but for what it hides. */
export function checkWithItself(agent) {
  const twin = {...agent, file: 'z.md', rules: agent.rules.map((rule) => ({...rule, file: 'z.md'}))}
  const {draft, text} = made([agent, twin], agent.file, {})
  const faults = faultsOf(draft, parseRules(written(text)), [agent, twin])
  deepStrictEqual(faults, [], 'a merge with itself cannot be proven')
  if (draft.conflicts.some(({kind}) => kind === 'hidden')) return
  strictEqual(parseAgent(written(text)).body, agent.body, 'a merge with itself has another body')
}

function made(agents, base, options) {
  const ways = {...defaults, ...options, base, isGround: false, name: 'merged', decisions: noDecisions}
  const draft = mergeGroup(prepareGroup(agents, ways), 0)
  return {draft, text: canonical(draft, readBack)}
}

const written = (text) => ({file: 'merged.md', bytes: text.length, sha256: '', text, problems: []})
