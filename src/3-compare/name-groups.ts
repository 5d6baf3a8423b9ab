import type {Group, SketchedAgent} from '../model.js'
import type {FoundGroup} from './find-groups.js'
import {groupIds} from './group-ids.js'
import type {OverlapAt} from './link-clusters.js'

/** Groups with their ids, largest first. The base is the member in the center, or the one that a person named, which gives its name too. */
export function nameGroups(
  agents: readonly SketchedAgent[],
  found: readonly FoundGroup[],
  overlapAt: OverlapAt,
  wanted: string
): readonly Group[] {
  const named = found.map(({members, center: closest}) => {
    const chosen = members.find((at) => agents[at]?.head.file === wanted)
    const center = chosen ?? closest
    const base = agents[center]?.head
    const overlaps = members.filter((at) => at !== center).map((at) => overlapAt(center, at))
    const names = members.map((at) => agents[at]?.head.name ?? '')
    return {
      members: members.map((at) => agents[at]?.head.file ?? ''),
      base: base?.file ?? '',
      overlap: {low: Math.min(...overlaps), high: Math.max(...overlaps)},
      name: chosen === undefined ? commonName(names, base?.name ?? '') : (base?.name ?? '')
    }
  })
  named.sort((a, b) => b.members.length - a.members.length || ((a.members[0] ?? '') < (b.members[0] ?? '') ? -1 : 1))
  const ids = groupIds(named.map(({name}) => name))
  return named.map(({name: _, ...group}, at) => ({id: ids[at] ?? '', ...group}))
}

/** The name most members have; else that of the base. */
function commonName(names: readonly string[], base: string): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0] === base) - Number(a[0] === base) || (a[0] < b[0] ? -1 : 1))
  return most && most[1] > 1 ? most[0] : base
}
