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
    const strongest: Shared[] = []
    let [inLeft, inRight] = [0, 0]
    for (let at = starts[right] as number; at < (starts[right + 1] as number); at++) {
      const term = terms[at] as number
      const [one, two] = [laid[term] as number, weights[at] as number]
      if (one === absent) continue
      inLeft += one
      inRight += two
      keepStrongest(strongest, {term, weight: one * two}, most)
    }
    return {
      terms: strongest.map(({term}) => term),
      leftInRight: share(inLeft, weightOf(left)),
      rightInLeft: share(inRight, weightOf(right))
    }
  }
}

const absent = -1

interface Shared {
  readonly term: number
  readonly weight: number
}

function keepStrongest(strongest: Shared[], one: Shared, most: number): void {
  let at = strongest.length
  while (at > 0 && isStronger(one, strongest[at - 1] as Shared)) at--
  if (at === most) return
  strongest.splice(at, 0, one)
  if (strongest.length > most) strongest.pop()
}

function isStronger(one: Shared, other: Shared): boolean {
  return one.weight > other.weight || (one.weight === other.weight && one.term < other.term)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}
