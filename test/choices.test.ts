import {describe, expect, test} from 'vitest'
import {choiceSlots} from '../src/lexicon/choices.js'

const runsOf = (text: string): readonly string[] => (text.match(/[A-Za-z0-9]+/g) ?? []).map((run) => run.toLowerCase())
const choices = choiceSlots.flatMap(({slot, choices}) => choices.map((choice) => ({slot, ...choice})))

/** The texts that a name stands for, its optional letters and its alternatives written out. */
function spelled(pattern: string): readonly string[] {
  const [whole, before = '', some = '', after = ''] = /^(.*?)(?:\(\?:([^()]*)\)\??|\[- \]\??|\\(?=\W)|(?<=\w)\?)(.*)$/s.exec(pattern) ?? []
  if (whole === undefined) return [pattern]
  const sign = pattern.slice(before.length)
  if (sign.startsWith('('))
    return [...some.split('|'), ...(sign.includes(')?') ? [''] : [])].flatMap((one) => spelled(before + one + after))
  if (sign.startsWith('[')) return ['-', ' '].flatMap((one) => spelled(before + one + after))
  return sign.startsWith('?') ? spelled(before + after).concat(spelled(before.slice(0, -1) + after)) : spelled(before + after)
}

describe('the words of a choice', () => {
  test.each(choices.filter(({words, pattern}) => words && pattern.source.startsWith('(?<!')))(
    'stand in every spelling of $name, for the $slot',
    ({words, pattern}) => {
      const names = /^\(\?<!.*?\)\(\?:(.*)\)\(\?!\[/s.exec(pattern.source)?.[1] ?? ''
      const texts = names.split(/\|(?![^(]*\))/).flatMap(spelled)
      expect(texts.length).toBeGreaterThan(0)
      for (const text of texts) {
        expect(text).toMatch(pattern)
        expect(
          words?.some((word) => runsOf(text).includes(word)),
          text
        ).toBe(true)
      }
    }
  )

  test.each([
    ['try/except around each operation', 'Use try/except.', 'A try-catch.', 'Put try blocks around it.'],
    [
      'central exception handlers',
      'Exception handlers',
      'errors go to one middleware',
      'one middleware for all answers',
      'Centralised error handling'
    ],
    ['functional', 'functional style', 'declarative programming', 'Avoid classes.'],
    ['JSON', 'Respond with JSON.'],
    ['prose', 'as plain text', 'in prose', 'two or three sentences'],
    ['a table', 'as a Markdown table'],
    ['tests first', 'test-driven', 'TDD', 'write the tests before the code'],
    ['tests after the code', 'write tests once it works', 'tests come last'],
    ['at the beginning', 'Start with a summary.', 'summary first'],
    ['at the end', 'Close with a summary.', 'summary at the end'],
    ['git diff HEAD', 'run git diff HEAD'],
    ['diff with the main branch', 'git diff origin/main'],
    ['start:end:path', '12:14 as start:end:path'],
    ['file:line', 'file:line', 'file_name:line', 'filepath:line_number'],
    ['file references and line ranges', 'file references with line numbers']
  ])('stand in what %s finds', (name, ...texts) => {
    for (const text of texts) {
      const found = choices.find((choice) => choice.name === name && choice.pattern.test(text))
      expect(found, text).toBeDefined()
      expect(
        found?.words?.some((word) => runsOf(text).includes(word)),
        text
      ).toBe(true)
    }
  })
})
