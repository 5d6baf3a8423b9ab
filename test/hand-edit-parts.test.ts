import {describe, expect, test} from 'vitest'
import {parseRules} from '../src/2-parse/parse-agent.js'
import {readBody} from '../src/2-parse/read-body.js'
import {carryEdits} from '../src/4-merge/hand-edits/carry-edits.js'
import {carryFields} from '../src/4-merge/hand-edits/carry-fields.js'
import {findContested, stillContested} from '../src/4-merge/hand-edits/find-contested.js'
import {findDifferences} from '../src/4-merge/hand-edits/find-differences.js'
import {findRenames} from '../src/4-merge/hand-edits/find-renames.js'
import {orphansOf, withRemarks} from '../src/4-merge/hand-edits/hand-remarks.js'
import {pairRules} from '../src/4-merge/hand-edits/pair-rules.js'
import {depthOf, normal} from '../src/4-merge/hand-edits/place-entry.js'
import {takeEdits} from '../src/4-merge/hand-edits/take-edits.js'
import {traceEdits} from '../src/4-merge/hand-edits/trace-edits.js'
import {pairVersions, type Version, versionOf} from '../src/4-merge/hand-edits/versions.js'
import {canonical} from '../src/5-report/canonical.js'
import type {EditedFile, MergedDraft, Result} from '../src/model.js'
import {textSha} from '../src/util/text-sha.js'
import {agentOf, draftOf} from './support/merge-texts.js'

const read = (text: string) => parseRules({file: 'x.md', bytes: 0, sha256: '', text, problems: []})
const version = (
  rules: readonly (readonly [text: string, ...section: string[]])[],
  fields: Readonly<Record<string, string>> = {}
): Version => ({
  rules: rules.map(([text, ...section]) => ({text, section})),
  fields: Object.entries(fields).map(([key, source]) => ({key, source}))
})

describe('rules of two versions are paired', () => {
  test.for<[name: string, left: readonly string[], right: readonly string[], partners: readonly (number | undefined)[]]>([
    ['by their words, whatever the blanks between them', ['Coil  ropes', 'Tie knots'], ['Tie knots', 'Coil ropes'], [1, 0]],
    ['each once', ['Coil ropes', 'Coil ropes'], ['Coil ropes'], [0, undefined]],
    ['in their order where they are the same', ['Coil ropes', 'Coil ropes'], ['Coil ropes', 'Coil ropes'], [0, 1]],
    ['by likeness', ['Wash all sails in spring', 'Tie knots'], ['Tie knots', 'Wash old sails in spring'], [1, 0]],
    ['not where little is alike', ['Wash the sails', 'Tie knots'], ['Tie knots', 'Burn rags'], [undefined, 0]],
    ['by less likeness in the same place', ['A', 'Wash the sails', 'B'], ['A', 'Mend your sails', 'B'], [0, 1, 2]],
    ['not by less likeness in another place', ['A', 'Wash the sails', 'B'], ['A', 'B', 'Mend your sails'], [0, undefined, 1]],
    ['in place before by likeness', ['A', 'Wash the sails', 'B', 'C'], ['A', 'Wash some sails', 'B', 'Wash the sail', 'C'], [0, 1, 2, 4]],
    [
      'with what is more alike first',
      ['Wash the sails now', 'Wash the sails daily'],
      ['Wash the sails daily at dawn', 'Wash sails now'],
      [1, 0]
    ],
    ['nothing with nothing', [], ['A'], []],
    ['without capitals and marks', ['**Wash** the SAILS!'], ['wash the sails'], [0]]
  ])('%s', ([, left, right, partners]) => {
    expect(pairRules(left, right)).toEqual(partners)
  })

  test('only in place where there are very many of them', () => {
    const many = (word: string) => Array.from({length: 201}, (_, at) => `${word} ${at * 7919}`)
    const left = ['A', ...many('left'), 'B', 'Wash all sails in spring']
    const right = ['Wash old sails in spring', 'A', ...many('right'), 'B']
    expect(pairRules(left, right)[203]).toBeUndefined()
    expect(pairRules(left.slice(150), right.slice(0, 50)).at(-1)).toBe(0)
  })
})

describe('headings that a person worded anew', () => {
  const renamed = (base: Version, hand: Version) => [...findRenames(base, hand, pairVersions(base, hand))]
  /** Versions of the rules a and b, each below the heading that is given for it. */
  const below = (...headings: readonly string[]) => version(headings.map((heading, at) => ['ab'.charAt(at), heading]))

  test('are told by the rules below them', () => {
    expect(renamed(below('Trees', 'Tools'), below('All trees', 'Tools'))).toEqual([['Trees', 'All trees']])
    expect(renamed(version([['a', 'Trees', 'Old']]), version([['a', 'Trees', 'Very old']]))).toEqual([['Old', 'Very old']])
  })

  test('are none where the heading still stands, or the rules went below one that was there', () => {
    expect(renamed(below('Trees', 'Trees'), below('Trees', 'Bushes'))).toEqual([])
    expect(renamed(below('Trees', 'Tools'), below('Tools', 'Tools'))).toEqual([])
    expect(renamed(below('Trees'), version([]))).toEqual([])
  })

  test('are what most rules stand below, of equals the first by the alphabet', () => {
    const base = version([
      ['a', 'Trees'],
      ['b', 'Trees'],
      ['c', 'Trees']
    ])
    expect(
      renamed(
        base,
        version([
          ['a', 'Zone'],
          ['b', 'Bushes'],
          ['c', 'Zone']
        ])
      )
    ).toEqual([['Trees', 'Zone']])
    expect(
      renamed(
        version([
          ['a', 'Trees'],
          ['b', 'Trees']
        ]),
        version([
          ['a', 'Zone'],
          ['b', 'Bushes']
        ])
      )
    ).toEqual([['Trees', 'Bushes']])
  })
})

describe('what both sides changed', () => {
  const base = version([['Wash the old sails']], {model: 'model: opus'})
  const contested = (hand: Version, made: Version) => findContested({base, hand, made}).map(({was, hand: by, now}) => [was, by, now])
  const as = (rule: string, model: string) => version([[rule]], {model})
  test('is told where they did not change it to the same', () => {
    expect(contested(as('Wash the white sails', 'model: haiku'), as('Wash the torn sails', 'model: sonnet'))).toEqual([
      ['Wash the old sails', 'Wash the white sails', 'Wash the torn sails'],
      ['model: opus', 'model: haiku', 'model: sonnet']
    ])
  })

  test('is nothing where one of them left it, or both agree', () => {
    expect(contested(as('Wash the old sails', 'model: opus'), as('Wash the torn sails', 'model: sonnet'))).toEqual([])
    expect(contested(as('Wash the torn sails', 'model: sonnet'), as('Wash the old  sails', 'model: opus'))).toEqual([])
    expect(contested(as('Wash the torn sails', 'model: sonnet'), as('Wash the  torn sails', 'model: sonnet'))).toEqual([])
  })

  test('is a rule that one of them took out and a key that both added, too', () => {
    expect(contested(version([]), as('Wash the torn sails', 'model: opus'))).toEqual([['Wash the old sails', '', 'Wash the torn sails']])
    expect(findContested({base: version([]), hand: version([], {color: 'color: red'}), made: version([], {color: 'color: blue'})})).toEqual(
      [{was: '', hand: 'color: red', now: 'color: blue'}]
    )
  })

  test('is still so until one of them changes its words', () => {
    const one = {was: 'a', hand: 'b', now: 'c'}
    const still = (hand: Version, made: Version, told = one) => stillContested([told], {hand, made}).length === 1
    expect(still(version([['b']]), version([['c']]))).toBe(true)
    expect(still(version([], {k: 'b'}), version([], {k: 'c'}))).toBe(true)
    expect(still(version([['x']]), version([['c']]))).toBe(false)
    expect(still(version([['b']]), version([['x']]))).toBe(false)
    expect(still(version([]), version([['c']]), {...one, hand: ''})).toBe(true)
    expect(still(version([['c']]), version([['c']]), {...one, hand: ''})).toBe(false)
    expect(still(version([['b']]), version([]), {...one, now: ''})).toBe(true)
    expect(still(version([['b']]), version([['b ']]), {...one, now: 'b '})).toBe(false)
  })
})

test('differences are told by line: new, worded anew, gone', () => {
  const lines = (...texts: readonly string[]) => texts.map((text, at) => ({line: 2 * at + 1, text}))
  expect(
    findDifferences(lines('Tie knots', 'Burn rags', 'Wash all sails in spring'), lines('Tie  knots', 'Wash old sails in spring', 'Sing'))
  ).toEqual([
    {change: 'changed', line: 3, text: 'Wash old sails in spring', was: 'Wash all sails in spring'},
    {change: 'gone', line: 3, text: '', was: 'Burn rags'},
    {change: 'new', line: 5, text: 'Sing', was: ''}
  ])
})

describe('edits are taken over by', () => {
  const group = (id: string, ...members: readonly string[]) => ({id, members})
  const file = (name: string, ...members: readonly string[]): EditedFile => ({
    name,
    members,
    made: {sha256: '', rules: [], fields: []} as unknown as EditedFile['made'],
    text: '',
    contested: []
  })
  const taken = (groups: Parameters<typeof takeEdits>[0], files: readonly EditedFile[]) =>
    [...takeEdits(groups, files)].map(([id, {name}]) => `${id}: ${name}`)
  test.for<[string, Parameters<typeof takeEdits>[0], readonly EditedFile[], readonly string[]]>([
    ['the group of the same name, whatever its sources', [group('a', 'x'), group('b', 'y')], [file('b.md', 'x')], ['b: b.md']],
    ['the group with most of its sources', [group('a', 'x'), group('b', 'y', 'z')], [file('old.md', 'x', 'y', 'z')], ['b: old.md']],
    ['of equals the first by name', [group('b', 'y'), group('a', 'x')], [file('old.md', 'x', 'y')], ['a: old.md']],
    ['no group without any of its sources', [group('a', 'x')], [file('old.md', 'y')], []],
    [
      'no group that has edits of its own',
      [group('a', 'x', 'y'), group('b', 'z')],
      [file('old.md', 'x', 'y', 'z'), file('a.md', 'x')],
      ['a: a.md', 'b: old.md']
    ],
    ['one group each', [group('a', 'x', 'y')], [file('one.md', 'x'), file('two.md', 'y')], ['a: one.md']]
  ])('%s', ([, groups, files, expected]) => {
    expect(taken(groups, files)).toEqual(expected)
  })

  test('nobody where they are none any more, and that is told', () => {
    const made = {sha256: textSha('as made')} as EditedFile['made']
    const kept = {...file('old.md', 'x'), text: 'edited', made}
    const plain = {...file('plain.md', 'x'), text: 'as made', made}
    const result = {
      groups: [],
      unmerged: [],
      merged: [
        {
          canonical: 'out/a.md',
          rules: [{text: 'mine', line: 7}],
          hand: {
            contested: [
              {was: 'a', hand: 'mine', now: 'c'},
              {was: 'b', hand: '', now: 'd'},
              {was: 'b', hand: 'no rule', now: 'd'}
            ]
          }
        },
        {canonical: 'out/b.md', rules: []}
      ],
      remarks: [{file: 'first', problem: {}}],
      earlier: {edited: [kept, plain]}
    } as unknown as Result
    expect(orphansOf(result)).toEqual([kept])
    expect(orphansOf({groups: [], unmerged: []})).toEqual([])
    expect(withRemarks(result, 'out//').remarks.map(({file, problem: {code, line}}) => [file, code, line])).toEqual([
      ['first', undefined, undefined],
      ['out/a.md', 'edit-contested', 7],
      ['out/a.md', 'edit-contested', 1],
      ['out/a.md', 'edit-contested', 1],
      ['out/old.md', 'edit-orphaned', 1]
    ])
    const nothing = {groups: [], unmerged: [], merged: []} as unknown as Result
    expect(withRemarks(nothing, 'out')).toBe(nothing)
  })
})

describe('front matter with the edits of a person', () => {
  const field = (key: string, value: unknown, source?: string) => ({key, value, source})
  const base = [
    {key: 'name', source: 'name: a'},
    {key: 'model', source: 'model: opus'},
    {key: 'color', source: 'color: red'}
  ]
  const hand = (...sources: readonly string[]) =>
    sources.map((source) => ({key: source.split(':')[0] ?? '', value: source.split(': ')[1], source, line: 1, endLine: 1}))
  const made = [field('name', 'b'), field('model', 'sonnet'), field('color', 'blue')]
  const carried = (...sources: readonly string[]) =>
    carryFields(made, base, hand(...sources)).map(({key, value, source}) => [key, value, source])
  const [name, model, color] = made.map(({key, value}) => [key, value, undefined])

  test('follows the sources where they left it', () => {
    expect(carried('name: a', 'model: opus', 'color: red')).toEqual([name, model, color])
  })
  test('has their value, and lacks what they took out', () => {
    expect(carried('name: a', 'model: haiku')).toEqual([name, ['model', 'haiku', 'model: haiku']])
  })
  test('has what they added behind what it follows, or else last', () => {
    expect(carried('name: a', 'owner: me', 'model: opus', 'color: red')).toEqual([name, ['owner', 'me', 'owner: me'], model, color])
    expect(carried('owner: me', 'name: a', 'model: opus', 'color: red')).toEqual([name, model, color, ['owner', 'me', 'owner: me']])
  })
})

test('headings are compared without numbers of hashes and marks, and know their depth', () => {
  expect(normal('2. **The** Trees!')).toBe('2 the trees')
  expect(['# A', '## A', '### A', '#### A', '**A**'].map(depthOf)).toEqual([0, 0, 1, 2, 0])
})

describe('a canonical file with the edits of a person', () => {
  const before =
    '## Trees\n\n- Prune in winter.\n- Water at dawn.\n- Thin the fruit in June.\n\n## Tools\n\n- Oil the saw.\n- Hang up the rake.\n'
  const source = (body: string) => agentOf('a.md', `---\nname: merged\n---\n\n${body}`)
  const render = (draft: MergedDraft) =>
    canonical(draft, (markdown) => readBody('', markdown, 1).rules.map((rule) => rule.text)).replace(/^---\n[\s\S]*?\n---\n\n?/, '')

  /** What becomes of a file that a person changed, where the sources now say something else. */
  const kept = (edited: string, sources = before): string => {
    const draft = draftOf([source(sources)], 'a.md')
    const made = read(`---\nname: merged\n---\n\n${sources}`)
    const base = versionOf(read(`---\nname: merged\n---\n\n${before}`))
    return render(carryEdits(draft, made, base, read(`---\nname: merged\n---\n\n${edited}`)))
  }
  const change = (from: string, to: string) => before.replace(from, to)

  test.for<[name: string, edited: string]>([
    ['a rule at the start of a section', change('- Prune', '- Greet the bees.\n- Prune')],
    ['a rule in the middle', change('- Water', '- Greet the bees.\n- Water')],
    ['a rule at the end of a section', change('in June.\n', 'in June.\n- Greet the bees.\n')],
    ['a detail below a rule', change('- Water', '  - with the old saw\n- Water')],
    ['two rules in a row', change('- Water', '- Greet the bees.\n- Feed the geese.\n- Water')],
    ['a rule before the first heading', `- Greet the bees.\n\n${before}`],
    ['a section at the end', `${before}\n## Bees\n\n- Greet the bees.\n`],
    ['a section in the middle', change('## Tools', '## Bees\n\n- Greet the bees.\n\n## Tools')],
    ['a section below another one', change('\n## Tools', '\n### Bees\n\n- Greet the bees.\n\n## Tools')],
    ['a heading over nothing', change('## Tools', '## Bees\n\n## Tools')],
    ['a rule in other words', change('Water at dawn.', 'Water at dusk.')],
    ['a rule moved up', change('- Prune in winter.\n- Water at dawn.\n', '- Water at dawn.\n- Prune in winter.\n')],
    ['a rule moved to another section', change('- Water at dawn.\n', '').replace('- Hang', '- Water at dawn.\n- Hang')],
    ['a section without its rules', change('- Oil the saw.\n- Hang up the rake.\n', '')],
    ['a heading in other words', change('## Trees', '## All trees')],
    ['nothing', before]
  ])('has %s', ([name, edited]) => {
    const expected =
      name === 'a rule moved up' ? before : name === 'a section without its rules' ? edited.replace('\n\n## Tools\n\n', '\n') : edited
    expect(kept(edited).trim()).toBe(expected.trim())
  })

  test('follows the sources where the person changed nothing', () => {
    const now = change('Water at dawn.', 'Water at noon.').replace('- Oil the saw.\n', '').replace('- Hang', '- Sharpen the axe.\n- Hang')
    expect(kept(before, now)).toBe(now)
  })

  test('has what both added once', () => {
    const added = change('- Water', '- Greet the bees.\n- Water')
    const bySources = change('- Hang', '- Greet the bees.\n- Hang')
    expect(kept(added, bySources)).toBe(bySources)
  })

  test('has no rule twice where a person worded one as another one stands', () => {
    expect(kept(change('Water at dawn.', 'Prune in winter!'))).toBe(change('- Water at dawn.\n', ''))
  })

  test('lacks what the person took out, though the sources say it in other words now', () => {
    expect(kept(change('- Water at dawn.\n', ''), change('Water at dawn.', 'Water at dusk.'))).toBe(change('- Water at dawn.\n', ''))
  })
})

describe('the trace of edits', () => {
  const front = (keys: string) => `---\nname: merged\n${keys}---\n\n`
  const before = '## Trees\n\n- Prune in winter.\n- Water at dawn.\n\n## Tools\n\n- Oil the saw.\n'
  const trace = (after: string, keys = 'model: opus\n') => {
    const source = agentOf('a.md', `${front('model: opus\n')}${before}`)
    return traceEdits(draftOf([source], 'a.md'), read(`${front('model: opus\n')}${before}`), read(`${front(keys)}${after}`), 'out/x.md')
  }
  const edits = (...args: Parameters<typeof trace>) =>
    trace(...args).edits.map(({part, change, line, text, was}) => `${part} ${change} ${line} ${text} < ${was}`)

  test('tells what was added, worded anew and removed', () => {
    expect(edits(before)).toEqual([])
    expect(edits(before.replace('Water at dawn.', 'Water at dusk.').replace('- Oil the saw.\n', '- Sing.\n'))).toEqual([
      'rule reworded 9 Water at dusk. < Water at dawn.',
      'rule added 13 Sing. < ',
      'rule removed 1  < Oil the saw.'
    ])
    expect(edits(before.replace('## Trees', '## All trees').replace('## Tools', '## Bees\n\n## Tools'))).toEqual([
      'heading reworded 6 All trees < Trees',
      'heading added 11 Bees < '
    ])
    expect(edits(before.replace('\n## Tools\n\n', ''))).toEqual(['heading removed 1  < Tools'])
    expect(edits(before, 'model: haiku\nowner: me\n')).toEqual([
      'front matter reworded 3 model: haiku < model: opus',
      'front matter added 4 owner: me < '
    ])
    expect(edits(before, '')).toEqual(['front matter removed 1  < model: opus'])
  })

  test('gives each rule its sources, and the removed ones their reason', () => {
    const {draft} = trace(before.replace('Water at dawn.', 'Water at dusk.').replace('- Oil the saw.\n', '- Sing.\n'))
    const items = draft.sections.flatMap((section) => section.items)
    expect(items.map(({text, origins}) => [text, ...origins.map(({file, line, relation}) => `${file}:${line} ${relation}`)])).toEqual([
      ['Prune in winter.', 'a.md:8 chosen'],
      ['Water at dusk.', 'out/x.md:9 edited', 'a.md:9 reworded'],
      ['Sing.', 'out/x.md:13 edited']
    ])
    expect(draft.omitted.filter(({text}) => text !== '')).toEqual([
      {file: 'a.md', line: 13, endLine: 13, text: 'Oil the saw.', reason: 'removed by hand in out/x.md'}
    ])
  })
})

describe('a canonical file of two sources with the edits of a person', () => {
  const sources = [
    agentOf(
      'a.md',
      '---\nname: a\nmodel: opus\n---\n\n## Trees\n\n- Prune in winter.\n- Keep ladders under 30 kg.\n\n## Tools\n\n- Oil the saw.\n- Check the rake.\n'
    ),
    agentOf('b.md', '---\nname: b\nmodel: haiku\n---\n\n## Trees\n\n- Check the roots.\n- Keep ladders under 50 kg.\n')
  ]
  const draft = draftOf(sources, 'a.md', {onConflict: 'base'})
  const render = (one: MergedDraft) => canonical(one, (markdown) => readBody('', markdown, 1).rules.map((rule) => rule.text))
  const text = render(draft)
  const made = read(text)
  const changed = (from: string | RegExp, to: string) => text.replace(from, to)

  test.for([
    ['a rule added', '- Check the roots.', '- Check the roots.\n- Greet the bees.'],
    ['a rule in other words', 'Check the roots.', 'Check the old roots.'],
    ['a rule removed', '- Check the roots.\n', ''],
    ['a heading in other words', '## Trees', '## All the trees'],
    ['a section added', '## Tools', '## Bees\n\n- Greet the bees.\n\n## Tools'],
    ['a key', /model: .*/, 'model: sonnet']
  ] as const)('has %s', ([, from, to]) => {
    const edited = changed(from, to)
    expect(edited).not.toBe(text)
    expect(render(carryEdits(draft, made, versionOf(made), read(edited)))).toBe(edited)
  })

  test('tells what of a conflict of which all sides stand is written now', () => {
    const both = ['1. Read the diff.\n2. Run the tests.\n', '1. Run the tests.\n2. Read the diff.\n'].map((body, at) =>
      agentOf(`${at}.md`, body)
    )
    const ordered = draftOf(both, '0.md')
    const own = render(ordered)
    const written = (edited: string) =>
      traceEdits(ordered, read(own), read(edited), 'out/x.md').draft.conflicts.map(({kind, resolution}) => `${kind}: ${resolution.written}`)
    expect(written(own)).toEqual(['order: Read the diff. / Run the tests.'])
    expect(written(own.replace('2. Run the tests.\n', ''))).toEqual(['order: Read the diff.'])
    expect(written(own.replace('Run the tests.', 'Run all tests.'))).toEqual(['order: Read the diff. / Run all tests.'])
  })

  test('tells what of a conflict is written now', () => {
    const written = (edited: string) =>
      traceEdits(draft, made, read(edited), 'out/x.md').draft.conflicts.map(({kind, resolution}) => `${kind}: ${resolution.written}`)
    expect(written(text)).toEqual(['value: Keep ladders under 30 kg.', 'front-matter: haiku'])
    expect(written(changed('30 kg', '40 kg'))).toEqual(['value: Keep ladders under 40 kg.', 'front-matter: haiku'])
    expect(written(changed('- Keep ladders under 30 kg.\n', ''))).toEqual(['value: ', 'front-matter: haiku'])
    expect(written(changed('model: haiku', 'model: sonnet'))).toEqual(['value: Keep ladders under 30 kg.', 'front-matter: sonnet'])
  })
})
