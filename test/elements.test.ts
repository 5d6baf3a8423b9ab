import {describe, expect, test} from 'vitest'
import {elementsOf, withElements} from '../src/4-merge/elements.js'
import {splitRules} from '../src/4-merge/split-rules.js'
import {uniteBrackets} from '../src/4-merge/unite-brackets.js'
import {agentOf} from './support/merge-texts.js'

type Form = Parameters<typeof elementsOf>[0]['form']
const elements = (markdown: string, form: Form = 'item') => elementsOf({form, markdown})

/** Its head, then its elements, with what joins the last two and what closes it. */
const cut = (markdown: string, form?: Form) => {
  const found = elements(markdown, form)
  return found && [found.head, ...found.parts, `${found.joint}|${found.lastJoint}|${found.end}`]
}

describe('a rule lists in one sentence', () => {
  test.for<[string, readonly string[]]>([
    ['Checklist: hulls, masts and sails.', ['Checklist: ', 'hulls', 'masts', 'sails', ', | and |.']],
    ['Checklist: hulls, masts, and sails;', ['Checklist: ', 'hulls', 'masts', 'sails', ', |, and |;']],
    ['Checklist: hulls, masts, or sails', ['Checklist: ', 'hulls', 'masts', 'sails', ', |, or |']],
    ['Checklist: hulls, masts, & sails', ['Checklist: ', 'hulls', 'masts', 'sails', ', |, & |']],
    ['Checklist: hulls, masts, sails', ['Checklist: ', 'hulls', 'masts', 'sails', ', |, |']],
    ['Checklist: old hulls; tall masts; and white sails', ['Checklist: ', 'old hulls', 'tall masts', 'white sails', '; |; and |']],
    [
      'Checklist: hulls, with keels; masts, with stays; sails',
      ['Checklist: ', 'hulls, with keels', 'masts, with stays', 'sails', '; |; |']
    ],
    ['**Checklist**: hulls, masts, sails', ['**Checklist**: ', 'hulls', 'masts', 'sails', ', |, |']],
    ['**Checklist** : hulls, masts, sails', ['**Checklist** : ', 'hulls', 'masts', 'sails', ', |, |']],
    ['**Checklist** - hulls, masts, sails', ['**Checklist** - ', 'hulls', 'masts', 'sails', ', |, |']],
    ['Hulls, masts, white sails', ['', 'Hulls', 'masts', 'white sails', ', |, |']],
    ['**Checklist** hulls, masts, sails', ['**Checklist** ', 'hulls', 'masts', 'sails', ', |, |']],
    [
      'Check: `a, b`, "c, d", (e, f), [g, h], **i, j**, “k, l”',
      ['Check: ', '`a, b`', '"c, d"', '(e, f)', '[g, h]', '**i, j**', '“k, l”', ', |, |']
    ],
    ['Inspect the hulls, masts and sails', ['Inspect ', 'the hulls', 'masts', 'sails', ', | and |']],
    ['Check for rot, rust and worms', ['Check for ', 'rot', 'rust', 'worms', ', | and |']],
    ['Inspect hulls, clean masts and review sails', ['', 'Inspect hulls', 'clean masts', 'review sails', ', | and |']],
    ['Old hulls, tall masts, white sails', ['', 'Old hulls', 'tall masts', 'white sails', ', |, |']],
    [
      'Check: one two three four five six seven eight nine, masts, sails',
      ['Check: ', 'one two three four five six seven eight nine', 'masts', 'sails', ', |, |']
    ]
  ])('%s', ([markdown, expected]) => {
    expect(cut(markdown)).toEqual(expected)
  })

  test.for([
    'Checklist: hulls and masts.',
    'Checklist: hulls, masts',
    'Checklist: hulls, masts or sails',
    'Check: one two three four five six seven eight nine ten, masts, sails',
    'Check: hulls, masts if they are old, sails',
    'Check: hulls, masts that creak, sails',
    'Check: hulls, masts but no stays, sails',
    'Check: hulls, with keels, sails',
    'Check: hulls, for example masts, sails',
    'Check: hulls, including keels, sails',
    'Check: hulls, masts, etc',
    'Check: hulls, masts, such as pine, oak',
    'Check: hulls, —, sails',
    'Check: hulls, masts. And sails, lamps',
    'For hulls, masts, sails',
    'Your hulls, masts, sails',
    'A hull, masts, sails',
    'When hulls, masts, sails',
    'Write notes on hulls, masts, sails',
    'Write clean, fast and very well kept logs',
    'Hulls, masts, very white sails',
    '(Sails: hulls, masts, oars',
    'Hulls and masts',
    'Check: hulls,masts,sails',
    'Check: hulls, masts,\nsails'
  ])('and does not in: %s', (markdown) => {
    expect(elements(markdown)).toBeUndefined()
  })

  test('in items, sentences and tasks alone', () => {
    const markdown = 'Checklist: hulls, masts, sails'
    const forms: readonly Form[] = ['item', 'sentence', 'task', 'step', 'row', 'code', 'quote', 'example']
    expect(forms.filter((form) => elements(markdown, form))).toEqual(['item', 'sentence', 'task'])
  })
})

describe('cases in brackets', () => {
  test.for<[string, string, readonly string[], string, string]>([
    ['Look for faults (rot, worms).', 'Look for faults (', ['rot', 'worms'], ').', 'Look for faults.'],
    ['Look for faults (rot, worms)', 'Look for faults (', ['rot', 'worms'], ')', 'Look for faults'],
    ['Look for faults (e.g. rot, worms)', 'Look for faults (e.g. ', ['rot', 'worms'], ')', 'Look for faults'],
    ['Look for faults (e.g., rot, worms)', 'Look for faults (e.g., ', ['rot', 'worms'], ')', 'Look for faults']
  ])('%s', ([markdown, head, parts, end, alone]) => {
    expect(elements(markdown)).toEqual({head, parts, joint: ', ', lastJoint: ', ', end, alone})
  })

  test.for([
    'Look for faults (rot)',
    'Look for faults (rot, worms) of the hull',
    'Look for "faults (rot, worms)',
    'Look for **faults (rot, worms)',
    'Look for faults(rot, worms)',
    'Look for faults (rot, if it is wet)',
    '(rot, worms)'
  ])('are none in: %s', (markdown) => {
    expect(elements(markdown)).toBeUndefined()
  })
})

describe('a rule with some of its elements', () => {
  const list = elements('Checklist: hulls, masts, and sails.') as NonNullable<ReturnType<typeof elements>>
  const cases = elements('Look for faults (rot, worms).') as typeof list
  test.for([
    [[0, 1, 2], 'Checklist: hulls, masts, and sails.'],
    [[0, 2], 'Checklist: hulls, and sails.'],
    [[1], 'Checklist: masts.'],
    [[], undefined]
  ] as const)('%j', ([kept, text]) => {
    expect(withElements(list, (at) => kept.some((one) => one === at))).toBe(text)
  })

  test('stands without its cases', () => {
    expect(withElements(cases, (at) => at === 1)).toBe('Look for faults (worms).')
    expect(withElements(cases, () => false)).toBe('Look for faults.')
  })
})

test.for([
  ['Look for faults (rot, worms)', 'Look for faults (worms, rust)', 'Look for faults (rot, worms, rust)'],
  ['Look for faults (rot, worms)', 'Look for faults (`Rot`, **worms**)', 'Look for faults (rot, worms)'],
  ['Look for old faults (rot, worms)', 'Look for faults (rust, mold)', 'Look for old faults (rot, worms, rust, mold)'],
  ['Look for faults (rot, worms)', 'Look for old faults (rust, mold)', undefined],
  ['Look for faults (rot, worms)', 'Look for faults', undefined],
  ['Look for faults', 'Look for faults (rot, worms)', undefined],
  ['Checklist: hulls, masts, sails', 'Checklist: hulls, masts, lamps', undefined]
] as const)('%s with %s is %s', ([one, other, united]) => {
  expect(uniteBrackets(one, other)).toBe(united)
})

describe('the elements of a rule as rules', () => {
  const {rules} = agentOf(
    'a.md',
    [
      '- Inspect the hulls, masts and sails.',
      '- Use hemp, tar and oak.',
      '- Checklist: no loose ropes, zero leaks, lamps lit',
      '- Look for faults (rot, worms).',
      '- Scrub with sand.',
      '- Avoid rust, rot, worms.'
    ].join('\n')
  )
  const split = () => splitRules(rules, ({text}) => text.startsWith('Avoid'))

  test('repeat the verb that they share, and know their list', () => {
    const {units, listings} = split()
    expect(units.map(({rule, part}) => [rule.text, rule.lead, part?.at, part?.isCase])).toEqual([
      ['Inspect the hulls', 'Inspect', 0, false],
      ['Inspect masts', 'Inspect', 1, false],
      ['Inspect sails', 'Inspect', 2, false],
      ['hemp', 'Use', 0, false],
      ['tar', 'Use', 1, false],
      ['oak', 'Use', 2, false],
      ['no loose ropes', 'Checklist:', 0, false],
      ['zero leaks', 'Checklist:', 1, false],
      ['lamps lit', 'Checklist:', 2, false],
      ['Look for faults (rot, worms).', '', undefined, undefined],
      ['rot', 'Look for faults (', 0, true],
      ['worms', 'Look for faults (', 1, true],
      ['Scrub with sand.', '', undefined, undefined],
      ['Avoid rust, rot, worms.', '', undefined, undefined]
    ])
    expect([...listings.keys()].map(({index}) => index)).toEqual([0, 1, 2, 3])
  })

  test('say what must not be where they say so themselves', () => {
    expect(
      split()
        .units.slice(6, 9)
        .map(({rule}) => rule.statements.map(({polarity, text, part}) => [polarity, text, part]))
    ).toEqual([
      [['avoid', 'no loose ropes', 'no loose ropes']],
      [['avoid', 'zero leaks', 'zero leaks']],
      [['do', 'lamps lit', 'lamps lit']]
    ])
  })
})
