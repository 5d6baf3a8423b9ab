import type {Rule} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {once} from '../util/once.js'
import {type AlikeRules, nominate} from './nominate.js'
import {type PreparedRule, prepareRules, type Surroundings} from './prepare-rules.js'
import {same, sameness} from './sameness.js'
import type {Unit} from './split-rules.js'

/** Share of it that two clusters need on average to be joined. */
const linked = 0.8

/** The side that a rule takes in each conflict it is part of, by the conflict's id. */
export type SidesOf = (rule: Rule) => ReadonlyMap<string, number> | undefined

interface Edge {
  readonly left: number
  readonly right: number
  readonly sameness: number
}

/** Rules that ask for the same thing, over all members at once. Those on different sides of a conflict are never one. */
export function align(
  units: readonly Unit[],
  surroundings: Surroundings,
  sidesOf: SidesOf = () => undefined
): readonly (readonly Unit[])[] {
  const prepared = prepareRules(units, surroundings)
  const onSides = apartBy(units.map(({rule}) => sidesOf(rule)))
  // Elements of one list are different things, whatever they share.
  const apart = (left: number, right: number): boolean => isOneList(units[left] as Unit, units[right] as Unit) || onSides(left, right)
  const edges: Edge[] = []
  const add = (left: number, right: number, found: number): void => {
    if (found >= same && !apart(left, right) && !surroundings.isApart((units[left] as Unit).rule, (units[right] as Unit).rule))
      edges.push({left, right, sameness: found})
  }
  const alike = groupAlike(prepared)
  nominate(alike, (one, two) => {
    const found = sameness(one.first, two.first)
    // Rules of one file are at most as sure.
    if (found < same) return
    const inOneFile = once(() => sameness(one.first, two.first, true))
    for (const a of one.places)
      for (const b of two.places) {
        if (one === two && a >= b) continue
        const isOneFile = units[a]?.rule.file === units[b]?.rule.file
        add(Math.min(a, b), Math.max(a, b), isOneFile ? inOneFile() : found)
      }
  })
  edges.sort((a, b) => b.sameness - a.sameness || a.left - b.left || a.right - b.right)
  return link(units, edges, apart)
}

function groupAlike(prepared: readonly PreparedRule[]): readonly AlikeRules[] {
  const groups = groupBy([...prepared.keys()], (at) => prepared[at]?.alike)
  return [...groups.values()].map((places) => ({first: prepared[places[0] as number] as PreparedRule, places}))
}

function isOneList(left: Unit, right: Unit): boolean {
  return (left.part !== undefined || right.part !== undefined) && (left.part?.whole ?? left.rule) === (right.part?.whole ?? right.rule)
}

function apartBy(sides: readonly ReturnType<SidesOf>[]): (left: number, right: number) => boolean {
  return (left, right) => {
    const [one, two] = [sides[left], sides[right]]
    if (!one || !two) return false
    for (const [id, side] of one) if (two.has(id) && two.get(id) !== side) return true
    return false
  }
}

/** Joins the surest pairs first; a rule joins a cluster when it is on average the same as its rules, and apart from none. */
function link(units: readonly Unit[], edges: readonly Edge[], apart: (left: number, right: number) => boolean): Unit[][] {
  const known = new Map(edges.map((edge) => [edge.left * units.length + edge.right, edge.sameness]))
  const between = (a: number, b: number): number => known.get(Math.min(a, b) * units.length + Math.max(a, b)) ?? 0
  const clusters = new Map(units.map((_, at) => [at, [at]]))
  const home = units.map((_, at) => at)
  for (const {left, right} of edges) {
    const [a, b] = [home[left] ?? left, home[right] ?? right]
    if (a === b) continue
    const [one, two] = [clusters.get(a) ?? [], clusters.get(b) ?? []]
    const mean = one.reduce((sum, x) => sum + two.reduce((inner, y) => inner + between(x, y), 0), 0) / (one.length * two.length)
    if (mean < same * linked || one.some((x) => two.some((y) => apart(x, y)))) continue
    clusters.set(a, [...one, ...two])
    clusters.delete(b)
    for (const at of two) home[at] = a
  }
  return [...clusters.values()].map((cluster) => cluster.sort((a, b) => a - b).map((at) => units[at] as Unit))
}
