import {spawnSync} from 'node:child_process'

/** What git answered. */
export interface GitRun {
  readonly ok: boolean
  readonly out: string
  /** Why not; empty where git says no without a word. */
  readonly said: string
  /** There is no git. */
  readonly isAbsent: boolean
}

interface GitInput {
  readonly input?: string | Buffer
  /** Another index than that of the repository. */
  readonly index?: string
}

/** Runs git in a folder, without a shell. What a hook or a caller has set must not point it elsewhere, and it starts no monitor that a repository names. */
export function runGit(folder: string, args: readonly string[], {input = '', index}: GitInput = {}): GitRun {
  const kept = Object.entries(process.env).filter(([name]) => !pointers.has(name))
  const {status, stdout, stderr, error} = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: folder,
    env: {...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...(index !== undefined && {GIT_INDEX_FILE: index})},
    input,
    maxBuffer: 1 << 30
  })
  if (error) return {ok: false, out: '', said: error.message, isAbsent: 'code' in error && error.code === 'ENOENT'}
  return {ok: status === 0, out: stdout.toString(), said: stderr.toString().trim(), isAbsent: false}
}

/** What `git rev-parse --local-env-vars` lists, but settings: those are the user's. */
const pointers = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE'
])
