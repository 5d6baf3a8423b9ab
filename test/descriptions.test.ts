import {describe, expect, test} from 'vitest'
import {descriptionParts} from '../src/4-merge/descriptions/description-parts.js'
import {mergeDescriptions} from '../src/4-merge/descriptions/merge-descriptions.js'
import {memberNames} from '../src/4-merge/member-names.js'
import type {Agent} from '../src/model.js'
import {agentOf, mergeTexts} from './support/merge-texts.js'

const agent = (file: string, description: string, name = file.replace('.md', '')): Agent =>
  agentOf(file, `---\nname: ${name}\ndescription: ${description}\n---\n\nWork.\n`)

const merged = (...descriptions: readonly string[]) => {
  const agents = descriptions.map((description, at) => agent(`agent-${'abcdefgh'[at]}.md`, description))
  return mergeDescriptions(agents, agents[0] as Agent, 'one')
}
const block = (...lines: readonly string[]): string => `|-\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}`
const kinds = (text: string) => descriptionParts(text).map(({kind, text: words}) => `${kind}: ${words}`)
const example = (user: string, assistant = 'On it.'): readonly string[] => [
  '<example>',
  `user: "${user}"`,
  `assistant: "${assistant}"`,
  '</example>'
]

describe('the parts of a description', () => {
  test('are sentences, and what a sentence means nothing without stays with it', () => {
    expect(kinds('Brews tea. Use it for guests. However, it never pours. Knows e.g. Assam well.')).toEqual([
      'statement: Brews tea.',
      'trigger: Use it for guests. However, it never pours.',
      'statement: Knows e.g. Assam well.'
    ])
  })

  test('are items below the sentence that introduces them, with the lists inside them', () => {
    expect(descriptionParts('Use this agent when:\n- a kettle is cold\n  - or missing\n- a guest waits')).toEqual([
      {kind: 'trigger', text: 'Use this agent when:'},
      {kind: 'item', text: 'a kettle is cold\n  - or missing', below: 0},
      {kind: 'item', text: 'a guest waits', below: 0}
    ])
  })

  test('are examples, with tags and without', () => {
    const tagged = example('tea?').join('\n')
    expect(kinds(`Brews tea. Examples: (1) User: 'tea?' (2) User: 'more?'`)).toEqual([
      'statement: Brews tea.',
      'label: Examples:',
      "example: (1) User: 'tea?'",
      "example: (2) User: 'more?'"
    ])
    expect(
      kinds(`Brews tea.\n\n**Examples:**\n\n- **Example 1**\n  - user: "tea?"\n- **Example 2**\n  - user: "more?"\n\n${tagged}`)
    ).toEqual([
      'statement: Brews tea.',
      'label: **Examples:**',
      'example: - **Example 1**\n  - user: "tea?"',
      'example: - **Example 2**\n  - user: "more?"',
      `example: ${tagged}`
    ])
  })

  test('are sentences of languages without blanks too', () => {
    expect(kinds('お茶を入れます。お客様が来たら使ってください。')).toEqual([
      'statement: お茶を入れます。',
      'statement: お客様が来たら使ってください。'
    ])
  })
})

describe('a merged description', () => {
  test('is that of the base agent where the others say no more', () => {
    const said = 'Tunes pianos. Use it before a concert.'
    expect(merged(said, said)).toMatchObject({text: said, omitted: [], problems: []})
    expect(merged(said, 'Tunes pianos.', 'Use it before a concert.').text).toBe(said)
  })

  test('opens once, and has each trigger once, whoever says it', () => {
    const {text, omitted} = merged(
      'Tunes pianos. Use it before a concert.',
      'Expert in the tuning of pianos. Use it before each concert. Use PROACTIVELY when the humidity drops.',
      'Piano tuner. Use it after a transport of the instrument.'
    )
    expect(text).toBe(
      'Tunes pianos. Use it before a concert. Use PROACTIVELY when the humidity drops. Use it after a transport of the instrument.'
    )
    expect(omitted.map(({file, line, text: left}) => `${file}:${line} ${left}`)).toEqual([
      'agent-b.md:3 Expert in the tuning of pianos.',
      'agent-b.md:3 Use it before each concert.',
      'agent-c.md:3 Piano tuner.'
    ])
  })

  test('takes the fuller opening of one that says all that the base agent says', () => {
    const {text} = merged('Tunes pianos of small concert halls.', 'Tunes and repairs pianos of small concert halls.')
    expect(text).toBe('Tunes and repairs pianos of small concert halls.')
  })

  test('opens with what another agent says it is, where the base agent names triggers only', () => {
    expect(merged('Use when a reed is dry.', 'Cuts oboe reeds. Use when a reed cracks.').text).toBe(
      'Cuts oboe reeds. Use when a reed is dry. Use when a reed cracks.'
    )
  })

  test('takes the longer of two triggers, and never one that says when not for one that says when', () => {
    const {text, omitted} = merged(
      'Tunes pianos. Use it before a concert.',
      'Tunes pianos. Use it before a concert or a lesson.',
      'Tunes pianos. Do not use it before a concert.'
    )
    expect(text).toBe('Tunes pianos. Use it before a concert or a lesson. Do not use it before a concert.')
    expect(omitted.map(({text: left}) => left)).toEqual(['Use it before a concert.', 'Tunes pianos.', 'Tunes pianos.'])
  })

  test('keeps the urge to call it unasked', () => {
    expect(merged('Tunes pianos. Use it before a concert.', 'Tunes pianos. Use it PROACTIVELY before a concert.').text).toMatch(
      /PROACTIVELY/
    )
  })

  test('has the items of all below one head', () => {
    const {text, omitted} = merged(
      block('Keeps bees. Use it for:', '- swarms that leave the hive', '- queens without a brood'),
      block('Use it for help with bees:', '- swarms which leave a hive', '- honey that ferments')
    )
    expect(text).toBe('Keeps bees.\n\nUse it for:\n- swarms that leave the hive\n- queens without a brood\n- honey that ferments')
    expect(omitted.map(({line, text: left}) => [line, left])).toEqual([
      [4, 'Use it for help with bees:'],
      [5, 'swarms which leave a hive']
    ])
  })

  test('has each example once, in its fullest wording, and no name of a source', () => {
    const {text, omitted} = merged(
      block('Keeps bees.', '', ...example('They swarm!', 'I will use the agent-a agent.')),
      block(
        'Keeps bees.',
        '',
        ...example('They  swarm!', 'I will use the agent-b agent.'),
        '',
        ...example('No honey?', 'Ask agent-b agent.')
      ),
      block('Keeps bees.', '', ...example('no honey', 'I will launch the agent-c agent and let it look at the combs.'))
    )
    expect(text.match(/<example>/g)).toHaveLength(2)
    expect(text).not.toMatch(/agent-[abc]/)
    expect(text).toContain('I will use the one agent.')
    expect(text).toContain('let it look at the combs')
    expect(omitted.filter(({text: left}) => left.startsWith('<example>'))).toHaveLength(2)
  })

  test('reads line ends that are spelled as backslash and n', () => {
    const {text} = merged(
      String.raw`"Keeps bees.\\n\\n<example>\\nuser: \"They swarm!\"\\n</example>"`,
      String.raw`Keeps bees.\n\n<example>\nuser: "They swarm!"\n</example>\n\nUse it in May.`
    )
    expect(text).toBe('Keeps bees. Use it in May.\n\n<example>\nuser: "They swarm!"\n</example>')
  })

  test('keeps what is said in other languages', () => {
    expect(merged('Stimmt Klaviere.', 'ピアノを調律します。', 'Accorde les pianos avant un concert.').text).toBe(
      'Stimmt Klaviere. ピアノを調律します。 Accorde les pianos avant un concert.'
    )
  })

  test('is the same for the agents in any order', () => {
    const agents = [
      agent('a.md', 'Tunes pianos. Use it before a concert.'),
      agent('b.md', 'Use it after a transport. Repairs hammers.'),
      agent('c.md', 'Piano tuner. Replaces worn strings.')
    ]
    const {text} = mergeTexts(agents, 'b.md')
    expect(mergeTexts([...agents].reverse(), 'b.md').text).toBe(text)
  })

  test('accounts for each part of each source', () => {
    const sources = [
      'Tunes pianos. Use it before a concert. Examples: (1) user: "flat" (2) user: "sharp"',
      'Piano tuner. Use it for grand pianos: uprights are too small. Use it before a concert.',
      'Tunes harpsichords by ear. Examples: (1) user: "flat"'
    ]
    const {text, omitted} = merged(...sources)
    for (const part of sources.flatMap((source) => descriptionParts(source)))
      expect(text.includes(part.text.replace(/^\(\d\) /, '')) || omitted.some((one) => one.text === part.text), part.text).toBe(true)
  })
})

describe('the limit of the host', () => {
  const skill = (folder: string, description: string): Agent =>
    agentOf(`${folder}/SKILL.md`, `---\nname: ${folder}\ndescription: ${description}\n---\n\nWork.\n`)
  const long = (word: string): readonly string[] => example(`${word} ${'and so on '.repeat(30)}`)

  test('leaves out the examples that add least, and says so', () => {
    const first = skill('bees', block('Keeps bees. Use it in May.', '', ...long('swarm')))
    const second = skill('hives', block('Keeps bees. Use it in winter.', '', ...long('frost'), '', ...long('mites'), '', ...long('wasps')))
    const {text, omitted, problems} = mergeDescriptions([first, second], first, 'bees')
    expect(text.length).toBeLessThanOrEqual(1024)
    expect(text).toMatch(/^Keeps bees\. Use it in May\. Use it in winter\./)
    expect(omitted.filter(({reason}) => reason.includes('1024 characters of skill')).length).toBeGreaterThan(0)
    expect(problems.map(({code, message}) => `${code} ${message}`)).toEqual([
      expect.stringMatching(
        /^description-limit Unexpected description of more than 1024 characters \(skill\); \d parts? were left out, and \d+ characters stand$/
      )
    ])
  })

  test('leaves one that all sources have as it stands, with a message', () => {
    const text = `Keeps bees. ${'Knows each flower of the valley. '.repeat(40)}`.trim()
    const [first, second] = [skill('bees', text), skill('hives', text)]
    const made = mergeDescriptions([first, second], first, 'bees')
    expect(made.text).toBe(text)
    expect(made.problems.map(({message}) => message)).toEqual([expect.stringContaining('it stands as its sources have it')])
  })
})

describe('names of the members', () => {
  test('become that of the canonical agent where an agent is called, and stay where they are words', () => {
    const {renamed} = memberNames(['error-handling', 'bug-fixer', 'fixer'], 'fixer', 'description')
    expect(renamed('Knows error-handling. Launch the bug-fixer agent.')).toBe('Knows error-handling. Launch the fixer agent.')
    expect(renamed('Use bug-fixer to repair, or ask @bug-fixer.')).toBe('Use fixer to repair, or ask @fixer.')
    expect(renamed('I will use the Bug Fixer to look.')).toBe('I will use the fixer to look.')
    expect(renamed('Tests with the help of Bug Fixer agents, using Bug Fixer.')).toBe(
      'Tests with the help of Bug Fixer agents, using Bug Fixer.'
    )
    expect(renamed(String.raw`a bug\nInvoke bug-fixer to repair`)).toBe(String.raw`a bug\nInvoke fixer to repair`)
    expect(renamed('the my-bug-fixer agent')).toBe('the my-bug-fixer agent')
  })

  test('stand for the agent in a body wherever they stand, but in no path and in no longer name', () => {
    const {namesIn, renamed} = memberNames(['bug-fixer', 'bug-fixer-pro', 'fixer', 'helper'], 'helper', 'body')
    expect(renamed('Work with bug-fixer and bug-fixer-pro.')).toBe('Work with helper and helper.')
    expect(namesIn('Work with bug-fixer-pro, then work with `fixer`.')).toEqual(['bug-fixer-pro', 'fixer'])
    expect(namesIn('Ask "helper" first.')).toEqual(['helper'])
    expect(renamed('Ask @fixer, a fixer of bugs, or read agents/bug-fixer.md.')).toBe(
      'Ask @helper, a fixer of bugs, or read agents/bug-fixer.md.'
    )
    expect(namesIn('A fixer of my-bug-fixer.')).toEqual([])
  })

  test('are left alone where they name a thing', () => {
    const {renamed} = memberNames(['vue', 'playwright', 'merge-helper'], 'page-writer', 'body')
    const things = [
      'import {ref} from "vue"',
      "import {test} from '@playwright/test'",
      'Use `vue` 3.',
      'the merge-helper skill',
      '`@vue/test-utils`'
    ]
    expect(things.map(renamed)).toEqual(things)
    expect(renamed('{"agent": "vue"}, Task(subagent_type="playwright"), @vue, the `vue` agent')).toBe(
      '{"agent": "page-writer"}, Task(subagent_type="page-writer"), @page-writer, the `page-writer` agent'
    )
  })
})
