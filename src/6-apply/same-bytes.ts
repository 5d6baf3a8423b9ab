import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** How what stands under a name in a folder compares to the bytes that shall stand there, given whole or in pieces. */
export function sameBytes(folder: string, name: string, pieces: Iterable<string | Buffer>): 'same' | 'different' | 'none' {
  const path = join(folder, name)
  const stats = lstatSync(path, {throwIfNoEntry: false})
  if (!stats) return 'none'
  return stats.isFile() && isMadeOf(readFileSync(path), pieces) ? 'same' : 'different'
}

function isMadeOf(found: Buffer, pieces: Iterable<string | Buffer>): boolean {
  let at = 0
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    if (!found.subarray(at, at + bytes.length).equals(bytes)) return false
    at += bytes.length
  }
  return at === found.length
}
