import {describe, expect, test} from 'vitest'
import {memberNames} from '../src/4-merge/member-names.js'
import {omissionWords} from '../src/messages.js'
import {agentOf, draftOf} from './support/merge-texts.js'

test.for([
  ['sail-maker\n```', 'deck-hand', '```\nsail-maker\n```'],
  ['`sail-maker`', 'deck-hand', 'Ask `sail-maker`.'],
  ['sail-maker', '**deck-hand', 'Ask sail-maker.'],
  ['[sail-maker]', 'deck-hand', '[sail-maker](x)']
] as const)('%j is not renamed to %j, for marks of Markdown would come or go', ([name, canonical, text]) => {
  const {namesIn, renamed} = memberNames([name], canonical, 'body')
  expect(namesIn(text)).toEqual([])
  expect(renamed(text)).toBe(text)
})

describe('in a body', () => {
  const names = () => memberNames(['sail-maker', 'knot_tier', 'cook', ' '], 'deck-hand', 'body')
  test.for([
    ['Ask sail-maker or knot_tier.', 'Ask deck-hand or deck-hand.'],
    ['The `sail-maker` mends.', 'The `deck-hand` mends.'],
    ['(sail-maker)', '(deck-hand)'],
    ['sail-maker: mends.', 'deck-hand: mends.'],
    ['Let the `cook` agent salt.', 'Let the `deck-hand` agent salt.'],
    ['Let the "cook" subagent salt.', 'Let the "deck-hand" subagent salt.'],
    ["Let the 'cook' sub-agent salt.", "Let the 'deck-hand' sub-agent salt."],
    ['agent: "cook"', 'agent: "deck-hand"'],
    ['"agent": "cook"', '"agent": "deck-hand"'],
    ['agent_name="cook"', 'agent_name="deck-hand"'],
    ['agent-type = "cook"', 'agent-type = "deck-hand"'],
    ['subagent_type="cook"', 'subagent_type="deck-hand"'],
    ['agent `cook`', 'agent `deck-hand`'],
    ['"mode": "cook"', '"mode": "deck-hand"'],
    ['"role":"cook"', '"role":"deck-hand"'],
    ['"from": "cook", "to": "cook"', '"from": "deck-hand", "to": "deck-hand"'],
    ['Ask `cook` first.', 'Ask `deck-hand` first.'],
    ['consult "cook"', 'consult "deck-hand"'],
    ['Invoke `cook`', 'Invoke `deck-hand`'],
    ['delegate to `cook`', 'delegate to `deck-hand`'],
    ['Defer to `cook`', 'Defer to `deck-hand`'],
    ['escalate to `cook`', 'escalate to `deck-hand`'],
    ['hand over to `cook`', 'hand over to `deck-hand`'],
    ['Hand it off to `cook`', 'Hand it off to `deck-hand`'],
    ['Work with `cook`', 'Work with `deck-hand`'],
    ['collaborate with `cook`', 'collaborate with `deck-hand`'],
    ['Coordinate with `cook`', 'Coordinate with `deck-hand`'],
    ['Tell @cook.', 'Tell @deck-hand.']
  ] as const)('%s becomes %s', ([text, expected]) => {
    expect(names().renamed(text)).toBe(expected)
  })

  test.for([
    'See agents/sail-maker.md.',
    'See ./sail-maker.',
    'my-sail-maker',
    'sail-maker-tools',
    'sail-makers',
    'sail-maker/notes',
    'sail-maker.ts',
    'a.sail-maker',
    'import x from "sail-maker"',
    "import x from 'sail-maker'",
    'the `sail-maker` skill',
    'the sail-maker command',
    'the "sail-maker" package',
    'the sail-maker plugin',
    'the sail-maker library',
    'Sail-Maker',
    'The cook salts.',
    'Use `cook` well.',
    'Ask cook first.',
    'task `cook`',
    'mail@cook',
    '@cook/salt',
    '@cook.js',
    '@cooks',
    '/@cook',
    '@cook-book',
    'the `cook` agents'
  ])('%s stays', (text) => {
    expect(names().renamed(text)).toBe(text)
  })

  test('each name is told once', () => {
    expect(names().namesIn('Ask sail-maker, knot_tier, sail-maker and @cook.')).toEqual(['sail-maker', 'knot_tier', 'cook'])
    expect(names().namesIn('Ask nobody.')).toEqual([])
    expect(memberNames(['', ' '], 'x', 'body').namesIn('Ask  x.')).toEqual([])
    expect(memberNames([], 'x', 'description').renamed('Use y.')).toBe('Use y.')
  })

  test('a longer name is no shorter one', () => {
    const both = memberNames(['sail-maker', 'sail-maker-two'], 'x', 'body')
    expect(both.renamed('Ask sail-maker-two and sail-maker.')).toBe('Ask x and x.')
    expect(both.namesIn('Ask sail-maker-two.')).toEqual(['sail-maker-two'])
  })
})

describe('in a description', () => {
  const names = () => memberNames(['sail-maker', 'cook'], 'deck-hand', 'description')
  test.for([
    ['Use the cook agent.', 'Use the deck-hand agent.'],
    ['Call cook agents.', 'Call deck-hand agents.'],
    ['the `cook` sub-agent', 'the `deck-hand` sub-agent'],
    ['the "cook" subagents', 'the "deck-hand" subagents'],
    ['Tell @cook.', 'Tell @deck-hand.'],
    ['Tell `cook`.', 'Tell `deck-hand`.'],
    ['Tell @Sail_Maker.', 'Tell @deck-hand.'],
    ['use sail-maker to mend', 'use deck-hand to mend'],
    ['Using sail-maker when it tears', 'Using deck-hand when it tears'],
    ['Invoke sail_maker for sails', 'Invoke deck-hand for sails'],
    ['Launch sail-maker at dawn', 'Launch deck-hand at dawn'],
    ['Trigger sail-maker on wear', 'Trigger deck-hand on wear'],
    ['call sail-maker whenever', 'call deck-hand whenever'],
    ['Consult sail-maker, then', 'Consult deck-hand, then'],
    ['Consult sail-maker.', 'Consult deck-hand.'],
    ['the sail-maker can mend', 'the deck-hand can mend'],
    ['the sail-maker is here', 'the deck-hand is here'],
    ['the sail-maker should', 'the deck-hand should'],
    ['the sail-maker will', 'the deck-hand will'],
    ['the sail-maker handles', 'the deck-hand handles'],
    ['the sail-maker"', 'the deck-hand"'],
    ['the Sail Maker agent', 'the deck-hand agent'],
    ['the Sail Maker to mend', 'the deck-hand to mend'],
    ['the sail maker can', 'the deck-hand can']
  ] as const)('%s becomes %s', ([text, expected]) => {
    expect(names().renamed(text)).toBe(expected)
  })

  test.for([
    'A cook salts.',
    'Knows sail-maker.',
    'reuse sail-maker tricks',
    'use sail maker to',
    'my-cook agent',
    '@cookbook',
    'bathe sail-maker to',
    'the sail maker mends'
  ])('%s stays', (text) => {
    expect(names().renamed(text)).toBe(text)
  })

  test('the name of the canonical agent stays as it is written, and a spelling is no other name', () => {
    expect(memberNames(['Deck-Hand', 'cook'], 'deck-hand', 'description').renamed('Use the Deck-Hand agent.')).toBe(
      'Use the Deck-Hand agent.'
    )
    expect(names().namesIn('the Sail Maker agent, the COOK agent')).toEqual(['sail-maker', 'cook'])
  })
})

describe('a sentence that only sends its reader to another one of the group', () => {
  const left = (rule: string) =>
    draftOf(
      [agentOf('a.md', `---\nname: deck-hand\n---\n\n- Scrub.\n${rule}\n`), agentOf('b.md', '---\nname: sail-maker\n---\n\n- Mend.\n')],
      'a.md'
    ).omitted.filter(({reason}) => reason === omissionWords.sendsToItself({names: ['sail-maker']})).length
  test.for([
    ...['Hand', 'Delegate', 'Collaborate', 'Coordinate', 'Cooperate', 'Work', 'Support', 'Guide', 'Help', 'Assist', 'Partner', 'Consult'],
    ...['Escalate', 'Defer', 'Refer', 'Route', 'Use', 'Call', 'Invoke', 'Ask', 'See', 'With', '**Hand']
  ])('is left out: %s', (verb) => {
    expect(left(`- ${verb} with sail-maker${verb.startsWith('*') ? '**' : ''} on torn sails`)).toBe(1)
  })

  test.for([
    '- Tell sail-maker about torn sails.',
    '- Ask sail-maker first. Then mend it.',
    '- Ask sail-maker; then mend it.',
    '1. Ask sail-maker about torn sails.',
    '- Ask deck-hand about torn sails.',
    '- Ask `sail-maker-two` about it.'
  ])('and stays where it is more: %s', (rule) => {
    expect(left(rule)).toBe(0)
  })
})
