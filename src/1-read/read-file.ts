import {fileOnDisk} from '../formats/file-on-disk.js'
import {problem} from '../messages.js'
import type {SourceFile, UnreadFile} from '../model.js'
import {causeOf} from '../util/cause-of.js'
import {readBytes} from './read-bytes.js'
import type {FoundFile} from './search.js'
import {sourceOf} from './source-of.js'
import {splitAgents} from './split-agents.js'

/** One file as text, or why there is none; of a file that holds several agents, the one that is named. */
export function readFile(found: FoundFile, maxBytes: number): SourceFile | UnreadFile {
  const read = readBytes(found.path, maxBytes)
  if ('bytes' in read) return agentIn(found, read.bytes)
  const {file} = found
  if ('size' in read) return {file, problem: problem('too-large', 1, {bytes: read.size, limit: maxBytes})}
  return {file, problem: problem('unreadable', 1, {cause: read.cause})}
}

/** The agent in the bytes of its file. */
export function agentIn(found: FoundFile, bytes: Uint8Array): SourceFile | UnreadFile {
  const file = fileOnDisk(found.file)
  const source = sourceOf({...found, file}, bytes)
  if (file === found.file || !('text' in source)) return source
  const mode = splitAgents(source).find((one) => one.file === found.file)
  return mode ?? {file: found.file, problem: problem('unreadable', 1, {cause: causeOf({code: 'ENOENT'})})}
}
