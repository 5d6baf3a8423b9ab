import {copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {AgentmergeError} from '../../errors.js'
import {errorWords} from '../../messages.js'
import {backupFolder} from '../../util/backup-folder.js'
import type {CommitPlan} from '../git/make-commits.js'
import {syncFolder} from '../sync-folder.js'
import {bytesSha, type DiskState, diskState} from './disk-state.js'
import type {Journal, JournalEntry, StoredJournal} from './journal.js'
import {writeThrough} from './write-through.js'

/** What shall stand under a path, and the hash of the bytes that the plan was made from; `undefined` is no file. */
export interface Change {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Write down what will be done and keep what is there, down to the disk. Nothing outside of the backup folder is touched. */
export function beginJournal(cwd: string, changes: readonly Change[], commits?: CommitPlan): StoredJournal {
  const root = join(cwd, backupFolder)
  mkdirSync(root, {recursive: true})
  writeFileSync(join(root, '.gitignore'), '*\n')
  const making = join(root, 'making')
  rmSync(making, {recursive: true, force: true})
  for (const part of ['before', 'after']) mkdirSync(join(making, part), {recursive: true})
  const entries = changes.map((change, at) => keep(cwd, change, at, making))
  const folders = [...new Set(entries.filter(({after}) => after.kind === 'file').flatMap(({path}) => missingFolders(cwd, dirname(path))))]
  const journal: Journal = {version: 1, pid: process.pid, entries, folders: folders.sort(), ...(commits && {commits})}
  writeThrough(join(making, 'journal.json'), Buffer.from(`${JSON.stringify(journal, undefined, 2)}\n`), 0o644)
  for (const folder of [join(making, 'before'), join(making, 'after'), making]) syncFolder(folder)
  const folder = join(root, nextNumber(root))
  renameSync(making, folder)
  syncFolder(root)
  return {folder, journal, isDone: false}
}

function keep(cwd: string, {path, before: expected, after: text}: Change, at: number, making: string): JournalEntry {
  const file = resolve(cwd, path)
  const before = diskState(file)
  if (!isAsPlanned(before, expected)) throw new AgentmergeError(errorWords.changedWhileRead({file: path}))
  if (before.kind === 'file') {
    const kept = join(making, 'before', String(at))
    copyFileSync(file, kept)
    if (bytesOf(kept) !== before.sha256) throw new AgentmergeError(errorWords.changedWhileRead({file: path}))
  }
  if (text === undefined) return {path, before, after: {kind: 'none'}}
  const bytes = Buffer.from(text)
  writeThrough(join(making, 'after', String(at)), bytes, 0o644)
  return {path, before, after: {kind: 'file', sha256: bytesSha(bytes), mode: before.kind === 'file' ? before.mode : newFileMode}}
}

const newFileMode = 0o644

const bytesOf = (path: string): string | undefined => {
  const state = diskState(path)
  return state.kind === 'file' ? state.sha256 : undefined
}

/** A link is planned by what it leads to; it goes, and what it leads to stays. */
function isAsPlanned(state: DiskState, expected: string | undefined): boolean {
  if (state.kind === 'none') return expected === undefined
  return state.kind === 'link' ? expected !== undefined : state.kind === 'file' && state.sha256 === expected
}

function missingFolders(cwd: string, folder: string): readonly string[] {
  return existsSync(resolve(cwd, folder)) ? [] : [...missingFolders(cwd, dirname(folder)), folder]
}

function nextNumber(root: string): string {
  const numbers = readdirSync(root).flatMap((name) => (/^\d{4,}$/.test(name) ? [Number(name)] : []))
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0')
}
