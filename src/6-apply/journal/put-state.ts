import {readFileSync, renameSync, rmSync, symlinkSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {stagingMark} from '../../util/staging-mark.js'
import type {DiskState} from './disk-state.js'
import {writeThrough} from './write-through.js'

/** Make a path be what it shall be; a crash leaves the old or the new. `kept` holds the bytes of a file. */
export function putState(path: string, state: DiskState, kept: string): void {
  const next = stagedName(path)
  rmSync(next, {force: true})
  if (state.kind === 'none') rmSync(path, {force: true})
  else if (state.kind === 'file') writeThrough(next, readFileSync(kept), state.mode)
  else if (state.kind === 'link') symlinkSync(state.target, next)
  if (state.kind === 'file' || state.kind === 'link') renameSync(next, path)
}

/** Where a file stands until it is whole; no agent to any reader. */
export function stagedName(path: string): string {
  return join(dirname(path), `.${basename(path)}${stagingMark}new`)
}
