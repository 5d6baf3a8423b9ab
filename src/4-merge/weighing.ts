/** Different terms with their weights, in the order of their names: sums over them are symmetric to the last bit. */
export interface WeighedTerms {
  /** The place of each term among all terms of the group. */
  readonly numbers: Int32Array
  readonly weights: Float64Array
  readonly total: number
}

/** Weighs terms that differ; the total is summed in the order in which they are given. */
export type Weighing = (terms: readonly string[], weightOf: (term: string, at: number) => number) => WeighedTerms

/** No terms at all. */
export const nothing: WeighedTerms = {numbers: new Int32Array(0), weights: new Float64Array(0), total: 0}

/** How the terms of a group are weighed: each by its place among all of them, so that nothing is compared by name again. */
export function weighingOf(all: Iterable<string>): {weigh: Weighing; numbersOf: (terms: readonly string[]) => readonly number[]} {
  const numberOf = new Map([...new Set(all)].sort().map((term, at) => [term, at]))
  const numbersOf = (terms: readonly string[]): readonly number[] => terms.map((term) => numberOf.get(term) ?? -1)
  return {numbersOf, weigh: (terms, weightOf) => sorted(numbersOf(terms), terms.map(weightOf))}
}

/** Rules are short: terms are put in their place one by one. */
function sorted(unsorted: readonly number[], given: readonly number[]): WeighedTerms {
  const numbers = new Int32Array(unsorted.length)
  const weights = new Float64Array(unsorted.length)
  let total = 0
  for (const [count, number] of unsorted.entries()) {
    const weight = given[count] as number
    total += weight
    let at = count
    for (; at > 0 && (numbers[at - 1] as number) > number; at--) {
      numbers[at] = numbers[at - 1] as number
      weights[at] = weights[at - 1] as number
    }
    numbers[at] = number
    weights[at] = weight
  }
  return {numbers, weights, total}
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
