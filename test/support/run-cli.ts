import {main} from '../../src/cli/main.js'
import type {Streams} from '../../src/cli/streams.js'

export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Run the command line in `cwd` and collect what it says. */
export async function runCli(
  argv: readonly string[],
  cwd: string,
  settings: Partial<Pick<Streams, 'env' | 'now' | 'memory' | 'prompts' | 'stop' | 'browse'>> & {tty?: boolean} = {}
): Promise<Run> {
  const said = {stdout: '', stderr: ''}
  const collect = (name: keyof typeof said) => ({
    isTTY: settings.tty ?? false,
    write: (text: string) => {
      said[name] += text
    }
  })
  const {env = {}, now = () => 0, memory = () => 0, tty: _, ...others} = settings
  const code = await main(argv, {stdout: collect('stdout'), stderr: collect('stderr'), env, cwd, now, memory, ...others})
  return {code, ...said}
}
