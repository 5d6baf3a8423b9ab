import {accessSync, constants, lstatSync} from 'node:fs'
import {resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {isInside} from '../util/is-inside.js'
import {realPath} from './real-path.js'

/** Throw where writing would harm: over a file, over sources, or over the folder the command runs in. */
export function refuseOutput(dir: string, folder: string, sources: readonly string[]): void {
  const source = sources.find((path) => isInside(resolve(path), resolve(dir)) || isInside(realPath(path), folder))
  if (source !== undefined) throw new AgentmergeError(errorWords.outputHoldsSource({dir, source}))
  const stats = lstatSync(folder, {throwIfNoEntry: false})
  if (stats && !stats.isDirectory()) throw new AgentmergeError(errorWords.outputIsFile({dir}))
  // The folder is swapped by renaming it; a shell that stands in it would be left in the old one.
  if (isInside(realPath('.'), folder)) throw new AgentmergeError(errorWords.outputHoldsCwd({dir}))
  // A rename needs no right to write in the folder itself, but who took that right away meant it.
  if (stats) accessSync(folder, constants.W_OK)
}
