import {init} from '../index.js'
import {initWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import type {Session} from './open-session.js'

/** `agentmerge init [folder]`: writes a config file with comments, and says what to do next. */
export async function initConfig([given]: readonly string[], {hooks, print}: Session): Promise<ExitCode> {
  const {file, folder} = init(hooks)
  print(initWords.next({file, folder: given ?? folder}))
  return exitCodes.fine
}
