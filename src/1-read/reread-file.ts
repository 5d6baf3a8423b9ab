import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import type {AgentHead, SourceFile} from '../model.js'
import {foundFile} from './found-file.js'
import {readFile} from './read-file.js'

/** The text of a file that was read before. A file that has changed since is an error: what was found out about it no longer holds. */
export function rereadFile({file, sha256, bytes}: Pick<AgentHead, 'file' | 'sha256' | 'bytes'>, cwd: string): SourceFile {
  const read = readFile(foundFile(file, cwd), bytes)
  if (!('text' in read) || read.sha256 !== sha256) throw new AgentmergeError(errorWords.changedWhileRead({file}))
  return read
}
