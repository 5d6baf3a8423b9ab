import {obstacleWords} from '../../messages.js'
import type {Options} from '../../options.js'
import {runGit} from '../../util/run-git.js'
import {type Repository, repositories} from './repositories.js'

type Asked = Pick<Options, 'git' | 'allowDirty' | 'commit' | 'branch'>

/** Why git could not give back what an apply changes, or not hold what it commits. */
export function gitObstacles(cwd: string, paths: readonly string[], {git, allowDirty, commit, branch}: Asked): readonly string[] {
  const isCommit = commit || branch !== ''
  if (!git) return isCommit ? [obstacleWords.commitWithoutGit()] : []
  if (paths.length === 0) return []
  const {found, outside} = repositories(cwd, paths)
  if (outside.length > 0) return [obstacleWords.outside({files: outside})]
  const dirty = allowDirty && !isCommit ? [] : found.flatMap(dirtyPaths)
  const [first, ...others] = found
  return [
    ...(dirty.length > 0 ? [isCommit && allowDirty ? obstacleWords.dirtyCommit({files: dirty}) : obstacleWords.dirty({files: dirty})] : []),
    ...(isCommit && others.length > 0 ? [obstacleWords.severalRepositories({roots: found.map(({root}) => root)})] : []),
    ...(isCommit && first ? commitObstacles(first, branch) : [])
  ]
}

/** Paths whose present bytes git does not hold: changed, staged, in conflict, untracked, or ignored. */
function dirtyPaths({root, names}: Repository): string[] {
  const {out} = runGit(root, ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignored=matching'])
  const told = out.split('\0').flatMap((line) => (line === '' ? [] : [line.slice(3)]))
  const files = new Set(told)
  // A folder that is ignored as a whole, and a repository of its own, are told by their names alone.
  const folders = told.filter((name) => name.endsWith('/'))
  return [...names].filter(([, name]) => files.has(name) || folders.some((folder) => name.startsWith(folder))).map(([path]) => path)
}

function commitObstacles({root, names}: Repository, branch: string): string[] {
  const ask = (...args: readonly string[]) => runGit(root, args)
  const listed = runGit(root, ['check-ignore', '-z', '--stdin'], {input: [...names.values()].join('\0')}).out.split('\0')
  const ignored = [...names].filter(([, name]) => listed.includes(name)).map(([path]) => path)
  const isDetached = !ask('symbolic-ref', '-q', 'HEAD').ok
  const isBusy = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD'].some((ref) => ask('rev-parse', '-q', '--verify', ref).ok)
  return [
    ...(ignored.length > 0 ? [obstacleWords.ignored({files: ignored})] : []),
    ...(isDetached && branch === '' ? [obstacleWords.detached()] : []),
    ...(isBusy ? [obstacleWords.midMerge()] : []),
    ...(ask('rev-parse', '-q', '--verify', 'HEAD').ok ? [] : [obstacleWords.noCommit()]),
    ...(ask('var', 'GIT_COMMITTER_IDENT').ok ? [] : [obstacleWords.noAuthor()]),
    ...(branch === '' ? [] : branchObstacles(root, branch))
  ]
}

function branchObstacles(root: string, branch: string): string[] {
  if (branch.startsWith('-') || !runGit(root, ['check-ref-format', '--branch', branch]).ok) return [obstacleWords.branchName({branch})]
  return runGit(root, ['show-ref', '--verify', '-q', `refs/heads/${branch}`]).ok ? [obstacleWords.branchTaken({branch})] : []
}
