import type {Rule} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {once} from '../util/once.js'
import {type Edge, link, type Sides} from './link.js'
import {type AlikeRules, nominate} from './nominate.js'
import {type PreparedRule, prepareRules, type Surroundings} from './prepare-rules.js'
import {isWhole} from './rule-pair.js'
import {same, sameness} from './sameness.js'
import type {Unit} from './split-rules.js'

/** From so many rules of the same words on they are one before anything is compared; public agents have at most 30. */
const manyTwins = 200

export type SidesOf = (rule: Rule) => Sides | undefined

export interface Aligned {
  readonly clusters: readonly (readonly Unit[])[]
  /** How many words stand in so many rules that those were not compared with each other. */
  readonly crowded: number
}

/** Rules that ask for the same thing, over all members at once. Those on different sides of a conflict are never one. */
export function align(units: readonly Unit[], surroundings: Surroundings, sidesOf: SidesOf = () => undefined): Aligned {
  const prepared = prepareRules(units, surroundings)
  const sides = units.map(({rule}) => sidesOf(rule))
  // Elements of one list are different things, whatever they share.
  const apart = (left: number, right: number): boolean =>
    isOneList(units[left] as Unit, units[right] as Unit) || areOpposed(sides[left], sides[right])
  const edges: Edge[] = []
  const add = (left: number, right: number, found: number): void => {
    if (found >= same && !apart(left, right) && !surroundings.isApart((units[left] as Unit).rule, (units[right] as Unit).rule))
      edges.push({left, right, sameness: found})
  }
  const {alike, ones} = joinTwins(groupAlike(prepared), (at) => {
    const {rule, part} = units[at] as Unit
    return JSON.stringify([isWhole(rule), part?.at, [...(sides[at] ?? [])]])
  })
  const placesOf = (some: AlikeRules): readonly number[] => (ones.has(some) ? some.places.slice(0, 1) : some.places)
  const {crowded} = nominate(alike, (one, two) => {
    const found = sameness(one.first, two.first)
    // Rules of one file are at most as sure.
    if (found < same) return
    const inOneFile = once(() => sameness(one.first, two.first, true))
    for (const a of placesOf(one))
      for (const b of placesOf(two)) {
        if (one === two && a >= b) continue
        const isOneFile = units[a]?.rule.file === units[b]?.rule.file
        add(Math.min(a, b), Math.max(a, b), isOneFile ? inOneFile() : found)
      }
  })
  edges.sort((a, b) => b.sameness - a.sameness || a.left - b.left || a.right - b.right)
  const single = alike.flatMap((some) => (ones.has(some) ? [some.places] : some.places.map((at) => [at])))
  const clusters = link(units, sides, single, edges)
  return {clusters: clusters.map((cluster) => cluster.map((at) => units[at] as Unit)), crowded}
}

function groupAlike(prepared: readonly PreparedRule[]): readonly AlikeRules[] {
  const groups = groupBy([...prepared.keys()], (at) => prepared[at]?.alike)
  return [...groups.values()].map((places) => ({first: prepared[places[0] as number] as PreparedRule, places}))
}

/** Makes one of many rules of the same words, wherever they stand, that nothing keeps apart. */
function joinTwins(
  all: readonly AlikeRules[],
  apartBy: (at: number) => string
): {alike: readonly AlikeRules[]; ones: ReadonlySet<AlikeRules>} {
  const counts = new Map<string, number>()
  for (const {first, places} of all) counts.set(first.words, (counts.get(first.words) ?? 0) + places.length)
  const isMany = ({first: {words}}: AlikeRules): boolean => words !== '' && (counts.get(words) ?? 0) > manyTwins
  const twins = all.filter(isMany).flatMap(({first, places}) => places.map((at) => ({first, at})))
  const joined = [...groupBy(twins, ({first, at}) => `${first.words}\u0000${apartBy(at)}`).values()].map((same) => ({
    first: (same[0] as (typeof same)[number]).first,
    places: same.map(({at}) => at).sort((a, b) => a - b)
  }))
  return {alike: [...all.filter((one) => !isMany(one)), ...joined], ones: new Set(joined)}
}

function isOneList(left: Unit, right: Unit): boolean {
  return (left.part !== undefined || right.part !== undefined) && (left.part?.whole ?? left.rule) === (right.part?.whole ?? right.rule)
}

function areOpposed(left: Sides | undefined, right: Sides | undefined): boolean {
  if (!left || !right) return false
  for (const [id, side] of left) if (right.has(id) && right.get(id) !== side) return true
  return false
}
