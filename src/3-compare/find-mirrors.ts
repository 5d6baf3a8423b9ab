import {type HostPlace, hostOf} from '../formats/host-of.js'
import {knownAs} from '../formats/known-as.js'
import type {AgentHead} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {join, joinedSets, setOf} from '../util/joined-sets.js'

interface Kept extends HostPlace {
  readonly at: number
}

/**
 * Agents that are kept for several hosts under one name, by their positions. Those below one folder belong together; in a repository of many
 * packages each can have its own.
 */
export function findMirrors(
  agents: readonly Pick<AgentHead, 'file' | 'format' | 'name'>[],
  isAlike: (left: number, right: number) => boolean
): readonly (readonly number[])[] {
  const kept = agents.flatMap((agent, at): (Kept & {readonly name: string})[] => {
    const place = hostOf(agent.file)
    return place ? [{...place, at, name: knownAs(agent)}] : []
  })
  return [...groupBy(kept, ({name}) => name).values()]
    .flatMap(byRoot)
    .flatMap((named) => alikeIn(named, isAlike))
    .sort(([left = 0], [right = 0]) => left - right)
}

/** Those below a folder that holds them for several hosts; the others, as one below the home folder, may belong to any. */
function byRoot(named: readonly Kept[]): readonly (readonly Kept[])[] {
  const roots = [...groupBy(named, ({root}) => root).values()]
  return [...roots.filter(hasManyHosts), roots.filter((below) => !hasManyHosts(below)).flat()].filter(hasManyHosts)
}

function hasManyHosts([first, ...others]: readonly Kept[]): boolean {
  return others.some(({host}) => host !== first?.host)
}

function alikeIn(named: readonly Kept[], isAlike: (left: number, right: number) => boolean): readonly (readonly number[])[] {
  const sets = joinedSets(named.length)
  for (const [left, one] of named.entries())
    for (const [right, two] of named.entries())
      if (left < right && one.host !== two.host && isAlike(one.at, two.at)) join(sets, left, right)
  return [...groupBy([...named.keys()], (at) => setOf(sets, at)).values()]
    .filter(({length}) => length > 1)
    .map((alike) => alike.map((at) => (named[at] as Kept).at))
}
