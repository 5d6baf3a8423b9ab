import {describe, expect, test} from 'vitest'
import {commonHeading} from '../src/4-merge/common-heading.js'
import {subjectsOf} from '../src/4-merge/heading-subject.js'
import {inBodyOrder} from '../src/4-merge/in-body-order.js'
import {mergedOrder} from '../src/4-merge/merged-order.js'
import {labeledKey, lastHeadedStep} from '../src/4-merge/moved-rules.js'
import {isSelfDescription, otherOpenings} from '../src/4-merge/opening.js'
import {placeOf, sectionSources} from '../src/4-merge/section-sources.js'
import {partsOf, tellingHeading} from '../src/4-merge/telling-heading.js'
import type {Agent} from '../src/model.js'
import {agentOf, draftOf} from './support/merge-texts.js'

const named = (file: string, name: string, body = 'Sail.') => agentOf(file, `---\nname: ${name}\n---\n\n${body}\n`)
const crew = [named('a.md', 'sail-reviewer'), named('b.md', 'sail-checker')]

describe('what a heading is about', () => {
  const subjectOf = (heading: string) => subjectsOf(crew)(heading)
  test.for([
    ['Testing', 'testing', 50],
    ['Sail testing', 'testing', 50],
    ['Kite testing', '#kite test', 50],
    ['Testing (unit)', 'testing', 50],
    ['Kites (of paper)', '#kite', 50],
    ['Kites(of paper)', '#kite', 50],
    ['(unit)', '#unit', 50],
    ['Security checklist', 'security', 50],
    ['Testing principles', 'testing', 50],
    ['Performance-first mindset', 'performance', 50],
    ['Core principles', 'principles', 25],
    ['Core values', 'principles', 25],
    ['Kite values', '#kite valu', 50],
    ['What never to do at sea', 'prohibitions', 95],
    ['Pitfalls of kites', 'anti-patterns', 93],
    ['Limits', 'limits', 91],
    ['Limits of kites', '#kite limit', 50],
    ['Core modeling', '#model', 50],
    ['The main', '#main', 50],
    ['Kites, old kites', '#kite old', 50],
    ['Phase 2: testing', '#2 phase test', 30],
    ['Step 1', '#1', 30]
  ] as const)('%s: %s', ([heading, key, rank]) => {
    expect(subjectOf(heading)).toMatchObject({key, rank})
  })

  test.for([
    ['Testing and Kites', ['testing', '#kite']],
    ['Testing & Deployment', ['testing', 'deployment']],
    ['Ropes, Kites and Masts', ['#rope', '#kite', '#mast']],
    ['Tests and coverage', []],
    ['Kites', []],
    ['Sandals', []],
    ['If kites and ropes are wet', []],
    ['Step 2: kites and ropes', []],
    ['Phase 2: testing', []]
  ] as const)('the parts of %s are %j', ([heading, keys]) => {
    expect(subjectOf(heading).parts.map(({key}) => key)).toEqual(keys)
  })

  test('says when its rules hold, and then stands in what it is about', () => {
    expect(subjectOf('When kites are wet')).toMatchObject({key: expect.stringMatching(/^#when /), around: subjectOf('kites wet').key})
    expect(subjectOf('When kites dry (in the wind)').key).toBe(subjectOf('When kites dry').key)
    expect(subjectOf('Kites (only if they are dry)').key).toBe('#kites (only if they are dry)')
    expect(subjectOf('Phase 2: kites').around).toBe('process')
    expect(subjectOf('Kites').around).toBeUndefined()
  })

  test('is in a rule that has all its terms, or names its topic', () => {
    const [kites, testing] = [subjectOf('Paper kites'), subjectOf('Testing')]
    expect([kites.isIn('A kite of paper.'), kites.isIn('A kite.'), testing.isIn('Run the tests.'), testing.isIn('Run.')]).toEqual([
      true,
      false,
      true,
      false
    ])
  })

  test('is known without the words of half of the names', () => {
    expect(subjectsOf([...crew, named('c.md', 'kite-tester')])('Sail repair').key).toBe('#repair')
    expect(subjectsOf([...crew, named('c.md', 'kite-tester'), named('d.md', 'kite'), named('e.md', 'kite')])('Sail repair').key).toBe(
      '#repair sail'
    )
    expect(subjectsOf([named('a.md', 'debugger')])('Debugging ropes').key).toBe('#rope')
  })
})

describe('the heading that tells where a section belongs', () => {
  const telling = (body: string) => {
    const agent = named('a.md', 'x', body)
    return agent.sections.slice(1).map((section) => tellingHeading(agent, section, subjectsOf([agent])))
  }
  test.for<[name: string, body: string, headings: readonly string[]]>([
    ['none of a title', '# Sailing\n\n## Ropes\n\n- a', ['', 'Ropes']],
    ['its own of two titles', '# Sailing\n\n- a\n\n# Ropes\n\n- b', ['Sailing', 'Ropes']],
    ['its own of a lone second-level heading', '## Sailing\n\n- a', ['Sailing']],
    ['the one above a label that is alone', '## Ropes\n\nWhen coiling ropes by hand:\n\n- a', ['Ropes', 'When coiling ropes by hand']],
    ['the one above a label that names it again', '## Ropes\n\nRope work:\n\n- a', ['Ropes', 'Ropes']],
    ['its own of a label beside rules', '## Ropes\n\n- a\n\nRope work:\n\n- b', ['Ropes', 'Rope work']],
    ['its own of a label beside another one', '## Ropes\n\nRope work:\n\n- a\n\nKnots:\n\n- b', ['Ropes', 'Rope work', 'Knots']],
    ['its own of a label below a title', '# Ropes\n\nRope work:\n\n- a', ['', 'Rope work']],
    ['its own of a label before any heading', 'Rope work:\n\n- a', ['Rope work']],
    ['the one above an empty heading', '## Ropes\n\n- a\n\n### Notes\n\n- b', ['Ropes', 'Ropes']],
    ['its own of an empty heading below a title', '# Ropes\n\n## Notes\n\n- b', ['', 'Notes']],
    ['its own of an empty heading that stands alone', '## Notes\n\n- b', ['Notes']],
    ['that of a topic around a checklist', '## Deployment\n\n### Checklist\n\n- a', ['Deployment', 'Deployment']],
    ['its own of a checklist below another subject', '## Ropes\n\n### Checklist\n\n- a', ['Ropes', 'Checklist']],
    ['its own of another topic below a topic', '## Deployment\n\n### Testing\n\n- a', ['Deployment', 'Testing']],
    ['its own of what must not be', '## Ropes\n\nDo not:\n\n- a', ['Ropes', 'Do not']]
  ])('is %s', ([, body, headings]) => {
    expect(telling(body)).toEqual(headings)
  })

  test('is not that of parts: three of one heading, or two of one that names a part', () => {
    const partsIn = (...headings: readonly string[]) => {
      const agent = named('a.md', 'x', headings.map((heading) => `## ${heading}\n\n- a\n`).join('\n'))
      return agent.sections.filter(partsOf(agent)).map(({heading}) => heading)
    }
    expect(partsIn('Ropes', 'ROPES', 'Ropes', 'Masts')).toEqual(['Ropes', 'ROPES', 'Ropes'])
    expect(partsIn('Ropes', 'Ropes')).toEqual([])
    expect(partsIn('Example', 'Example')).toEqual(['Example', 'Example'])
    expect(partsIn('Example')).toEqual([])
  })

  test('comes with what else decides where its rules go', () => {
    const agent = named(
      'a.md',
      'x',
      '## Ropes\n\n- Coil them.\n\n### Never\n\n- Never cut one.\n- Do not burn one.\n\n## Masts\n\n- Never climb.\n- Tap them.'
    )
    const sources = sectionSources([agent], subjectsOf([agent]))
    expect(sources.map(({heading, rules, isPart, isAgainst, isBan}) => [heading, rules, isPart, isAgainst, isBan])).toEqual([
      ['', 5, false, false, false],
      ['Ropes', 3, false, false, false],
      ['Never', 2, false, true, true],
      ['Masts', 2, false, false, false]
    ])
    expect(placeOf('a.md', 1)).not.toBe(placeOf('a.md', 11))
  })
})

describe('of several headings of one subject stands', () => {
  const source = (heading: string, file: string, rules = 1) => ({heading, rules, agent: {file} as Agent})
  const chosen = (sources: ReturnType<typeof source>[], key = 'ropes', isWide: (heading: string) => boolean = () => false) =>
    commonHeading(key, sources, 'b.md', isWide)
  test.for<[name: string, sources: ReturnType<typeof source>[], heading: string]>([
    ['what most agents have', [source('Rope care', 'a.md', 9), source('Cordage', 'c.md'), source('Cordage', 'd.md')], 'Cordage'],
    ['what names the subject', [source('Cordage', 'a.md', 9), source('All ropes', 'c.md')], 'All ropes'],
    ['the shorter one', [source('Care of cordage', 'a.md', 9), source('Cordage', 'c.md')], 'Cordage'],
    ['the one over most rules', [source('Cordage', 'a.md'), source('Lines', 'c.md', 2)], 'Lines'],
    ['that of the base', [source('Cordage', 'a.md'), source('Lines', 'b.md')], 'Lines'],
    ['the first by the alphabet', [source('Lines', 'c.md'), source('Cordage', 'd.md')], 'Cordage'],
    ['no poor one', [source('Always', 'a.md'), source('Always', 'c.md'), source('Care of cordage', 'd.md')], 'Care of cordage'],
    ['no empty one', [source('Notes', 'a.md'), source('Notes', 'c.md'), source('Care of cordage', 'd.md')], 'Care of cordage'],
    ['a poor one where there is no other', [source('Always', 'a.md')], 'Always'],
    ['nothing of none', [], '']
  ])('%s', ([, sources, heading]) => {
    expect(chosen(sources)).toBe(heading)
  })

  test('the one that stands over more than the others', () => {
    const sources = [source('Cordage', 'a.md'), source('Cordage', 'c.md'), source('Cordage and wire', 'd.md')]
    expect(chosen(sources, 'x', (heading) => heading.includes('wire'))).toBe('Cordage and wire')
  })

  test('what most agents have, not what stands most often', () => {
    expect(chosen([source('Lines', 'a.md'), source('Lines', 'a.md'), source('Cords', 'c.md'), source('Cords', 'd.md')], 'x')).toBe('Cords')
  })
})

test.for<[orders: readonly (readonly string[])[], merged: readonly string[]]>([
  [[['a', 'b', 'c']], ['a', 'b', 'c']],
  [[['a', 'a', 'b']], ['a', 'b']],
  [
    [
      ['a', 'c'],
      ['a', 'b', 'c']
    ],
    ['a', 'b', 'c']
  ],
  [
    [
      ['a', 'c'],
      ['b', 'c']
    ],
    ['a', 'b', 'c']
  ],
  [
    [
      ['a', 'c'],
      ['c', 'd']
    ],
    ['a', 'c', 'd']
  ],
  [
    [
      ['a', 'b'],
      ['x', 'y']
    ],
    ['a', 'b', 'x', 'y']
  ],
  [
    [
      ['a', 'b'],
      ['x', 'y', 'a']
    ],
    ['x', 'y', 'a', 'b']
  ],
  [
    [
      ['a', 'b'],
      ['b', 'x', 'a', 'y']
    ],
    ['a', 'y', 'b', 'x']
  ],
  [
    [
      ['a', 'd'],
      ['a', 'b', 'b'],
      ['c', 'd']
    ],
    ['a', 'b', 'c', 'd']
  ],
  [[], []]
])('the orders %j are one: %j', ([orders, merged]) => {
  expect(mergedOrder(orders)).toEqual(merged)
})

describe('a labeled paragraph', () => {
  const keyOf = (body: string, isLoose = false) => {
    const agent = named('a.md', 'x', body)
    return agent.rules.map((rule) => labeledKey(agent, rule, isLoose, (heading) => `<${heading}>`))
  }
  test.for<[string, boolean, string | undefined]>([
    ['Rope care: coil it well.', false, '<Rope care>'],
    ['One two three four five: coil it well.', false, '<One two three four five>'],
    ['One two three four five six: coil it well.', false, undefined],
    ['So: coil it well.', false, undefined],
    ['Care, of course: coil it well.', false, undefined],
    ['Care:coil it well.', false, undefined],
    ['- Rope care: coil it well.', false, undefined],
    ['**Rope care**: coil it well.', false, undefined],
    ['**Rope care**: coil it well.', true, '<Rope care>']
  ])('%s (loose: %s) belongs to %s', ([body, isLoose, key]) => {
    expect(keyOf(body, isLoose)).toEqual([key])
  })

  test('stands alone', () => {
    expect(keyOf('Rope care: coil it well. Mast care: tap it.')).toEqual([undefined, undefined])
    expect(keyOf('Rope care: coil it well.\n\nMast care: tap it.')).toEqual(['<Rope care>', '<Mast care>'])
  })
})

test('a step behind steps that are headings stays behind the last of them, with its details', () => {
  const agent = named(
    'a.md',
    'x',
    '## Process\n\n1. **Rig**\n   - Hoist the main.\n   - Cleat it.\n2. **Sail**\n   - Cast off.\n   - Steer.\n3. Moor the boat at the pier.\n\n## Ropes\n\n1. Coil them.'
  )
  const keys = agent.rules.map((rule) => lastHeadedStep(agent, rule, ({heading}) => heading))
  expect(agent.rules.map(({text}, at) => [text, keys[at]]).filter(([, key]) => key !== undefined)).toEqual([
    ['Moor the boat at the pier.', 'Sail']
  ])
})

describe('what an agent says of itself', () => {
  const isOne = (text: string) => isSelfDescription(named('a.md', 'x', text).rules[0] as Agent['rules'][number])
  test.for([
    ...['are', 'have', 'specialize in', 'specialise in', 'deliver', 'excel at', 'prioritize', 'prioritise', 'stay', 'combine', 'bring'],
    ...['understand', 'possess', 'master', 'think', 'approach', 'embody', 'architect', 'write', 'focus on', 'balance', 'operate', 'serve'],
    ...['act', 'work', 'help with', 'provide', 'design', 'build', 'create', 'implement', 'implements']
  ])('you %s sails', (verb) => {
    expect(isOne(`You ${verb} sails.`)).toBe(true)
  })
  test.for(['goal', 'role', 'mission', 'purpose', 'expertise', 'specialization', 'job', 'primary', 'focus', 'responsibility'])(
    'your %s is',
    (noun) => {
      expect(isOne(`Your ${noun} is sails.`)).toBe(true)
    }
  )
  test.for([
    ['You’re a sailor.', true],
    ["You're a sailor.", true],
    ['As a sailor, knots matter.', true],
    ['As an able sailor, knots matter.', true],
    ['As always, knots matter.', false],
    ['You coil ropes.', false],
    ['You are never late.', false],
    ['You must be a sailor.', false],
    ['You are only a sailor.', false],
    ['You are a sailor who should sleep.', false],
    ['You are a sailor and don’t sleep.', false],
    ['You are not a sailor.', false],
    ['You are always early.', false],
    ['Say that you are a sailor.', false],
    ['- You are a sailor.', false]
  ] as const)('%s: %s', ([text, expected]) => {
    expect(isOne(text)).toBe(expected)
  })

  const left = (base: number, ...bodies: readonly string[]) => {
    const agents = bodies.map((body, at) => named(`${at}.md`, 'x', body))
    return otherOpenings(agents, agents[base] as Agent).map(({file, text}) => `${file} ${text}`)
  }
  test.for<[name: string, base: number, bodies: readonly string[], omitted: readonly string[]]>([
    [
      'the base keeps its own',
      0,
      ['You are a sailor.', 'You are a sailor of the old school.'],
      ['1.md You are a sailor of the old school.']
    ],
    ['the base keeps its own, wherever it stands', 1, ['You are an old sailor.', 'You are a cook.'], ['0.md You are an old sailor.']],
    ['else the longest stays', 0, ['Sail.', 'You are a cook.', 'You are a cook who sails.'], ['1.md You are a cook.']],
    [
      'else the longest stays, wherever the base stands',
      1,
      ['You are a cook.', 'Sail.', 'You are a cook who sails.'],
      ['0.md You are a cook.']
    ],
    [
      'else the longest stays, also in front of the base',
      2,
      ['You are a cook.', 'You are a cook who sails.', 'Sail.'],
      ['0.md You are a cook.']
    ],
    [
      'all of the paragraph that opens with it is one',
      0,
      ['You are a sailor.', 'You are a cook. You stew fish. Salt is scarce. Check the water first.'],
      ['1.md You are a cook.', '1.md You stew fish.', '1.md Salt is scarce.']
    ],
    ['what binds stays', 0, ['You are a sailor.', 'You are a cook. You must never waste salt.'], ['1.md You are a cook.']],
    ['what introduces a list stays', 0, ['You are a sailor.', 'You are a cook who has:\n\n- salt'], []],
    [
      'a last paragraph about itself is one',
      0,
      ['You are a sailor.', '## Fish\n\n- Salt it.\n\n## End\n\nYou help the crew.'],
      ['1.md You help the crew.']
    ],
    ['a paragraph between is none', 0, ['You are a sailor.', 'Salt is scarce.\n\nYou help the crew.\n\n- Salt it.'], []],
    [
      'but "you are" is one anywhere',
      0,
      ['You are a sailor.', 'Salt is scarce.\n\nYou are a cook.\n\n- Salt it.'],
      ['1.md You are a cook.']
    ],
    [
      'a calling below a heading of the agent itself is one',
      0,
      ['You are a sailor.', '## Role\n\nSenior cook. Salts fish.\n\n## Fish\n\nSenior fish first.'],
      ['1.md Senior cook.', '1.md Salts fish.']
    ],
    ['no calling asks for something', 0, ['You are a sailor.', '## Role\n\nSenior cook. Check the fish.\n\n## Fish\n\n- a'], []]
  ])('%s', ([, base, bodies, omitted]) => {
    expect(left(base, ...bodies)).toEqual(omitted)
  })
})

test('what the base says word for word, and nothing else, stands in the order of its body', () => {
  const base = named('a.md', 'x', '## Ropes\n\n- Coil them.\n\n## Masts\n\n- Tap them.')
  const {sections} = draftOf([base, named('b.md', 'x', '- Coil them.')], 'a.md')
  const ordered = inBodyOrder(base, [...sections].reverse())
  expect(ordered?.map(({heading, depth, items}) => [heading, depth, ...items.map(({text}) => text)])).toEqual([
    ['', 0, 'Coil them.', 'Tap them.']
  ])
  expect(
    inBodyOrder(
      base,
      sections.map((section) => ({...section, items: section.items.slice(1)}))
    )
  ).toBeUndefined()
  expect(inBodyOrder(named('b.md', 'x', '- Coil them.'), sections)).toBeUndefined()
  const more = draftOf([base, named('b.md', 'x', '- Oil the blocks.')], 'a.md').sections
  expect(inBodyOrder(base, more)).toBeUndefined()
})
