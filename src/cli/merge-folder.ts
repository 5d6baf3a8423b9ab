import {merge} from '../index.js'
import type {ExitCode} from './exit-codes.js'
import type {Session} from './open-session.js'
import {writeResult} from './write-result.js'

/** The main job: `agentmerge <folder>`. */
export async function mergeFolder(paths: readonly string[], session: Session): Promise<ExitCode> {
  return writeResult(await merge(paths, session.options, session.hooks), paths, session)
}
