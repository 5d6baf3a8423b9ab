/** The switches of the mutants: at most one is on. While none is, it can be counted how often each is passed. */
export const switches = {on: -1, hits: 0, limit: Number.POSITIVE_INFINITY, counts: undefined}

export function isOn(mutant) {
  if (mutant !== switches.on) return false
  switches.hits++
  // What turns in circles passes the mutant again and again.
  if (switches.hits > switches.limit) throw new Error('the mutant runs on')
  return true
}

export function pass(...mutants) {
  if (switches.counts) for (const mutant of mutants) switches.counts[mutant]++
}
