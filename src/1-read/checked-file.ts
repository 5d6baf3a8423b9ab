import {createHash, randomUUID} from 'node:crypto'
import {readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {deserialize, serialize} from 'node:v8'

const digestSize = 32

/** A value from a file that holds its own checksum; undefined where there is no such file, or a broken one. */
export function readChecked(path: string): unknown {
  try {
    const bytes = readFileSync(path)
    const content = bytes.subarray(digestSize)
    return digestOf(content).equals(bytes.subarray(0, digestSize)) ? deserialize(content) : undefined
  } catch {
    return undefined
  }
}

/** Writes a value under a name that nobody else has, and puts it in place in one step: two runs at once do not meet. */
export function writeChecked(path: string, value: unknown): void {
  const own = `${path}.${randomUUID()}`
  const content = serialize(value)
  try {
    writeFileSync(own, Buffer.concat([digestOf(content), content]))
    renameSync(own, path)
  } catch (error) {
    rmSync(own, {force: true})
    throw error
  }
}

/** What time it is for the files of a folder, in nanoseconds: their clock need not be that of this machine. */
export function fileTime(folder: string): bigint {
  const own = `${folder}/${randomUUID()}`
  try {
    writeFileSync(own, '')
    return statSync(own, {bigint: true}).mtimeNs
  } finally {
    rmSync(own, {force: true})
  }
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}
