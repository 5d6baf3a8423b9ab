import {chmodSync, existsSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** Puts a text in the place of a file in one step: a crash leaves the old file or the new one. */
export function replaceFile(path: string, text: string): void {
  const next = join(dirname(path), `.${basename(path)}.new`)
  try {
    writeFileSync(next, text, {flush: true})
    if (existsSync(path)) chmodSync(next, statSync(path).mode & 0o7777)
    renameSync(next, path)
  } catch (error) {
    rmSync(next, {force: true})
    throw error
  }
}
