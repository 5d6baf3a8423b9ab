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
