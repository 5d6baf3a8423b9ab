import {describe, expect, test} from 'vitest'
import type {Composed} from '../src/4-merge/compose.js'
import {buildTree, type Outlined, promoteOnly} from '../src/4-merge/section-tree.js'

const rule = {item: {text: 'Sail.'}} as unknown as Composed
/** A section as `[heading, how many rules, children]`. */
type Drawn = readonly [heading: string, rules: number, ...children: readonly unknown[]]
const section = ([heading, rules, ...children]: Drawn): Outlined => ({
  heading,
  rank: 7,
  composed: Array.from({length: rules}, () => rule),
  children: children.map((child) => section(child as Drawn))
})
const drawn = ({heading, composed, children}: Outlined): Drawn => [heading, composed.length, ...children.map(drawn)]

describe('a heading over nothing but one other heading', () => {
  test.for<[name: string, before: Drawn, after: Drawn]>([
    ['has the rules of that one', ['Ropes', 0, ['Care', 2]], ['Ropes', 2]],
    ['has the sections of that one', ['Ropes', 0, ['Care', 0, ['Old', 1], ['New', 1]]], ['Ropes', 0, ['Old', 1], ['New', 1]]],
    ['goes where the other says when its rules hold', ['Ropes', 0, ['If it rains', 2]], ['If it rains', 2]],
    ['goes where the other says what must not be', ['Ropes', 0, ['Mistakes to avoid', 2]], ['Mistakes to avoid', 2]],
    ['stays over a case of what must not be', ['Never', 0, ['If it rains', 2]], ['Never', 0, ['If it rains', 2]]],
    ['stays over what its rules need', ['Ropes', 0, ['Rate each rope from 0 to 10', 2]], ['Ropes', 0, ['Rate each rope from 0 to 10', 2]]],
    ['stays where it is a step', ['Step 1: rig', 0, ['Care', 2]], ['Step 1: rig', 0, ['Care', 2]]],
    ['stays where it has rules', ['Ropes', 1, ['Care', 2]], ['Ropes', 1, ['Care', 2]]],
    ['is found below another one', ['Gear', 1, ['Ropes', 0, ['Care', 2]]], ['Gear', 1, ['Ropes', 2]]],
    ['is found in a row', ['Gear', 0, ['Ropes', 0, ['Care', 2]]], ['Gear', 2]]
  ])('%s', ([, before, after]) => {
    expect(promoteOnly([section(before)]).map(drawn)).toEqual([after])
  })

  test('keeps its place', () => {
    expect(promoteOnly([{...section(['Ropes', 0, ['If it rains', 2]]), rank: 3}])[0]?.rank).toBe(3)
  })
})

test('sections stand below their parents and by their rank, those of one rank in the order of the sources, and empty ones are none', () => {
  const one = (key: string, rank: number, parent?: string) => [key, {key, heading: key.toUpperCase(), rank, parent}] as const
  const byKey = new Map([
    one('out', 85),
    one('b', 50),
    one('a', 50),
    one('empty', 10),
    one('b2', 90, 'b'),
    one('b1', 20, 'b'),
    one('over', 30),
    one('under', 5, 'over')
  ])
  const inside = new Map(['out', 'b', 'a', 'b2', 'b1', 'under'].map((key) => [key, [rule]]))
  const tree = buildTree({byKey, orders: [['out', 'a', 'b', 'b2', 'b1']], keyOf: () => ''}, inside)
  expect(tree.map(drawn)).toEqual([
    ['OVER', 0, ['UNDER', 1]],
    ['A', 1],
    ['B', 1, ['B2', 1], ['B1', 1]],
    ['OUT', 1]
  ])
})
