import {problem} from '../../messages.js'
import type {Field, FrontMatter, Suspicion} from '../../model.js'
import {bodyLineOf} from '../../util/body-line-of.js'
import {hasLookAlikes} from '../../util/has-look-alikes.js'
import {isBypass} from '../../util/is-bypass.js'
import {lineIndex} from '../line-index.js'
import {disguisedWords} from './disguised-words.js'
import {encodedText} from './encoded-text.js'
import type {Found, Look} from './found.js'
import {hiddenComments} from './hidden-comments.js'
import {hiddenMarkup} from './hidden-markup.js'
import {invisibleCharacters} from './invisible-characters.js'
import {lookAlikes} from './look-alikes.js'
import {outOfSight} from './out-of-sight.js'
import {readPassage} from './passage.js'
import {rotatedText} from './rotated-text.js'
import {suspectPhrases} from './suspect-phrases.js'
import {suspectSentences} from './suspect-sentences.js'
import {unrenderedText} from './unrendered-text.js'

const looks: readonly Look[] = [
  invisibleCharacters,
  lookAlikes,
  hiddenComments,
  hiddenMarkup,
  unrenderedText,
  outOfSight,
  encodedText,
  rotatedText,
  suspectPhrases,
  suspectSentences,
  disguisedWords
]

/** What an agent hides, what it runs unasked, and what it says to whoever reads the report, in the order of the file. */
export function findSuspicions(frontMatter: FrontMatter, body: string): readonly Suspicion[] {
  const rowAt = lineIndex(body, 0)
  const lineAt = (at: number) => bodyLineOf(frontMatter, rowAt(at))
  const inBody = lookThrough(body).map((found) =>
    suspicionOf(found, body, lineAt(found.start), lineAt(Math.max(found.start, found.end - 1)))
  )
  return [...frontMatter.fields.flatMap(inField), ...inBody].sort((a, b) => a.line - b.line)
}

function lookThrough(text: string): readonly Found[] {
  const passage = readPassage(text)
  const found = looks.flatMap((look) => look(passage)).sort((a, b) => a.start - b.start)
  // One place is told once as one thing: a listed phrase and the sentence around it are.
  const ends = new Map<string, number>()
  return found.filter(({code, start, end}) => {
    if (start < (ends.get(code) ?? 0)) return false
    ends.set(code, end)
    return true
  })
}

function suspicionOf({code, start, end, shows}: Found, text: string, line: number, endLine: number): Suspicion {
  return {...problem(code, line, {shows}), endLine, text: text.slice(start, end)}
}

/** A value can hold what its lines do not: escapes of YAML are resolved. Its lines can hold what the value does not: comments. */
function inField(field: Field): readonly Suspicion[] {
  const {source, line, endLine} = field
  const lineAt = lineIndex(source, line)
  const written = lookThrough(source).map((found) =>
    suspicionOf(found, source, lineAt(found.start), lineAt(Math.max(found.start, found.end - 1)))
  )
  const known = new Set(written.map(({code}) => code))
  const value = textsIn(field.value).join('\n')
  const meant = lookThrough(value).filter(({code}) => !known.has(code))
  return [...named(field, written), ...meant.map((found) => suspicionOf(found, value, line, endLine)), ...bypasses(field)]
}

/** What only looks like a name passes for another agent. */
function named({key, value, line, endLine}: Field, written: readonly Suspicion[]): readonly Suspicion[] {
  if (
    key !== 'name' ||
    !String(value)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .some(hasLookAlikes)
  )
    return written
  const shows = String(value)
  const other = written.filter(({code}) => code !== 'look-alike-letters')
  return [...other, {...problem('look-alike-name', line, {shows}), endLine, text: shows}]
}

function bypasses({key, value, line, endLine, source}: Field): readonly Suspicion[] {
  return isBypass(key, value) ? [{...problem('permission-bypass', line, {shows: `${key}: ${String(value)}`}), endLine, text: source}] : []
}

/** All texts of a value, keys of maps too. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one)])
  return []
}
