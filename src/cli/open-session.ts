import {configFileOf, type Hooks, readConfig} from '../index.js'
import {defaults, type Options} from '../options.js'
import {cacheFolder} from './cache-folder.js'
import {createProgress} from './create-progress.js'
import {createStages} from './create-stages.js'
import type {Prompts} from './prompts.js'
import type {Streams} from './streams.js'
import {terminalPrompts} from './terminal-prompts.js'
import {boundMemory, compileLate, compileLess} from './tune-engine.js'
import {useColors} from './use-colors.js'
import {wayDown} from './way-down.js'

/** What a command works with: what was asked for, and where its words go. */
export interface Session {
  readonly options: Options
  /** Whether the last two paths are a pair to be explained. */
  readonly explain: boolean
  /** Whether a browser shall be opened. */
  readonly open: boolean
  readonly browse: Streams['browse']
  /** The file that the options come from, beside the flags. */
  readonly settings: readonly string[]
  /** The file of GitHub Actions that a summary is added to. */
  readonly summary: string | undefined
  /** The way from the top of what GitHub Actions checked out to here, with a slash; empty where that is here, or unknown. */
  readonly root: string
  readonly stop: AbortSignal | undefined
  readonly hooks: Hooks
  readonly colors: boolean
  /** Whether a terminal shows the result, which would obey what stands in it. */
  readonly isTerminal: boolean
  /** Who can be asked; nobody without a terminal. */
  readonly prompts: Prompts | undefined
  /** To stdout: the result. */
  readonly print: (text: string) => void
  /** To stderr: everything else. */
  readonly note: (text: string) => void
  /** Takes the progress line away, also after an error. */
  readonly close: () => void
}

/** What commander hands over: only what was given, and `cache: false` for `--no-cache`. */
type Flags = Partial<Omit<Options, 'cache'>> & {
  readonly config?: string
  readonly cache?: boolean
  readonly explain?: boolean
  readonly open?: boolean
}

/** Settle the options (flags before config file before defaults) and open the ways out. */
export function openSession({config, cache, explain, open, ...flags}: Flags, streams: Streams): Session {
  compileLate()
  const options = {...defaults, cache: cache === false ? '' : cacheFolder(streams), ...readConfig(streams.cwd, config), ...flags}
  const progress = createProgress(streams, options.quiet || options.json)
  const send = (output: Streams['stdout']) => (text: string) => {
    progress.clear()
    if (text !== '') output.write(text.endsWith('\n') ? text : `${text}\n`)
  }
  const note = send(streams.stderr)
  const stages = options.verbose ? {onStage: createStages(streams, note)} : {}
  const onProgress: Hooks['onProgress'] = (stage, done, total) => {
    if (stage === 'read') boundMemory(total)
    if (stage === 'merge' && done === 0) compileLess()
    progress.report(stage, done, total)
  }
  return {
    options,
    explain: explain === true,
    open: open === true,
    browse: streams.browse,
    settings: [configFileOf(streams.cwd, config)].filter((file) => file !== undefined),
    summary: streams.env.GITHUB_STEP_SUMMARY,
    root: wayDown(streams),
    stop: streams.stop,
    hooks: {cwd: streams.cwd, onProgress, ...stages},
    colors: useColors(streams),
    isTerminal: streams.stdout.isTTY === true,
    prompts: streams.prompts ?? terminalPrompts(streams),
    print: send(streams.stdout),
    note,
    close: progress.clear
  }
}
