/** One way to look at all agents: for each a vector of length 1, as terms in rising order with their weights, all in one array. */
export interface View {
  /** Where the terms of each agent start, and of the last one end. */
  readonly starts: Uint32Array
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** The cosine of two agents in a view. Terms are met in rising order, which makes the sum the same from both sides. */
export function cosine({starts, terms, weights}: View, left: number, right: number): number {
  let one = starts[left] as number
  let two = starts[right] as number
  const [oneEnd, twoEnd] = [starts[left + 1] as number, starts[right + 1] as number]
  let sum = 0
  while (one < oneEnd && two < twoEnd) {
    const gap = (terms[one] as number) - (terms[two] as number)
    if (gap === 0) sum += (weights[one++] as number) * (weights[two++] as number)
    else if (gap < 0) one++
    else two++
  }
  return Math.min(1, sum)
}

/** The terms that two agents share in a view, those first that add most to their cosine. */
export function sharedTerms({starts, terms, weights}: View, left: number, right: number): number[] {
  const found: {term: number; weight: number}[] = []
  for (let one = starts[left] as number, two = starts[right] as number; one < (starts[left + 1] as number) && two < (starts[right + 1] as number); ) {
    const gap = (terms[one] as number) - (terms[two] as number)
    if (gap === 0) found.push({term: terms[one] as number, weight: (weights[one++] as number) * (weights[two++] as number)})
    else if (gap < 0) one++
    else two++
  }
  return found.sort((a, b) => b.weight - a.weight || a.term - b.term).map(({term}) => term)
}

/** The share of an agent's weight in a view that another one has too. */
export function containment({starts, terms, weights}: View, inner: number, outer: number): number {
  let shared = 0
  let whole = 0
  let two = starts[outer] as number
  for (let one = starts[inner] as number; one < (starts[inner + 1] as number); one++) {
    while (two < (starts[outer + 1] as number) && (terms[two] as number) < (terms[one] as number)) two++
    whole += weights[one] as number
    if (two < (starts[outer + 1] as number) && terms[two] === terms[one]) shared += weights[one] as number
  }
  return whole === 0 ? 0 : Math.min(1, shared / whole)
}
