import {problem} from '../messages.js'
import type {SourceFile, UnreadFile} from '../model.js'
import {readBytes} from './read-bytes.js'
import type {FoundFile} from './search.js'
import {sourceOf} from './source-of.js'

/** One file as text, or why there is none. */
export function readFile(found: FoundFile, maxBytes: number): SourceFile | UnreadFile {
  const read = readBytes(found.path, maxBytes)
  if ('bytes' in read) return sourceOf(found, read.bytes)
  const {file} = found
  if ('size' in read) return {file, problem: problem('too-large', 1, {bytes: read.size, limit: maxBytes})}
  return {file, problem: problem('unreadable', 1, {cause: read.cause})}
}
