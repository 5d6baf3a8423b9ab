import {posix} from 'node:path'
import {mentionWords} from '../../messages.js'
import type {Mention, Renaming} from '../../model.js'
import {findOccurrences} from './find-occurrences.js'
import {listedMentions} from './listed-mentions.js'
import {listsIn} from './lists-in.js'
import {namedMentions} from './named-mentions.js'
import {pathMentions} from './path-mentions.js'
import {patternMentions} from './pattern-mentions.js'
import {type Layout, readLayout} from './read-layout.js'
import type {Extent, MentionSpan} from './spans.js'
import {stemOf} from './stem-of.js'

/** Files that tell what was: an old name is right there. */
const history = /^(?:changelog|changes|history|release[-_ ]?notes)\b/i

/** Every place of a file, as it is on disk, that names an agent that goes or leads to its file, in the order of the text. */
export function findMentions(
  {file, text}: {readonly file: string; readonly text: string},
  renamings: readonly Renaming[]
): readonly Mention[] {
  // Most files name nobody, and that is told without looking at what is in them.
  const named = renamings.filter((renaming) => occursIn(text, renaming))
  if (named.length === 0 && !mayHavePattern(text)) return []
  const layout = readLayout(file, text)
  const lists = listsIn(text, layout)
  const paths = pathMentions(file, text, named)
  const claimed = [...paths.mentions, ...paths.others]
  const occurrences = findOccurrences(text, named)
  const listed = listedMentions(text, lists, outside(occurrences, claimed), paths.mentions)
  const rest = outside(occurrences, [...claimed, ...listed])
  const spans = [...listed, ...namedMentions(text, layout, rest, paths.mentions), ...patternMentions(text, lists, renamings)]
  const isHistory = history.test(posix.basename(file))
  return apart(spans).map((span) =>
    mentionOf(file, text, layout, isHistory ? {...span, isSure: false, reason: mentionWords.history()} : span)
  )
}

function occursIn(text: string, {from, to, fromFile, toFile}: Renaming): boolean {
  if (from !== to && text.includes(from)) return true
  if (fromFile === toFile || fromFile === '') return false
  const stem = stemOf(posix.basename(fromFile))
  return text.includes(stem) || (stem.includes(' ') && text.includes(encodeURI(stem)))
}

const mayHavePattern = (text: string): boolean =>
  text.includes('SubagentSt') || text.includes('permission:') || text.includes('"permission"')

/** Those that touch none of these. */
function outside<Piece extends Extent>(pieces: readonly Piece[], claimed: readonly Extent[]): readonly Piece[] {
  const sorted = claimed.toSorted((left, right) => left.start - right.start)
  let next = 0
  let furthest = 0
  return pieces.filter(({start, end}) => {
    while (next < sorted.length && (sorted[next] as Extent).start < end) furthest = Math.max(furthest, (sorted[next++] as Extent).end)
    return furthest <= start
  })
}

/** In the order of the text; what stands inside of another one goes with it. */
function apart(spans: readonly MentionSpan[]): readonly MentionSpan[] {
  let done = 0
  return spans
    .toSorted((left, right) => left.start - right.start || right.end - left.end)
    .filter(({start, end}) => {
      if (start < done) return false
      done = end
      return true
    })
}

function mentionOf(file: string, text: string, {lines}: Layout, span: MentionSpan): Mention {
  const index = lineAt(lines, span.start)
  const line = lines[index]
  const lineStart = line?.start ?? 0
  const was = text.slice(span.start, span.end)
  return {
    file,
    line: index + 1,
    endLine: lineAt(lines, Math.max(span.start, span.end - 1)) + 1,
    column: span.start - lineStart + 1,
    was,
    will: span.will,
    kind: span.kind,
    isSure: span.isSure,
    text: text.slice(lineStart, line?.end),
    reason: span.reason
  }
}

function lineAt(lines: Layout['lines'], at: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
