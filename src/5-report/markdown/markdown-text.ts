import {oneLine, shorten} from '../../util/visible-text.js'

/** Code spans and plain bold words may stay: they close what they open. A pipe would end a table cell even in a code span. */
const closed = /(?<![`\\])`[^`|]+`(?!`)|\*\*[\p{L}\p{N}](?:[\p{L}\p{N} ,:/'-]*[\p{L}\p{N}:])?\*\*/gu

/** Agent text as one line of Markdown that shows what it says and can start, close or hide nothing. */
export function markdownText(text: string, limit = Number.POSITIVE_INFINITY): string {
  const line = shorten(oneLine(text), limit)
  if (!marks.test(line)) return escapeStart(line)
  const kept = line.match(closed) ?? []
  const escaped = line.split(closed).map((words, index) => escapeInline(words) + (kept[index] ?? ''))
  return escapeStart(escaped.join(''))
}

/** Without one of these there is nothing to keep or to escape but at the start, and most text has none. */
const marks = /[\\`*[\]<|~&$_]/

function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<|~&$]/g, '\\$&')
      // Inside of a word an underscore means nothing, and file names are full of them.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
  )
}

function escapeStart(text: string): string {
  if (!starts.test(text)) return text
  return text.replace(/^[#+=>-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

const starts = /^(?:[#+=>-]|\d+[.)])/
