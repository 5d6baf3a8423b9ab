import fc from 'fast-check'
import {expect, test} from 'vitest'
import {estimateTokens} from '../src/util/estimate-tokens.js'

/** The rule as docs/decisions.md tells it, as one pattern: a run, and how many of its characters make a token. */
const runs =
  /(?<n10>[A-Za-z]+)|(?<n3>\d+)|(?<n1_3>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+)|(?<n4>[\p{L}\p{M}]+)|(?<n100>\s{2,}|[\n\t])|(?<n4_0>[^\s\p{L}\p{M}\d]+)/gu

function byPattern(text: string): number {
  const counts = [...text.matchAll(runs)].flatMap(({groups = {}}) =>
    Object.entries(groups).map(([name, run = '']) => Math.ceil(run.length / Number(name.slice(1).replace('_', '.'))))
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

test.each([
  ['', 0],
  ['Keep it short.', 4],
  ['internationalization', 2],
  ['a\n\nb', 3],
  ['12345 %', 3],
  ['naïve', 2],
  ['日本語', 3],
  ['👩‍💻!', 2]
])('%j is about %i tokens', (text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens)
})

test('any text counts as the pattern says', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'é',
      'ab',
      ' ',
      '  ',
      '\n',
      '\t',
      '\r',
      '7',
      '⺀',
      '漢',
      'ー',
      '한',
      '—',
      '…',
      '\ufeff',
      '\ud835\udc00',
      '👍🏽',
      '\u0301',
      '٣'
    ),
    fc.string({unit: 'binary'}),
    fc.string()
  )
  const text = fc.array(piece).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (some) => {
      expect(estimateTokens(some)).toBe(byPattern(some))
    }),
    {numRuns: 2000, seed: 1}
  )
})
