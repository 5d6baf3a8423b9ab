import type {View} from './views.js'

/** Which agents have a term among their strongest, and how much it weighs there. */
export interface ViewIndex {
  readonly view: View
  /** Where the entries of each term start, and of the last one end; those of a term are in the order of the agents. */
  readonly starts: Uint32Array
  readonly agents: Uint32Array
  readonly weights: Float32Array
  /** The places in the view of the strongest terms of an agent, those first that fewest have. */
  readonly keysOf: (agent: number) => readonly number[]
}

/** Indexes the strongest terms of all agents in a view. */
export function indexView(view: View, most: number, vocabulary: number): ViewIndex {
  const count = view.starts.length - 1
  const starts = new Uint32Array(vocabulary + 1)
  const least = Float32Array.from({length: count}, (_, at) => leastWeight(view, at, most))
  eachKey(view, least, (_, term) => {
    starts[term + 1] = (starts[term + 1] as number) + 1
  })
  for (let term = 0; term < vocabulary; term++) starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number)
  const fill = starts.slice()
  const agents = new Uint32Array(starts[vocabulary] as number)
  const weights = new Float32Array(agents.length)
  eachKey(view, least, (at, term, weight) => {
    const place = fill[term] as number
    fill[term] = place + 1
    agents[place] = at
    weights[place] = weight
  })
  const sizeAt = (place: number) => {
    const term = view.terms[place] as number
    return (starts[term + 1] as number) - (starts[term] as number)
  }
  const keysOf = (at: number) => {
    const keys: number[] = []
    for (let place = view.starts[at] as number; place < (view.starts[at + 1] as number); place++)
      if ((view.weights[place] as number) >= (least[at] as number)) keys.push(place)
    return keys.sort((a, b) => sizeAt(a) - sizeAt(b) || a - b)
  }
  return {view, starts, agents, weights, keysOf}
}

/** The weight from which on a term is among the strongest of an agent. */
function leastWeight({starts, weights}: View, at: number, most: number): number {
  const [start, end] = [starts[at] as number, starts[at + 1] as number]
  return end - start <= most ? 0 : (weights.slice(start, end).sort()[end - start - most] as number)
}

function eachKey({starts, terms, weights}: View, least: Float32Array, visit: (at: number, term: number, weight: number) => void): void {
  for (let at = 0; at + 1 < starts.length; at++)
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place++)
      if ((weights[place] as number) >= (least[at] as number)) visit(at, terms[place] as number, weights[place] as number)
}
