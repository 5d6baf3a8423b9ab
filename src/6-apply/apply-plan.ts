import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import type {Applied, ApplyPlan} from '../model.js'
import type {Options} from '../options.js'
import {causeOf} from '../util/cause-of.js'
import {commitMessage} from './git/commit-message.js'
import {areCommitsMade} from './git/finish-commits.js'
import {makeCommits} from './git/make-commits.js'
import {beginJournal} from './journal/begin-journal.js'
import {carryOut} from './journal/carry-out.js'
import type {StoredJournal} from './journal/journal.js'
import {rollBack} from './journal/roll-back.js'
import {netEdits} from './plan/net-edits.js'
import {finish, recoverApply} from './recover-apply.js'

/** Carry out a plan, all or nothing; what was there before is kept for `undo`. */
export function applyPlan(cwd: string, plan: ApplyPlan, {commit, branch}: Pick<Options, 'commit' | 'branch'>): Applied {
  if (plan.obstacles.length > 0) throw new AgentmergeError(errorWords.applyStopped({obstacles: plan.obstacles}))
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
    // Once the branch has moved there is no way back, and the next run finishes what is left.
    if (stored && !(commits && areCommitsMade(commits))) rollBack(cwd, stored)
    if (error instanceof AgentmergeError) throw error
    throw new AgentmergeError(errorWords.applyFailed({cause: causeOf(error)}), {cause: error})
  }
  return {changed: edits.map(({path}) => path).sort(), commits: commits?.commits ?? [], branch: commits?.branch}
}
