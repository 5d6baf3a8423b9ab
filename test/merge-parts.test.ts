import fc from 'fast-check'
import stringSimilarity from 'string-similarity'
import {describe, expect, test} from 'vitest'
import {align} from '../src/4-merge/align.js'
import {answeredPairs} from '../src/4-merge/answered-pairs.js'
import {areCopies} from '../src/4-merge/are-copies.js'
import {bigramLikeness, bigramsOf, likeBigrams} from '../src/4-merge/bigrams.js'
import {clauseLikeness, groupWeight} from '../src/4-merge/clause-terms.js'
import {surroundingsIn} from '../src/4-merge/compose-group.js'
import type {Side} from '../src/4-merge/conflict-kinds/conflict-kind.js'
import {findSubject} from '../src/4-merge/find-subject.js'
import {keepsRules} from '../src/4-merge/keeps-rules.js'
import {type Edge, link, type Sides} from '../src/4-merge/link.js'
import {type AlikeRules, nominate} from '../src/4-merge/nominate.js'
import {policyOf} from '../src/4-merge/policy.js'
import {prepareRules} from '../src/4-merge/prepare-rules.js'
import {choose} from '../src/4-merge/resolve.js'
import {plainWords, withoutSigns} from '../src/4-merge/rule-pair.js'
import {bestClause, evidenceOf, least, sameness} from '../src/4-merge/sameness.js'
import {isEverywhere} from '../src/4-merge/scopes/is-everywhere.js'
import {splitRules, type Unit} from '../src/4-merge/split-rules.js'
import {isTurned, meansTheSameAt} from '../src/4-merge/stands-against.js'
import {weighingOf} from '../src/4-merge/weighing.js'
import type {Agent, Rule} from '../src/model.js'
import {termWeight} from '../src/util/term-weight.js'
import {anyAgentText} from './support/any-agent.js'
import {agentOf} from './support/merge-texts.js'

const settings = {numRuns: Number(process.env.FC_RUNS ?? 60), seed: 1}
const rulesOf = (text: string, file = 'a.md'): readonly Rule[] => agentOf(file, text).rules

describe('pairs of letters', () => {
  const words = fc.string({unit: fc.constantFrom(...'aab c'), maxLength: 12})

  test('are those of the text without its blanks', () => {
    const pairs = (text: string) => [...bigramsOf(text)].map((pair) => String.fromCharCode(pair >> 16, pair & 0xffff))
    expect(pairs('ba na')).toEqual(['an', 'ba', 'na'])
    expect(['', 'a', 'a '].map(pairs)).toEqual([[], [], []])
  })

  test('are alike as string-similarity has it', () => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        const [left, right] = [bigramsOf(one), bigramsOf(two)]
        const like = bigramLikeness(left, right)
        if (left.length > 0 && right.length > 0) expect(like).toBeCloseTo(stringSimilarity.compareTwoStrings(one, two), 10)
        else expect(like).toBe(0)
        for (const share of [0.25, like, 0.75])
          expect(likeBigrams(left, right, share)).toBe(left.length + right.length > 0 && like >= share)
      }),
      {...settings, numRuns: 300}
    )
  })
})

describe('terms of a group', () => {
  test('are weighed in the order of their names, whatever order they come in', () => {
    const {weigh, numbersOf} = weighingOf(new Set(['key', 'age', 'lock']))
    expect(numbersOf(['lock', 'age', 'door'])).toEqual([2, 0, -1])
    const weights = {key: 2, age: 5, lock: 3}
    expect(weigh(['lock', 'age', 'key'], (term, at) => weights[term as 'key'] + at / 10)).toEqual({
      numbers: [0, 1, 2],
      weights: [5.1, 2.2, 3],
      total: 10.3
    })
  })

  test('tell less where they stand in many of its rules, and never nothing', () => {
    const [rare, usual] = ['quokka', 'wombat']
    const rules = [rare, usual, usual, usual].map((term) => new Set([term]))
    const weightOf = groupWeight(rules)
    expect(weightOf(rare)).toBeCloseTo((termWeight(rare) + Math.log(4)) / 2, 10)
    expect(weightOf(usual)).toBeCloseTo((termWeight(usual) + Math.log(4 / 3)) / 2, 10)
    expect(groupWeight([new Set(['test'])])('test')).toBeCloseTo(termWeight('test') / 2, 10)
    expect(groupWeight(Array.from({length: 1000}, () => new Set<string>()))('test')).toBeCloseTo(termWeight('test') + 1, 10)
  })

  test('make clauses alike by what they share', () => {
    const clause = (numbers: readonly number[], weight = 1.5) => ({
      statement: rulesOf('- Lock it.')[0]?.statements[0] as Rule['statements'][number],
      numbers,
      weights: numbers.map(() => weight),
      total: numbers.length * weight
    })
    expect(clauseLikeness(clause([1, 2, 3, 4]), clause([1, 2, 3, 4]))).toBe(1)
    expect(clauseLikeness(clause([1, 2]), clause([3, 4]))).toBe(0)
    expect(clauseLikeness(clause([1, 2, 3]), clause([0, 2, 9]))).toBe(0)
    // Three of weight 1.5 in four and in three: 6/7 of both together, all of the smaller one, and 4.5 of the 6 that leave no doubt.
    expect(clauseLikeness(clause([1, 2, 3]), clause([1, 2, 3, 4]))).toBeCloseTo((0.3 * 6) / 7 + (0.7 * 4.5) / 6, 10)
    expect(clauseLikeness(clause([1, 2, 3, 4]), clause([2, 3, 4]))).toBeCloseTo((0.3 * 6) / 7 + (0.7 * 4.5) / 6, 10)
    expect(clauseLikeness(clause([1], 2), clause([1], 2))).toBeCloseTo(0.3 + (0.7 * 2) / 6, 10)
    expect(clauseLikeness(clause([1], 1.9), clause([1], 2))).toBe(0)
  })
})

describe('two rules', () => {
  test('are looked at whenever they share enough to be one', () => {
    fc.assert(
      fc.property(fc.array(anyAgentText, {minLength: 2, maxLength: 3}), (texts) => {
        const agents = texts.map((text, at) => agentOf(`${at}.md`, text))
        const {units} = splitRules(
          agents.flatMap(({rules}) => rules),
          () => false
        )
        const prepared = prepareRules(units, surroundingsIn(agents))
        const alike: AlikeRules[] = prepared.map((first, at) => ({first, places: [at]}))
        const found = new Set<string>()
        nominate(alike, (left, right) => found.add([left.places[0], right.places[0]].join()))
        const missed = alike.flatMap((left, at) =>
          alike
            .slice(at + 1)
            .flatMap((right) =>
              left.first.words !== '' && sameness(left.first, right.first) > 0 ? [`${left.places[0]},${right.places[0]}`] : []
            )
            .filter((pair) => !found.has(pair))
        )
        expect(missed).toEqual([])
      }),
      settings
    )
  })

  test('are not looked at where they share less, and each pair is once', () => {
    const rules = ['Lock the quokka cage.', 'Lock the quokka cage.', 'Feed the quokka in its cage.', 'Read the wombat log.'].flatMap(
      (text, at) => rulesOf(`- ${text}\n`, `${at}.md`)
    )
    const agents = rules.map(({file, text}) => agentOf(file, `- ${text}\n`))
    const prepared = prepareRules(
      rules.map((rule) => ({rule})),
      surroundingsIn(agents)
    )
    const found: string[] = []
    const {crowded} = nominate(
      prepared.map((first, at) => ({first, places: [at]})),
      (left, right) => found.push([left.places[0], right.places[0]].join())
    )
    expect(found.sort()).toEqual(['0,0', '0,1', '0,2', '1,1', '1,2', '2,2', '3,3'])
    expect(crowded).toBe(0)
    expect(evidenceOf(prepared[0] as (typeof prepared)[0], prepared[3] as (typeof prepared)[0])).toBe(undefined)
    expect(least).toBe(2.2)
  })

  test('of one file are less surely one, for who writes both means both', () => {
    const rules = rulesOf('- Lock each cage of the quokka at night.\n- Lock every quokka cage for the night.\n')
    const [left, right] = prepareRules(
      rules.map((rule) => ({rule})),
      surroundingsIn([agentOf('a.md', '')])
    ) as [ReturnType<typeof prepareRules>[0], ReturnType<typeof prepareRules>[0]]
    expect(sameness(left, right, true)).toBeLessThan(sameness(left, right))
    expect(sameness(left, right)).toBeGreaterThan(0.2)
    expect(bestClause(left, right)).toBeGreaterThan(0.5)
  })

  test('keep the letters of any language in their words', () => {
    expect(plainWords('Serve the Café, at NOON!')).toBe('serve the café at noon')
    expect(plainWords('Été: serve it')).toBe('été serve it')
  })

  test('of two files are one where they would be two in one file', () => {
    const texts = ['- Lock the cage of the quokka at night.\n', '- See that the cages are locked at night.\n'] as const
    const clustersOf = (agents: readonly Agent[]) =>
      align(
        agents.flatMap(({rules}) => rules.map((rule) => ({rule}))),
        surroundingsIn(agents)
      ).clusters.map(({length}) => length)
    expect(clustersOf([agentOf('a.md', texts[0]), agentOf('b.md', texts[1])])).toEqual([2])
    expect(clustersOf([agentOf('a.md', texts.join(''))])).toEqual([1, 1])
  })

  test('are one with all that have the same words, in whatever order they come', () => {
    const [one, other] = ['- Lock each quokka cage.\n', '- Lock up each cage when the keepers leave for the day.\n'] as const
    const agents = [one, other, one].map((text, at) => agentOf(`${'abc'[at]}.md`, text))
    const units = agents.flatMap(({rules}) => rules.map((rule) => ({rule})))
    expect(align(units, surroundingsIn(agents)).clusters.map((cluster) => cluster.map(({rule}) => rule.file))).toEqual([
      ['a.md', 'b.md', 'c.md']
    ])
  })

  test('differ in signs only where a number does', () => {
    expect(withoutSigns('keep > 80 % of it')).toBe('keep 80 of it')
    expect(withoutSigns('keep it')).toBe('keep it')
  })
})

describe('rules in clusters', () => {
  const unitsOf = (count: number): readonly Unit[] =>
    Array.from({length: count}, (_, at) => ({rule: rulesOf('- Lock it.\n', `${at}.md`)[0] as Rule}))
  const clustersOf = (count: number, edges: readonly Edge[], sides: readonly (Sides | undefined)[] = [], units = unitsOf(count)) =>
    link(
      units,
      sides,
      units.map((_, at) => [at]),
      edges
    ).map((places) => places.join(''))
  const edge = (left: number, right: number, sameness: number): Edge => ({left, right, sameness})

  test('join what is the same on average', () => {
    expect(clustersOf(3, [edge(0, 1, 0.9), edge(1, 2, 0.8), edge(0, 2, 0.7)])).toEqual(['012'])
    // 0.2 of 0.8 is 0.16 of each pair: 0.3 over two pairs is 0.15, and 0.33 is more.
    expect(clustersOf(3, [edge(0, 1, 0.9), edge(1, 2, 0.3)])).toEqual(['01', '2'])
    expect(clustersOf(3, [edge(0, 1, 0.9), edge(1, 2, 0.33)])).toEqual(['012'])
    expect(clustersOf(4, [edge(2, 3, 0.9), edge(0, 1, 0.8), edge(1, 2, 0.7)])).toEqual(['0123'])
    expect(clustersOf(4, [edge(2, 3, 0.9), edge(0, 1, 0.8), edge(1, 2, 0.6)])).toEqual(['01', '23'])
    expect(clustersOf(5, [edge(3, 4, 0.9), edge(1, 2, 0.8)])).toEqual(['0', '12', '34'])
    expect(clustersOf(4, [edge(0, 3, 0.9), edge(2, 3, 0.8), edge(0, 2, 0.8)])).toEqual(['1', '023'])
  })

  test('leave apart what takes different sides of a conflict, also through a third one', () => {
    const side = (at: number): Sides => new Map([['c-1', at]])
    expect(clustersOf(2, [edge(0, 1, 0.9)], [side(0), side(1)])).toEqual(['0', '1'])
    expect(clustersOf(2, [edge(0, 1, 0.9)], [side(0), side(0)])).toEqual(['01'])
    expect(clustersOf(2, [edge(0, 1, 0.9)], [side(0), new Map([['c-2', 1]])])).toEqual(['01'])
    expect(clustersOf(3, [edge(0, 1, 0.9), edge(1, 2, 0.9), edge(0, 2, 0.9)], [side(0), undefined, side(1)])).toEqual(['01', '2'])
  })

  test('leave apart the elements of one list, which are different things whatever they share', () => {
    const [whole, other] = unitsOf(2).map(({rule}) => rule) as [Rule, Rule]
    const part = (at: number): Unit => ({rule: {...whole, text: String(at)}, part: {whole, at, isCase: false}})
    const all = [edge(0, 1, 0.9), edge(1, 2, 0.9), edge(0, 2, 0.9)]
    expect(clustersOf(3, all, [], [part(0), {rule: other}, part(1)])).toEqual(['01', '2'])
    expect(clustersOf(2, [edge(0, 1, 0.9)], [], [{rule: whole}, part(0)])).toEqual(['0', '1'])
    expect(clustersOf(2, [edge(0, 1, 0.9)], [], [{rule: whole}, {rule: other}])).toEqual(['01'])
  })

  test('are one from the start where very many have the same words', () => {
    const files = Array.from({length: 201}, (_, at) => `${String(at).padStart(3, '0')}.md`)
    const agents = files.map((file) => agentOf(file, '- Lock the quokka cage.\n'))
    const units = agents.flatMap(({rules}) => rules.map((rule) => ({rule})))
    const clusters = (sidesOf?: (rule: Rule) => Sides | undefined) =>
      align(units, surroundingsIn(agents), sidesOf).clusters.map(({length}) => length)
    expect(clusters()).toEqual([201])
    expect(clusters(({file}) => (file < '100' ? new Map([['c-1', 0]]) : new Map([['c-1', 1]])))).toEqual([100, 101])
  })
})

describe('questions that were answered', () => {
  const [a, b, c] = ['a.md', 'b.md', 'c.md'].map((file) => rulesOf('- Lock it.\n', file)[0] as Rule) as [Rule, Rule, Rule]
  const side = (...rules: readonly (Rule | undefined)[]): Side => ({
    text: '',
    strictness: 0,
    claims: rules.map((rule) => ({file: 'x.md', line: 1, endLine: 1, text: '', rule}))
  })

  test('are those whose rules all stood on different sides before', () => {
    const answered = answeredPairs()
    expect(answered.holdAll([side(a), side(b)])).toBe(false)
    answered.add([side(a), side(b)])
    expect(answered.holdAll([side(a), side(b)])).toBe(true)
    expect(answered.holdAll([side(b), side(a)])).toBe(true)
    expect(answered.holdAll([side(a), side(b, c)])).toBe(false)
    expect(answered.holdAll([side(a), side(c)])).toBe(false)
    answered.add([side(a, b), side(c)])
    expect(answered.holdAll([side(a), side(b, c)])).toBe(true)
    expect(answered.holdAll([side(a, b), side(c)])).toBe(true)
    expect(answered.holdAll([side(a), side(b), side(c)])).toBe(true)
  })

  test('are none where a rule stands on one side with another one and on a second side alone', () => {
    const answered = answeredPairs()
    answered.add([side(b), side(b)])
    expect(answered.holdAll([side(b), side(b)])).toBe(true)
    expect(answered.holdAll([side(a, b), side(b)])).toBe(false)
    expect(answered.holdAll([side(b), side(a, b)])).toBe(false)
  })

  test('are none where a side has no rule, or all stood on one side', () => {
    const answered = answeredPairs()
    answered.add([side(a, b), side(c)])
    expect(answered.holdAll([side(a), side(b)])).toBe(false)
    expect(answered.holdAll([side(a), side(undefined)])).toBe(false)
    expect(answered.holdAll([side(undefined), side(undefined)])).toBe(false)
    answered.add([side(a), side(a, b)])
    expect(answered.holdAll([side(a), side(b)])).toBe(true)
  })
})

describe('the side that is written', () => {
  const side = (strictness: number, ...files: readonly string[]): Side => ({
    text: '',
    strictness,
    claims: files.map((file) => ({file, line: 1, endLine: 1, text: '', rule: undefined}))
  })

  test.for([
    ['majority', [side(0, 'a', 'b'), side(1, 'c')], 0],
    ['majority', [side(0, 'a', 'a'), side(0, 'b', 'c')], 1],
    ['majority', [side(0, 'a'), side(1, 'c')], 1],
    ['majority', [side(0, 'a'), side(0, 'base')], 1],
    ['majority', [side(0, 'a'), side(0, 'b')], 0],
    ['strictest', [side(0, 'a', 'b'), side(1, 'c')], 1],
    ['strictest', [side(0, 'a'), side(0, 'b', 'c')], 1],
    ['strictest', [side(0, 'a'), side(0, 'base')], 1],
    ['base', [side(1, 'a', 'b'), side(0, 'base')], 1],
    ['base', [side(1, 'a'), side(0, 'b', 'c')], 1],
    ['base', [side(0, 'a'), side(1, 'b')], 1]
  ] as const)('by %s of %j is %i', ([policy, sides, chosen]) => {
    expect(choose(sides, policy, 'base')).toBe(chosen)
  })

  test('still has a rule', () => {
    const sides = [side(0, 'a', 'b'), side(1, 'c')]
    expect(choose(sides, 'majority', 'base', [false, true])).toBe(1)
    expect(choose(sides, 'majority', 'base', [false, false])).toBe(0)
  })

  test('is that of the base where only the base is kept, unless a person says how', () => {
    expect(policyOf({keep: 'base', onConflict: 'majority'})).toBe('base')
    expect(policyOf({keep: 'base', onConflict: 'strictest'})).toBe('strictest')
    expect(policyOf({keep: 'union', onConflict: 'majority'})).toBe('majority')
  })
})

describe('what a decision is about', () => {
  const subjects = ['one', 'two'].map((id) => ({id}))
  const find = (id: string, ...quotes: readonly string[]) => {
    const found = findSubject({line: 3, id, quotes}, subjects, (subject, quote) => subject.id === quote || quote === 'any')
    return found && ('problem' in found ? `${found.problem.code}: ${found.problem.message}` : found.subject.id)
  }

  test.for([
    ['', ['one'], 'one'],
    ['', ['three'], undefined],
    ['', [], undefined],
    ['one', [], 'one'],
    ['one', ['any'], 'one'],
    ['three', [], undefined],
    ['three', ['three'], undefined],
    [
      '',
      ['any'],
      'unfit-decision: Unexpected `any`, expected one subject; it fits one or two, so that it needs the id; this decision was not applied'
    ],
    [
      '',
      ['any', 'any'],
      'unfit-decision: Unexpected `any / any`, expected one subject; it fits one or two, so that it needs the id; this decision was not applied'
    ],
    [
      'three',
      ['one'],
      'stale-decision: Unexpected `three`, expected the id of what it quotes, now one; this decision decides nothing any more'
    ],
    ['one', ['two'], 'stale-decision: Unexpected `two`, expected what stands in one now; this decision decides nothing any more'],
    ['one', ['one', 'two'], 'stale-decision: Unexpected `two`, expected what stands in one now; this decision decides nothing any more']
  ] as const)('%j %j is %j', ([id, quotes, found]) => {
    expect(find(id, ...quotes)).toBe(found)
  })
})

describe('headings', () => {
  test.for([
    ['Rate each finding from 0 to 100', true],
    ['Write clear tests', false],
    ['Write clear tests for it', true],
    ['Tests of the whole code base', false],
    ['Answers must come from these files', true],
    ['Tests', false],
    ['When a test fails', true]
  ] as const)('%j keeps its rules: %j', ([heading, keeps]) => {
    expect(keepsRules(heading)).toBe(keeps)
  })

  const under = (heading: string, item: string): Agent => agentOf('a.md', `## ${heading}\n\n- ${item}\n`)
  const turned = (heading: string, item: string) => {
    const agent = under(heading, item)
    return isTurned(agent, agent.rules[0] as Rule)
  }

  test('turn what does not negate itself', () => {
    expect(turned('Never do', 'Force a push')).toBe(true)
    expect(turned('Anti-patterns', 'Forced pushes')).toBe(true)
    expect(turned("Do and don't", 'Force a push')).toBe(false)
    expect(turned('Never do', 'Do not force a push')).toBe(false)
    expect(turned('Work', 'Force a push')).toBe(false)
    const nested = agentOf('a.md', '## Never do\n\n### Pushes\n\n- Force a push\n')
    expect(isTurned(nested, nested.rules[0] as Rule)).toBe(true)
  })

  test.for([
    ['Force a push', false, 'Squash', false, true],
    ['Force a push', true, 'Squash', true, true],
    ['Do not force a push', true, 'Squash', true, false],
    ['Do not force a push', true, 'Do not squash', true, true],
    ['Force a push', true, 'Squash', false, false],
    ['Force a push', false, 'Squash', true, false],
    ['Do not force a push', true, 'Squash', false, true],
    ['Do not force a push', false, 'Squash', true, false],
    ['Do not force a push', false, 'Do not squash', true, true]
  ] as const)('%j (turned: %j) at %j (turned: %j) means the same: %j', ([text, isAgainst, other, isOtherAgainst, same]) => {
    const [rule, place] = [rulesOf(`- ${text}\n`)[0] as Rule, rulesOf(`- ${other}\n`)[0] as Rule]
    expect(meansTheSameAt(rule, place, (one) => (one === rule ? isAgainst : isOtherAgainst))).toBe(same)
  })
})

test('all files are meant by stars alone', () => {
  expect(['**', '*', '**/*', '*.ts, **', ['**/*']].map(isEverywhere)).toEqual([true, true, true, true, true])
  expect(['*.ts', 'src/**', '', undefined, '**/*.ts'].map(isEverywhere)).toEqual([false, false, false, false, false])
})

test('copies have one body and as many rules', () => {
  const [one, two] = [agentOf('a.md', '- Lock it.\n'), agentOf('b.md', '---\nname: b\n---\n\n- Lock it.\n\n')]
  expect(areCopies([one, two])).toBe(true)
  expect(areCopies([one, two, agentOf('c.md', '- Lock it!\n')])).toBe(false)
  expect(areCopies([one, {...two, rules: []}])).toBe(false)
})
