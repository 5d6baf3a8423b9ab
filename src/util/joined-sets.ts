/** Sets of the numbers below `count` that grow together: each number starts as a set of its own. */
export interface JoinedSets {
  readonly parents: Uint32Array
}

export function joinedSets(count: number): JoinedSets {
  return {parents: Uint32Array.from({length: count}, (_, at) => at)}
}

/** The smallest number of the set. */
export function setOf({parents}: JoinedSets, number: number): number {
  let top = number
  while (parents[top] !== top) top = parents[top] as number
  for (let at = number; at !== top; ) {
    const next = parents[at] as number
    parents[at] = top
    at = next
  }
  return top
}

export function join(sets: JoinedSets, left: number, right: number): void {
  const [one, two] = [setOf(sets, left), setOf(sets, right)]
  sets.parents[Math.max(one, two)] = Math.min(one, two)
}
