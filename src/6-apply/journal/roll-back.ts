import {existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {AgentmergeError} from '../../errors.js'
import {errorWords} from '../../messages.js'
import {syncFolder} from '../sync-folder.js'
import {diskState, isSameState} from './disk-state.js'
import type {JournalEntry, StoredJournal} from './journal.js'
import {putState, stagedName} from './put-state.js'

/**
 * Bring back what stood there before, and forget the journal. Nothing is touched where somebody changed a file since. Can be cut off
 * and repeated: each file is then on one of the two sides that the journal knows.
 */
export function rollBack(cwd: string, {folder, journal}: StoredJournal): readonly string[] {
  const changed = journal.entries.filter((entry) => !isKnown(cwd, entry)).map(({path}) => path)
  if (changed.length > 0) throw new AgentmergeError(errorWords.changedSince({files: changed}))
  const restored: string[] = []
  for (const [at, {path, before}] of [...journal.entries.entries()].reverse()) {
    const file = resolve(cwd, path)
    rmSync(stagedName(file), {force: true})
    if (isSameState(diskState(file), before)) continue
    mkdirSync(dirname(file), {recursive: true})
    putState(file, before, join(folder, 'before', String(at)))
    syncFolder(dirname(file))
    restored.push(path)
  }
  for (const path of [...journal.folders].reverse()) removeEmpty(resolve(cwd, path))
  forget(folder)
  return restored.sort()
}

function isKnown(cwd: string, {path, before, after}: JournalEntry): boolean {
  const state = diskState(resolve(cwd, path))
  return isSameState(state, before) || isSameState(state, after)
}

function removeEmpty(path: string): void {
  if (lstatSync(path, {throwIfNoEntry: false})?.isDirectory() && readdirSync(path).length === 0) rmdirSync(path)
}

/** Renamed first: a removal that is cut off must not leave half a journal. */
function forget(folder: string): void {
  const trash = join(dirname(folder), 'trash')
  rmSync(trash, {recursive: true, force: true})
  if (existsSync(folder)) renameSync(folder, trash)
  rmSync(trash, {recursive: true, force: true})
}
