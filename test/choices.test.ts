import {describe, expect, test} from 'vitest'
import {choiceSlots} from '../src/lexicon/choices.js'
import {spelled} from './support/spelled.js'

/** A word of those stands in the text, or begins one there. */
const holds = (text: string, words: readonly string[] = []): boolean =>
  (text.toLowerCase().match(/[a-z0-9]+|[^\sa-z0-9]/g) ?? []).some((run) =>
    words.some((word) => word === run || (word.length > 1 && word.endsWith('*') && run.startsWith(word.slice(0, -1))))
  )
const choices = choiceSlots.flatMap(({slot, choices}) => choices.map((choice) => ({slot, ...choice})))

describe('the words of a choice', () => {
  test.each(choices)('stand in all that is found for $name, as a choice of the $slot', ({words, literals = [''], pattern}) => {
    const texts = spelled(pattern.source).filter((text) => pattern.test(text))
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => !holds(text, words))).toEqual([])
    expect(texts.filter((text) => !literals.some((literal) => text.toLowerCase().includes(literal)))).toEqual([])
  })

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
      expect(holds(text, found?.words), text).toBe(true)
    }
  })
})

describe('the slots', () => {
  test('have names of their own', () => {
    const names = choiceSlots.map(({slot}) => slot)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
