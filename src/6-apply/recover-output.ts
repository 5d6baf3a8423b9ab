import {existsSync, renameSync, rmSync} from 'node:fs'
import {stagingPaths} from '../util/staging-paths.js'
import {retirePrevious} from './retire-previous.js'

/** Tidy up after a run that was cut off: before the new folder stood in its place the old one comes back, after that it goes. */
export function recoverOutput(folder: string): void {
  const {next, previous, trash} = stagingPaths(folder)
  rmSync(trash, {recursive: true, force: true})
  rmSync(next, {recursive: true, force: true})
  if (!existsSync(previous)) return
  if (existsSync(folder)) retirePrevious(folder)
  else renameSync(previous, folder)
}
