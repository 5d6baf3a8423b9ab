import {mkdirSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {AgentmergeError} from '../../errors.js'
import {errorWords} from '../../messages.js'
import {syncFolder} from '../sync-folder.js'
import {diskState, isSameState} from './disk-state.js'
import type {StoredJournal} from './journal.js'
import {putState} from './put-state.js'

/** Do what the journal says. A file that somebody changes meanwhile stops it; what was done by then is taken back by the caller. */
export function carryOut(cwd: string, {folder, journal}: StoredJournal): void {
  for (const path of journal.folders) mkdirSync(resolve(cwd, path), {recursive: true})
  for (const [at, {path, before, after}] of journal.entries.entries()) {
    const file = resolve(cwd, path)
    if (!isSameState(diskState(file), before)) throw new AgentmergeError(errorWords.changedWhileRead({file: path}))
    putState(file, after, join(folder, 'after', String(at)))
  }
  for (const parent of new Set(journal.entries.map(({path}) => dirname(resolve(cwd, path))))) syncFolder(parent)
}
