import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileOnDisk} from '../formats/file-on-disk.js'

/** Whether a file of an earlier run is still there. */
export function isThere(file: string, cwd: string): boolean {
  return existsSync(resolve(cwd, fileOnDisk(file)))
}
