import {CommanderError} from 'commander'
import {AgentmergeError} from '../errors.js'
import {causeWords, cliWords, errorWords} from '../messages.js'
import {createProgram} from './create-program.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import {help} from './help.js'
import type {Streams} from './streams.js'

/** The command line: does what `argv` (without `node` and the script) asks for and gives the exit code. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  let code: ExitCode = exitCodes.fine
  const program = createProgram(streams, (given) => {
    code = given
  })
  streams.stdout.on?.('error', ignoreClosedPipe)
  try {
    if (argv.length === 0) streams.stderr.write(help())
    else await program.parseAsync([...argv], {from: 'user'})
    return argv.length === 0 ? exitCodes.trouble : code
  } catch (error) {
    return explain(error, argv.includes('--verbose'), streams)
  }
}

/** `agentmerge scan . | head` closes stdout early; that is no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function explain(error: unknown, verbose: boolean, {stderr}: Streams): number {
  // Commander has printed its message already; `--help` and `--version` come here too, with exit code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.trouble
  if (error instanceof AgentmergeError) stderr.write(cliWords.failed({message: error.message}))
  else if (isOfSystem(error)) {
    const {path, code = ''} = error
    stderr.write(cliWords.failed({message: errorWords.systemRefused({path, cause: causeWords[code] ?? code})}))
  } else stderr.write(cliWords.internal({message: String(error), stack: verbose && error instanceof Error ? error.stack : undefined}))
  return exitCodes.trouble
}

/** A disk that fails is no defect of the tool. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
