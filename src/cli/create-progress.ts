import type {Hooks} from '../index.js'
import type {Streams} from './streams.js'

interface Progress {
  readonly report: NonNullable<Hooks['onProgress']>
  /** Takes the line away, so that what is printed next stands at the start of a line. */
  readonly clear: () => void
}

/** One line on stderr that says how far the work is; silent unless a person is watching. */
export function createProgress({stderr, env}: Streams, quiet: boolean): Progress {
  if (!stderr.isTTY || env.CI || env.TERM === 'dumb' || quiet) return {report: () => {}, clear: () => {}}
  let shown = ''
  const show = (line: string) => {
    if (line === shown) return
    stderr.write(`\r${line}\u001b[K`)
    shown = line
  }
  return {
    report: (stage, done, total) => show(total > 0 ? `${stage} ${Math.floor((100 * done) / total)}%` : stage),
    clear: () => show('')
  }
}
