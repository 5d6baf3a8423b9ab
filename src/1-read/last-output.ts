import {existsSync} from 'node:fs'
import {stagingPaths} from '../util/staging-paths.js'

/** Where the output of the last run stands: beside its place, when a run was cut off between taking the old one away and putting the new one there. */
export function lastOutput(folder: string): string {
  const {previous} = stagingPaths(folder)
  return !existsSync(folder) && existsSync(previous) ? previous : folder
}
