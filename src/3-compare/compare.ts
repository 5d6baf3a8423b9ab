import type {Agent, Group, Pair} from '../model.js'
import {findGroups, meanOverlap} from './find-groups.js'
import {type Fingerprint, fingerprints} from './fingerprint.js'
import {groupIds} from './group-ids.js'
import {type Overlap, overlapOf} from './overlap.js'
import {reasonsFor} from './reasons.js'
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
  const prints = fingerprints(agents)
  const overlaps = agents.map((_, right) => Float64Array.from({length: right}, (_, left) => exact(prints, left, right).overlap))
  const overlapAt = (a: number, b: number): number => (a === b ? 1 : (overlaps[Math.max(a, b)]?.[Math.min(a, b)] ?? 0))
  const members = asOne ? [agents.map((_, at) => at)].filter(({length}) => length > 1) : findGroups(agents.length, overlapAt, threshold)
  const groups = nameGroups(agents, members, overlapAt)
  const together = new Set(members.flatMap((group) => group.flatMap((a) => group.map((b) => `${a} ${b}`))))
  const pairs: Pair[] = []
  for (let right = 0; right < agents.length; right++)
    for (let left = 0; left < right; left++) {
      const grouped = together.has(`${left} ${right}`)
      if (grouped || agents.length <= smallFolder || overlapAt(left, right) >= threshold) pairs.push(pairOf(agents, prints, left, right, grouped || agents.length <= smallFolder))
    }
  pairs.sort((a, b) => b.overlap - a.overlap || (a.left + a.right < b.left + b.right ? -1 : 1))
  const inGroups = new Set(groups.flatMap((group) => group.members))
  return {pairs, groups, single: agents.map(({file}) => file).filter((file) => !inGroups.has(file))}
}

function exact(prints: readonly Fingerprint[], left: number, right: number): Overlap {
  return overlapOf(prints[left] as Fingerprint, prints[right] as Fingerprint)
}

function pairOf(agents: readonly Agent[], prints: readonly Fingerprint[], left: number, right: number, counted: boolean): Pair {
  const [one, two] = [agents[left] as Agent, agents[right] as Agent]
  const found = exact(prints, left, right)
  const shared = counted ? sharedRules(one, two) : 0
  return {
    left: one.file,
    right: two.file,
    overlap: found.overlap,
    containment: found.containment,
    sharedRules: shared,
    reasons: reasonsFor(one, two, [prints[left] as Fingerprint, prints[right] as Fingerprint], found, shared)
  }
}

function nameGroups(agents: readonly Agent[], members: readonly (readonly number[])[], overlapAt: (a: number, b: number) => number): Group[] {
  const groups = members.map((group) => {
    const base = [...group].sort((a, b) => meanOverlap(b, group, overlapAt) - meanOverlap(a, group, overlapAt) || a - b)[0] ?? 0
    return {members: group.map((at) => agents[at]?.file ?? ''), base: agents[base]?.file ?? '', name: commonName(group.map((at) => agents[at]?.name ?? ''), agents[base]?.name ?? '')}
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
