import {setFlagsFromString} from 'node:v8'

/** From so many files on, memory is worth more than the tenth of the time that this costs. */
const many = 20_000

/** Makes the process collect garbage before it is as much again as what is in use: 100,000 files fit into 2 GB. */
export function boundMemory(files: number): void {
  if (files >= many) setFlagsFromString('--heap-growing-percent=20')
}

/** Node 20. Later engines have one more compiler, wait by other rules, and complain about a flag that they do not know. */
const isKnown = process.versions.v8.startsWith('11.')

/**
 * Makes the engine wait four times as long before it compiles a function anew: a run is short, and what is compiled early is often compiled
 * again. The flags here and below are asked at each use, so that they may change while code runs.
 */
export function compileLate(): void {
  if (isKnown) setFlagsFromString('--interrupt-budget=270000')
}

/** Makes it join fewer functions into one as well: a merge runs through much code on all cores, and compiling it took a quarter of their time. */
export function compileLess(): void {
  if (!isKnown) return
  setFlagsFromString('--interrupt-budget=540000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
}
