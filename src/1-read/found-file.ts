import {resolve} from 'node:path'
import {fileOnDisk} from '../formats/file-on-disk.js'
import type {FoundFile} from './search.js'

/** A file that was read before, by its name in the report. */
export function foundFile(file: string, cwd: string): FoundFile {
  return {path: resolve(cwd, fileOnDisk(file)), file, named: true}
}
