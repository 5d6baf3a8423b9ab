/** Terms with weights, and the length of the whole. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

/** Counts terms; a term that stands often counts more, but less than by its number. */
export function vectorOf(terms: readonly string[], weightOf: (term: string) => number): Vector {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weights = new Map<string, number>()
  let square = 0
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * weightOf(term)
    weights.set(term, weight)
    square += weight * weight
  }
  return {weights, length: Math.sqrt(square)}
}

/** How far two vectors point the same way: 0 to 1, symmetric to the last bit. */
export function cosine(left: Vector, right: Vector): number {
  if (left.length === 0 || right.length === 0) return 0
  const products = sharedTerms(left, right).map((term) => (left.weights.get(term) ?? 0) * (right.weights.get(term) ?? 0))
  const sum = products.reduce((total, product) => total + product, 0)
  return Math.min(1, sum / (left.length * right.length))
}

/** The terms in both, in an order that does not depend on which is left. */
export function sharedTerms(left: Vector, right: Vector): readonly string[] {
  const [small, large] = left.weights.size <= right.weights.size ? [left, right] : [right, left]
  return [...small.weights.keys()].filter((term) => large.weights.has(term)).sort()
}
