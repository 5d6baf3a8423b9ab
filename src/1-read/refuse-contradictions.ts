import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {decisionsFile} from '../util/decisions-file.js'
import type {Entry} from './decision-entries.js'

/** Two agents cannot be kept apart and be merged, not even by way of a third one. */
export function refuseContradictions(apart: readonly Entry[], together: readonly Entry[]): void {
  const sets: Set<string>[] = []
  for (const {values} of together) {
    const agents = values.agents ?? []
    const joined = sets.filter((set) => agents.some((file) => set.has(file)))
    for (const set of joined) sets.splice(sets.indexOf(set), 1)
    sets.push(new Set([...joined.flatMap((set) => [...set]), ...agents]))
  }
  for (const {line, values} of apart)
    for (const set of sets) {
      const both = [...new Set(values.agents)].filter((file) => set.has(file))
      if (both.length > 1) throw new AgentmergeError(errorWords.decisionsContradict({file: decisionsFile, line, agents: both}))
    }
}
