import {describe, expect, test} from 'vitest'
import {type Composed, compose} from '../src/4-merge/compose.js'
import {surroundingsIn} from '../src/4-merge/compose-group.js'
import {dropIntroductions} from '../src/4-merge/introductions.js'
import {keepSteps} from '../src/4-merge/keep-steps.js'
import {mayHold} from '../src/4-merge/may-hold.js'
import {outline} from '../src/4-merge/outline.js'
import {prepareRules} from '../src/4-merge/prepare-rules.js'
import {renameAgents} from '../src/4-merge/rename-agents.js'
import {splitProcesses} from '../src/4-merge/split-processes.js'
import type {Agent, DraftItem, Rule} from '../src/model.js'
import {agentOf} from './support/merge-texts.js'

const agentsOf = (...bodies: readonly string[]): readonly Agent[] => bodies.map((body, at) => agentOf(`${'abcd'[at]}.md`, `${body}\n`))
const alone = (rule: Rule): Composed => compose([rule], {base: 'a.md'}).composed
const told = (composed: readonly Composed[]) =>
  composed.map(
    ({chosen, item}) => `${item.form} ${item.text} ${chosen.file}: ${item.origins.map(({file, line}) => `${file}:${line}`).join(', ')}`
  )

describe('a step of a process that a rule of another place says', () => {
  const process = '## Workflow\n\n1. Read the chart.\n2. Set the course.\n3. Log the hour.\n4. Hoist the main.'

  /** Of each agent the first rule is one with those of the others, in the words of the last one. */
  const kept = (base: string, ...bodies: readonly string[]) => {
    const agents = agentsOf(...bodies)
    const firsts = agents.map(({rules}) => rules[0] as Rule)
    const {composed, rest} = compose(firsts, {base})
    expect(rest).toEqual([])
    const others = agents.flatMap(({rules}) => rules.slice(1).map(alone))
    return told(keepSteps([composed, ...others], agents, base))[0]
  }
  const fuller = 'Read the chart of the harbor and note its depth.'

  test.for<[name: string, base: string, bodies: readonly string[], expected: string]>([
    ['stands in its place, in the words of that rule', 'a.md', [process, `- ${fuller}`], `step ${fuller} a.md: a.md:3, b.md:1`],
    [
      'stands in the process of the base',
      'b.md',
      [process, process.replace('Log', 'Note'), `- ${fuller}`],
      `step ${fuller} b.md: b.md:3, c.md:1`
    ],
    [
      'stands in the first process where the base has none',
      'c.md',
      [process, process.replace('Log', 'Note'), `- ${fuller}`],
      `step ${fuller} a.md: a.md:3, c.md:1`
    ],
    [
      'goes from a list of two',
      'a.md',
      ['## Workflow\n\n1. Read the chart.\n2. Set the course.', `- ${fuller}`],
      `item ${fuller} b.md: a.md:3, b.md:1`
    ],
    ['goes where no process is', 'a.md', [process.replace('Workflow', 'Harbor'), `- ${fuller}`], `item ${fuller} b.md: a.md:3, b.md:1`],
    ['comes back where that rule has details', 'a.md', [process, `- ${fuller}\n  - at night`], `item ${fuller} b.md: b.md:1`],
    ['comes back where that rule is a sentence', 'a.md', [process, fuller], `sentence ${fuller} b.md: b.md:1`]
  ])('%s', ([, base, bodies, expected]) => {
    expect(kept(base, ...bodies)).toBe(expected)
  })

  test.for<[name: string, body: string, at: number]>([
    ['has a label', '- **Read**: Read the chart of the harbor and note its depth.', 0],
    ['is a detail', `- Mind the harbor now.\n  - ${fuller}`, 1],
    ['forbids something, too', '- Read the chart of the harbor and never burn it.', 0],
    ['does not begin with what is to be done', '- The chart of the harbor must be read before noon.', 0]
  ])('comes back where that rule %s', ([, body, at]) => {
    const agents = agentsOf(process, body)
    const [one, other] = agents as [Agent, Agent]
    const composed = alone(other.rules[at] as Rule)
    const origins = [...composed.item.origins, {file: 'a.md', line: 3, endLine: 3, text: 'Read the chart.', relation: 'contained' as const}]
    const all = [...one.rules.slice(1).map(alone), {...composed, item: {...composed.item, origins}}]
    expect(told(keepSteps(all, agents, 'a.md')).at(-1)).toBe('step Read the chart. a.md: a.md:3')
  })

  /** A rule of the first agent with a rule of the second that says no more. */
  const returned = (first: string, at: number, second: string) => {
    const agents = agentsOf(first, second)
    const [one, other] = agents as [Agent, Agent]
    const {composed} = compose([one.rules[at] as Rule, other.rules[0] as Rule], {base: 'b.md'})
    const others = one.rules.filter((_, index) => index !== at).map(alone)
    return told(keepSteps([...others, composed], agents, 'b.md')).slice(-2)
  }
  test('comes back in its own words, and is no origin of that rule any more', () => {
    expect(returned(process, 0, `- **Chart**: ${fuller}`)).toEqual([
      `item Chart: ${fuller} b.md: b.md:1`,
      'step Read the chart. a.md: a.md:3'
    ])
  })

  test('comes back only where most of its process still stands, and where it asks for something', () => {
    const agents = agentsOf(process, `- **Chart**: ${fuller}`)
    const [one, other] = agents as [Agent, Agent]
    const {composed} = compose([one.rules[0] as Rule, other.rules[0] as Rule], {base: 'b.md'})
    const keptOf = (...indexes: readonly number[]) =>
      told(keepSteps([...indexes.map((at) => alone(one.rules[at] as Rule)), composed], agents, 'b.md'))
    expect(keptOf(1, 2, 3)).toHaveLength(5)
    expect(keptOf(1, 2)).toHaveLength(3)
    expect(keptOf(1)).toHaveLength(2)
    const stated = process.replace('Read the chart.', 'The chart of the harbor.')
    expect(returned(stated, 0, '- **Chart**: Read the chart of the harbor and note its depth.')).toHaveLength(2)
  })
})

describe('two processes in one section', () => {
  const step = (file: string, section: number, at: number) => ({
    chosen: {file, section, form: 'step', depth: 0, index: at, text: `${file}${at}`},
    item: {form: 'step'}
  })
  const byFile = new Map(
    ['a', 'b', 'c'].map((file) => [file, {sections: [{heading: ''}, {heading: `Process of ${file}`}, {heading: 'Work'}, {heading: ''}]}])
  )
  const split = (heading: string, children: readonly string[], ...steps: readonly unknown[]) => {
    const own = {
      heading,
      rank: 30,
      composed: steps,
      children: children.map((name) => ({heading: name, rank: 1, composed: [], children: []}))
    }
    const made = splitProcesses(own as never, byFile as never, () => true)
    const textsOf = (composed: readonly Composed[]) => composed.map(({chosen}) => chosen.text).join(' ')
    return [textsOf(made.composed), ...made.children.map((child) => `${child.heading}: ${textsOf(child.composed)}`)]
  }
  const of = (file: string, section: number) => [step(file, section, 0), step(file, section, 1)]

  test.for<[name: string, heading: string, children: readonly string[], steps: readonly unknown[], expected: readonly string[]]>([
    ['stand under the headings that they had', 'Work', [], [...of('a', 1), ...of('b', 2)], ['b0 b1', 'Process of a: a0 a1']],
    ['of which none has this heading: the first stays', 'Steps', [], [...of('a', 1), ...of('b', 1)], ['a0 a1', 'Process of b: b0 b1']],
    ['stay together without a heading', 'Steps', [], [...of('a', 1), ...of('b', 3)], ['a0 a1 b0 b1']],
    ['stay together under one heading', 'Work', [], [...of('a', 2), ...of('b', 2)], ['a0 a1 b0 b1']],
    ['take no heading that stands there', 'Steps', ['process of B'], [...of('a', 1), ...of('b', 1)], ['a0 a1 b0 b1', 'process of B: ']],
    ['are three', 'Steps', [], [...of('a', 1), ...of('b', 1), ...of('c', 1)], ['a0 a1', 'Process of b: b0 b1', 'Process of c: c0 c1']],
    ['are none of one step', 'Steps', [], [...of('a', 1), step('b', 1, 0)], ['a0 a1 b0']]
  ])('%s', ([, heading, children, steps, expected]) => {
    expect(split(heading, children, ...steps)).toEqual(expected)
  })
})

describe('an introduction', () => {
  /** The texts in sections of the rules of an agent, of which some went elsewhere, and what was dropped. */
  const left = (body: string, gone: readonly string[] = []) => {
    const [agent] = agentsOf(body) as readonly [Agent]
    const headed = agent.sections.filter(({style, index}) => style !== 'root' || agent.rules[0]?.section === index)
    const sections = headed.map(({heading, depth, index}) => ({
      heading,
      depth,
      items: agent.rules.filter((rule) => rule.section === index && !gone.includes(rule.text)).map((rule) => alone(rule).item)
    }))
    const made = dropIntroductions(sections, [agent])
    return [
      made.sections.map(({heading, items}) => `${heading}: ${items.map(({text}) => text).join(' ')}`).join(' | '),
      made.dropped.map(({text}) => text).join(' ')
    ]
  }

  test.for<[name: string, body: string, gone: readonly string[], expected: readonly string[]]>([
    ['stays over its list', 'It rots. Mind this:\n\n- Dry it.', [], [': It rots. Mind this: Dry it.', '']],
    ['stays over what is left of it', 'It rots. Mind this:\n\n- Dry it.\n- Oil it.', ['Dry it.'], [': It rots. Mind this: Oil it.', '']],
    ['stays over code', 'It rots. Run this:\n\n```\noil\n```', [], [': It rots. Run this: ```\noil\n```', '']],
    ['goes without its list', 'It rots. Mind this:\n\n- Dry it.', ['Dry it.'], [': It rots.', 'Mind this:']],
    [
      'goes over the list of another one',
      'It rots. Mind this:\n\n- Dry it.\n\nSo.\n\n- Oil it.',
      ['Dry it.', 'So.'],
      [': It rots. Oil it.', 'Mind this:']
    ],
    ['goes over a sentence', 'It rots. Mind this:\n\n- Dry it.\n\nOil it.', ['Dry it.'], [': It rots. Oil it.', 'Mind this:']],
    ['is a sentence', '- Mind this:\n- Dry it.', ['Dry it.'], [': Mind this:', '']],
    ['ends with a colon', 'It rots. Mind: this.\n\n- Dry it.', ['Dry it.'], [': It rots. Mind: this.', '']],
    [
      'stays over the sections below it',
      '## Oak\n\nIt rots. It has two parts:\n\n### Foot\n\n- Dry it.',
      [],
      ['Oak: It rots. It has two parts: | Foot: Dry it.', '']
    ],
    [
      'goes before a section beside it',
      '## Oak\n\nIt rots. It has two parts:\n\n## Elm\n\n- Dry it.',
      [],
      ['Oak: It rots. | Elm: Dry it.', 'It has two parts:']
    ],
    [
      'takes its heading with it where nothing else is below that',
      '## Oak\n\nMind this:\n\nOil it.\n\n## Elm\n\n- Dry it.',
      ['Oil it.'],
      ['Elm: Dry it.', 'Mind this:']
    ]
  ])('%s', ([, body, gone, expected]) => {
    expect(left(body, gone)).toEqual(expected)
  })
})

test.for<[part: string, rule: string, holds: boolean]>([
  ['Coil the ropes.', 'Coil all ropes.', true],
  ['You are a sailor of ropes.', 'Coil the ropes.', false],
  ['You are a sailor of ropes.', 'You are a sailor.', true],
  ['Coil the ropes.', 'You are a sailor.', true],
  ['Work with rope-maker on ropes.', 'Coil the ropes.', false],
  ['Work with rope-maker on ropes.', 'Consult rope-maker on ropes.', true],
  ['Coil the ropes.', 'Consult rope-maker on ropes.', true],
  ['Work with rope-maker on ropes.', 'You are a sailor.', false],
  ['You are a sailor of ropes.', 'Consult rope-maker on ropes.', false]
])('%s can speak for %s: %s', ([part, rule, holds]) => {
  const [one, other] = agentsOf(part, rule).map(({rules}) => rules[0] as Rule) as [Rule, Rule]
  expect(mayHold(one, other)).toBe(holds)
})

describe('rules that read alike', () => {
  const alike = (...bodies: readonly string[]) => {
    const agents = agentsOf(...bodies)
    const units = agents.map(({rules}) => ({rule: rules[0] as Rule}))
    return prepareRules(units, surroundingsIn(agents)).map((one) => one.alike)
  }
  test.for<[name: string, other: string, isAlike: boolean]>([
    ['in another file', '## Ropes\n\n- Lock it, keeper.', true],
    ['behind others', '## Ropes\n\n- Lock it, keeper.\n- Read.', true],
    ['below another heading', '## Masts\n\n- Lock it, keeper.', false],
    ['as a step', '## Ropes\n\n1. Lock it, keeper.', false],
    ['with a label', '## Ropes\n\n- **Lock it**, keeper.', true],
    ['as a case', '## When to lock ropes\n\n- Lock it, keeper.', false]
  ])('%s', ([, other, isAlike]) => {
    expect(alike('## Ropes\n\n- Lock it, keeper.', other)).toEqual([0, isAlike ? 0 : 1])
  })

  test('have the terms of their heading and their label', () => {
    const agents = agentsOf('## Rope care\n\n- **Old hemp**: Lock the shed.')
    const [one] = prepareRules([{rule: agents[0]?.rules[0] as Rule}], surroundingsIn(agents))
    expect([one?.heading.length, one?.label.length, one?.verb]).toEqual([2, 2, 'lock'])
  })
})

describe('the names of agents that are gone', () => {
  const agents = ['deck-hand', 'sail-maker'].map((name, at) => agentOf(`${'ab'[at]}.md`, `---\nname: ${name}\n---\n\n- Sail.\n`))
  const renamed = (item: Partial<DraftItem>, mustStay = false) => {
    const own = {form: 'item', depth: 0, markdown: '', tableHead: '', block: 'x', origins: [], text: '', ...item} as DraftItem
    const {composed, omitted} = renameAgents([{chosen: {} as Rule, item: own}], {agents, name: 'boatswain', mustStay: () => mustStay})
    return [
      ...composed.map(({item: {text, markdown, parts}}) => [text, markdown, ...(parts ?? []).map((part) => part.text)]),
      omitted.length
    ]
  }

  test('become that of the canonical agent, in elements and in code, too', () => {
    const markdown = 'Tell sail-maker, `sail-maker` and cooks.'
    const text = 'Tell sail-maker, sail-maker and cooks.'
    expect(renamed({markdown, text})).toEqual([['Tell boatswain, boatswain and cooks.', 'Tell boatswain, `boatswain` and cooks.'], 0])
    const parts = [{text: 'sail-maker', origins: []}]
    expect(renamed({markdown, text, parts})[0]).toEqual([
      'Tell boatswain, boatswain and cooks.',
      'Tell boatswain, `boatswain` and cooks.',
      'boatswain'
    ])
  })

  test('stay in code that is more than its words', () => {
    expect(renamed({form: 'code', markdown: '```\nask sail-maker\n```', text: 'ask sail-maker'})).toEqual([
      ['ask boatswain', '```\nask boatswain\n```'],
      0
    ])
  })

  test('keep what sends to one of them where elements or a conflict need it', () => {
    const text = 'Ask sail-maker about sails.'
    const origins = [{file: 'a.md', line: 5, endLine: 5, text: 'Sail.', relation: 'chosen' as const}]
    expect(renamed({markdown: text, text, origins})).toEqual([1])
    expect(renamed({markdown: text, text, origins}, true)).toHaveLength(2)
    expect(renamed({markdown: text, text, origins, parts: []})).toHaveLength(2)
    expect(renamed({markdown: text, text, origins: [{...origins[0], text: 'Gone.'} as never]})).toHaveLength(2)
  })
})

describe('details', () => {
  const depthsIn = (...bodies: readonly string[]) => {
    const agents = agentsOf(...bodies)
    const composed = agents.flatMap(({rules}) => rules.map(alone))
    return outline(agents, 'a.md', composed).flatMap(({items}) => items.map(({depth, text}) => `${depth} ${text}`))
  }
  test('keep their depth below the rule that they detail, and lose it elsewhere', () => {
    expect(depthsIn('- Read it now.\n  - at night\n    - with a lamp\n- Sing it.')).toEqual([
      '0 Read it now.',
      '1 at night',
      '2 with a lamp',
      '0 Sing it.'
    ])
    const [agent] = agentsOf('- Read it now.\n  - at night\n    - with a lamp\n- Sing it.') as readonly [Agent]
    const without = (text: string) =>
      outline([agent], 'a.md', agent.rules.filter((rule) => rule.text !== text).map(alone)).flatMap(({items}) =>
        items.map((item) => `${item.depth} ${item.text}`)
      )
    expect(without('Read it now.')).toEqual(['0 at night', '1 with a lamp', '0 Sing it.'])
    expect(without('at night')).toEqual(['0 Read it now.', '0 with a lamp', '0 Sing it.'])
  })
})
