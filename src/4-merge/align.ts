import type {Rule} from '../model.js'
import {type PreparedRule, prepareRules, type Surroundings} from './prepare-rules.js'
import {least, same, sameness} from './sameness.js'
import type {Unit} from './split-rules.js'

/** Share of it that two clusters need on average to be joined. */
const linked = 0.8
/** Terms in more rules than this nominate nobody: they are what the whole group is about. */
const tooCommon = 60

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
  nominate(prepared, (left, right) => {
    const [one, two] = [prepared[left] as PreparedRule, prepared[right] as PreparedRule]
    if (one.words === '' || apart(left, right)) return
    const found = sameness(one, two)
    if (found >= same && !surroundings.isApart(one.rule, two.rule)) edges.push({left, right, sameness: found})
  })
  edges.sort((a, b) => b.sameness - a.sameness || a.left - b.left || a.right - b.right)
  return link(units, edges, apart)
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

/**
 * Pairs that share a telling term and enough weight to be alike, or all of their words. What terms say that are too common is not looked
 * up for each pair: all of it is taken as shared.
 */
function nominate(prepared: readonly PreparedRule[], found: (left: number, right: number) => void): void {
  const limit = Math.max(tooCommon, prepared.length / 4)
  const heaviest = prepared.map(({terms}) => new Map([...terms.numbers].map((term, at) => [term, terms.weights[at] as number])))
  const postings = new Map<number, number[]>()
  const twins = new Map<string, number[]>()
  prepared.forEach(({words, order}, at) => {
    push(twins, words, at)
    for (const term of order) push(postings, term, at)
  })
  const shared = new Float64Array(prepared.length)
  prepared.forEach(({words}, left) => {
    const near: number[] = []
    let common = 0
    for (const [term, weight] of heaviest[left] ?? []) {
      const list = postings.get(term) ?? []
      if (list.length > limit) common += weight
      else
        for (let index = list.length - 1; (list[index] as number) > left; index--) {
          const right = list[index] as number
          const other = heaviest[right]?.get(term)
          if (other === undefined) continue
          if (shared[right] === 0) near.push(right)
          shared[right] = (shared[right] as number) + Math.min(weight, other)
        }
    }
    for (const right of near) {
      if ((shared[right] as number) + common >= least - slack && prepared[right]?.words !== words) found(left, right)
      shared[right] = 0
    }
    for (const right of twins.get(words) ?? []) if (right > left) found(left, right)
  })
}

/** Sums in another order differ in their last bits. */
const slack = 1e-6

function push<Key>(lists: Map<Key, number[]>, key: Key, at: number): void {
  const list = lists.get(key)
  if (list) list.push(at)
  else lists.set(key, [at])
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
