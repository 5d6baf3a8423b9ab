import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import type {AgentHead, SourceFile} from '../model.js'
import {foundFile} from './found-file.js'
import {readBytes} from './read-bytes.js'
import {agentIn} from './read-file.js'

/** The text of a file that was read before. A file that has changed since is an error: what was found out about it no longer holds. */
export function rereadFile({file, sha256, bytes}: Pick<AgentHead, 'file' | 'sha256' | 'bytes'>, cwd: string): SourceFile {
  const found = foundFile(file, cwd)
  const read = readBytes(found.path, bytes)
  if ('cause' in read) throw new AgentmergeError(errorWords.unreadableAgain({file, cause: read.cause}))
  const source = 'bytes' in read ? agentIn(found, read.bytes) : undefined
  if (!source || !('text' in source) || source.sha256 !== sha256) throw new AgentmergeError(errorWords.changedWhileRead({file}))
  return source
}
