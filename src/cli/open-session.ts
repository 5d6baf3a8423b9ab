import {type Hooks, readConfig} from '../index.js'
import {defaults, type Options} from '../options.js'
import {createProgress} from './create-progress.js'
import type {Streams} from './streams.js'
import {useColors} from './use-colors.js'

/** What a command works with: what was asked for, and where its words go. */
export interface Session {
  readonly options: Options
  readonly hooks: Hooks
  readonly colors: boolean
  /** To stdout: the result. */
  readonly print: (text: string) => void
  /** To stderr: everything else. */
  readonly note: (text: string) => void
  /** Takes the progress line away, also after an error. */
  readonly close: () => void
}

/** Settle the options (flags before config file before defaults) and open the ways out. */
export function openSession({config, ...flags}: Partial<Options> & {config?: string}, streams: Streams): Session {
  const options = {...defaults, ...readConfig(streams.cwd, config), ...flags}
  const progress = createProgress(streams, options.quiet || options.json)
  const send = (output: Streams['stdout']) => (text: string) => {
    progress.clear()
    if (text !== '') output.write(text.endsWith('\n') ? text : `${text}\n`)
  }
  return {
    options,
    hooks: {cwd: streams.cwd, onProgress: progress.report},
    colors: useColors(streams),
    print: send(streams.stdout),
    note: send(streams.stderr),
    close: progress.clear
  }
}
