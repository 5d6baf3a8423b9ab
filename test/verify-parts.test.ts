import {describe, expect, test} from 'vitest'
import {parseRules} from '../src/2-parse/parse-agent.js'
import {headingOmissions} from '../src/4-merge/heading-omissions.js'
import {openLines} from '../src/4-merge/open-lines.js'
import {sourceOutline} from '../src/4-merge/source-outline.js'
import {verify} from '../src/4-merge/verify.js'
import {type ReportOfGroup, verifyReport} from '../src/4-merge/verify-report.js'
import type {DraftItem, MergedDraft} from '../src/model.js'
import {agentOf, draftOf} from './support/merge-texts.js'

const read = (text: string) => parseRules({file: 'x.md', bytes: 0, sha256: '', text, problems: []})

describe('a line is accounted for nowhere', () => {
  const open = (body: string, covered: readonly number[] = []) =>
    openLines(
      covered.map((line) => ({file: 'a.md', line, endLine: line})),
      [agentOf('a.md', body)]
    ).map(({line, endLine, text}) => `${line}-${endLine} ${text}`)

  test.for(['Sail.', '- Sail', '  sail  ', '#Sail', '####### Sail', '1. [ ] Sail', '3', 'x.', '- [ ] ', 'é'])(
    'where %j has words',
    (line) => {
      expect(open(line)).toEqual(/[\p{L}\p{N}]/u.test(line) ? [`1-1 ${line.trim()}`] : [])
    }
  )

  test.for([
    '',
    '---',
    '***',
    '- ',
    '# Sail',
    '###### Sail',
    '```js',
    '  ```',
    '~~~sh',
    '3.',
    '  3)',
    '- 3.',
    '> 3.',
    '- [x]',
    '1. [X]',
    '* - [x]',
    '- 1. 2.',
    '1. -',
    '1. > * [x]',
    '>3.'
  ])('but not where %j is markup alone', (line) => {
    expect(open(line)).toEqual([])
  })

  test('but not where a place of its file holds it', () => {
    expect(open('One.\nTwo.\nThree.', [2])).toEqual(['1-1 One.', '3-3 Three.'])
    const agents = [agentOf('a.md', '---\nname: a\n---\nOne.\nTwo.'), agentOf('b.md', 'Two.')]
    expect(
      openLines(
        [
          {file: 'a.md', line: 4, endLine: 5},
          {file: 'c.md', line: 1, endLine: 9}
        ],
        agents
      )
    ).toEqual([{file: 'b.md', line: 1, endLine: 1, text: 'Two.'}])
  })
})

describe('the proof of a canonical agent', () => {
  const body = '- Prune in winter.\n- Water at dawn.\n'
  const source = agentOf('a.md', body)
  const draft = draftOf([source], 'a.md')
  const faults = (text: string, changed: Partial<MergedDraft> = {}) => verify({...draft, ...changed}, read(text), [source])
  const item = (text: string, more: Partial<DraftItem> = {}): DraftItem => ({
    form: 'item',
    depth: 0,
    markdown: text,
    text,
    tableHead: '',
    block: 'a',
    origins: [],
    ...more
  })
  const of = (...items: readonly DraftItem[]): Partial<MergedDraft> => ({sections: [{heading: '', depth: 0, items}], body: undefined})
  const lost = ['a.md:1 is accounted for nowhere: "- Prune in winter."', 'a.md:2 is accounted for nowhere: "- Water at dawn."']

  test('finds nothing where all holds', () => {
    expect(faults(body)).toEqual([])
    expect(faults('- Prune  in winter.\n\n- Water at dawn.')).toEqual([])
  })

  test('finds rules that read back otherwise', () => {
    expect(faults('- Prune in winter.\n- Water at dusk.')).toEqual(['rule 2 reads back as "Water at dusk." instead of "Water at dawn."'])
    expect(faults('- Prune in winter.\n')).toEqual([
      'the canonical agent reads back as 1 rules instead of 2, from rule 2 on: "Water at dawn." became ""'
    ])
    expect(faults('- Prune in winter.\n- Greet.\n- Water at dawn.')).toEqual([
      'the canonical agent reads back as 3 rules instead of 2, from rule 2 on: "Water at dawn." became "Greet."'
    ])
    expect(faults(`${body}- Greet.\n`)).toEqual([
      'the canonical agent reads back as 3 rules instead of 2, from rule 3 on: "" became "Greet."'
    ])
  })

  test('finds code that differs in a blank, and a row below another head', () => {
    const code = '```\na  b\n```'
    const of1 = (markdown: string) => of(item('', {form: 'code', markdown, text: read(markdown).rules[0]?.text ?? ''}))
    expect(faults(code, of1(code))).toEqual(lost)
    expect(faults('```\na b\n```', of1(code))[0]).toMatch(/^rule 1 reads back as/)
    const table = '| a | b |\n|---|---|\n| x | y |'
    const [row] = read(table).rules
    const asRow = (head: string) => of(item(row?.text ?? '', {form: 'row', tableHead: head}))
    expect(faults(table, asRow(row?.tableHead ?? ''))).toEqual(lost)
    expect(faults(table, asRow('| c | d |\n|---|---|'))[0]).toMatch(/^rule 1 reads back as "\| a \| b \|/)
  })

  test('finds a rule that stands twice, unless the body was taken over or a heading turns one of them', () => {
    const twice = '- Prune.\n- Prune!\n'
    const made = {...of(item('Prune.'), item('Prune!'))}
    expect(faults(twice, made)).toEqual(['"Prune!" stands twice in the canonical agent', ...lost])
    expect(faults(twice, {...made, body: twice})).toEqual(lost)
    const turned = '- Prune.\n\n## Never\n\n- Prune.\n'
    expect(faults(turned, of(item('Prune.'), item('Prune.')))).toEqual(lost)
    expect(faults('- …\n- …\n', of(item('…'), item('…')))).toEqual(lost)
  })

  test('finds front matter that is no YAML', () => {
    expect(faults(`---\nname: a: b\n---\n${body}`)).toEqual([expect.stringMatching(/^the front matter does not read back: ./)])
    expect(faults(`---\nname: a\nname: b\n---\n${body}`)).toEqual([expect.stringMatching(/^the front matter does not read back: ./)])
  })

  test('finds lines of sources that are in no rule, no conflict and no omission', () => {
    const one = item('Prune in winter.')
    const place = {file: 'a.md', line: 2, endLine: 2, text: ''}
    const written = '- Prune in winter.\n'
    expect(faults(written, of(one))).toEqual(lost)
    expect(faults(written, {...of(one), omitted: [{...place, reason: 'x'}]})).toEqual(lost.slice(0, 1))
    const conflicts = [{positions: [{text: '', origins: [place]}]}] as unknown as MergedDraft['conflicts']
    expect(faults(written, {...of(one), conflicts})).toEqual(lost.slice(0, 1))
    expect(faults(written, of({...one, origins: [{...place, relation: 'chosen'}]}))).toEqual(lost.slice(0, 1))
    expect(faults(written, of({...one, parts: [{text: 'x', origins: [{...place, relation: 'chosen'}]}]}))).toEqual(lost.slice(0, 1))
  })
})

describe('a report is held against its files', () => {
  const source = agentOf('a.md', '---\nname: a\nmodel: opus\nempty:\n---\n- Prune in winter. Water at dawn.\n- Sing.\n')
  const canonical = agentOf('out/a.md', '---\nname: a\nmodel: opus\n---\n- Prune in winter.\n')
  const origin = (line: number, text: string, file = 'a.md') => ({file, line, endLine: line, text, relation: 'chosen' as const})
  const rule = (text: string, line: number, ...origins: readonly ReturnType<typeof origin>[]) => ({
    id: 'r-1',
    section: [],
    text,
    line,
    endLine: line,
    origins
  })
  const field = (key: string, ...origins: readonly ReturnType<typeof origin>[]) => ({key, text: '', line: 1, endLine: 1, origins})
  const good: ReportOfGroup = {
    rules: [rule('Prune in winter.', 5, origin(6, 'Prune in winter.'))],
    frontMatter: [field('name', origin(2, 'name: a')), field('model', origin(3, 'model: opus'))],
    conflicts: [],
    omitted: [{...origin(7, 'Sing.'), reason: 'x'}]
  }
  const faults = (changed: Partial<ReportOfGroup>) =>
    verifyReport({...good, ...changed}, canonical, [source]).map(
      ({file, problem: {code, line, message}}) => `${file}:${line} ${code} ${message}`
    )
  const [ruled] = good.rules as [ReturnType<typeof rule>]

  test('and nothing is found where all holds', () => {
    expect(faults({})).toEqual([])
    const {frontMatter: _, ...earlier} = good
    expect(verifyReport(earlier, canonical, [source])).toEqual([])
  })

  test.for<[name: string, changed: Partial<ReportOfGroup>, found: readonly RegExp[]]>([
    ['a rule that it does not hold', {rules: []}, [/^out\/a\.md:5 unaccounted .*Prune in winter\./, /^a\.md:6 unaccounted .*Prune/]],
    ['a rule without an origin', {rules: [{...ruled, origins: []}]}, [/^out\/a\.md:5 unaccounted/, /^a\.md:6 unaccounted/]],
    ['a rule that only it holds', {rules: [ruled, rule('Greet.', 6, origin(6, 'Prune'))]}, [/^out\/a\.md:6 unaccounted .*Greet\./]],
    ['a rule in another line', {rules: [{...ruled, line: 4}]}, [/^out\/a\.md:5 unaccounted/, /^out\/a\.md:4 unaccounted/]],
    [
      'an origin with other words',
      {rules: [{...ruled, origins: [origin(6, 'Prune in June.')]}]},
      [/^a\.md:6 origin-lost .*Prune in June\..*r-1/]
    ],
    ['an origin in another line', {rules: [{...ruled, origins: [origin(7, 'Prune in winter.'), origin(6, '')]}]}, [/^a\.md:7 origin-lost/]],
    ['a line of a source without a place', {omitted: []}, [/^a\.md:7 unaccounted .*Sing\./]],
    ['a key that it does not hold', {frontMatter: [field('name', origin(2, 'name: a'))]}, [/^out\/a\.md:3 unaccounted .*model: opus/]],
    ['a key without an origin', {frontMatter: [field('name', origin(2, 'name: a')), field('model')]}, [/^out\/a\.md:3 unaccounted/]],
    [
      'a key with an origin of other words',
      {frontMatter: [field('name', origin(2, 'name: b')), field('model', origin(3, 'model: opus'))]},
      [/^a\.md:2 origin-lost .*name: b.*name/]
    ],
    [
      'a key with an origin in another line',
      {frontMatter: [field('name', origin(3, 'name: a')), field('model', origin(3, 'model: opus'))]},
      [/^a\.md:3 origin-lost/]
    ]
  ])('%s is found', ([, changed, found]) => {
    expect(faults(changed)).toEqual(found.map((pattern) => expect.stringMatching(pattern)))
  })

  test('but nothing is said of files that were not read, nor of parts of a cut rule', () => {
    expect(faults({rules: [{...ruled, origins: [origin(6, 'Prune dawn.'), origin(1, 'Fly.', 'gone.md')]}]})).toEqual([])
    expect(faults({frontMatter: [field('name', origin(9, 'x', 'gone.md')), field('model', origin(3, 'opus'))]})).toEqual([])
  })

  test('and a position of a conflict is a place', () => {
    expect(faults({omitted: [], conflicts: [{positions: [{origins: [origin(7, 'Sing.')]}]}]})).toEqual([])
  })
})

test('headings, closing tags and comments for check are accounted for', () => {
  const agent = agentOf(
    'a.md',
    '# Title\n\n<rules>\n- Sail.\n</rules>\n\n<!-- agentmerge-disable-next-line conflict -->\n- Row.\n\n```\n</rules>\n```\n'
  )
  expect(headingOmissions([agent]).map(({line, endLine, reason, text}) => `${line}-${endLine} ${reason} ${text}`)).toEqual([
    expect.stringMatching(/^1-1 .*heading/),
    expect.stringMatching(/^3-3 .*heading/),
    expect.stringMatching(/^5-5 /),
    expect.stringMatching(/^7-7 .* <!-- agentmerge-disable-next-line conflict -->$/)
  ])
})

test('an outline has the keys and the headings of a source, and no root', () => {
  expect(sourceOutline(agentOf('a.md', '---\nname: a\n---\nHello.\n\n# One\n\n## Two\n\nText.\n'))).toEqual({
    file: 'a.md',
    fields: [{key: 'name', source: 'name: a', line: 2, endLine: 2}],
    headings: [
      {heading: 'One', depth: 1, line: 6},
      {heading: 'Two', depth: 2, line: 8}
    ]
  })
})
