import {spawnSync} from 'node:child_process'
import {AgentmergeError} from '../../errors.js'
import {errorWords} from '../../messages.js'

interface GitRun {
  readonly ok: boolean
  readonly out: string
  readonly said: string
}

/** Run git in a folder, without a shell and without what a hook or a caller may have set to point it elsewhere. */
export function runGit(folder: string, args: readonly string[], {input, index}: {input?: string | Buffer; index?: string} = {}): GitRun {
  const env = {...Object.fromEntries(Object.entries(process.env).filter(([name]) => !pointers.has(name))), LC_ALL: 'C'}
  const {status, stdout, stderr, error} = spawnSync('git', args, {
    cwd: folder,
    env: index === undefined ? env : {...env, GIT_INDEX_FILE: index},
    input: input ?? '',
    maxBuffer: 1024 * 1024 * 1024
  })
  if (error) return {ok: false, out: '', said: error.message}
  return {ok: status === 0, out: stdout.toString(), said: stderr.toString().trim()}
}

const pointers = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR', 'GIT_PREFIX'])

/** What git answers, without the last line end; an error where it refuses. */
export function askGit(...[folder, args, settings]: Parameters<typeof runGit>): string {
  const {ok, out, said} = runGit(folder, args, settings)
  if (ok) return out.replace(/\n$/, '')
  throw new AgentmergeError(errorWords.gitRefused({command: args[0] ?? '', said}))
}
