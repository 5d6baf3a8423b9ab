import {statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {fileOnDisk} from '../formats/file-on-disk.js'

/** Times and sizes of files and of the folders they stand in: another text where one of them changed, came or went. */
export function stampFiles(cwd: string, files: readonly string[]): string {
  const paths = new Set(files.map((file) => resolve(cwd, fileOnDisk(file))))
  // Not the folder that the command runs in: what it writes there itself is no news, and its files are looked at one by one.
  for (const folder of new Set([...paths].map(dirname))) if (folder !== resolve(cwd)) paths.add(folder)
  return [...paths].map(stampOf).join()
}

function stampOf(path: string): string {
  const stats = statSync(path, {throwIfNoEntry: false})
  return stats ? `${stats.mtimeMs}/${stats.size}/${stats.ino}` : ''
}
