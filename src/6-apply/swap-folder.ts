import {existsSync, renameSync} from 'node:fs'
import {dirname} from 'node:path'
import {stagingPaths} from '../util/staging-paths.js'
import {retirePrevious} from './retire-previous.js'
import {syncFolder} from './sync-folder.js'

/** Put the staged folder in the place of the old one, and bring over what others keep in it. */
export function swapFolder(folder: string): void {
  const {next, previous} = stagingPaths(folder)
  if (existsSync(folder)) renameSync(folder, previous)
  try {
    renameSync(next, folder)
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, folder)
    throw error
  }
  syncFolder(dirname(folder))
  if (existsSync(previous)) retirePrevious(folder)
}
