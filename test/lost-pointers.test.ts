import {expect, test} from 'vitest'
import {parseRules} from '../src/2-parse/parse-agent.js'
import {lostPointers} from '../src/4-merge/lost-pointers.js'

const lost = (body: string): readonly string[] =>
  lostPointers(parseRules({file: 'x.md', bytes: 0, sha256: '', text: body, problems: []})).map(({line, words}) => `${line} ${words}`)

test('words that point to what no longer stands there are told', () => {
  expect(lost('## Answers\n\n- Report in the tide table format below.\n\n## Limits\n\n- Never guess.')).toEqual([
    '3 the tide table format below'
  ])
  expect(lost('## Limits\n\n- Use the checklist above.\n')).toEqual(['3 Use the checklist above'])
})

test('words that point to what stands there are not', () => {
  expect(lost('## Answers\n\n- Report in the format below.\n\n## Format\n\n- One line a ship.')).toEqual([])
  expect(lost('## Checklist\n\n- Ropes tied\n\n## Limits\n\n- Use the checklist above.')).toEqual([])
  expect(lost('- Fill in the table below.\n\n| ship | berth |\n|---|---|\n| Ada | 4 |')).toEqual([])
  expect(lost('- Keep the depth above 4 m, and every list below 20 entries.')).toEqual([])
})

test.for([
  ['a list above', '- Use the list above.\n\n1. Read it.', ['1 Use the list above']],
  ['a step above', '1. Read it.\n2. Use the step above.', []],
  ['a row of a table', '- Use the berth table below.\n\n| ship | berth |\n|---|---|\n| Ada | 4 |', []],
  ['a table of something else', '- Use the tide table below.\n\n| ship | berth |\n|---|---|\n| Ada | 4 |', ['1 Use the tide table below']],
  ['what points in code', '- Look.\n\n```\nUse the table below.\n```', []],
  ['what points in a quote', '> Use the table below.', []]
] as const)('of %s', ([, body, expected]) => {
  expect(lost(body)).toEqual(expected)
})
