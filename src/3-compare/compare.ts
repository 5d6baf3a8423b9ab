import type {Agent, Group, Pair} from '../model.js'
import {findGroups, meanOverlap} from './find-groups.js'
import {type Fingerprint, fingerprints} from './fingerprint.js'
import {groupIds} from './group-ids.js'
import {containment, overlaps} from './overlap.js'
import {type ComparedPair, reasonsFor} from './reasons.js'
import {sharedRules} from './shared-rules.js'

export interface Comparison {
  readonly pairs: readonly Pair[]
  readonly groups: readonly Group[]
  readonly single: readonly string[]
}

/** Up to this many agents every pair is reported; in a larger folder the weak ones would bury the rest. */
const smallFolder = 40

/** Compares all agents with each other and groups those that do one job; `asOne` makes one group of all, whatever their overlap. */
export function compare(unsorted: readonly Agent[], threshold: number, asOne = false): Comparison {
  const agents = [...unsorted].sort((a, b) => (a.file < b.file ? -1 : 1))
  const {prints, terms} = fingerprints(agents)
  const overlapOf = overlaps(prints)
  const overlapAt = (a: number, b: number): number => overlapOf(a, b).overlap
  const members = asOne ? [agents.map((_, at) => at)].filter(({length}) => length > 1) : findGroups(agents.length, overlapAt, threshold)
  const groupAt = new Map(members.flatMap((group, number) => group.map((at) => [at, number] as const)))
  const pairs: Pair[] = []
  for (let right = 0; right < agents.length; right++)
    for (let left = 0; left < right; left++) {
      const close = agents.length <= smallFolder || (groupAt.has(left) && groupAt.get(left) === groupAt.get(right))
      if (!close && overlapAt(left, right) < threshold) continue
      const pair = [agents[left] as Agent, agents[right] as Agent] as const
      const both = [prints[left] as Fingerprint, prints[right] as Fingerprint] as const
      pairs.push(pairOf({agents: pair, prints: both, terms, found: overlapOf(left, right), shared: close ? sharedRules(...pair) : 0}))
    }
  pairs.sort((a, b) => b.overlap - a.overlap || (a.left + a.right < b.left + b.right ? -1 : 1))
  return {pairs, groups: nameGroups(agents, members, overlapAt), single: agents.filter((_, at) => !groupAt.has(at)).map(({file}) => file)}
}

function pairOf(compared: ComparedPair): Pair {
  const {
    agents: [left, right],
    prints: [one, two],
    found,
    shared
  } = compared
  return {
    left: left.file,
    right: right.file,
    overlap: found.overlap,
    containment: {leftInRight: containment(one.body, two.body), rightInLeft: containment(two.body, one.body)},
    sharedRules: shared,
    reasons: reasonsFor(compared)
  }
}

function nameGroups(
  agents: readonly Agent[],
  members: readonly (readonly number[])[],
  overlapAt: (a: number, b: number) => number
): Group[] {
  const groups = members.map((group) => {
    const base = [...group].sort((a, b) => meanOverlap(b, group, overlapAt) - meanOverlap(a, group, overlapAt) || a - b)[0] ?? 0
    return {
      members: group.map((at) => agents[at]?.file ?? ''),
      base: agents[base]?.file ?? '',
      name: commonName(
        group.map((at) => agents[at]?.name ?? ''),
        agents[base]?.name ?? ''
      )
    }
  })
  groups.sort((a, b) => b.members.length - a.members.length || ((a.members[0] ?? '') < (b.members[0] ?? '') ? -1 : 1))
  const ids = groupIds(groups.map(({name}) => name))
  return groups.map(({members: files, base}, at) => ({id: ids[at] ?? '', members: files, base}))
}

/** The name most members have; else that of the base. */
function commonName(names: readonly string[], base: string): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0] === base) - Number(a[0] === base) || (a[0] < b[0] ? -1 : 1))
  return most && most[1] > 1 ? most[0] : base
}
