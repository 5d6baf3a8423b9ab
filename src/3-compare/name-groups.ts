import type {Group, SketchedAgent} from '../model.js'
import {commonName} from './common-name.js'
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
