import {AgentmergeError} from '../../errors.js'
import {errorWords} from '../../messages.js'
import {runGit} from '../../util/run-git.js'

/** What git answers, without the last line end; an error where it refuses. */
export function askGit(...[folder, args, settings]: Parameters<typeof runGit>): string {
  const {ok, out, said} = runGit(folder, args, settings)
  if (ok) return out.replace(/\n$/, '')
  throw new AgentmergeError(errorWords.gitRefused({command: args[0] ?? '', said}))
}
