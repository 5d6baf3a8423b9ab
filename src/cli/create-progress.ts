import type {Hooks} from '../index.js'
import type {Streams} from './streams.js'

interface Progress {
  readonly report: NonNullable<Hooks['onProgress']>
  /** Takes the line away, so that what is printed next stands at the start of a line. */
  readonly clear: () => void
}

/** One line on stderr that says how far the work is; silent unless a person is watching. */
export function createProgress({stderr, env, now}: Streams, quiet: boolean): Progress {
  if (!stderr.isTTY || env.CI || env.TERM === 'dumb' || quiet) return {report: () => {}, clear: () => {}}
  let shown = ''
  let stage = ''
  let start = 0
  const show = (line: string) => {
    if (line === shown) return
    stderr.write(`\r${line}\u001b[K`)
    shown = line
  }
  return {
    report: (name, done, total) => {
      if (name !== stage) [stage, start] = [name, now()]
      show(total > 0 ? `${name} ${bar(done / total)} ${done}/${total}${rate(done, now() - start)}` : name)
    },
    clear: () => show('')
  }
}

const width = 24

function bar(share: number): string {
  const full = Math.floor(width * Math.min(1, share))
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`
}

/** Steps a second; too early to tell in the first tenth of one. */
function rate(done: number, milliseconds: number): string {
  return milliseconds < 100 ? '' : `, ${Math.round((1000 * done) / milliseconds)}/s`
}
