import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {AgentmergeError} from '../../errors.js'
import {errorWords} from '../../messages.js'
import {backupFolder} from '../../util/backup-folder.js'
import {causeOf} from '../../util/cause-of.js'
import type {CommitPlan} from '../git/make-commits.js'
import type {DiskState} from './disk-state.js'

/** What an apply was about to do, written down before it does anything, with the bytes of both sides beside it. */
export interface Journal {
  readonly version: 1
  /** The process that applies: as long as it runs, nobody else may clean up behind it. */
  readonly pid: number
  /** In the order in which they are carried out; the bytes are in `before/` and `after/`, named by position. */
  readonly entries: readonly JournalEntry[]
  /** Folders that did not exist, outermost first. */
  readonly folders: readonly string[]
  readonly commits?: CommitPlan
}

export interface JournalEntry {
  readonly path: string
  readonly before: DiskState
  readonly after: DiskState
}

export interface StoredJournal {
  /** Its own folder. */
  readonly folder: string
  readonly journal: Journal
  /** Whether all of it was carried out. */
  readonly isDone: boolean
}

/** The name of the file that says that all was carried out. */
export const doneFile = 'done'

/** The journals of a place, oldest first; one that was being written when the process ended does not count. */
export function journals(cwd: string): readonly StoredJournal[] {
  const root = join(cwd, backupFolder)
  if (!existsSync(root)) return []
  const names = namesIn(root).filter((name) => /^\d{4,}$/.test(name))
  return names.sort((left, right) => Number(left) - Number(right)).map((name) => readJournal(join(root, name), `${backupFolder}/${name}`))
}

function namesIn(root: string): readonly string[] {
  try {
    return readdirSync(root)
  } catch (error) {
    throw new AgentmergeError(errorWords.journalUnreadable({folder: backupFolder, cause: causeOf(error)}), {cause: error})
  }
}

function readJournal(folder: string, shown: string): StoredJournal {
  try {
    const journal = JSON.parse(readFileSync(join(folder, 'journal.json'), 'utf8')) as Journal
    if (journal.version === 1) return {folder, journal, isDone: existsSync(join(folder, doneFile))}
  } catch (error) {
    throw new AgentmergeError(errorWords.journalUnreadable({folder: shown, cause: causeOf(error)}), {cause: error})
  }
  throw new AgentmergeError(errorWords.journalUnreadable({folder: shown, cause: undefined}))
}
