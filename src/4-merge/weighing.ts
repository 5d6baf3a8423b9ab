/** Different terms with their weights, in the order of their names: sums over them are symmetric to the last bit. */
export interface WeighedTerms {
  /** The place of each term among all terms of the group. */
  readonly numbers: Int32Array
  readonly weights: Float64Array
  readonly total: number
}

/** Weighs terms that differ; the total is summed in the order in which they are given. */
export type Weighing = (terms: readonly string[], weightOf: (term: string, at: number) => number) => WeighedTerms

/** How the terms of a group are weighed: each by its place among all of them, so that nothing is compared by name again. */
export function weighingOf(all: Iterable<string>): Weighing {
  const numberOf = new Map([...new Set(all)].sort().map((term, at) => [term, at]))
  return (terms, weightOf) => {
    const byNumber = terms.map((term, at) => ({number: numberOf.get(term) ?? -1, weight: weightOf(term, at)}))
    let total = 0
    for (const {weight} of byNumber) total += weight
    byNumber.sort((a, b) => a.number - b.number)
    return {
      numbers: Int32Array.from(byNumber, ({number}) => number),
      weights: Float64Array.from(byNumber, ({weight}) => weight),
      total
    }
  }
}

/** Calls back with both weights of each term that stands on both sides. */
export function eachShared(left: WeighedTerms, right: WeighedTerms, found: (left: number, right: number) => void): void {
  for (let a = 0, b = 0; a < left.numbers.length && b < right.numbers.length; ) {
    const [one, two] = [left.numbers[a] as number, right.numbers[b] as number]
    if (one === two) found(left.weights[a++] as number, right.weights[b++] as number)
    else if (one < two) a++
    else b++
  }
}
