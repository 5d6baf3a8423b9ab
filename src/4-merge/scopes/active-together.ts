import type {Agent} from '../../model.js'
import {areDisjoint} from './are-disjoint.js'

/** More sets than these are not worth it: then all are taken to be active together. */
const most = 16

/** The largest sets of agents that can be active together. What is never active together cannot be in conflict. */
export function activeTogether(agents: readonly Agent[]): readonly (readonly Agent[])[] {
  const meets = new Map(agents.map((agent) => [agent, new Set(agents.filter((other) => other !== agent && !areDisjoint(agent, other)))]))
  // Stryker disable next-line all: it is only faster
  if (agents.every((agent) => meets.get(agent)?.size === agents.length - 1)) return [agents]
  const found: (readonly Agent[])[] = []
  grow([], agents, [])
  return found.length > most ? [agents] : found

  /** Bron and Kerbosch: `open` meet all of the set, and so do `closed`, with which it was found before. */
  function grow(set: readonly Agent[], open: readonly Agent[], closed: readonly Agent[]): void {
    if (found.length > most) return
    if (open.length === 0 && closed.length === 0) found.push(agents.filter((agent) => set.includes(agent)))
    let [left, done] = [open, closed]
    for (const agent of open) {
      const near = (other: Agent) => meets.get(agent)?.has(other) === true
      grow([...set, agent], left.filter(near), done.filter(near))
      left = left.filter((other) => other !== agent)
      done = [...done, agent]
    }
  }
}
