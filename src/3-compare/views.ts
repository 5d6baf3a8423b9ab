/** One way to look at all agents: for each a vector of length 1, as terms with their weights, all in one array. */
export interface View {
  /** Where the terms of each agent start, and of the last one end. */
  readonly starts: Uint32Array
  /** The position of each term in the vocabulary of the folder; those of an agent stand in the order of their hashes. */
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** The cosine of two agents by their positions, the same from both sides. */
export type Cosine = (left: number, right: number) => number

/**
 * Compares agents in a view. The left one is laid out over the whole vocabulary and stays there until another one comes: who asks for many
 * partners of one agent pays for the partners alone.
 */
export function createCosine({starts, terms, weights}: View, vocabulary: number): Cosine {
  const laid = new Float32Array(vocabulary)
  let current = -1
  const lay = (agent: number) => {
    if (current >= 0) for (let at = starts[current] as number; at < (starts[current + 1] as number); at++) laid[terms[at] as number] = 0
    for (let at = starts[agent] as number; at < (starts[agent + 1] as number); at++) laid[terms[at] as number] = weights[at] as number
    current = agent
  }
  return (left, right) => {
    if (left !== current) lay(left)
    let sum = 0
    const end = starts[right + 1] as number
    for (let at = starts[right] as number; at < end; at++) sum += (laid[terms[at] as number] as number) * (weights[at] as number)
    return Math.min(1, sum)
  }
}

/** The weights of one agent in a view, by term. */
export function weightsOf({starts, terms, weights}: View, agent: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let at = starts[agent] as number; at < (starts[agent + 1] as number); at++) found.set(terms[at] as number, weights[at] as number)
  return found
}

/** The terms that two agents share in a view, those first that add most to their cosine. */
export function sharedTerms(left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>, most: number): number[] {
  const found: {term: number; weight: number}[] = []
  for (const [term, weight] of left) {
    const other = right.get(term)
    if (other !== undefined) found.push({term, weight: weight * other})
  }
  return found
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, most)
    .map(({term}) => term)
}

/** The share of an agent's weight that another one has too. */
export function containment(inner: ReadonlyMap<number, number>, outer: ReadonlyMap<number, number>): number {
  let shared = 0
  let whole = 0
  for (const [term, weight] of inner) {
    whole += weight
    if (outer.has(term)) shared += weight
  }
  return whole === 0 ? 0 : Math.min(1, shared / whole)
}
