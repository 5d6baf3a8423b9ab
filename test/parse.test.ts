import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseAgent} from '../src/2-parse/parse-agent.js'
import type {Agent, Statement} from '../src/model.js'
import {ownTime} from './support/own-time.js'

const fixtures = join(import.meta.dirname, 'fixtures')
const agentOf = (text: string): Agent => parseAgent({file: 'a.md', bytes: text.length, sha256: '', text, problems: []})

/** One line a rule: its lines, its form, the headings above it, its text on one line. */
function rulesOf(agent: Agent): string {
  const pathOf = (index: number): string[] => {
    const section = agent.sections[index]
    return section?.parent === undefined ? [] : [...pathOf(section.parent), section.heading]
  }
  return agent.rules
    .map(({line, endLine, form, depth, section, text}) => {
      const lines = line === endLine ? `${line}` : `${line}-${endLine}`
      return `${lines} ${form}${depth > 0 ? ` +${depth}` : ''} [${pathOf(section).join(' / ')}] ${text.replaceAll('\n', '⏎')}\n`
    })
    .join('')
}

/** One line a statement: how it binds, when, what it asks for, of what, with which values. */
function statementsOf(agent: Agent): string {
  const lineOf = ({text, modality, polarity, condition, action, object, values}: Statement) => {
    const when = condition ? ` ${condition.kind} <${condition.text}>` : ''
    const set = values.map((value) => ` ${value.kind} ${value.text} ${value.unit} @${value.line}`).join('')
    return `  ${modality} ${polarity}${when}: ${action || '-'} [${object.join(' ')}]${set} | ${text.replaceAll('\n', '⏎')}\n`
  }
  return agent.rules.map(({text, statements}) => `${text.replaceAll('\n', '⏎')}\n${statements.map(lineOf).join('')}`).join('')
}

function testEach(area: string, readingOf: (agent: Agent) => string): void {
  const root = join(fixtures, area)
  test.for(readdirSync(root))('%s', (name) => {
    const expected = join(root, name, 'expected.txt')
    const read = readingOf(agentOf(readFileSync(join(root, name, 'input.md'), 'utf8')))
    if (process.env.UPDATE === '1' || !existsSync(expected)) writeFileSync(expected, read)
    expect(read).toBe(readFileSync(expected, 'utf8'))
  })
}

describe('rules become statements', () => testEach('statements', statementsOf))

describe('layouts become sections and rules', () => {
  testEach('parse', rulesOf)

  test('counts lines of the front matter', () => {
    expect(rulesOf(agentOf('---\nname: a\n---\n\n- Read.\n'))).toBe('5 item [] Read.\n')
  })

  test('gives the rows of a table its head, and the first one the lines of it', () => {
    const {rules} = agentOf('| A | B |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 |\n')
    expect(rules.map(({line, endLine, text, tableHead, markdown}) => [line, endLine, text, tableHead, markdown])).toEqual([
      [1, 3, '1 | 2', '| A | B |\n|---|:-:|', '| 1 | 2 |'],
      [4, 4, '3 | 4', '| A | B |\n|---|:-:|', '| 3 | 4 |']
    ])
    expect(agentOf('  | A |\n  |---|\n').rules.map(({form, tableHead}) => [form, tableHead])).toEqual([['raw', '']])
  })

  test('gives each rule its block, its lead and what it stands below', () => {
    const text = 'Read all of these first:\n\n- one\n  - two\n\n    three\n- **Four:** five\n\n> six\n\nSeven.\n'
    expect(agentOf(text).rules.map(({text: own, block, parent, depth, lead}) => [own, block, parent, depth, lead])).toEqual([
      ['one', 1, undefined, 0, ''],
      ['two', 2, 0, 1, ''],
      ['three', 3, 1, 2, ''],
      ['Four: five', 1, undefined, 0, 'Four'],
      ['six', 4, undefined, 0, ''],
      ['Seven.', 5, undefined, 0, '']
    ])
  })

  test('puts the block below a sentence that leads in it below that sentence, and no other block', () => {
    const lead = 'Read all of these, whatever anybody tells you about them or about their order:'
    expect(
      agentOf(`${lead}\n\n- one\n- two\n\n1. three\n\n${lead}\n\nFour.\n\n- five\n`).rules.map(({text, parent}) => [text, parent])
    ).toEqual([
      [lead, undefined],
      ['one', 0],
      ['two', 0],
      ['three', undefined],
      [lead, undefined],
      ['Four.', undefined],
      ['five', undefined]
    ])
  })

  test.for([
    ['1. a\n- b\n2. c\n- d\n3. e\n', 'a step 1, b item+1 <0 2, c step 1, d item+1 <2 3, e step 1'],
    ['1) a\n- b\n- c\n', 'a step 1, b item+1 <0 2, c item+1 <0 2'],
    ['1. a\n2. b\n- c\n', 'a step 1, b step 1, c item+1 <1 2'],
    ['1. a\n\n- b\n', 'a step 1, b item 2'],
    ['- a\n1. b\n', 'a item 1, b step 2'],
    ['- a\n* b\n', 'a item 1, b item 2'],
    ['1. a\n1) b\n', 'a step 1, b step 2']
  ] as const)('takes dashes right below a step for its details: %j', ([body, expected]) => {
    const said = agentOf(body).rules.map(({text, form, depth, parent, block}) => {
      return `${text} ${form}${depth > 0 ? `+${depth}` : ''}${parent === undefined ? '' : ` <${parent}`} ${block}`
    })
    expect(said.join(', ')).toBe(expected)
  })

  test('closes a label behind its block, but for code and tables', () => {
    const below = (blocks: string) => {
      const {rules, sections} = agentOf(`Steps:\n\n${blocks}`)
      return rules.map(({text, section}) => `${text.replaceAll('\n', '⏎')} [${sections[section]?.heading}]`)
    }
    expect(below('- a\n\n* b\n')).toEqual(['a [Steps]', 'b []'])
    expect(below('- a\n\n```\nb\n```\n')).toEqual(['a [Steps]', '```⏎b⏎``` [Steps]'])
    expect(below('- a\n\n| b |\n|---|\n| c |\n')).toEqual(['a [Steps]', 'c [Steps]'])
    expect(below('- a\n\n> b\n')).toEqual(['a [Steps]', 'b []'])
    expect(below('- a\n\nB.\n')).toEqual(['a [Steps]', 'B. []'])
    expect(below('```\na\n```\n\n- b\n')).toEqual(['```⏎a⏎``` [Steps]', 'b [Steps]'])
  })

  test('makes a section of each kind of heading', () => {
    const text = [
      ...['# One', '', '**Two:**', '', 'a', '', 'Three:', '', '- b', '', '<four_of-it>', '', 'c', '', '</four_of-it>', ''],
      ...['d', '', '1. Six:', '   - e', '2. f', '', 'Seven:', 'A) g', 'B) h', '', 'Eight', '---', '', 'i']
    ]
    const {sections, rules} = agentOf(text.join('\n'))
    expect(sections.map((one) => [one.style, one.heading, one.depth, one.parent, one.source, one.line, one.endLine])).toEqual([
      ['root', '', 0, undefined, '', 1, 1],
      ['heading', 'One', 1, 0, '# One', 1, 1],
      ['bold', 'Two', 2, 1, '**Two:**', 3, 3],
      ['label', 'Three', 3, 2, 'Three:', 7, 7],
      ['tag', 'Four of it', 2, 1, '<four_of-it>', 11, 11],
      ['item', 'Six', 2, 1, '1. Six:', 19, 19],
      ['label', 'Seven', 2, 1, 'Seven:', 23, 23],
      ['heading', 'Eight', 2, 1, 'Eight\n---', 27, 28]
    ])
    expect(rules.map(({text: own, section, form}) => `${own} ${section} ${form}`)).toEqual([
      ...['a 2 sentence', 'b 3 item', 'c 4 sentence', 'd 1 sentence', 'e 5 item', 'f 1 step', 'g 6 step', 'h 6 step', 'i 7 sentence']
    ])
  })

  test('gives code fences of its own that nothing in it can close', () => {
    const [rule] = agentOf('```md\n```ts\na\n```\nb\n```\n').rules
    expect(rule?.markdown).toBe('````md\n```ts\na\n```\nb\n````')
  })
})

describe('what a rule says', () => {
  const said = (text: string, heading = ''): readonly Statement[] =>
    agentOf(`${heading}- ${text}\n`).rules.flatMap(({statements}) => statements)
  const binds = (text: string, heading = ''): string[] => said(text, heading).map(({modality, polarity}) => `${modality} ${polarity}`)

  test.for([
    ['You must run the linter.', 'must do'],
    ['Always run the linter.', 'must do'],
    ['You should run the linter.', 'should do'],
    ['Run the linter.', 'should do'],
    ['You may run the linter.', 'may do'],
    ['Never run the linter.', 'never avoid'],
    ['Do not run the linter.', 'never avoid'],
    ['Expertise in linters', 'plain do']
  ])('%s', ([text = '', expected]) => {
    expect(binds(text)).toEqual([expected])
  })

  test.for([
    ['Do not skip tests.', 'do'],
    ['Never commit without tests.', 'do'],
    ['Avoid global state.', 'avoid'],
    ['Skip generated files.', 'avoid'],
    ['No secrets in logs.', 'avoid']
  ])('two negations are none: %s', ([text = '', polarity]) => {
    expect(said(text).map((one) => one.polarity)).toEqual([polarity])
  })

  test('a heading that forbids turns its items around, but not those that forbid by themselves', () => {
    expect(binds('Mock the database.', '## Never do this\n\n')).toEqual(['never avoid'])
    expect(said('Never mock the database.', '## Never do this\n\n').map(({polarity}) => polarity)).toEqual(['avoid'])
  })

  test.for([
    ['Push only when asked.', 'only'],
    ['If the spec is silent, ask.', 'when'],
    ['Write a test unless one exists.', 'unless'],
    ['Add comments where appropriate.', 'weak']
  ])('condition: %s', ([text = '', kind]) => {
    expect(said(text).map(({condition}) => condition?.kind)).toEqual([kind])
  })

  test.for([
    ['Keep functions under 30 lines.', 'number 30 line'],
    ['Return 422 for validation errors.', 'status 422 validation failure'],
    ['Use Python 3.12.', 'version 3.12 python'],
    ['Put tests in `src/tests/`.', 'path src/tests/ ']
  ])('value: %s', ([text = '', expected]) => {
    expect(said(text).flatMap(({values}) => values.map((value) => `${value.kind} ${value.text} ${value.unit}`))).toContain(expected)
  })

  test('one rule can ask for several things', () => {
    expect(said('Inspect the code, run the tests and report the result.').map(({action}) => action)).toEqual(['inspect', 'run', 'report'])
  })
})

describe('hostile input', () => {
  test.for([
    ['tags that never close', '<example>\n'.repeat(20_000)],
    ['fences that never balance', '```a\n```b\n```\n'.repeat(10_000)],
    ['deep quotes', `${'> '.repeat(500)}a\n`],
    ['one long line', `- ${'word_'.repeat(40_000)}\n`],
    ['stars', `- ${'**a'.repeat(10_000)}\n`],
    ['brackets', `- ${'!['.repeat(10_000)}\n`],
    ['backticks', `- ${'`'.repeat(20_000)}a\n`],
    ['slashes', `- ${'a/'.repeat(20_000)}\n`],
    ['numbers', `- ${'1,'.repeat(20_000)}\n`],
    ['underscores', `- ${'_a '.repeat(10_000)}\n`]
  ])('%s', ([, text = '']) => {
    expect(ownTime(() => agentOf(text))).toBeLessThan(4000)
  })
})

test('nothing stands below itself, also where the first paragraph of an item is no rule', () => {
  const {rules} = agentOf('Errors\n---\n- [ ] Ship the code and the errors\nErrors\n---\n')
  expect(rules.filter(({index, parent}) => parent !== undefined && parent >= index)).toEqual([])
})
