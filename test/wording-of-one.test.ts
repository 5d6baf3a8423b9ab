import {describe, expect, test} from 'vitest'
import {compose} from '../src/4-merge/compose.js'
import {foldRepeats} from '../src/4-merge/compose-group.js'
import {foldCode} from '../src/4-merge/fold-code.js'
import {commonLeadStyle, withLeadStyle} from '../src/4-merge/lead-style.js'
import {inOneStyle} from '../src/4-merge/one-style.js'
import {without} from '../src/4-merge/without.js'
import type {Agent, Rule} from '../src/model.js'
import {agentOf} from './support/merge-texts.js'

/** The first rule of each body, of an agent each. */
const rulesOf = (...bodies: readonly string[]): readonly Rule[] =>
  bodies.map((body, at) => agentOf(`${'abcdef'[at]}.md`, `${body}\n`).rules[0] as Rule)

/** What several rules become as one, where each came from, and what is left over. */
const folded = (bodies: readonly string[], ways: Partial<Parameters<typeof compose>[1]> = {}) => {
  const {composed, rest} = compose(rulesOf(...bodies), {base: 'a.md', ...ways})
  return [composed.item.markdown, composed.item.origins.map(({file, relation}) => `${file} ${relation}`), rest.map(({file}) => file)]
}

describe('several rules as one', () => {
  const spring = 'Check the old sails for rips and rot each spring.'
  const mold = 'Check the old sails for mold and mildew stains each spring.'
  test.for<[name: string, bodies: readonly string[], markdown: string, origins: readonly string[], rest: readonly string[]]>([
    ['are the words that all have', [`- ${spring}`, `- ${spring}`], spring, ['a.md chosen', 'b.md same'], []],
    ['are the fuller words', ['- Check the old sails.', `- ${spring}`], spring, ['a.md contained', 'b.md chosen'], []],
    ['are both, where each says something', [`- ${spring}`, `- ${mold}`], `${mold} ${spring}`, ['a.md equivalent', 'b.md chosen'], []],
    ['have no label in their midst', [`- **Rips**: ${spring}`, `- ${mold}`], `${mold} ${spring}`, ['a.md equivalent', 'b.md chosen'], []],
    [
      'keep the label in front',
      [`- ${spring}`, `- **Mold**: ${mold}`],
      `**Mold**: ${mold} ${spring}`,
      ['a.md equivalent', 'b.md chosen'],
      []
    ],
    [
      'have a full stop between their sentences',
      [`- ${spring.slice(0, -1)}`, `- ${mold.slice(0, -1)}`],
      `${mold} ${spring.slice(0, -1)}`,
      ['a.md equivalent', 'b.md chosen'],
      []
    ],
    ['are no sentences behind a sentence', [spring, mold], mold, ['b.md chosen'], ['a.md']],
    ['are none with what introduces something', [`- ${spring.slice(0, -1)}:`, `- ${mold}`], mold, ['b.md chosen'], ['a.md']],
    ['are none with a question', [`- ${spring}`, `- ${mold.slice(0, -1)}?`], `${mold.slice(0, -1)}?`, ['b.md chosen'], ['a.md']]
  ])('%s', ([, bodies, markdown, origins, rest]) => {
    expect(folded(bodies)).toEqual([markdown, origins, rest])
  })

  test('are at most three sentences of different agents', () => {
    const more = ['rust and loose rivets', 'worms and barnacle scars', 'sun and salt burns'].map(
      (words) => `- Check the old sails for ${words} each spring.`
    )
    const [markdown, , rest] = folded([`- ${spring}`, `- ${mold}`, ...more]) as [string, unknown, readonly string[]]
    expect(markdown.split('. ')).toHaveLength(3)
    expect(rest).toHaveLength(2)
  })

  test('are in the words of the base where a person named it', () => {
    expect(folded(['- Check the old sails.', `- ${spring}`], {isGround: true, base: 'a.md'})[0]).toMatch(/^Check the old sails\./)
    expect(folded(['- Check the old sails.', `- ${spring}`], {isGround: true, base: 'x.md'})[0]).toBe(spring)
  })

  test('stand where one of them has details', () => {
    const hasDetails = ({file}: Rule) => file === 'a.md'
    expect(folded(['- Check the old sails.', `- ${spring}`], {hasDetails})[0]).toMatch(/^Check the old sails\./)
    expect(folded([`- ${spring}`, '- Check the old sails.'], {hasDetails: () => true})).toEqual([spring, ['a.md chosen'], ['b.md']])
  })

  test('of equal weight are those of the base, then the shorter, then the first', () => {
    expect(folded(['- Check the sails.', '- Check sails.'], {base: 'b.md'})[0]).toBe('Check sails.')
    expect(folded(['- Check all the sails.', '- Check sails.'], {base: 'x.md'})[0]).toBe('Check sails.')
    expect(folded(['- Check all the sails.', '- Check sails.'], {base: 'a.md'})[0]).toBe('Check all the sails.')
    expect(folded(['- Check sails!', '- Check sails.'], {base: 'x.md'})[1]).toEqual(['a.md chosen', 'b.md same'])
  })

  test('of equal weight are those that always hold', () => {
    const places = {isAgainst: () => false, limitOf: ({file}: Rule) => (file === 'a.md' ? 'If it rains' : ''), named: new Set<string>()}
    expect(folded(['- Check sails.', '- Check the sails.'], {places})[0]).toBe('Check the sails.')
    expect(folded([`- ${spring}`, '- Check the old sails.'], {places})).toEqual([spring, ['a.md chosen'], ['b.md']])
  })
})

describe('what stands twice', () => {
  const agents = (...bodies: readonly string[]): readonly Agent[] => bodies.map((body, at) => agentOf(`${'abc'[at]}.md`, `${body}\n`))
  const once = (base: string, ...bodies: readonly string[]) => {
    const all = agents(...bodies)
    const composed = all.flatMap(({rules}) => rules).map((rule) => compose([rule], {base}).composed)
    return foldRepeats(composed, all, base).map(
      ({item}) => `${item.text}: ${item.origins.map(({file, relation}) => `${file} ${relation}`).join(', ')}`
    )
  }
  test('is folded, the words of the base first', () => {
    expect(once('a.md', '- Coil ropes.', '- coil ropes')).toEqual(['Coil ropes.: a.md chosen, b.md same'])
    expect(once('b.md', '- Coil ropes.\n- Sing.', '- coil ropes')).toEqual(['coil ropes: b.md chosen, a.md same', 'Sing.: a.md chosen'])
  })
  test('but not where a heading turns one of them, nor in rows of other tables, nor without words', () => {
    expect(once('a.md', '- Cut ropes.', '## Never\n\n- Cut ropes.')).toHaveLength(2)
    expect(once('a.md', '| a | b |\n|---|---|\n| x | y |', '| c | d |\n|---|---|\n| x | y |')).toHaveLength(2)
    expect(once('a.md', '- …', '- …')).toHaveLength(2)
  })
})

describe('code of different agents', () => {
  const code = (language: string, ...lines: readonly string[]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``
  const kept = (base: string, ...bodies: readonly string[]) =>
    foldCode(
      rulesOf(...bodies).map((rule) => compose([rule], {base}).composed),
      base
    ).map(({chosen, item}) => `${chosen.file}: ${item.origins.map(({file, relation}) => `${file} ${relation}`).join(', ')}`)
  const js = ["const a = 'x'", 'send(a)', 'close()'] as const
  test.for<[name: string, one: string, other: string, kept: readonly string[]]>([
    [
      'stands once where blanks differ',
      code('js', ...js),
      code('js', "const  a='x'", '', ' send(a)', 'close()'),
      ['b.md: a.md equivalent, b.md chosen']
    ],
    [
      'stands once where quotes differ',
      code('js', ...js),
      code('js', 'const a = "x"', 'send(a)', 'close()'),
      ['a.md: a.md chosen, b.md equivalent']
    ],
    ['stands once where a comment differs', code('js', ...js), code('js', '// first', ...js), ['b.md: a.md equivalent, b.md chosen']],
    [
      'has no comments where it has no language, whatever its first word is',
      code('', 'js', ...js),
      code('', 'js', '// first', ...js),
      ['a.md: a.md chosen', 'b.md: b.md chosen']
    ],
    [
      'stands once where a comment of several kinds differs',
      code('sql', 'a', 'b', 'c'),
      code('sql', 'a -- one', 'b # two', 'c /* three */'),
      ['b.md: a.md equivalent, b.md chosen']
    ],
    [
      'stands twice where it differs',
      code('js', ...js),
      code('js', "const a = 'y'", 'send(a)', 'close()'),
      ['a.md: a.md chosen', 'b.md: b.md chosen']
    ],
    [
      'stands twice where it is short',
      code('js', 'send(a)', 'close()'),
      code('js', 'send( a )', 'close()'),
      ['a.md: a.md chosen', 'b.md: b.md chosen']
    ],
    [
      'stands twice where it is prose',
      code('md', 'a', 'b', 'c'),
      code('md', '# d', 'a', 'b', 'c'),
      ['a.md: a.md chosen', 'b.md: b.md chosen']
    ],
    ['stands twice where one is called good', code('js', ...js), code('js', '// good', ...js), ['a.md: a.md chosen', 'b.md: b.md chosen']],
    ['stands twice where one is marked', code('js', ...js), code('js', '// ✅', ...js), ['a.md: a.md chosen', 'b.md: b.md chosen']],
    ['stands twice where it is no code', `- ${js.join(' ')}`, `- ${js.join('  ')} // x`, ['a.md: a.md chosen', 'b.md: b.md chosen']]
  ])('%s', ([, one, other, expected]) => {
    expect(kept('a.md', one, other)).toEqual(expected)
  })
  test('of one length is that of the base', () => {
    expect(kept('b.md', code('js', ...js), code('js', 'const a = "x"', 'send(a)', 'close()'))).toEqual([
      'b.md: a.md equivalent, b.md chosen'
    ])
    expect(kept('c.md', code('js', ...js), code('js', 'const a = "x"', 'send(a)', 'close()'))).toEqual([
      'a.md: a.md chosen, b.md equivalent'
    ])
  })
  test('of one agent is a pair, and both stay', () => {
    const {rules} = agentOf('a.md', `${code('js', ...js)}\n\n${code('js', '// x', ...js)}\n`)
    expect(
      foldCode(
        rules.map((rule) => compose([rule], {base: 'a.md'}).composed),
        'a.md'
      )
    ).toHaveLength(2)
  })
})

describe('the leads of a list', () => {
  const composedOf = (...items: readonly string[]) =>
    agentOf('a.md', items.map((item) => `- ${item}\n`).join('')).rules.map((rule) => compose([rule], {base: 'a.md'}).composed)
  const nameOf = (...items: readonly string[]) => commonLeadStyle(composedOf(...items)).name
  test.for([
    [['**Tar**: warm it.'], 'outside'],
    [['**Tar:** warm it.'], 'inside'],
    [['**Tar** - warm it.'], 'hyphen'],
    [['**Tar** – warm it.'], 'en dash'],
    [['**Tar** — warm it.'], 'em dash'],
    [['Tar: warm it.'], 'outside'],
    [['**Tar:** warm it.', '**Wax**: melt it.'], 'outside'],
    [['**Tar:** warm it.', '**Wax**: melt it.', '**Flax:** card it.'], 'inside'],
    [['**Tar**:warm it.', '**Wax** -- melt it.', '**Oak:**'], 'outside']
  ] as const)('%j are set apart: %s', ([items, name]) => {
    expect(nameOf(...items)).toBe(name)
  })
  test('are those of items and steps alone', () => {
    const all = agentOf('a.md', '**Tar:** warm it.\n\n- [ ] **Wax:** melt it.\n\n1. **Flax:** card it.\n').rules.map(
      (rule) => compose([rule], {base: 'a.md'}).composed
    )
    const wanted = commonLeadStyle(composedOf('**Tar**: x.'))
    expect(withLeadStyle(all, wanted).map(({item}) => item.markdown)).toEqual([
      '**Tar:** warm it.',
      '**Wax:** melt it.',
      '**Flax**: card it.'
    ])
  })

  test('become alike, and no word changes', () => {
    const all = composedOf('**Tar:** warm it.', '**Wax** - melt it.', 'Sing.', '**Oak** — dry it.')
    const wanted = commonLeadStyle(composedOf('**Tar**: x.'))
    expect(withLeadStyle(all, wanted).map(({item}) => item.markdown)).toEqual([
      '**Tar**: warm it.',
      '**Wax**: melt it.',
      'Sing.',
      '**Oak**: dry it.'
    ])
    expect(withLeadStyle(all, wanted).map(({item}) => item.text)).toEqual(['Tar: warm it.', 'Wax: melt it.', 'Sing.', 'Oak: dry it.'])
  })
})

describe('the rules of a section in one style', () => {
  const styled = (isProcess: boolean, ...bodies: readonly string[]) => {
    const agents = bodies.map((body, at) => agentOf(`${'abc'[at]}.md`, `${body}\n`))
    return inOneStyle(
      agents.flatMap(({rules}) => rules.map((rule) => compose([rule], {base: 'a.md'}).composed)),
      {leads: commonLeadStyle([]), isProcess: () => isProcess, byFile: new Map(agents.map((agent) => [agent.file, agent]))}
    ).map(({item}) => `${item.form} ${item.text}`)
  }
  test.for<[name: string, isProcess: boolean, bodies: readonly string[], expected: readonly string[]]>([
    ['of one agent stay as they are', false, ['1. One.\n2. Two.\n\nThen.'], ['step One.', 'step Two.', 'sentence Then.']],
    ['of one agent have steps behind items', false, ['1. One.\n2. Two.\n\n- Three.'], ['item Three.', 'step One.', 'step Two.']],
    ['become items', false, ['1. One.\n2. Two.', '- Three.\n- [x] Four.'], ['item One.', 'item Two.', 'item Three.', 'item Four.']],
    ['stay steps of a process', true, ['1. One.\n2. Two.', '- Three.\n- Four.'], ['item Three.', 'item Four.', 'step One.', 'step Two.']],
    ['become an item where a step is left alone', true, ['1. One.', '- Three.\n- Four.'], ['item One.', 'item Three.', 'item Four.']],
    ['stay tasks beside tasks', false, ['- [ ] One.', '- [ ] Two.'], ['task One.', 'task Two.']],
    [
      'open with sentences',
      false,
      ['Start.\n\n- One.', 'Begin.\n\n- Two.'],
      ['sentence Start.', 'sentence Begin.', 'item One.', 'item Two.']
    ],
    [
      'have the lists with an introduction last',
      false,
      ['- One.\n\nThen.\n\n- Two.', '- Three.'],
      ['item One.', 'item Three.', 'sentence Then.', 'item Two.']
    ]
  ])('%s', ([, isProcess, bodies, expected]) => {
    expect(styled(isProcess, ...bodies)).toEqual(expected)
  })
})

describe('a rule without one of its clauses', () => {
  const left = (body: string, clause: string) => without(rulesOf(body)[0] as Rule, clause)?.markdown
  test.for<[string, string, string | undefined]>([
    ['- Check the hull. Clean the deck.', 'Check the hull.', 'Clean the deck.'],
    ['- Check the hull. Clean the deck.', 'clean the DECK', 'Check the hull.'],
    ['- Check the hull; clean the deck; write the log.', 'clean the deck', 'Check the hull; write the log.'],
    ['- Check the hull; clean the deck', 'clean the deck', 'Check the hull'],
    ['1. Check the hull. Clean the deck.', 'Check the hull.', 'Clean the deck.'],
    ['- [ ] Check the hull. Clean the deck.', 'Clean the deck.', 'Check the hull.'],
    ['Check the hull. Clean the deck.', 'Check the hull.', undefined],
    ['- Check the hull.', 'Check the hull.', undefined],
    ['- Check the hull. Clean the deck.', 'Write the log.', undefined],
    ['- Check the hull. Clean the deck.', '…', undefined],
    ['- Check the hull. It is old.', 'Check the hull.', undefined]
  ])('%s without %s is %s', ([body, clause, expected]) => {
    expect(left(body, clause)).toBe(expected)
  })
})
