import {resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import type {AgentHead, SourceFile} from '../model.js'
import {readBytes} from './read-bytes.js'
import {sourceOf} from './source-of.js'

/** The text of a file that was read before. A file that has changed since is an error: what was found out about it no longer holds. */
export function rereadFile({file, sha256, bytes}: Pick<AgentHead, 'file' | 'sha256' | 'bytes'>, cwd: string): SourceFile {
  const path = resolve(cwd, file)
  const read = readBytes(path, bytes)
  if ('cause' in read) throw new AgentmergeError(errorWords.unreadableAgain({file, cause: read.cause}))
  const source = 'bytes' in read ? sourceOf({path, file, named: true}, read.bytes) : undefined
  if (!source || !('text' in source) || source.sha256 !== sha256) throw new AgentmergeError(errorWords.changedWhileRead({file}))
  return source
}
