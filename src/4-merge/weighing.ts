/** Different terms with their weights, in the order of their names: sums over them are symmetric to the last bit. */
export interface WeighedTerms {
  /** The place of each term among all terms of the group. */
  readonly numbers: readonly number[]
  readonly weights: readonly number[]
  readonly total: number
}

/** Weighs terms that differ; the total is summed in the order in which they are given. */
export type Weighing = (terms: readonly string[], weightOf: (term: string, at: number) => number) => WeighedTerms

/** No terms at all. */
export const nothing: WeighedTerms = {numbers: [], weights: [], total: 0}

/** How the terms of a group are weighed: each by its place among all of them, so that nothing is compared by name again. */
export function weighingOf(all: ReadonlySet<string>): {weigh: Weighing; numbersOf: (terms: readonly string[]) => readonly number[]} {
  const numberOf = new Map([...all].sort().map((term, at) => [term, at]))
  const numbersOf = (terms: readonly string[]): readonly number[] => terms.map((term) => numberOf.get(term) ?? -1)
  return {numbersOf, weigh: (terms, weightOf) => sorted(numbersOf(terms), terms.map(weightOf))}
}

/** Rules are short: terms are put in their place one by one. */
function sorted(unsorted: readonly number[], given: readonly number[]): WeighedTerms {
  const numbers: number[] = []
  const weights: number[] = []
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
