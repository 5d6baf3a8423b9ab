import {hash} from 'node:crypto'
import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs'
import {fileOnDisk} from '../formats/file-on-disk.js'
import {problem} from '../messages.js'
import type {Problem, SourceFile, UnreadFile} from '../model.js'
import {causeOf} from '../util/cause-of.js'
import {stubMark} from '../util/stub-mark.js'
import {decode} from './decode.js'
import {lineEnds} from './line-ends.js'
import {repairEncoding} from './repair-encoding.js'
import type {FoundFile} from './search.js'
import {splitModes} from './split-modes.js'

/** One file as text, or why there is none; of a file that holds several agents, the one that is named. */
export function readFile(found: FoundFile, maxBytes: number): SourceFile | UnreadFile {
  const bytes = bytesOf(found.path, maxBytes)
  if (!(bytes instanceof Uint8Array)) return {file: found.file, problem: bytes}
  const file = fileOnDisk(found.file)
  const source = toSource({...found, file}, bytes)
  if (file === found.file || !('text' in source)) return source
  const mode = splitModes(source).find((one) => one.file === found.file)
  return mode ?? {file: found.file, problem: problem('unreadable', 1, {cause: causeOf({code: 'ENOENT'})})}
}

/** Used again for each file: what is kept of the bytes is their text. */
let room = Buffer.alloc(1 << 16)

function bytesOf(path: string, limit: number): Uint8Array | Problem {
  let file: number | undefined
  try {
    // To open a pipe would wait for who writes to it.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const stats = fstatSync(file)
    // A pipe or a device may never end.
    if (!stats.isFile()) return problem('unreadable', 1, {cause: causeOf({code: stats.isDirectory() ? 'EISDIR' : 'special'})})
    if (stats.size > limit) return problem('too-large', 1, {bytes: stats.size, limit})
    if (stats.size > room.length) room = Buffer.alloc(stats.size)
    return room.subarray(0, readSync(file, room, 0, stats.size, 0))
  } catch (error) {
    return problem('unreadable', 1, {cause: causeOf(error)})
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function toSource({file, named}: FoundFile, bytes: Uint8Array): SourceFile | UnreadFile {
  const {text: raw, problem: found} = decode(bytes)
  const problems = found ? [found] : []
  if (raw === undefined) return {file, problem: found ?? problem('not-text', 1, {found: 'bytes'})}
  const {text: repaired, lines} = repairEncoding(lineEnds(raw))
  const text = repaired.replace(/^\ufeff/, '')
  if (text.trim() === '') return {file, problem: problem('empty', 1, {})}
  if (text.includes(stubMark)) return {file, problem: problem('stub', 1, {})}
  if (!named && isDocumentation(file, text)) return {file, problem: problem('documentation', 1, {})}
  if (lines[0]) problems.push(problem('encoding-repaired', lines[0], {runs: lines.length, lines: [...new Set(lines)]}))
  return {file, bytes: bytes.length, sha256: hash('sha256', bytes), text, problems}
}

const documentation = /(?:^|\/)(?:readme|licen[cs]e|changelog|contributing|code_of_conduct)\.(?:md|mdc|markdown)$/i
// `security.md` in small letters is as often a rule file as the policy of a repository.
const policy = /(?:^|\/)SECURITY\.md$/

function isDocumentation(file: string, text: string): boolean {
  return (documentation.test(file) || policy.test(file)) && !/^\s*---/.test(text)
}
