import {describe, expect, test} from 'vitest'
import {choosePieces} from '../src/4-merge/descriptions/choose-pieces.js'
import {describedParts} from '../src/4-merge/descriptions/described-parts.js'
import {descriptionParts, type PartKind} from '../src/4-merge/descriptions/description-parts.js'
import {exampleItem} from '../src/4-merge/descriptions/example-item.js'
import {layOutDescription} from '../src/4-merge/descriptions/lay-out-description.js'
import {mergeDescriptions} from '../src/4-merge/descriptions/merge-descriptions.js'
import {partPlace} from '../src/4-merge/descriptions/part-place.js'
import {freshness, isHead, type Piece, pieceOf} from '../src/4-merge/descriptions/piece.js'
import {withinLimit} from '../src/4-merge/descriptions/within-limit.js'
import type {Agent} from '../src/model.js'
import {agentOf} from './support/merge-texts.js'

const kinds = (text: string) => descriptionParts(text).map(({kind, text: words}) => `${kind}: ${words}`)

/** The pieces of several descriptions, the first that of the base agent. */
const pieces = (...descriptions: readonly string[]): readonly Piece[] =>
  descriptions.flatMap((text, source) => descriptionParts(text).map((part, at) => pieceOf(part, part.text, source, at)))
const piece = (kind: PartKind, text: string, at = 0, source = 0): Piece => pieceOf({kind, text}, text, source, at)

describe('a sentence of a description', () => {
  test.for<[string, readonly string[]]>([
    ['Tunes pianos. Repairs hammers.', ['statement: Tunes pianos.', 'statement: Repairs hammers.']],
    [
      'Tunes pianos! Does it hurt? “Never.” Ask.',
      ['statement: Tunes pianos!', 'statement: Does it hurt?', 'statement: “Never.”', 'statement: Ask.']
    ],
    [
      'Tunes pianos. (Grand ones.) **Both.** `One.`',
      ['statement: Tunes pianos.', 'statement: (Grand ones.)', 'statement: **Both.**', 'statement: `One.`']
    ],
    ['Tunes in 3.5 hours. 2 are enough.', ['statement: Tunes in 3.5 hours.', 'statement: 2 are enough.']],
    [
      'Tunes pianos, e.g. Grand ones, i.e. Large vs. Small etc. And more.',
      ['statement: Tunes pianos, e.g. Grand ones, i.e. Large vs. Small etc. And more.']
    ],
    ['Tunes pianos. small ones too.', ['statement: Tunes pianos. small ones too.']],
    ['Tunes pianos. However, no organs.', ['statement: Tunes pianos. However, no organs.']],
    ['Tunes pianos.\nand organs.', ['statement: Tunes pianos. and organs.']],
    ['Tunes pianos\nOrgans too', ['statement: Tunes pianos', 'statement: Organs too']],
    ['Tunes pianos\n*Organs* too', ['statement: Tunes pianos', 'statement: *Organs* too']],
    ['Tunes pianos\n\nand organs', ['statement: Tunes pianos', 'statement: and organs']],
    ['Tunes pianos\n  \nand organs', ['statement: Tunes pianos', 'statement: and organs']],
    ['  \n\n ', []],
    ['They tune. Use this when it rains.', ['statement: They tune.', 'trigger: Use this when it rains.']]
  ])('%j', ([text, expected]) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('an item of a description', () => {
  test('has one of several marks, and ends a paragraph', () => {
    expect(kinds('Knows\n- oak\n* ash\n• elm\n1. fir\n2) yew\nand more')).toEqual([
      'statement: Knows',
      'item: oak',
      'item: ash',
      'item: elm',
      'item: fir',
      'item: yew',
      'statement: and more'
    ])
  })

  test('is none without a blank behind its mark', () => {
    expect(kinds('-oak\n1.fir')).toEqual(['statement: -oak 1.fir'])
  })

  test('stands below the sentence with a colon before it, marks aside, and no other one', () => {
    const belowOf = (text: string) => descriptionParts(text).map(({below}) => below)
    expect(belowOf('Use for:\n- oak\n\n- ash')).toEqual([undefined, 0, 0])
    expect(belowOf('Cuts. **Use for:**\n- oak')).toEqual([undefined, undefined, 1])
    expect(belowOf('Use for _trees:_\n- oak')).toEqual([undefined, 0])
    expect(belowOf('Use for trees.\n- oak\n- ash')).toEqual([undefined, undefined, undefined])
    expect(belowOf('- oak\n- ash')).toEqual([undefined, undefined])
  })

  test('takes the list below it, which is indented by two or more', () => {
    expect(kinds('- oak\n  - old\n  - young\n - ash')).toEqual(['item: oak\n  - old\n  - young', 'item: ash'])
    expect(kinds('- oak  \n  - old  \n  - young  ')).toEqual(['item: oak\n  - old\n  - young'])
    expect(kinds('Knows:\n  - oak')).toEqual(['statement: Knows:', 'item: oak'])
  })
})

describe('an example of a description', () => {
  const tagged = '<example>\nuser: tea\n</example>'
  test.for<[string, readonly string[]]>([
    [`Brews. ${tagged} Use it.`, ['statement: Brews.', `example: ${tagged}`, 'trigger: Use it.']],
    [`${tagged}${tagged}`, [`example: ${tagged}`, `example: ${tagged}`]],
    ['Brews. So: <example> open', ['statement: Brews.', 'statement: So: <example> open']],
    ['Examples:\n- one\n   \ntwo', ['label: Examples:', 'example: - one\ntwo']],
    ['<EXAMPLE>a</EXAMPLE>', ['example: <EXAMPLE>a</EXAMPLE>']],
    ['<example>a <example>b</example>', ['example: <example>a ', 'example: <example>b</example>']],
    [`Brews.\nExamples:\n${tagged}\n- more`, ['statement: Brews.', 'label: Examples:', `example: ${tagged}`, 'example: - more']],
    ['Brews. Some typical Examples: a cold pot', ['statement: Brews.', 'label: Some typical Examples:', 'example: a cold pot']],
    ['Brews. Some very typical Examples: a pot', ['statement: Brews.', 'statement: Some very typical Examples: a pot']],
    ['Brews tea. Example: a cold pot', ['statement: Brews tea.', 'label: Example:', 'example: a cold pot']],
    ['Brews tea! Specifically:\n- a cold pot', ['statement: Brews tea!', 'label: Specifically:', 'example: - a cold pot']],
    ['Brews tea by the examples: of others', ['statement: Brews tea by the examples: of others']],
    [
      'For instance:\ncontext: one\n\nmore\nCase two\n3. three',
      ['label: For instance:', 'example: context: one\nmore', 'example: Case two', 'example: 3. three']
    ],
    ['Examples:\n- one\n  goes on\n- two\n\n\n', ['label: Examples:', 'example: - one\n  goes on', 'example: - two']],
    ['Examples: (1) one (2) two\n(10) ten', ['label: Examples:', 'example: (1) one', 'example: (2) two', 'example: (10) ten']],
    ['Examples:\n(100) one', ['label: Examples:', 'example: (100) one']],
    ['Examples:\nScenarios:\n- one', ['label: Examples:', 'label: Scenarios:', 'example: - one']],
    ['Examples:\n\n', ['label: Examples:']]
  ])('%j', ([text, expected]) => {
    expect(kinds(text)).toEqual(expected)
  })

  test('with a number in brackets becomes an item', () => {
    expect(exampleItem('(1) one;')).toBe('- one')
    expect(exampleItem('(12)  one\ntwo')).toBe('- one\ntwo')
    expect(exampleItem('see (1) one')).toBe('see (1) one')
    expect(exampleItem('- one;')).toBe('- one;')
  })
})

describe('a piece', () => {
  test.for([
    'Do not use it.',
    'Never in May.',
    'No organs.',
    'Don’t use it.',
    "It doesn't sing.",
    'It isn’t for organs.',
    'All except organs.',
    'Unless it rains.',
    'Avoid organs.',
    'Pianos without strings.',
    'Use the tuner instead.'
  ])('says when not: %s', (text) => {
    expect(piece('trigger', text).isNegative).toBe(true)
  })

  test.for(['Use it for knots.', 'Notes all.', 'Nothing else.', 'Use it unlessened.'])('says nothing of the kind: %s', (text) => {
    expect(piece('trigger', text).isNegative).toBe(false)
  })

  test.for([
    ['trigger', 'Use for:', true],
    ['statement', '**Knows:**', true],
    ['statement', 'Knows_:_', true],
    ['statement', 'Knows: all', false],
    ['item', 'Knows:', false],
    ['label', 'Examples:', false]
  ] as const)('of kind %s heads a list: %s (%s)', ([kind, text, heads]) => {
    expect(isHead({kind, text})).toBe(heads)
  })

  test('is as fresh as its terms weigh that were not said', () => {
    const {terms} = piece('statement', 'Tunes pianos')
    const [first = '', second = ''] = [...terms]
    expect(freshness(terms, new Set())).toMatchObject({share: 1})
    expect(freshness(terms, terms)).toEqual({weight: 0, share: 0})
    expect(freshness(new Set(), new Set())).toEqual({weight: 0, share: 0})
    const half = freshness(terms, new Set([first]))
    expect(half.weight).toBe(freshness(new Set([second]), new Set()).weight)
    expect(half.share).toBeCloseTo(half.weight / freshness(terms, new Set()).weight)
  })
})

describe('the pieces that are chosen', () => {
  const chosen = (...descriptions: readonly string[]) => {
    const {kept, left} = choosePieces(pieces(...descriptions))
    return [kept.map(({text}) => text), [...left].map(([{text, source}, reason]) => `${source} ${text} ${reason}`)]
  }

  test.for<[name: string, descriptions: readonly string[], kept: readonly string[], left: readonly string[]]>([
    [
      'say each thing once, whatever the capitals and marks',
      ['Tunes pianos.', 'TUNES pianos!'],
      ['Tunes pianos.'],
      ['1 TUNES pianos! said']
    ],
    [
      'keep all that the base agent says, though it repeats itself',
      ['Tunes pianos. Tunes the pianos well.', 'Repairs organs.'],
      ['Tunes pianos.', 'Tunes the pianos well.', 'Repairs organs.'],
      []
    ],
    [
      'open with fuller words only where the own ones tell enough',
      ['Tunes pianos.', 'Tunes pianos and repairs organs of village churches.'],
      ['Tunes pianos.', 'Tunes pianos and repairs organs of village churches.'],
      []
    ],
    [
      'open with the own words where the fuller ones lack one of them',
      ['Tunes pianos of small concert halls.', 'Tunes and repairs pianos of small halls.'],
      ['Tunes pianos of small concert halls.'],
      ['1 Tunes and repairs pianos of small halls. describes']
    ],
    [
      'leave out an opening that tells nothing new, and what is said once more',
      ['Tunes pianos and organs. Use it before concerts.', 'Pianos, organs. Tunes organs and pianos for money.', 'Piano tuner.'],
      ['Tunes pianos and organs.', 'Use it before concerts.'],
      ['1 Pianos, organs. said', '1 Tunes organs and pianos for money. describes', '2 Piano tuner. describes']
    ],
    [
      'have the triggers of all before their statements',
      ['Tunes pianos.', 'Tunes pianos. Knows felt, ivory and brass. Use it after a flood.'],
      ['Tunes pianos.', 'Use it after a flood.', 'Knows felt, ivory and brass.'],
      ['1 Tunes pianos. said']
    ],
    [
      'take a longer trigger in the place of a shorter one',
      ['Tunes pianos. Use it before a concert. Use it in winter.', 'Use it before a concert or a rehearsal.'],
      ['Tunes pianos.', 'Use it before a concert or a rehearsal.', 'Use it in winter.'],
      ['0 Use it before a concert. said']
    ],
    [
      'keep both triggers of one agent',
      ['Tunes pianos. Use it before a concert. Use it before a concert or a rehearsal.', 'Use it before a concert.'],
      ['Tunes pianos.', 'Use it before a concert.', 'Use it before a concert or a rehearsal.'],
      ['1 Use it before a concert. said']
    ],
    [
      'keep what says when not beside what says when',
      ['Tunes pianos. Use it before a concert.', 'Do not use it before a concert or a rehearsal.'],
      ['Tunes pianos.', 'Use it before a concert.', 'Do not use it before a concert or a rehearsal.'],
      []
    ],
    [
      'keep an urge beside a longer trigger without one',
      ['Tunes pianos. Use PROACTIVELY before a concert.', 'Use it before a concert or a rehearsal.'],
      ['Tunes pianos.', 'Use PROACTIVELY before a concert.', 'Use it before a concert or a rehearsal.'],
      []
    ],
    [
      'keep one urge',
      ['Tunes pianos. Use PROACTIVELY before a concert.', 'Use AUTOMATICALLY before a concert.'],
      ['Tunes pianos.', 'Use PROACTIVELY before a concert.'],
      ['1 Use AUTOMATICALLY before a concert. said']
    ],
    [
      'drop a trigger whose words other pieces say',
      ['Tunes pianos. Use it before a concert. Use it after a flood.', 'Use it before or after a concert.'],
      ['Tunes pianos.', 'Use it before a concert.', 'Use it after a flood.'],
      ['1 Use it before or after a concert. said']
    ],
    [
      'keep a trigger without a content word if it has more than three words',
      ['Tunes pianos.', 'Use it when you do so.', 'Use it.'],
      ['Tunes pianos.', 'Use it when you do so.'],
      ['2 Use it. said']
    ],
    [
      'drop a statement without a content word',
      ['Tunes pianos.', 'Tunes pianos. We do it as you do it.'],
      ['Tunes pianos.'],
      ['1 Tunes pianos. said', '1 We do it as you do it. describes']
    ],
    [
      'have one label over examples, and none over nothing',
      ['Tunes pianos.\nExamples:\n- flat', 'Examples:\n- sharp'],
      ['Tunes pianos.', '- flat', '- sharp', 'Examples:'],
      ['1 Examples: introduces']
    ],
    [
      'drop a label over no example',
      ['Tunes pianos.\nExamples:', 'Repairs organs.'],
      ['Tunes pianos.', 'Repairs organs.'],
      ['0 Examples: introduces']
    ],
    [
      'keep a second head that says something of its own',
      ['Tunes pianos. Use it for:\n- flat strings', 'Use it in the case of:\n- flat strings\n- dust'],
      ['Tunes pianos.', 'Use it for:', 'flat strings', 'Use it in the case of:', 'dust'],
      ['1 flat strings said']
    ],
    [
      'keep no head over nothing',
      ['Tunes pianos. Use it for:\n- flat strings', 'Use it in the case of:\n- flat strings'],
      ['Tunes pianos.', 'Use it for:', 'flat strings'],
      ['1 flat strings said', '1 Use it in the case of: introduces']
    ],
    [
      'give a list a head where its own was left out',
      ['Tunes pianos.', 'Tunes pianos:\n- with felt'],
      ['Tunes pianos.', 'with felt', 'Tunes pianos:'],
      []
    ]
  ])('%s', ([, descriptions, kept, left]) => {
    expect(chosen(...descriptions)).toEqual([kept, left])
  })

  test('open with what shares most with the others, where the base agent has no opening', () => {
    expect(chosen('Use it in May.', 'Knows brass.', 'Tunes old pianos.', 'Tunes old pianos daily.')[0]?.[0]).toBe('Tunes old pianos.')
  })

  test('have an example in its fullest wording, but not one of the base agent', () => {
    const [short, long, own] = ['- user: flat!', '- user: flat\n  assistant: On it.', '- user: FLAT\n  assistant: On it, at once.']
    const examples = (...all: readonly string[]) =>
      choosePieces(all.map((text, source) => piece('example', text, 1, source + 1))).kept.map(({text}) => text)
    expect(examples(short, long)).toEqual([long])
    expect(examples(long, short)).toEqual([long])
    expect(examples(short, long, own)).toEqual([own])
    const {kept, left} = choosePieces([piece('example', short), piece('example', long, 1, 1)])
    expect([kept.map(({text}) => text), [...left.values()]]).toEqual([[short], ['said']])
    expect(choosePieces([piece('example', short, 0, 1), piece('example', long, 1, 1)]).kept.map(({text}) => text)).toEqual([short])
  })
})

describe('the layout of a description', () => {
  test.for<[string, readonly Piece[], string]>([
    [
      'ends each sentence',
      [piece('statement', 'Tunes'), piece('trigger', 'Use it…', 1), piece('statement', 'Ask “me.”', 2)],
      'Tunes. Ask “me.” Use it…'
    ],
    [
      'ends a sentence that has a full stop in its midst',
      [piece('statement', 'Tunes Node.js services'), piece('statement', 'Sings.', 1)],
      'Tunes Node.js services. Sings.'
    ],
    ['has triggers behind statements', [piece('trigger', 'Use it.'), piece('statement', 'Tunes.', 1)], 'Tunes. Use it.'],
    [
      'keeps marks behind a full stop',
      [piece('statement', '**Tunes.**'), piece('statement', 'お茶。', 1), piece('statement', 'Sings', 2)],
      '**Tunes.** お茶。 Sings.'
    ],
    ['has lists without a head last', [piece('item', 'oak'), piece('statement', 'Knows.', 1)], 'Knows.\n\n- oak'],
    [
      'has examples below their label',
      [piece('example', '(1) a;', 1), piece('label', 'Examples:', 0), piece('statement', 'Knows.', 2)],
      'Knows.\n\nExamples:\n\n- a'
    ],
    ['is empty where nothing is', [], '']
  ])('%s', ([, kept, text]) => {
    expect(layOutDescription(kept)).toBe(text)
  })

  test('has each item below its head, or else below the first', () => {
    const text = 'Use it for:\n- oak\n- ash\n\nKnows:\n- elm'
    const [head, oak, ash, other, elm] = pieces(text) as [Piece, Piece, Piece, Piece, Piece]
    const foreign = piece('item', 'yew', 0, 1)
    expect(layOutDescription([head, oak, ash, other, elm, foreign])).toBe('Use it for:\n- oak\n- ash\n- yew\n\nKnows:\n- elm')
    expect(layOutDescription([head])).toBe('Use it for:')
    expect(layOutDescription(pieces('Knows trees:\n\nUse it for:\n- oak'))).toBe('Knows trees:\n\nUse it for:\n- oak')
    expect(layOutDescription([piece('statement', 'Knows trees:', 0, 1), head, oak])).toBe('Knows trees:\n\nUse it for:\n- oak')
    expect(layOutDescription([oak, ash])).toBe('- oak\n- ash')
    const [second, fir] = pieces('Tunes.', 'Mends these:\n- fir').slice(1) as [Piece, Piece]
    expect(layOutDescription([head, oak, second, fir])).toBe('Use it for:\n- oak\n\nMends these:\n- fir')
  })
})

describe('what fits into a limit', () => {
  const textsOf = (all: readonly Piece[], limit: number) => {
    const {kept, left} = withinLimit(all, limit)
    return [kept.map(({text}) => text), left.map(({text}) => text)]
  }
  const all = [
    piece('statement', 'Tunes pianos.'),
    piece('trigger', 'Use it before a concert.', 1),
    piece('trigger', 'Use it after a flood or a fire.', 0, 1),
    piece('example', '- user: flat', 2),
    piece('label', 'Examples:', 3)
  ]
  const whole = layOutDescription(all).length

  test('is all of it where it fits', () => {
    expect(textsOf(all, whole)[1]).toEqual([])
    expect(textsOf(all, whole - 1)[1]).toEqual(['- user: flat', 'Examples:'])
  })

  test('is the opening whatever its length', () => {
    expect(textsOf(all, 3)).toEqual([
      ['Tunes pianos.'],
      ['Use it before a concert.', 'Use it after a flood or a fire.', '- user: flat', 'Examples:']
    ])
  })

  test('is what the base agent says before what others say, and these before examples', () => {
    expect(textsOf(all, 60)[0]).toEqual(['Tunes pianos.', 'Use it before a concert.'])
  })

  test('is of the others what adds most for its length', () => {
    const others = [
      piece('statement', 'Tunes pianos.'),
      piece('statement', 'Tunes the pianos of each and every one of them.', 0, 1),
      piece('statement', 'Repairs cracked soundboards.', 1, 1)
    ]
    expect(textsOf(others, 60)).toEqual([
      ['Tunes pianos.', 'Repairs cracked soundboards.'],
      ['Tunes the pianos of each and every one of them.']
    ])
  })

  test('is a shorter one where a longer one does not fit', () => {
    const long = `Use it for ${'very '.repeat(20)}old pianos.`
    expect(textsOf([piece('statement', 'Tunes.'), piece('trigger', long, 1), piece('trigger', 'Use it.', 2)], 40)).toEqual([
      ['Tunes.', 'Use it.'],
      [long]
    ])
  })
})

test('the parts of a description have their words and their places in the sources', () => {
  const of = (file: string, ...lines: readonly string[]) =>
    agentOf(file, ['---', `name: ${file.slice(0, 1)}-x`, ...lines, '---', '- Sail.', ''].join('\n'))
  const described = (...agents: readonly Agent[]) =>
    describedParts(mergeDescriptions(agents, agents[0] as Agent, 'tuner')).map(
      ({text, origins}) =>
        `${text}: ${origins.map(({file, line, text: words, relation}) => `${file}:${line} ${words} ${relation}`).join(', ')}`
    )
  const [one, two] = [
    of('a.md', 'description: Tunes pianos. Use it for organs.'),
    of('b.md', 'description: Tunes pianos. Use it for organs.')
  ]
  const three = of('c.md', 'description: Repairs old hammers of felt.')
  expect(described(one as Agent, two as Agent)).toEqual([
    'Tunes pianos.: a.md:3 Tunes pianos. chosen, b.md:3 Tunes pianos. same',
    'Use it for organs.: a.md:3 Use it for organs. chosen, b.md:3 Use it for organs. same'
  ])
  expect(described(one as Agent, two as Agent, three)).toEqual([
    'Tunes pianos.: a.md:3 Tunes pianos. chosen, b.md:3 Tunes pianos. same',
    'Repairs old hammers of felt.: c.md:3 Repairs old hammers of felt. chosen',
    'Use it for organs.: a.md:3 Use it for organs. chosen, b.md:3 Use it for organs. same'
  ])
  expect(described(of('a.md', 'description: Tunes pianos for the a-x agent.'))).toEqual([
    'Tunes pianos for the tuner agent.: a.md:3 Tunes pianos for the a-x agent. chosen'
  ])
  expect(described(of('a.md'), of('b.md'))).toEqual([])
})

describe('the lines of a part', () => {
  const source = 'description: >-\n  Tends trees. Plans\n  the harvest.\n\n  Über alles.'
  const place = (text: string, field = {key: 'description', value: '', source, line: 10, endLine: 14}) => partPlace('a.md', field, text)
  test.for([
    ['Tends trees.', 11, 11],
    ['TENDS, trees', 11, 11],
    ['trees. Plans the', 11, 12],
    ['Über alles.', 14, 14],
    ['harvest', 12, 12],
    ['Feeds geese.', 10, 14],
    ['…', 10, 14]
  ] as const)('of %s are %i to %i', ([text, line, endLine]) => {
    expect(place(text)).toEqual({file: 'a.md', line, endLine})
  })

  test('of a field of one line are that line', () => {
    expect(place('x', {key: 'a', value: '', source: 'a: y', line: 3, endLine: 3})).toEqual({file: 'a.md', line: 3, endLine: 3})
  })
})
