import {hash} from 'node:crypto'
import {problem} from '../messages.js'
import type {SourceFile, UnreadFile} from '../model.js'
import {lineEnds} from '../util/line-ends.js'
import {stubMark} from '../util/stub-mark.js'
import {decode} from './decode.js'
import {deepestNesting, nestsTooDeeply} from './nests-too-deeply.js'
import {repairEncoding} from './repair-encoding.js'
import type {FoundFile} from './search.js'

/** The bytes of a file as text, or why they are none, or no agent. */
export function sourceOf({file, named}: FoundFile, bytes: Uint8Array): SourceFile | UnreadFile {
  const {text: raw, problem: found} = decode(bytes)
  const problems = found ? [found] : []
  if (raw === undefined) return {file, problem: found ?? problem('not-text', 1, {found: 'bytes'})}
  const {text: repaired, lines} = repairEncoding(lineEnds(raw))
  const text = repaired.replace(/^\ufeff/, '')
  if (text.trim() === '') return {file, problem: problem('empty', 1, {})}
  if (text.includes(stubMark)) return {file, problem: problem('stub', 1, {})}
  if (nestsTooDeeply(text)) return {file, problem: problem('nests-too-deeply', 1, {most: deepestNesting})}
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
