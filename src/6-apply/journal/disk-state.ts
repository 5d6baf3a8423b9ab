import {createHash} from 'node:crypto'
import {lstatSync, readFileSync, readlinkSync} from 'node:fs'

/** What stands under a path, as far as it must be the same again after an undo. */
export type DiskState =
  | {readonly kind: 'none'}
  | {readonly kind: 'file'; readonly sha256: string; readonly mode: number}
  | {readonly kind: 'link'; readonly target: string}
  | {readonly kind: 'other'}

/** Look at a path. */
export function diskState(path: string): DiskState {
  const stats = lstatSync(path, {throwIfNoEntry: false})
  if (!stats) return {kind: 'none'}
  if (stats.isSymbolicLink()) return {kind: 'link', target: readlinkSync(path)}
  if (!stats.isFile()) return {kind: 'other'}
  return {kind: 'file', sha256: bytesSha(readFileSync(path)), mode: stats.mode & 0o777}
}

/** Whether two looks at a path saw the same. */
export function isSameState(left: DiskState, right: DiskState): boolean {
  return JSON.stringify(Object.entries(left).sort()) === JSON.stringify(Object.entries(right).sort())
}

/** The SHA-256 of bytes. */
export function bytesSha(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
