import type {Agent} from '../../model.js'
import {tooDear} from '../../util/too-dear.js'
import {subjectTerms} from './frames.js'
import {statementsOf} from './statements-of.js'

/** So many pairs of clauses are compared for the terms that they share; no group of the public agents has as many. */
const mostPairs = 8_000_000

const known = new WeakMap<readonly Agent[], ReadonlySet<string>>()

/** Terms in so many clauses that it would take minutes to compare each of those with all others: none, but where agents hold thousands of like rules. */
export function crowdedTerms(agents: readonly Agent[]): ReadonlySet<string> {
  const found = known.get(agents) ?? crowded(agents)
  known.set(agents, found)
  return found
}

function crowded(agents: readonly Agent[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const said of statementsOf(agents)) for (const term of subjectTerms(said)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const pairs = [...counts.values()].map((count) => count * count)
  const limit = tooDear(pairs, mostPairs)
  return new Set([...counts].filter(([, count]) => count * count >= limit).map(([term]) => term))
}
