import type {Mention} from '../../model.js'
import {lineStarts} from './line-starts.js'

/** The text with these mentions replaced, and not one other character changed; one that no longer stands there is left out. */
export function replaceMentions(text: string, mentions: readonly Mention[]): string {
  if (mentions.length === 0) return text
  const starts = lineStarts(text)
  const placed = mentions
    .map((mention) => ({...mention, start: (starts[mention.line - 1] ?? Number.NaN) + mention.column - 1}))
    .filter(({start, was}) => text.startsWith(was, start) && !Number.isNaN(start))
    .sort((left, right) => left.start - right.start)
  let written = ''
  let done = 0
  for (const {start, was, will} of placed) {
    if (start < done) continue
    written += text.slice(done, start) + will
    done = start + was.length
  }
  return written + text.slice(done)
}
