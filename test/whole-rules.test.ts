import {expect, test} from 'vitest'
import {wholeRules} from '../src/util/whole-rules.js'

test('an element of a list is no rule of its own; a sentence beside another one is', () => {
  const rule = (line: number, text: string) => ({line, endLine: line, text})
  const list = rule(3, 'Look for typos, gaps and doubled words.')
  const [first, second] = [rule(4, 'Read it aloud.'), rule(4, 'Read it twice.')]
  expect(wholeRules([list, rule(3, 'gaps'), rule(3, 'doubled words'), first, second, rule(5, 'Read it')])).toEqual([
    list,
    first,
    second,
    rule(5, 'Read it')
  ])
})
