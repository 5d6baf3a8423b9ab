import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs'
import {causeOf} from '../util/cause-of.js'

/** What a file holds; or its size, where that is more than it may be; or why the system refused. */
export type BytesRead = {readonly bytes: Uint8Array} | {readonly size: number} | {readonly cause: string}

/** Used again for each file: what is kept of the bytes is their text. */
let room = Buffer.alloc(1 << 16)

/** The bytes of a file, good until the next one is read. */
export function readBytes(path: string, limit: number): BytesRead {
  let file: number | undefined
  try {
    // To open a pipe would wait for who writes to it.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const stats = fstatSync(file)
    // A pipe or a device may never end.
    if (!stats.isFile()) return {cause: causeOf({code: stats.isDirectory() ? 'EISDIR' : 'special'})}
    if (stats.size > limit) return {size: stats.size}
    if (stats.size > room.length) room = Buffer.alloc(stats.size)
    return {bytes: room.subarray(0, readSync(file, room, 0, stats.size, 0))}
  } catch (error) {
    return {cause: causeOf(error)}
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
