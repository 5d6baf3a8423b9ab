import {closeSync, fsyncSync, openSync} from 'node:fs'

/** Bring the entries of a folder to the disk; Windows cannot, and does not need it. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
