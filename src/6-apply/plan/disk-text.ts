import {lstatSync, readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {bytesSha} from '../journal/disk-state.js'

/** A file as text, and the hash of its bytes. */
export interface DiskText {
  readonly text: string
  readonly sha256: string
  /** Whether the text gives the same bytes when it is written again. */
  readonly isExact: boolean
}

/** The text of a file, also behind a link; nothing where there is none. */
export function diskText(cwd: string, path: string): DiskText | undefined {
  const file = resolve(cwd, path)
  if (!lstatSync(file, {throwIfNoEntry: false}) || !statSync(file, {throwIfNoEntry: false})?.isFile()) return undefined
  const bytes = readFileSync(file)
  const text = bytes.toString('utf8')
  return {text, sha256: bytesSha(bytes), isExact: Buffer.from(text).equals(bytes)}
}
