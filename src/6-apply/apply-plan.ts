import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import type {Applied, ApplyPlan} from '../model.js'
import type {Options} from '../options.js'
import {backupFolder} from '../util/backup-folder.js'
import {causeOf} from '../util/cause-of.js'
import {commitMessage} from './git/commit-message.js'
import {areCommitsMade} from './git/finish-commits.js'
import {makeCommits} from './git/make-commits.js'
import {beginJournal} from './journal/begin-journal.js'
import {carryOut} from './journal/carry-out.js'
import type {StoredJournal} from './journal/journal.js'
import {netEdits} from './plan/net-edits.js'
import {finish, recoverApply} from './recover-apply.js'
import {takeBack} from './take-back.js'
import {takeLock} from './take-lock.js'

/** Carry out a plan, all or nothing; what was there before is kept for `undo`. */
export function applyPlan(cwd: string, plan: ApplyPlan, {commit, branch}: Pick<Options, 'commit' | 'branch'>): Applied {
  if (plan.obstacles.length > 0) throw new AgentmergeError(errorWords.applyStopped({obstacles: plan.obstacles}))
  const backup = join(cwd, backupFolder)
  mkdirSync(backup, {recursive: true})
  const taken = takeLock(join(backup, 'lock'), 0)
  if ('pid' in taken) throw new AgentmergeError(errorWords.applyRuns(taken))
  try {
    return applyLocked(cwd, plan, {commit, branch})
  } finally {
    taken.release()
  }
}

function applyLocked(cwd: string, plan: ApplyPlan, {commit, branch}: Pick<Options, 'commit' | 'branch'>): Applied {
  recoverApply(cwd)
  const edits = netEdits(plan.groups)
  if (edits.length === 0) return {changed: [], commits: [], branch: undefined}
  const contents = plan.groups.map((group) => ({edits: group.edits, message: commitMessage(group)}))
  const commits = commit || branch !== '' ? makeCommits(cwd, contents, branch) : undefined
  let stored: StoredJournal | undefined
  try {
    stored = beginJournal(
      cwd,
      edits.map(({path, before, after}) => ({path, before: before?.sha256, after})),
      commits
    )
    carryOut(cwd, stored)
    finish(stored)
  } catch (error) {
    const cause = error instanceof AgentmergeError ? error.message : causeOf(error)
    // Once the branch has moved there is no way back, and the next run finishes what is left.
    const isFinal = stored !== undefined && commits !== undefined && areCommitsMade(commits)
    if (stored && !isFinal) takeBack(cwd, stored, cause)
    if (error instanceof AgentmergeError) throw error
    throw new AgentmergeError(isFinal ? errorWords.applyUnfinished({cause}) : errorWords.applyFailed({cause}), {cause: error})
  }
  return {changed: edits.map(({path}) => path).sort(), commits: commits?.commits ?? [], branch: commits?.branch}
}
