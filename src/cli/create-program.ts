import {Command} from 'commander'
import {AgentmergeError} from '../errors.js'
import {version} from '../index.js'
import {cliWords, errorWords} from '../messages.js'
import {optionTable} from '../options.js'
import {addOptions} from './add-options.js'
import {type CommandRow, commands} from './commands.js'
import type {ExitCode} from './exit-codes.js'
import {help} from './help.js'
import {mergeFolder} from './merge-folder.js'
import {openSession} from './open-session.js'
import type {Streams} from './streams.js'

type Run = CommandRow['run']

/** The commands as commander knows them. Options belong to the program, so each of them can stand before and after a command. */
export function createProgram(streams: Streams, done: (code: ExitCode) => void): Command {
  const program = addOptions(new Command('agentmerge'))
    .version(version)
    .exitOverride()
    .configureHelp({formatHelp: (command) => help(command.name())})
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      outputError: (text, write) => write(cliWords.usage({problem: text.replace(/^error: /, '').trim()}))
    })
  const act =
    (run: Run, needsNoPath = false, name = '') =>
    async (paths: readonly string[]) => {
      refuseForeign(program, name)
      if (paths.length === 0 && !needsNoPath) throw new AgentmergeError(cliWords.noPaths())
      const session = openSession(program.opts(), streams)
      done(await run(paths, session).finally(session.close))
    }
  program.argument('[paths...]').action(act(mergeFolder))
  for (const {name, run, needsNoPath} of commands)
    program
      .command(name)
      .argument('[paths...]')
      .action(act(run, needsNoPath, name))
  return program
}

/** Throw where an option was given that another command takes. */
function refuseForeign(program: Command, command: string): void {
  const row = optionTable.find(({key, only}) => only && only !== command && program.getOptionValueSource(key) === 'cli')
  if (row?.only) throw new AgentmergeError(errorWords.foreignOption({flag: row.flag, only: row.only}))
}
