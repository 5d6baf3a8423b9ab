import {breathe} from './breathe.js'

/** Called once for each step of a long way: lets signals and the progress line have their turn now and then. */
export type Pace = () => Promise<void> | undefined

/** So many steps take some milliseconds. */
const stride = 256

/** Counts steps and says how many were done. */
export function createPace(report: (done: number) => void): Pace {
  let done = 0
  return () => {
    done++
    if (done % stride !== 0) return undefined
    report(done)
    return breathe()
  }
}
