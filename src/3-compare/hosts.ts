import type {Host} from '../formats/format.js'

/** The host that each agent is kept for, by its position; none where that is not certain. Empty where hosts make no difference. */
export type Hosts = readonly (Host | undefined)[]

/** Whether clusters belong to different hosts. Where a person put agents of several hosts into one, those of each of them may join. */
export function areOfOtherHosts(hosts: Hosts, left: readonly number[], right: readonly number[]): boolean {
  if (hosts.length === 0) return false
  const [one, two] = [hostsIn(hosts, left), hostsIn(hosts, right)]
  return !isIn(one, two) && !isIn(two, one)
}

/** Agents by host; those of no certain host stand with the first. */
export function byHost(hosts: Hosts, members: readonly number[]): readonly (readonly number[])[] {
  const [first, ...others] = hostsIn(hosts, members)
  if (others.length === 0) return [members]
  return [first, ...others].map((host) => members.filter((at) => (hosts[at] ?? first) === host))
}

function hostsIn(hosts: Hosts, members: readonly number[]): ReadonlySet<Host> {
  return new Set(members.flatMap((at) => hosts[at] ?? []))
}

function isIn(one: ReadonlySet<Host>, two: ReadonlySet<Host>): boolean {
  return [...one].every((host) => two.has(host))
}
