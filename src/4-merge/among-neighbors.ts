import type {Agent, Origin, Rule} from '../model.js'
import {decisionsFile} from '../util/decisions-file.js'
import {groupBy} from '../util/group-by.js'
import type {Composed} from './compose.js'

/**
 * Items that one agent alone has, in front of the one that follows them there, where another agent has that one as well: "Name each of them"
 * means what stands before it. What stands before them there must do so here, too. Nothing comes before the first item.
 */
export function amongNeighbors(list: readonly Composed[], byFile: ReadonlyMap<string, Agent>): readonly Composed[] {
  const places = new Map(list.flatMap(({item}, at) => item.origins.map((origin) => [keyOf(origin), at] as const)))
  /** An item of the list itself, without details. */
  const isPlain = (at: number): boolean => {
    const {chosen, item} = list[at] as Composed
    return item.form === 'item' && chosen.depth === 0 && !(list[at + 1] as Composed | undefined)?.chosen.depth
  }
  const isAlone = (at: number): boolean =>
    new Set((list[at] as Composed).item.origins.map(({file}) => file).filter((file) => file !== decisionsFile)).size < 2
  /** In front of which item each one stands, where that is not its own place. */
  const targets = new Map<number, number>()
  for (const file of new Set(list.map(({chosen}) => chosen.file))) {
    let block: number | undefined
    let before = 0
    let run: number[] = []
    for (const rule of (byFile.get(file) as Agent).rules) {
      const at = places.get(keyOf(rule))
      if (rule.block !== block) [block, before, run] = [rule.block, 0, []]
      if (at === undefined || !isPlain(at)) [before, run] = [Number.POSITIVE_INFINITY, []]
      else if (isAlone(at)) run.push(at)
      else {
        if (before < at) for (const one of run) if (one > at) targets.set(one, at)
        ;[before, run] = [at, []]
      }
    }
  }
  const moved = groupBy([...targets.keys()], (at) => targets.get(at))
  return list.flatMap((one, at) => (targets.has(at) ? [] : [...(moved.get(at) ?? []).map((other) => list[other] as Composed), one]))
}

function keyOf({file, line, text}: Origin | Rule): string {
  return `${file}:${line}:${text}`
}
