import {runGit} from '../../util/run-git.js'
import {askGit} from './ask-git.js'
import type {CommitPlan} from './make-commits.js'

/** Move the branch to the last commit and tell the index of the changed files. Can be cut off and repeated. */
export function finishCommits({root, branch, from, isNew, commits, index}: CommitPlan): void {
  const to = commits.at(-1)
  if (to === undefined) return
  const ref = `refs/heads/${branch}`
  const now = runGit(root, ['rev-parse', '-q', '--verify', ref]).out.trim()
  // The old value is given, so that git refuses where somebody moved the branch meanwhile.
  if (now !== to) askGit(root, ['update-ref', '-m', 'agentmerge apply', ref, to, isNew ? '' : from])
  if (isNew) askGit(root, ['symbolic-ref', '-m', 'agentmerge apply', 'HEAD', ref])
  askGit(root, ['update-index', '-z', '--index-info'], {input: index})
}

/** Whether the branch stands on the last commit already. */
export function areCommitsMade({root, branch, commits}: CommitPlan): boolean {
  const to = commits.at(-1)
  return to !== undefined && runGit(root, ['rev-parse', '-q', '--verify', `refs/heads/${branch}`]).out.trim() === to
}
