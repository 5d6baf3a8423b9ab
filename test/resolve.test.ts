import {describe, expect, test} from 'vitest'
import {parseAgent} from '../src/2-parse/parse-agent.js'
import type {Claim} from '../src/4-merge/conflict-kinds/conflict-kind.js'
import type {FoundConflict} from '../src/4-merge/find-conflicts.js'
import {resolve} from '../src/4-merge/resolve.js'
import type {Rule} from '../src/model.js'

const agents = ['a.md', 'b.md', 'c.md'].map((file) =>
  parseAgent({file, bytes: 0, sha256: '', text: '- Report in the whole form\n- Report in the short form\n', problems: []})
)

/** Rule `rule` of the agent `agent` for each side; the first side has the most agents. */
function conflict(
  id: string,
  question: string,
  confidence: number,
  sides: readonly (readonly (readonly [number, number])[])[]
): FoundConflict {
  return {
    id,
    kind: 'format',
    question,
    topic: question,
    message: question,
    severity: 'warning',
    confidence,
    candidate: false,
    sides: sides.map((claims, at) => ({
      text: String(at),
      strictness: 0,
      claims: claims.map(([agent, index]) => {
        const rule = agents[agent]?.rules[index]
        return {file: `${agent}`, line: index + 1, endLine: index + 1, text: rule?.text ?? '', rule}
      })
    }))
  }
}

test('a rule that shapes the written report is not taken out for one line of it', () => {
  const verdict = conflict('c-verdict', 'overall verdict', 0.9, [
    [
      [1, 0],
      [2, 0]
    ],
    [[0, 0]]
  ])
  const report = conflict('c-report', 'final report', 0.7, [
    [
      [0, 0],
      [0, 1]
    ],
    [[1, 1]]
  ])
  const lost = resolve([verdict, report], 'majority', '0').flatMap(({unwritten}) => unwritten.map(({file, line}) => `${file}:${line}`))
  expect(lost).not.toContain('0:1')
  expect(lost).toContain('1:2')
})

/** Rules of a few agents by their text; one text can be a rule of several of them. */
function ruleOf(file: string, text: string): Rule {
  return parseAgent({file, bytes: 0, sha256: '', text: `- ${text}\n`, problems: []}).rules[0] as Rule
}

type Said = readonly [file: string, text: string, more?: Partial<Claim>]

/** A question of some sides, each with how strict it is and who says what. */
function asked(more: Partial<FoundConflict>, ...sides: readonly (readonly [strictness: number, ...said: Said[]])[]): FoundConflict {
  return {
    ...conflict('c-1', 'lamps', 0.8, []),
    sides: sides.map(([strictness, ...said], at) => ({
      text: `side ${at}`,
      strictness,
      claims: said.map(([file, text, claim = {}]) => {
        const rule = text === '' ? undefined : ruleOf(file, text)
        return {file, line: 1, endLine: 1, text, rule, ...claim}
      })
    })),
    ...more
  }
}

/** By id the side that was chosen, by what, and what of the others is not written. */
const resolved = (conflicts: readonly FoundConflict[], policy: Parameters<typeof resolve>[1] = 'majority') =>
  resolve(conflicts, policy, 'a').map(({found, choice, by, unwritten}) =>
    [found.id, choice, by, ...unwritten.map(({file, text}) => `${file} ${text}`)].join(' ').replaceAll('  ', ' none ')
  )

describe('conflicts are resolved', () => {
  const lit = asked({}, [0, ['a', 'Light it.']], [0, ['b', 'Dim it.'], ['c', 'Dim it.']])

  test('by the policy, and the other sides are not written', () => {
    expect(resolved([lit])).toEqual(['c-1 1 majority a Light it.'])
    expect(resolved([lit], 'base')).toEqual(['c-1 0 base b Dim it. c Dim it.'])
    expect(resolved([lit], 'omit')).toEqual(['c-1 none omit a Light it. b Dim it. c Dim it.'])
  })

  test('but not where they are only candidates, or all sides can stand', () => {
    expect(resolved([{...lit, candidate: true}])).toEqual(['c-1 none '])
    expect(resolved([{...lit, kind: 'order'}])).toEqual(['c-1 none '])
    expect(resolved([{...lit, kind: 'name-collision'}])).toEqual(['c-1 none '])
  })

  test('by what all sides allow, which may be one of them', () => {
    expect(resolved([{...lit, common: 'side 1'}])).toEqual(['c-1 1 least rights'])
    expect(resolved([{...lit, common: 'side 7'}])).toEqual(['c-1 none least rights'])
  })

  test('by leaving out what is suspicious', () => {
    expect(resolved([{...lit, kind: 'hidden'}])).toEqual(['c-1 none held back a Light it. b Dim it. c Dim it.'])
  })

  test('the gravest first, then the surest, then by their ids', () => {
    const ids = (...all: readonly Partial<FoundConflict>[]) =>
      resolve(
        all.map((more) => asked(more)),
        'majority',
        'a'
      ).map(({found}) => found.id)
    expect(ids({id: 'c-1', severity: 'info'}, {id: 'c-2', severity: 'error'}, {id: 'c-3', severity: 'warning'})).toEqual([
      'c-2',
      'c-3',
      'c-1'
    ])
    expect(ids({id: 'c-2', confidence: 0.7}, {id: 'c-1', confidence: 0.7}, {id: 'c-3', confidence: 0.9})).toEqual(['c-3', 'c-1', 'c-2'])
    expect(ids({id: 'c-1', severity: 'error'}, {id: 'c-2', severity: 'info', kind: 'hidden'})).toEqual(['c-2', 'c-1'])
    expect(ids({id: 'c-1', confidence: 0.9}, {id: 'c-2', question: 'final report'})).toEqual(['c-2', 'c-1'])
  })

  test('without a side of which every rule has gone before', () => {
    const first = asked({id: 'c-0', severity: 'error'}, [0, ['b', 'Dim it.']], [1, ['c', 'Light it at night.']])
    const second = asked({id: 'c-2'}, [5, ['b', 'Dim it.']], [0, ['a', 'Light it.']])
    expect(resolved([first, second], 'strictest')).toEqual(['c-0 1 strictest b Dim it.', 'c-2 1 strictest b Dim it.'])
    const silent = asked({id: 'c-2'}, [5, ['b', '']], [0, ['a', 'Light it.']])
    expect(resolved([first, silent], 'strictest')).toEqual(['c-0 1 strictest b Dim it.', 'c-2 0 strictest a Light it.'])
    const clause = asked({id: 'c-0', severity: 'error'}, [0, ['b', 'Dim it.', {clause: 'Dim it.'}]], [1, ['c', 'Light it at night.']])
    expect(resolved([clause, second], 'strictest')[1]).toBe('c-2 0 strictest a Light it.')
  })

  test('without taking out what an earlier one keeps, or what only shows a side', () => {
    const first = asked({id: 'c-0', severity: 'error'}, [1, ['b', 'Dim it.']], [0, ['c', 'Light it at night.']])
    const second = asked({id: 'c-2'}, [0, ['b', 'Dim it.'], ['c', 'Dim all.', {shows: true}], ['d', 'Dim one.']], [5, ['a', 'Light it.']])
    expect(resolved([first, second], 'strictest')).toEqual(['c-0 0 strictest c Light it at night.', 'c-2 1 strictest d Dim one.'])
  })
})

describe('what guards something is written whatever the policy says', () => {
  const guarded = (strict: Said, strictness = 1) =>
    resolved([asked({}, [strictness, strict], [0, ['b', 'Do so.'], ['c', 'Do so.']])]).map((line) => line.split(' ').slice(1, 3).join(' '))
  test.for<[text: string, way: string, clause?: string]>([
    ['Never print a password.', '0 strictest'],
    ['Avoid printing a password.', '0 strictest'],
    ['Never skip the backups.', '0 strictest'],
    ['Print a password.', '1 majority'],
    ['Never print a page.', '0 strictest'],
    ['Never print a page. Keep the password.', '0 strictest'],
    ['Never print a password. Dim it.', '0 strictest', 'Never print a password.'],
    ['Never print a password. Dim it.', '1 majority', 'Dim it.']
  ])('%s %s', ([text, way, clause]) => {
    expect(guarded(['a', text, clause === undefined ? {} : {clause}])).toEqual([way])
  })

  test('though only one of its rules guards something', () => {
    const strict = [1, ['a', 'Never print a password.'], ['d', 'Never print a page.']] as const
    const others = ['b', 'c', 'e'].map((file): Said => [file, 'Do so.'])
    expect(resolved([asked({}, strict, [0, ...others])])[0]).toMatch(/^c-1 0 strictest/)
  })

  test('but not where no side is stricter', () => {
    expect(guarded(['a', 'Never print a password.'], 0)).toEqual(['1 majority'])
  })
})
