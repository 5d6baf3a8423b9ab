import {describe, expect, test} from 'vitest'
import {commonEntries, strictestPermission} from '../src/4-merge/common-entries.js'

describe('what stands in all values of a key', () => {
  test.for([
    ['the value itself', [3, 3, 3], 3],
    ['nothing where one differs', [3, 3, 4], undefined],
    [
      'the items of all lists',
      [
        ['a', 'b', 'c'],
        ['c', 'b'],
        ['b', 'd', 'c']
      ],
      ['b', 'c']
    ],
    ['nothing of lists without a common item', [['a'], ['b']], undefined],
    ['nothing of a list and a text', [['a'], 'a'], undefined],
    ['items that are maps', [[{a: 1}, {b: 2}], [{b: 2}]], [{b: 2}]],
    [
      'the entries of all maps',
      [
        {a: 1, b: 2, c: 3},
        {a: 1, b: 3}
      ],
      {a: 1}
    ],
    ['no half of a server', [{own: {command: 'x', port: 1}}, {own: {command: 'x', port: 2}}], undefined],
    [
      'the common hooks of an event',
      [
        {Stop: ['a', 'b'], Start: ['c']},
        {Stop: ['b'], Start: ['d']}
      ],
      {Stop: ['b']}
    ],
    ['no key of JavaScript', [{a: 1, toString: 2}, {a: 1}], {a: 1}],
    ['nothing of a map and nothing', [{a: 1}, null], undefined]
  ] as const)('is %s', ([, values, expected]) => {
    expect(commonEntries(values)).toEqual(expected)
  })
})

describe('the strictest of several permissions', () => {
  test.for([
    ['is the one that all have', ['allow', 'allow'], 'allow'],
    ['is the one that all have, whatever it means', [['a'], ['a']], ['a']],
    ['is what a single one denies', ['allow', 'allow', 'deny'], 'deny'],
    ['is to ask rather than to allow', ['allow', 'ask', 'allow'], 'ask'],
    [
      'holds each pattern',
      [
        {'git *': 'allow', 'rm *': 'ask'},
        {'git *': 'ask', 'rm *': 'deny'}
      ],
      {'git *': 'ask', 'rm *': 'deny'}
    ],
    ['holds what one alone says', [{'git *': 'allow'}, {'git *': 'allow', 'rm *': 'deny'}], {'git *': 'allow', 'rm *': 'deny'}],
    [
      'is none where the last pattern that fits is another one',
      [
        {'*': 'ask', 'git *': 'allow'},
        {'git *': 'allow', '*': 'ask'}
      ],
      'deny'
    ],
    ['is none where one has patterns and another one does not', [{'*': 'ask'}, 'allow'], 'deny'],
    ['is none where one is a list', [{'*': 'ask'}, ['*']], 'deny'],
    ['is none where one is missing', [{'*': 'ask'}, null], 'deny'],
    ['allows what all allow', [{allow: ['a', 'b']}, {allow: ['b', 'c']}], {allow: ['b']}],
    [
      'asks for and denies what any does',
      [
        {ask: ['a'], deny: ['b']},
        {ask: ['c'], deny: ['b', 'd']}
      ],
      {ask: ['a', 'c'], deny: ['b', 'd']}
    ],
    ['asks for what one alone asks for', [{ask: ['a'], allow: ['b']}, {allow: ['b']}], {ask: ['a'], allow: ['b']}],
    ['allows nothing that one has no list of', [{allow: ['a'], deny: []}, {deny: ['b']}], {allow: [], deny: ['b']}]
  ] as const)('%s', ([, values, expected]) => {
    expect(strictestPermission(values)).toEqual(expected)
  })
})
