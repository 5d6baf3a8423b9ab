import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import type {Undone} from '../model.js'
import {causeOf} from '../util/cause-of.js'
import {areCommitsMade} from './git/finish-commits.js'
import {journals} from './journal/journal.js'
import {rollBack} from './journal/roll-back.js'
import {finish, unfinishedApply} from './recover-apply.js'

/** Bring back every byte that the last apply changed, also of one that was cut off. Commits stay: history is never rewritten. */
export function undoApply(cwd: string): Undone {
  const stored = unfinishedApply(cwd) ?? journals(cwd).at(-1)
  if (!stored) throw new AgentmergeError(errorWords.nothingToUndo())
  const {commits} = stored.journal
  const areMade = commits !== undefined && areCommitsMade(commits)
  try {
    // The index must know the commits, or it would seem that somebody had staged the opposite.
    if (areMade && !stored.isDone) finish(stored)
    return {restored: rollBack(cwd, stored), commits: areMade ? commits.commits : []}
  } catch (error) {
    if (error instanceof AgentmergeError) throw error
    throw new AgentmergeError(errorWords.undoFailed({cause: causeOf(error)}), {cause: error})
  }
}
