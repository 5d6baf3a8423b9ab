import type {Prompts} from './prompts.js'

/** A stream that text goes to; those of `process` fit. */
export interface Output {
  write(text: string): unknown
  on?(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
  readonly isTTY?: boolean
}

/** All that the command line knows of the process it runs in. */
export interface Streams {
  readonly stdout: Output
  readonly stderr: Output
  /** Where a person types, if one does. */
  readonly stdin?: {readonly isTTY?: boolean}
  /** Answers in the place of the person at the terminal. */
  readonly prompts?: Prompts
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Ends what else runs until Ctrl-C. */
  readonly stop?: AbortSignal
  /** Shows an address, in the place of the browser of this machine. */
  readonly browse?: (address: string) => void
  /** Milliseconds since some fixed time. */
  readonly now: () => number
  /** Bytes of memory that the process holds. */
  readonly memory: () => number
}
