import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const bin = join(import.meta.dirname, '../../bin/agentmerge.js')
const preload = pathToFileURL(join(import.meta.dirname, 'fault-preload.mjs')).href

/** How a process of the command ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface BinSettings {
  /** What shall happen to it, as fault-preload.mjs tells. */
  readonly fault?: string
  readonly env?: Readonly<Record<string, string>>
  /** Flags of Node. */
  readonly node?: readonly string[]
  /** A line of a shell in front, such as `ulimit -n 64`. */
  readonly limit?: string
  /** It is killed when it takes longer. */
  readonly seconds?: number
}

/** Runs the command, as `npm run build` made it, in a process of its own. */
export async function runBin(argv: readonly string[], cwd: string, settings: BinSettings = {}): Promise<Ended> {
  const {fault = '', env = {}, node = [], limit, seconds = 600} = settings
  const command = [process.execPath, ...node, ...(fault === '' ? [] : ['--import', preload]), bin, ...argv]
  const [program = '', ...args] = limit === undefined ? command : ['bash', '-c', `${limit}; exec "$@"`, 'bash', ...command]
  const child = spawn(program, args, {
    cwd,
    env: {...process.env, FAULT: fault, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: seconds * 1000,
    killSignal: 'SIGKILL'
  })
  const said = {stdout: '', stderr: ''}
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text
    })
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return {code, signal, ...said}
}
