import {execFileSync} from 'node:child_process'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'

/** What git answers: what it prints, or nothing where it says no, and then why. */
export interface GitAnswer {
  readonly text: string | undefined
  readonly fault: string
}

/** Asks git something in a folder, without a shell. */
export function runGit(folder: string, argv: readonly string[]): GitAnswer {
  try {
    // A monitor of the file system would be a program that the repository names.
    const text = execFileSync('git', ['-c', 'core.fsmonitor=false', ...argv], {
      cwd: folder,
      env: ownEnvironment(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 30
    })
    return {text, fault: ''}
  } catch (error) {
    const {code, status, message, stderr = ''} = error as {code?: string; status?: number | null; message: string; stderr?: string}
    if (code === 'ENOENT') throw new AgentmergeError(errorWords.gitAbsent(), {cause: error})
    if (typeof status !== 'number') throw new AgentmergeError(errorWords.gitFailed({cause: message}), {cause: error})
    return {text: undefined, fault: stderr.split('\n')[0] ?? ''}
  }
}

/** In a hook git names its own repository and index in the environment; here the folder says which one is meant. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/.test(name) || /^GIT_(?:CONFIG|SSH|SSL|TRACE)/.test(name))
  return {...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0'}
}
