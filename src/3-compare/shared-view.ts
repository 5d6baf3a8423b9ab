import type {View} from './views.js'

/** What two agents share in a view. */
export interface SharedView {
  /** The terms that add most to their cosine, those first that add more. */
  readonly terms: readonly number[]
  /** The share of an agent's weight that the other one has too. */
  readonly leftInRight: number
  readonly rightInLeft: number
}

/** Tells what agents share in a view, and their strongest terms. The left one stays laid out until another one comes, as for `createCosine`. */
export function sharedView({starts, terms, weights}: View, vocabulary: number, most: number): (left: number, right: number) => SharedView {
  const laid = new Float32Array(vocabulary).fill(absent)
  const strongest: Strongest = {terms: new Uint32Array(most), weights: new Float64Array(most), count: 0}
  let current = -1
  const lay = (agent: number) => {
    if (current >= 0)
      for (let at = starts[current] as number; at < (starts[current + 1] as number); at++) laid[terms[at] as number] = absent
    for (let at = starts[agent] as number; at < (starts[agent + 1] as number); at++) laid[terms[at] as number] = weights[at] as number
    current = agent
  }
  const weightOf = (agent: number): number => {
    let sum = 0
    for (let at = starts[agent] as number; at < (starts[agent + 1] as number); at++) sum += weights[at] as number
    return sum
  }
  return (left, right) => {
    if (left !== current) lay(left)
    strongest.count = 0
    let inLeft = 0
    let inRight = 0
    for (let at = starts[right] as number; at < (starts[right + 1] as number); at++) {
      const term = terms[at] as number
      const one = laid[term] as number
      if (one === absent) continue
      const two = weights[at] as number
      inLeft += one
      inRight += two
      keepStrongest(strongest, term, one * two)
    }
    return {
      terms: [...strongest.terms.subarray(0, strongest.count)],
      leftInRight: share(inLeft, weightOf(left)),
      rightInLeft: share(inRight, weightOf(right))
    }
  }
}

const absent = -1

/** The strongest terms so far, in their order. */
interface Strongest {
  readonly terms: Uint32Array
  readonly weights: Float64Array
  count: number
}

/** Takes a term in where it is stronger than one of them, or there is room. */
function keepStrongest(strongest: Strongest, term: number, weight: number): void {
  const {terms, weights} = strongest
  const isStronger = (other: number) =>
    weight > (weights[other] as number) || (weight === weights[other] && term < (terms[other] as number))
  let at = strongest.count
  while (at > 0 && isStronger(at - 1)) at--
  if (at === terms.length) return
  terms.copyWithin(at + 1, at)
  weights.copyWithin(at + 1, at)
  terms[at] = term
  weights[at] = weight
  strongest.count = Math.min(strongest.count + 1, terms.length)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}
