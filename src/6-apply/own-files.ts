import {existsSync, lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ownNames} from '../util/own-names.js'

/** The files in a folder that agentmerge wrote there. */
export function ownFiles(folder: string): readonly string[] {
  const report = join(folder, 'report.json')
  if (!existsSync(report)) return []
  return (ownNames(readFileSync(report)) ?? []).filter((name) => isFile(join(folder, name)))
}

// A folder with such a name is somebody else's.
const isFile = (path: string): boolean => lstatSync(path, {throwIfNoEntry: false})?.isDirectory() === false
