import {undo} from '../index.js'
import {planWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import type {Session} from './open-session.js'

/** `agentmerge undo`: brings back what the last apply changed. */
export async function undoLast(_paths: readonly string[], {hooks, options, print}: Session): Promise<ExitCode> {
  const {restored, commits} = await undo(hooks)
  if (!options.quiet) print([planWords.undone({files: restored.length, commits}), ...restored.map((file) => `  ${file}`)].join('\n'))
  return exitCodes.fine
}
