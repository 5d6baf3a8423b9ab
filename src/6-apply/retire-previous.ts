import {lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {stagingPaths} from '../util/staging-paths.js'
import {ownFiles} from './own-files.js'
import {sameBytes} from './same-bytes.js'

/** Move what agentmerge did not write from the old folder to the new one, then remove the old. Can be cut off and repeated. */
export function retirePrevious(folder: string): void {
  const {previous, trash} = stagingPaths(folder)
  const own = ownFiles(previous)
  for (const name of readdirSync(previous)) if (!own.includes(name)) bringOver(previous, folder, name, own)
  // Renamed first: a removal that is cut off must not leave a folder that looks like one to be recovered.
  renameSync(previous, trash)
  rmSync(trash, {recursive: true, force: true})
}

/** Of a folder that holds files of agentmerge, then or now, only the others are brought over. */
function bringOver(previous: string, folder: string, name: string, own: readonly string[]): void {
  const isShared = isFolder(join(previous, name)) && (isFolder(join(folder, name)) || own.some((path) => path.startsWith(`${name}/`)))
  if (!isShared) {
    moveOver(previous, folder, name)
    return
  }
  for (const inner of readdirSync(join(previous, name))) {
    const path = `${name}/${inner}`
    if (own.includes(path)) continue
    mkdirSync(join(folder, name), {recursive: true})
    moveOver(previous, folder, path)
  }
}

const isFolder = (path: string): boolean => lstatSync(path, {throwIfNoEntry: false})?.isDirectory() === true

function moveOver(previous: string, folder: string, name: string): void {
  const from = join(previous, name)
  const to = join(folder, name)
  if (!lstatSync(to, {throwIfNoEntry: false})) renameSync(from, to)
  else if (!isCopy(from, folder, name)) throw new AgentmergeError(errorWords.outputLeftover({leftover: from, name: to}))
}

const isCopy = (from: string, folder: string, name: string): boolean =>
  lstatSync(from).isFile() && sameBytes(folder, name, [readFileSync(from)]) === 'same'
