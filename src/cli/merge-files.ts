import {mergeAll} from '../index.js'
import type {ExitCode} from './exit-codes.js'
import type {Session} from './open-session.js'
import {writeResult} from './write-result.js'

/** `agentmerge merge a.md b.md`: exactly these as one group. */
export async function mergeFiles(paths: readonly string[], session: Session): Promise<ExitCode> {
  return writeResult(await mergeAll(paths, session.options, session.hooks), paths, session, true)
}
