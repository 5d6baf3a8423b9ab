import {lstatSync, mkdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import type {OutputFile} from '../model.js'
import {causeOf} from '../util/cause-of.js'
import {isHostFile} from '../util/is-host-file.js'
import {stagingPaths} from '../util/staging-paths.js'
import {ownFiles} from './own-files.js'
import {piecesOf} from './pieces-of.js'
import {realPath} from './real-path.js'
import {recoverOutput} from './recover-output.js'
import {refuseEdited} from './refuse-edited.js'
import {refuseOutput} from './refuse-output.js'
import {sameBytes} from './same-bytes.js'
import {stageFiles} from './stage-files.js'
import {swapFolder} from './swap-folder.js'
import {takeLock} from './take-lock.js'

/**
 * Write the output folder, all or nothing: a crash leaves the old folder or the new one, and the next run tidies up.
 * What an earlier run wrote is replaced, files of other people stay, sources are never touched. With `seen`, only what it knows by its
 * hash is replaced: another text under the name of an earlier output is the work of a person.
 */
export function writeOutput(
  dir: string,
  files: readonly OutputFile[],
  sources: readonly string[],
  seen?: ReadonlyMap<string, string>
): void {
  try {
    const folder = realPath(dir)
    refuseOutput(dir, folder, sources)
    mkdirSync(dirname(folder), {recursive: true})
    const {lock} = stagingPaths(folder)
    const taken = takeLock(lock, mostWaiting)
    if ('pid' in taken) throw new AgentmergeError(errorWords.outputBusy({dir, pid: taken.pid, lock}))
    try {
      writeLocked(dir, folder, files, seen)
    } finally {
      taken.release()
    }
  } catch (error) {
    if (error instanceof AgentmergeError) throw error
    throw new AgentmergeError(errorWords.outputDenied({dir, cause: causeOf(error)}), {cause: error})
  }
}

/** In milliseconds: another run is done by then, or hangs. */
const mostWaiting = 10_000

function writeLocked(dir: string, folder: string, files: readonly OutputFile[], seen: ReadonlyMap<string, string> | undefined): void {
  recoverOutput(folder)
  const own = ownFiles(folder)
  refuseForeign(dir, folder, files, own)
  if (seen) refuseEdited(dir, folder, files, own, seen)
  if (!isWritten(folder, files, own)) replaceFolder(folder, files)
}

function refuseForeign(dir: string, folder: string, files: readonly OutputFile[], own: readonly string[]): void {
  for (const file of files) {
    const {path} = file
    if (!isPlainName(path) && !isHostFile(path)) throw new AgentmergeError(errorWords.outputPath({path}))
    // A file or a link where the folder of a host shall be.
    const around = dirname(join(folder, path))
    const isTaken = around !== folder && lstatSync(around, {throwIfNoEntry: false})?.isDirectory() === false
    if (isTaken) throw new AgentmergeError(errorWords.outputForeign({file: `${dir.replace(/(?<![\\/])[\\/]+$/, '')}/${dirname(path)}`}))
    const state = own.includes(path) ? 'none' : sameBytes(folder, path, piecesOf(file))
    if (state === 'different')
      throw new AgentmergeError(errorWords.outputForeign({file: `${dir.replace(/(?<![\\/])[\\/]+$/, '')}/${path}`}))
  }
}

const isPlainName = (path: string): boolean => !/[\\/\0]/.test(path) && !['', '.', '..'].includes(path)

function isWritten(folder: string, files: readonly OutputFile[], own: readonly string[]): boolean {
  const wanted = new Set(files.map(({path}) => path))
  return own.every((name) => wanted.has(name)) && files.every((file) => sameBytes(folder, file.path, piecesOf(file)) === 'same')
}

function replaceFolder(folder: string, files: readonly OutputFile[]): void {
  const {next} = stagingPaths(folder)
  try {
    stageFiles(next, files, folder)
    swapFolder(folder)
  } catch (error) {
    rmSync(next, {recursive: true, force: true})
    throw error
  }
}
