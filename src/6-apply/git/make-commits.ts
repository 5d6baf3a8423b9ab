import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {AgentmergeError} from '../../errors.js'
import {errorWords} from '../../messages.js'
import type {FileEdit} from '../../model.js'
import {runGit} from '../../util/run-git.js'
import {type DiskState, diskState} from '../journal/disk-state.js'
import {askGit} from './ask-git.js'
import {repositories} from './repositories.js'

/** Commits that git holds already and nothing points to yet: what is left to do is to move the branch and to tell the index. */
export interface CommitPlan {
  readonly root: string
  readonly branch: string
  /** The commit that the branch stands on; for a new branch, where it starts. */
  readonly from: string
  readonly isNew: boolean
  readonly commits: readonly string[]
  /** What the index holds of the changed files after it, as `git update-index --index-info` reads it. */
  readonly index: string
}

/** What goes into one commit. */
export interface CommitContent {
  readonly edits: readonly Pick<FileEdit, 'path' | 'after'>[]
  readonly message: string
}

/**
 * Makes the commits, one on top of the other, from the branch and the edits alone: neither files nor index nor branch change, so that a
 * crash leaves nothing but objects that git removes by itself. Hooks are not run.
 */
export function makeCommits(cwd: string, contents: readonly CommitContent[], branch: string): CommitPlan {
  const paths = [...new Set(contents.flatMap(({edits}) => edits.map(({path}) => path)))]
  const [repository] = repositories(cwd, paths).found
  if (!repository) throw new AgentmergeError(errorWords.gitRefused({command: 'rev-parse', said: ''}))
  const {root, names} = repository
  const from = askGit(root, ['rev-parse', 'HEAD'])
  const scratch = mkdtempSync(join(tmpdir(), 'agentmerge-index-'))
  const index = join(scratch, 'index')
  try {
    askGit(root, ['read-tree', from], {index})
    const modes = modesOf(root, index)
    const gone = '0'.repeat(from.length)
    const commits: string[] = []
    const entries = new Map<string, string>()
    for (const {edits, message} of contents) {
      const lines = edits.map(({path, after}) => {
        const name = names.get(path) ?? path
        if (after === undefined) return `0 ${gone}\t${name}\0`
        return indexLine(root, name, after, modeOf(modes.get(name), diskState(join(cwd, path))))
      })
      for (const [at, {path}] of edits.entries()) entries.set(path, lines[at] ?? '')
      askGit(root, ['update-index', '-z', '--index-info'], {index, input: lines.join('')})
      const tree = askGit(root, ['write-tree'], {index})
      const parent = commits.at(-1) ?? from
      if (tree === askGit(root, ['rev-parse', `${parent}^{tree}`])) continue
      const sign = runGit(root, ['config', '--type=bool', 'commit.gpgsign']).out.trim() === 'true' ? ['-S'] : []
      commits.push(askGit(root, ['commit-tree', ...sign, '-p', parent, '-F', '-', tree], {input: message}))
    }
    const current = runGit(root, ['symbolic-ref', '-q', '--short', 'HEAD']).out.trim()
    return {root, branch: branch || current, from, isNew: branch !== '', commits, index: [...entries.values()].join('')}
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
}

/** A file as `git update-index --index-info` reads it. With the path git applies what `.gitattributes` says of line ends. */
function indexLine(root: string, name: string, text: string, mode: string): string {
  return `${mode} ${askGit(root, ['hash-object', '-w', '--stdin', '--path', name], {input: text})}\t${name}\0`
}

/** What git knows of the rights of a file: as it was, or as it is on disk; a link becomes a plain file. */
function modeOf(known: string | undefined, state: DiskState): string {
  if (known && known !== '120000') return known
  return state.kind === 'file' && (state.mode & 0o100) !== 0 ? '100755' : '100644'
}

/** The mode of each file in the index. */
function modesOf(root: string, index: string): ReadonlyMap<string, string> {
  const entries = runGit(root, ['ls-files', '-s', '-z'], {index})
    .out.split('\0')
    .filter((entry) => entry !== '')
  return new Map(entries.map((entry) => [entry.slice(entry.indexOf('\t') + 1), entry.slice(0, 6)]))
}
