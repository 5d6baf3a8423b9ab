import {describe, expect, test} from 'vitest'
import {allOrigins} from '../src/4-merge/all-origins.js'
import {amongNeighbors} from '../src/4-merge/among-neighbors.js'
import {type Composed, compareRules, compose} from '../src/4-merge/compose.js'
import {foldRepeats, surroundingsIn} from '../src/4-merge/compose-group.js'
import {composeUnits} from '../src/4-merge/compose-units.js'
import {decideRules} from '../src/4-merge/decide-rules.js'
import {splitRules, type Unit} from '../src/4-merge/split-rules.js'
import type {Agent, DraftItem, DraftPart, Rule, RuleOrigin} from '../src/model.js'
import {agentOf} from './support/merge-texts.js'

const agentsOf = (...bodies: readonly string[]): readonly Agent[] => bodies.map((body, at) => agentOf(`${'abcd'[at]}.md`, `${body}\n`))
const origin = (file: string, line: number, text = '', relation: RuleOrigin['relation'] = 'same'): RuleOrigin => ({
  file,
  line,
  endLine: line,
  text,
  relation
})
const told = (origins: readonly RuleOrigin[]) => origins.map(({file, line, relation}) => `${file}:${line} ${relation}`)

test('a rule comes from where its elements come from, too, each place once', () => {
  const item = {
    origins: [origin('a.md', 1), origin('b.md', 2)],
    parts: [
      {text: 'x', origins: [origin('a.md', 1), origin('c.md', 3)]},
      {text: 'y', origins: [origin('b.md', 1)]}
    ]
  } as unknown as DraftItem
  expect(told(allOrigins(item))).toEqual(['a.md:1 same', 'b.md:2 same', 'c.md:3 same', 'b.md:1 same'])
  expect(told(allOrigins({...item, parts: undefined} as unknown as DraftItem))).toEqual(['a.md:1 same', 'b.md:2 same'])
})

test('rules stand in the order of their files, then of their text', () => {
  const rule = (file: string, index: number) => ({file, index}) as Rule
  expect(compareRules(rule('a', 5), rule('b', 1))).toBeLessThan(0)
  expect(compareRules(rule('b', 1), rule('a', 5))).toBeGreaterThan(0)
  expect(compareRules(rule('a', 5), rule('a', 1))).toBeGreaterThan(0)
})

describe('what stands twice becomes one, and its elements', () => {
  const [first, second] = agentsOf('- Inspect the ropes and sails.', '- inspect the ropes and sails') as [Agent, Agent]
  const composedOf = (agent: Agent, ...parts: readonly DraftPart[]): Composed => {
    const {composed} = compose(agent.rules, {base: 'a.md'})
    return parts.length === 0 ? composed : {...composed, item: {...composed.item, parts}}
  }
  const once = (...all: readonly Composed[]) => foldRepeats(all, [first, second], 'a.md').map(({item}) => item)

  test('stay elements where they stand there word for word', () => {
    const part = {text: 'the ropes', origins: [origin('c.md', 7)]}
    expect(once(composedOf(first), composedOf(second, part))).toMatchObject([{text: 'Inspect the ropes and sails.', parts: [part]}])
    expect(once(composedOf(first, part), composedOf(second))).toMatchObject([{parts: [part]}])
    expect(once(composedOf(first), composedOf(second))[0]).not.toHaveProperty('parts')
  })

  test('are said by the whole where they do not, each place once', () => {
    const part = {text: 'The ropes', origins: [origin('c.md', 7), origin('b.md', 1), origin('b.md', 4)]}
    const [item] = once(composedOf(first), composedOf(second, part))
    expect(item).not.toHaveProperty('parts')
    expect(told(item?.origins ?? [])).toEqual(['a.md:1 chosen', 'b.md:1 same', 'c.md:7 contained', 'b.md:4 contained'])
  })
})

describe('rules and the elements of lists', () => {
  /** What becomes of rules of which all are one, an element of a list for each list; `base` is the first that is named so. */
  const made = (base: string, clusterOf: (units: readonly Unit[]) => readonly (readonly Unit[])[], ...bodies: readonly string[]) => {
    const agents = agentsOf(...bodies)
    const {units, listings} = splitRules(
      agents.flatMap(({rules}) => rules),
      () => false
    )
    const ways = {base, hasDetails: () => false, surroundings: surroundingsIn(agents), isGround: false}
    return composeUnits(clusterOf(units), listings, ways).map(({item}) => [
      item.text,
      told(item.origins).join(', '),
      (item.parts ?? []).map(({text, origins}) => `${text}: ${told(origins).join(', ')}`).join('; ')
    ])
  }
  /** The units that have a word are one, all others stand alone. */
  const byWord =
    (word: string) =>
    (units: readonly Unit[]): readonly (readonly Unit[])[] => [
      units.filter(({rule}) => rule.text.includes(word)),
      ...units.filter(({rule}) => !rule.text.includes(word)).map((unit) => [unit])
    ]

  test.for<[name: string, base: string, word: string, bodies: readonly string[], expected: readonly (readonly string[])[]]>([
    [
      'an element stays in the list of the base, and the other list loses nothing of which little stands elsewhere',
      'b.md',
      'ropes',
      ['- Inspect the sails, ropes and anchors.', '- Inspect the pumps, ropes and lamps.'],
      [
        ['Inspect the sails, ropes and anchors.', 'a.md:1 chosen', ''],
        ['Inspect the pumps, ropes and lamps.', 'b.md:1 chosen', '']
      ]
    ],
    [
      'a rule that says no more than an element goes into it',
      'a.md',
      'ropes',
      ['- Inspect the sails, ropes and anchors.', '- Inspect ropes.'],
      [['Inspect the sails, ropes and anchors.', 'a.md:1 chosen', 'ropes: a.md:1 chosen, b.md:1 contained']]
    ],
    [
      'rules of two agents that say no more than an element go into it',
      'a.md',
      'ropes',
      ['- Inspect the sails, ropes and anchors.', '- Inspect ropes.', '- Inspect ropes.'],
      [['Inspect the sails, ropes and anchors.', 'a.md:1 chosen', 'ropes: a.md:1 chosen, b.md:1 contained, c.md:1 same']]
    ],
    [
      'a list stays where a rule says more than one of many elements',
      'a.md',
      'ropes',
      ['- Inspect the sails, ropes and anchors.', '- Inspect ropes for rot.'],
      [
        ['Inspect ropes for rot.', 'b.md:1 chosen', ''],
        ['Inspect the sails, ropes and anchors.', 'a.md:1 chosen', '']
      ]
    ]
  ])('%s', ([, base, word, bodies, expected]) => {
    expect(made(base, byWord(word), ...bodies)).toEqual(expected)
  })
})

describe('what one agent alone has', () => {
  /** The rules of the first agent, then those of the others; equal ones are one. */
  const placed = (...bodies: readonly string[]) => {
    const agents = agentsOf(...bodies)
    const all = agents.flatMap(({rules}) => rules.map((rule) => compose([rule], {base: 'a.md'}).composed))
    const list = foldRepeats(all, agents, 'a.md')
    return amongNeighbors(list, new Map(agents.map((agent) => [agent.file, agent]))).map(({item}) => item.text)
  }

  test.for<[name: string, bodies: readonly string[], expected: readonly string[]]>([
    ['stands between its neighbors', ['- A\n- B\n- C', '- A\n- x\n- y\n- B\n- z'], ['A', 'x', 'y', 'B', 'C', 'z']],
    ['stands there beside that of others', ['- A\n- B', '- A\n- x\n- B', '- A\n- y\n- B'], ['A', 'x', 'y', 'B']],
    ['stays behind where the neighbors stand the other way around', ['- B\n- A', '- A\n- x\n- B'], ['B', 'A', 'x']],
    ['stands in front of what follows it where it opens its list', ['- A\n- B', '- x\n- B'], ['A', 'x', 'B']],
    ['never comes first', ['- A\n- B', '- x\n- A'], ['A', 'B', 'x']],
    ['stays behind what has details', ['- A\n- Read B now.\n  - y', '- A\n- x\n- Read B now.'], ['A', 'Read B now.', 'y', 'x']],
    ['stays where it has details', ['- A\n- B', '- A\n- Read x now.\n  - y\n- B'], ['A', 'B', 'Read x now.', 'y']],
    ['stays where a neighbor is no item', ['- A\n\nB', '- A\n- x\n\nB'], ['A', 'B', 'x']],
    ['stays in another list', ['- A\n- B', '- A\n- x\n\nSo.\n\n- B'], ['A', 'B', 'x', 'So.']],
    ['stays where it is no item', ['1. A\n2. B', '1. A\n2. x\n3. B'], ['A', 'B', 'x']]
  ])('%s', ([, bodies, expected]) => {
    expect(placed(...bodies)).toEqual(expected)
  })
})

describe('a decision on a rule', () => {
  const agents = agentsOf('- Ask first.\n- Ask!', '> Ask first.\n\n- Read the log.')
  const composed = agents.flatMap(({rules}) => rules).map((rule) => compose([rule], {base: 'a.md'}).composed)
  const decision = {line: 3, by: 'Ada', reason: '', agents: [], id: '', quote: '', write: ''}
  const decided = (more: object) => {
    const {composed: left, omitted, outcomes} = decideRules(composed, [{...decision, ...more}], agents)
    return [left.map(({item}) => item.text), omitted.map(({file, line}) => `${file}:${line}`), outcomes.map(({applied}) => applied)]
  }

  test('is about all rules of the same words, also where it quotes a source of one of them', () => {
    expect(decided({quote: 'Ask first.'})).toEqual([['Ask!', 'Read the log.'], ['a.md:1', 'b.md:1'], [true]])
    const [one] = composed as [Composed]
    const reworded = {...one, item: {...one.item, origins: [...one.item.origins, origin('c.md', 9, 'Ask a person first.')]}}
    const {composed: left} = decideRules([reworded, ...composed.slice(1)], [{...decision, quote: 'Ask a person first.'}], agents)
    expect(left.map(({item}) => item.text)).toEqual(['Ask!', 'Read the log.'])
  })

  test('keeps the form of a step and of a task, and makes an item of all else', () => {
    const formOf = (body: string) => {
      const [agent] = agentsOf(body)
      const all = (agent as Agent).rules.map((rule) => compose([rule], {base: 'a.md'}).composed)
      const quote = all[0]?.item.text ?? ''
      return decideRules(all, [{...decision, quote, write: 'Ask a *person*.'}], agentsOf(body)).composed.map(
        ({chosen, item}) => `${item.form} ${chosen.form} ${item.text} ${item.markdown}${item.tableHead}${chosen.tableHead}`
      )
    }
    const words = 'Ask a person. Ask a *person*.'
    expect(formOf('1. Ask.')).toEqual([`step step ${words}`])
    expect(formOf('- [ ] Ask.')).toEqual([`task task ${words}`])
    expect(formOf('- Ask.')).toEqual([`item item ${words}`])
    expect(formOf('Ask.')).toEqual([`item item ${words}`])
    expect(formOf('| a | b |\n|---|---|\n| x | y |')).toEqual([`item item ${words}`])
    expect(formOf('```\nask\n```')).toEqual([`item item ${words}`])
  })
})
