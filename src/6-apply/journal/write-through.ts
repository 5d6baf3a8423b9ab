import {closeSync, fchmodSync, fsyncSync, openSync, writeFileSync} from 'node:fs'

/** Write a new file down to the disk, with exactly these rights. */
export function writeThrough(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, 'w', mode)
  try {
    writeFileSync(file, bytes)
    fchmodSync(file, mode)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
