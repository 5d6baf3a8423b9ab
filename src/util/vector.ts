/** Weighted terms by number, in rising order, and the length of the whole. */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Float64Array
  readonly length: number
}

/** Counts terms; one that stands often counts more, but less than by its number. */
export function vectorOf(terms: readonly number[], weightOf: (term: number) => number): Vector {
  const counts = new Map<number, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const numbers = Int32Array.from(counts.keys()).sort()
  const weights = Float64Array.from(numbers, (term) => (1 + Math.log(counts.get(term) ?? 1)) * weightOf(term))
  return {terms: numbers, weights, length: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))}
}

/** Calls back for each term in both, in rising order, which makes sums symmetric to the last bit. */
export function eachShared(left: Vector, right: Vector, found: (term: number, left: number, right: number) => void): void {
  for (let a = 0, b = 0; a < left.terms.length && b < right.terms.length; ) {
    const [one, two] = [left.terms[a] as number, right.terms[b] as number]
    if (one === two) found(one, left.weights[a++] as number, right.weights[b++] as number)
    else if (one < two) a++
    else b++
  }
}

/** Cosines of all pairs, as a triangle: `[right][left]` with left < right. One pass over an index of the terms. */
export function allCosines(vectors: readonly Vector[]): readonly Float64Array[] {
  const postings = new Map<number, {at: number[]; weight: number[]}>()
  return vectors.map((vector, right) => {
    const sums = new Float64Array(right)
    vector.terms.forEach((term, index) => {
      const weight = vector.weights[index] as number
      const list = postings.get(term) ?? {at: [], weight: []}
      for (let entry = 0; entry < list.at.length; entry++) {
        const left = list.at[entry] as number
        sums[left] = (sums[left] as number) + weight * (list.weight[entry] as number)
      }
      list.at.push(right)
      list.weight.push(weight)
      postings.set(term, list)
    })
    return sums.map((sum, left) => normalized(sum, vectors[left], vector))
  })
}

function normalized(sum: number, left: Vector | undefined, right: Vector): number {
  return left && left.length > 0 && right.length > 0 ? Math.min(1, sum / (left.length * right.length)) : 0
}
