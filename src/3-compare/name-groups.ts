import {hostOf} from '../formats/host-of.js'
import type {Group, SketchedAgent} from '../model.js'
import {commonName} from './common-name.js'
import type {FoundGroup} from './find-groups.js'
import {groupIds, slugOf} from './group-ids.js'
import type {OverlapAt} from './link-clusters.js'

/** Groups with their ids, largest first. The base is the member in the center, or the one that a person named, which gives its name too. */
export function nameGroups(
  agents: readonly SketchedAgent[],
  found: readonly FoundGroup[],
  overlapAt: OverlapAt,
  wanted: string
): readonly Group[] {
  const named = found.map(({members, center: closest}) => {
    const heads = members.map((at) => (agents[at] as SketchedAgent).head)
    const chosen = members[heads.findIndex(({file}) => file === wanted)]
    const center = chosen ?? closest
    const base = (agents[center] as SketchedAgent).head
    const overlaps = members.filter((at) => at !== center).map((at) => overlapAt(center, at))
    return {
      members: heads.map(({file}) => file),
      base: base.file,
      overlap: {low: Math.min(...overlaps), high: Math.max(...overlaps)},
      name:
        chosen === undefined
          ? commonName(
              heads.map(({name}) => name),
              base.name
            )
          : base.name
    }
  })
  named.sort((a, b) => b.members.length - a.members.length || ((a.members[0] as string) < (b.members[0] as string) ? -1 : 1))
  const ofHosts = namesOfHosts(named)
  const ids = groupIds(named.map(({name}, at) => ofHosts[at] ?? name))
  return named.map(({name, ...group}, at) => ({id: ids[at] as string, ...group, ...(ofHosts[at] !== undefined && {name: slugOf(name)})}))
}

/** Groups of one name that are kept for different hosts are one agent: the host tells their files apart, and the name stays. */
function namesOfHosts(named: readonly {readonly name: string; readonly base: string}[]): readonly (string | undefined)[] {
  const hosts = named.map(({base}) => hostOf(base)?.host)
  const slugs = named.map(({name}) => slugOf(name))
  return slugs.map((slug, at) => {
    const others = hosts.filter((host, other) => other !== at && host !== undefined && slugs[other] === slug)
    const host = hosts[at]
    return host === undefined || others.length === 0 || others.includes(host) ? undefined : `${slug}-${host}`
  })
}
