import {oneLine, shorten} from '../../util/visible-text.js'

/** Code spans and plain bold words may stay: they close what they open. A pipe would end a table cell even in a code span. */
const closed = /(?<![`\\])`[^`|]+`(?!`)|\*\*[\p{L}\p{N}](?:[\p{L}\p{N} ,:/'-]*[\p{L}\p{N}:])?\*\*/gu

/** Agent text as one line of Markdown that shows what it says and can start, close or hide nothing. */
export function markdownText(text: string, limit = Number.POSITIVE_INFINITY): string {
  const line = shorten(oneLine(text), limit)
  const kept = line.match(closed) ?? []
  const escaped = line.split(closed).map((words, index) => escapeInline(words) + (kept[index] ?? ''))
  return escapeStart(escaped.join(''))
}

function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<|~&$]/g, '\\$&')
      // Inside of a word an underscore means nothing, and file names are full of them.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
  )
}

function escapeStart(text: string): string {
  return text.replace(/^[#+=>-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}
