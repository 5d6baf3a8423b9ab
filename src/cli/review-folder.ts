import {AgentmergeError} from '../errors.js'
import {decisionsFile, lastPaths} from '../index.js'
import {cliWords, liveWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import {noteProblems} from './note-problems.js'
import type {Session} from './open-session.js'
import {requireAgents} from './require-agents.js'
import {createReview} from './review/create-review.js'

/** How often it is looked whether somebody changed a file. */
const pause = 1000

/** `agentmerge review [path...]`: serves the report on this machine until Ctrl-C, and writes each decision that is made in it. */
export async function reviewFolder(given: readonly string[], session: Session): Promise<ExitCode> {
  const {options, hooks, print, note, stop} = session
  const paths = given.length > 0 ? given : lastPaths(options, hooks)
  if (paths.length === 0) throw new AgentmergeError(cliWords.noPaths())
  const review = await createReview(paths, options, hooks)
  requireAgents(review.result(), paths)
  noteProblems(review.result(), session)
  // Loaded here: every other command starts without a server.
  const {serveReview} = await import('./review/serve-review.js')
  const {openAddress} = await import('./review/open-address.js')
  const {address, close} = await serveReview(review)
  print(liveWords.serving({address}))
  note(liveWords.whileServing({file: decisionsFile}))
  note(liveWords.ready({paths}))
  if (session.open) (session.browse ?? openAddress)(address)
  const timer = setInterval(() => void review.look(), pause)
  await new Promise<void>((resolve) => {
    if (stop?.aborted) resolve()
    stop?.addEventListener('abort', () => resolve(), {once: true})
  })
  clearInterval(timer)
  await close()
  return exitCodes.fine
}
