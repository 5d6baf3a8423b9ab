import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readLines} from '../src/3-compare/read-lines.js'
import {resemblance, sign} from '../src/3-compare/sign.js'
import {sketch} from '../src/3-compare/sketch.js'
import {foreignSmallWords} from '../src/lexicon/foreign-words.js'
import {hashOf} from '../src/util/hash.js'
import {numberList, pushed} from '../src/util/number-list.js'
import {termsOf, wordsOf} from '../src/util/terms.js'
import {createRandom, pick} from './support/create-random.js'
import {generateAgents} from './support/generate-agents.js'
import {shareOf, shinglesOf} from './support/shingles.js'

const settings = {numRuns: Number(process.env.FC_RUNS ?? 400), seed: Number(process.env.FC_SEED ?? 1)}

const small = new Set([...foreignSmallWords].map(hashOf))

/** The terms of each line with words, as a sketch has them. */
function sketchedTerms(body: string): number[][] {
  const {terms, ends} = sketch({name: '', description: '', body})
  return Array.from(ends, (end, at) => [...terms.subarray(ends[at - 1] ?? 0, end)].filter((term) => !small.has(term)))
}

/** The same by the slow way: single letters and numbers tell nothing; small words of other languages are left aside. */
function expectedTerms(line: string): number[] {
  const terms = termsOf(line).filter((term) => term.length > 1 && !/^[\d.]+$/.test(term))
  return terms.map(hashOf).filter((term) => !small.has(term))
}

describe('what is read of a text in one pass', () => {
  const piece = fc.constantFrom(
    ...[
      'Review',
      'pull',
      'request',
      'requests',
      'type-safe',
      'unit',
      'tests',
      "don't",
      'TypeScript',
      'Node.js',
      'C++',
      'c#',
      'response_model'
    ],
    ...[
      'k8s',
      'kubernetes',
      'CI/CD',
      'e.g.',
      'über',
      'naïve',
      'Größe',
      'ﬁle',
      'A',
      '7',
      '3.14',
      '`go-reviewer`',
      '@debugger',
      'well–known'
    ],
    ...[
      'it’s',
      'end.',
      '...',
      '--',
      '**bold**',
      '# Title',
      '- item',
      '1. step',
      '| cell |',
      '(see',
      'this)',
      '"quoted"',
      '\t',
      '👍',
      '…',
      'x'.repeat(40)
    ]
  )
  const line = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ', ', '/', '-', ': ')), {maxLength: 12}).map((all) => all.flat().join(''))
  // Scripts without spaces are read in pairs of letters, and signs such as ㍱ are no letters before they are normalized: `termsOf` differs.
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\n]/u
  const unicode = fc
    .string({unit: 'grapheme', maxLength: 40})
    .map((text) => text.normalize('NFKC'))
    .filter((text) => !unspaced.test(text))

  test.for([
    ['of made-up lines', line],
    ['of printable ASCII', fc.string({unit: 'grapheme-ascii', maxLength: 60})],
    ['of any characters', unicode]
  ] as const)('are the terms that `termsOf` gives, line by line, %s', ([, lines]) => {
    fc.assert(
      fc.property(fc.array(lines, {maxLength: 6}), (all) => {
        const body = all.join('\n').trim()
        const expected = body
          .split('\n')
          .filter((one) => wordsOf(one).length > 0)
          .map(expectedTerms)
        expect(sketchedTerms(body)).toEqual(expected)
      }),
      settings
    )
  })

  test('is right however much there is of it: more words than any table has room for at first', () => {
    const lines = Array.from({length: 17_000}, (_, row) =>
      Array.from({length: 8}, (_none, at) => `w${(row * 8 + at).toString(36)}q`).join(' ')
    )
    expect(sketchedTerms(lines.join('\n'))).toEqual(lines.map(expectedTerms))
    expect(sketchedTerms(lines.slice(0, 20).join('\n'))).toEqual(lines.slice(0, 20).map(expectedTerms))
  })

  test('tells where a line starts, what stands before it, and one hash for its words alone', () => {
    const {lines, marks, starts} = readLines('\n# Title\n\n  - **Title**\n---\n> other', numberList())
    const seen = Array.from({length: lines.count}, (_, line) => ({
      hash: lines.numbers[line],
      mark: String.fromCharCode(marks.numbers[line] ?? 0),
      start: starts.numbers[line]
    }))
    expect(seen.map(({mark, start}) => ({mark, start}))).toEqual([
      {mark: '#', start: 3},
      {mark: '-', start: 16},
      {mark: '>', start: 30}
    ])
    expect(seen[0]?.hash).toBe(seen[1]?.hash)
    expect(seen[2]?.hash).not.toBe(seen[1]?.hash)
  })

  test('passes over what stands in code fences', () => {
    const marksOf = (text: string): string => {
      const {lines, marks} = readLines(text, numberList())
      return Array.from({length: lines.count}, (_, line) => String.fromCharCode(marks.numbers[line] ?? 0)).join('')
    }
    expect(marksOf('One\n```js\n+ two\n```\n  ~~~\n+ three\n~~~\n`` four\n\n\t- five')).toBe('O`-')
    expect(marksOf('```\n+ one\n\n+ two')).toBe('')
    expect(marksOf('* one\n``')).toBe('*')
  })

  test('finds what is written as the name of an agent: with a dash, behind an @, in backticks', () => {
    const slugs = numberList()
    readLines('Ask `debugger`, @reviewer or Go-Reviewer. Not the tester.', slugs)
    expect([...pushed(slugs)]).toEqual(['debugger', 'reviewer', 'go-reviewer'].map(hashOf))
  })
})

describe('the signature of a text', () => {
  const signatureOf = (text: string) => sketch({name: '', description: '', body: text}).signature
  const texts = Object.values(generateAgents(60, 4).texts).map((text) => text.split('---\n')[2] ?? '')

  test('tells the share of three-word runs within 0.15, and without a lean', () => {
    const random = createRandom(9)
    const errors = Array.from({length: 400}, () => {
      const [one, other] = [pick(random, texts), pick(random, texts)]
      // A part of the lines of one, the others of another.
      const share = random()
      const lines = one.split('\n').map((line, at) => (random() < share ? line : (other.split('\n')[at] ?? line)))
      const mixed = lines.join('\n')
      return resemblance(signatureOf(one), signatureOf(mixed)) - shareOf(shinglesOf(one), shinglesOf(mixed))
    })
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.15)
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.01)
  })

  test('stays comparable for a text of few words', () => {
    const [short = '', other = ''] = ['one two three four five six', 'seven eight nine ten eleven twelve']
    expect(resemblance(signatureOf(short), signatureOf(short))).toBe(1)
    expect(resemblance(signatureOf(short), signatureOf(other))).toBe(0)
    expect(resemblance(signatureOf(short), signatureOf(`${short} seven`))).toBeCloseTo(4 / 5, 0)
  })

  test('of no text is that of no other', () => {
    expect(resemblance(sign(new Uint32Array(), 0), signatureOf('one two three'))).toBe(0)
  })
})
