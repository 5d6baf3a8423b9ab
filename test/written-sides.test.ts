import {describe, expect, test} from 'vitest'
import {noDecisions} from '../src/1-read/read-decisions.js'
import type {Agent, MergedDraft} from '../src/model.js'
import {agentOf, draftOf} from './support/merge-texts.js'

const agents = (...bodies: readonly string[]): readonly Agent[] =>
  bodies.map((body, at) => agentOf(`${'abcdef'[at]}.md`, `---\nname: x\nmodel: ${'abcdef'[at]}\n---\n\n${body}\n`))
const conflictOf = (kind: string, {conflicts}: MergedDraft) => conflicts.find((one) => one.kind === kind)
const limit = (count: number) => `- Keep functions under ${count} lines.`

describe('a conflict says what is written', () => {
  test('where a policy chose', () => {
    const found = conflictOf('value', draftOf(agents(limit(30), limit(50), limit(50)), 'a.md'))
    expect(found?.resolution).toEqual({status: 'open', by: 'majority', choice: 1, written: 'Keep functions under 50 lines.'})
    expect(found?.positions.map(({origins}) => origins.map(({file, line}) => `${file}:${line}`))).toEqual([
      ['a.md:6'],
      ['b.md:6', 'c.md:6']
    ])
    expect(found?.evidence.at(-1)).toBe('all rules ask for what they say')
  })

  test('where nothing is', () => {
    expect(conflictOf('value', draftOf(agents(limit(30), limit(50)), 'a.md', {onConflict: 'omit'}))?.resolution).toMatchObject({
      choice: null,
      written: ''
    })
  })

  test('of front matter, by its value', () => {
    const found = conflictOf('front-matter', draftOf(agents(limit(30), limit(30)), 'a.md', {onConflict: 'base'}))
    expect(found?.resolution).toMatchObject({choice: 0, written: 'a'})
    expect(conflictOf('front-matter', draftOf(agents(limit(30), limit(30)), 'b.md', {onConflict: 'base'}))?.resolution.written).toBe('b')
    expect(conflictOf('front-matter', draftOf(agents(limit(30), limit(30)), 'a.md', {onConflict: 'omit'}))?.resolution.written).toBe('')
  })

  test('where a person decided', () => {
    const decision = {
      line: 7,
      agents: [],
      id: '',
      topic: '',
      quotes: ['Keep functions under 30 lines.', 'Keep functions under 50 lines.'],
      by: 'ann',
      reason: 'so'
    }
    const decided = (more: object) =>
      conflictOf(
        'value',
        draftOf(agents(limit(30), limit(50), limit(50)), 'a.md', {
          decisions: {...noDecisions, conflicts: [{...decision, choose: '', write: '', ...more}]} as unknown as typeof noDecisions
        })
      )?.resolution
    expect(decided({choose: 'Keep functions under 30 lines.'})).toEqual({
      status: 'decided',
      by: 'ann',
      choice: 0,
      written: 'Keep functions under 30 lines.',
      decision: {way: 'side', reason: 'so'}
    })
    expect(decided({choose: 'both'})).toMatchObject({
      status: 'decided',
      choice: null,
      written: 'Keep functions under 30 lines. / Keep functions under 50 lines.'
    })
    expect(decided({choose: 'drop'})).toMatchObject({status: 'decided', choice: null, written: ''})
    expect(decided({write: 'Keep functions  short.'})).toMatchObject({status: 'decided', choice: null, written: 'Keep functions short.'})
  })
})

describe('with a base that a person named', () => {
  const body = (agent: Agent, other: Agent) => {
    const {sections} = draftOf([agent, other], agent.file, {isGround: true})
    return sections.flatMap(({heading, depth, items}) => [`${'#'.repeat(depth)} ${heading}`, ...items.map(({text}) => text)])
  }
  const [base] = agents('## Lines\n\n- Coil each rope.\n\n## Output\n\n- Write a table.\n\n## Purpose\n\n- Keep the crew dry.')
  const other = agentOf(
    'b.md',
    '## Ropes\n\n- Splice an eye.\n- Whip each end.\n- Dip it in wax.\n\n## Testing\n\n- Tug at each rope.\n- Burn no rope.\n\n## Output\n\n- Name the sources.\n'
  )

  test('its words, headings and order stay, and what others add stands behind', () => {
    expect(body(base as Agent, other)).toEqual([
      ' Lines',
      'Coil each rope.',
      ' Output',
      'Write a table.',
      'Name the sources.',
      ' Purpose',
      'Keep the crew dry.',
      ' Ropes',
      'Splice an eye.',
      'Whip each end.',
      'Dip it in wax.',
      '# Testing',
      'Tug at each rope.',
      'Burn no rope.'
    ])
  })
})
