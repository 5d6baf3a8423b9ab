import {writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords, recoverWords} from '../messages.js'
import {areCommitsMade, finishCommits} from './git/finish-commits.js'
import {isRunning} from './is-running.js'
import {diskState, isSameState} from './journal/disk-state.js'
import {doneFile, journals, type StoredJournal} from './journal/journal.js'
import {syncFolder} from './sync-folder.js'
import {takeBack} from './take-back.js'

/** An apply that was cut off, if the last one was; one that still runs is an error. */
export function unfinishedApply(cwd: string): StoredJournal | undefined {
  const last = journals(cwd).at(-1)
  if (!last || last.isDone) return undefined
  if (last.journal.pid !== process.pid && isRunning(last.journal.pid))
    throw new AgentmergeError(errorWords.applyRuns({pid: last.journal.pid}))
  return last
}

/** Tidy up after an apply that was cut off: what had reached the branch is finished, everything else is taken back. */
export function recoverApply(cwd: string): 'finished' | 'taken back' | 'nothing' {
  const stored = unfinishedApply(cwd)
  if (!stored) return 'nothing'
  if (stored.journal.commits && areCommitsMade(stored.journal.commits) && isCarriedOut(cwd, stored)) {
    finish(stored)
    return 'finished'
  }
  takeBack(cwd, stored, recoverWords.cutOff())
  return 'taken back'
}

/** Everything is in its place: make the commits that were prepared, and say that it is done. */
export function finish({folder, journal}: StoredJournal): void {
  if (journal.commits) finishCommits(journal.commits)
  writeFileSync(join(folder, doneFile), '', {flush: true})
  syncFolder(folder)
}

const isCarriedOut = (cwd: string, {journal}: StoredJournal): boolean =>
  journal.entries.every(({path, after}) => isSameState(diskState(resolve(cwd, path)), after))
