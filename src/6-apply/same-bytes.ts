import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** How what stands under a name in a folder compares to the bytes that shall stand there. */
export function sameBytes(folder: string, name: string, bytes: Uint8Array): 'same' | 'different' | 'none' {
  const path = join(folder, name)
  const stats = lstatSync(path, {throwIfNoEntry: false})
  if (!stats) return 'none'
  return stats.isFile() && readFileSync(path).equals(bytes) ? 'same' : 'different'
}
