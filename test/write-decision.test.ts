import {describe, expect, test} from 'vitest'
import {readDecisions} from '../src/1-read/read-decisions.js'
import {type WrittenDecision, writeDecision} from '../src/util/write-decision.js'
import {tempFolder} from './support/folders.js'

const choice: WrittenDecision = {
  key: 'conflicts',
  values: {id: 'c-0a1b2c', quotes: ['30 lines', '50 lines'], choose: '30 lines', reason: 'the linter says so'}
}

const added = `conflicts:
  - id: c-0a1b2c
    quotes: [30 lines, 50 lines]
    choose: 30 lines
    reason: the linter says so
`

describe('a decision that is new', () => {
  test('makes the file', () => {
    expect(writeDecision('', choice)).toBe(added)
  })

  test('follows the comments of a file without any', () => {
    expect(writeDecision('# What the team decided.\n', choice)).toBe(`# What the team decided.\n\n${added}`)
  })

  test('follows the others, and changes nothing else', () => {
    const before = `# What the team decided.
# Change it in a pull request.

together:
  # The same people own both.
  - agents: [a.md, b.md] # since March
    reason: "one job"

conflicts:
  # Nobody remembers why.
  - id: c-111111
    choose: both
  - {id: c-222222, choose: drop}

rules:
  - quote: 'Ask first.'
    drop: true

# The end.
`
    const entry = added.replace('conflicts:\n', '')
    expect(writeDecision(before, choice)).toBe(before.replace('choose: drop}\n', `choose: drop}\n${entry}`))
  })

  test('leaves every character of the file where it is', () => {
    const odd = `apart:   # kept   # twice
    - agents:   [a.md, "b.md"]      # as agreed
      reason: >-
         folded
         over lines


rules: # few
-  id: r-000001
   drop:   true   # the last word
# The end.`
    const rule = '- quote: Ask.\n  drop: true\n'
    expect(writeDecision(odd, {key: 'rules', values: {quote: 'Ask.', drop: true}})).toBe(odd.replace('# The end.', `${rule}# The end.`))
    expect(writeDecision(odd, {key: 'apart', values: {agents: ['c.md', 'd.md']}})).toBe(
      odd.replace('over lines\n', 'over lines\n    - agents: [c.md, d.md]\n')
    )
    expect(writeDecision(odd, choice)).toBe(`${odd}\n\n${added}`)
  })

  test('stands in the layout of the file', () => {
    const flush = 'apart:\n- agents: [ a.md, b.md ]\n  reason: two teams\n'
    expect(writeDecision(flush, {key: 'apart', values: {agents: ['c.md', 'd.md']}})).toBe(`${flush}- agents: [c.md, d.md]\n`)
    const wide = 'apart:\n    - agents: [a.md, b.md]\n      reason: two teams\n'
    expect(writeDecision(wide, {key: 'apart', values: {agents: ['c.md', 'd.md']}})).toBe(`${wide}    - agents: [c.md, d.md]\n`)
    const flow = 'apart: [{agents: [a.md, b.md]}]\n'
    expect(writeDecision(flow, {key: 'apart', values: {agents: ['c.md', 'd.md']}})).toBe(
      'apart: [{agents: [a.md, b.md]}, {agents: [c.md, d.md]}]\n'
    )
  })

  test('fills a key that holds nothing', () => {
    for (const nothing of ['conflicts:\n', 'conflicts: []\n']) expect(writeDecision(nothing, choice)).toBe(added)
  })

  test('keeps the line ends of Windows, and a byte order mark', () => {
    const before = '\uFEFF# decided\r\napart:\r\n  - agents: [a.md, b.md]\r\n'
    expect(writeDecision(before, choice)).toBe(`${before}\r\n${added.replaceAll('\n', '\r\n')}`)
  })

  test('is read back as it was meant', () => {
    const rule = {quote: 'Say: "#1" — never `yes`.\nTwice.', write: '* Say {no}: 1.10', by: '007'}
    const cwd = tempFolder({'agentmerge.decisions.yaml': writeDecision(writeDecision('', {key: 'rules', values: rule}), choice)})
    const {rules, conflicts} = readDecisions(cwd)
    expect(rules).toMatchObject([rule])
    expect(conflicts).toMatchObject([choice.values])
  })
})

describe('a decision that is there', () => {
  const before = `conflicts:
  # The first of all.
  - id: c-0a1b2c # see the chat
    choose: both
    by: Ada # on Monday
`

  test('is changed in its place', () => {
    expect(writeDecision(before, {key: 'conflicts', values: {id: 'c-0a1b2c', choose: 'drop'}})).toBe(before.replace('both', 'drop'))
  })

  test('loses the choice that it had when it gets words', () => {
    const after = writeDecision(before, {key: 'conflicts', values: {id: 'c-0a1b2c', write: 'Ask.'}})
    expect(after).toContain('write: Ask.')
    expect(after).not.toContain('choose')
    expect(after).toContain('# on Monday')
  })

  test('written twice is the same text', () => {
    const once = writeDecision(before, choice)
    expect(writeDecision(once, choice)).toBe(once)
    const apart: WrittenDecision = {key: 'apart', values: {agents: ['a.md', 'b.md']}}
    const kept = writeDecision(once, apart)
    expect(writeDecision(kept, {key: 'apart', values: {agents: ['b.md', 'a.md']}})).toBe(kept)
  })
})

test.for(['apart: [', '- a\n', 'never\n'])('%j is refused and not written over', (text) => {
  expect(() => writeDecision(text, choice)).toThrow(/agentmerge\.decisions\.yaml/)
})
