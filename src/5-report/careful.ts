import type {DraftItem} from '../model.js'
import {plainText} from '../util/plain-text.js'

/** A paragraph on one line, escaped wherever Markdown would read its start or its end as something else; on its own lines where one says other words. */
export function careful(markdown: string): string {
  const line = markdown.trim().replace(/(?<!\s)\s*\n\s*/g, ' ')
  // The asterisks of two globs would become emphasis.
  if (plainText(line) !== plainText(markdown))
    return escapeEnd(
      markdown
        .trim()
        .split(/(?<!\s)\s*\n\s*/)
        .map(escapeStart)
        .join('\n')
    )
  return escapeEnd(escapeStart(withoutBold(line)))
}

/** Without the asterisks around all of it, where they say nothing: those around a blank are words. */
function withoutBold(line: string): string {
  const words = /^(\*\*|__)((?:(?!\1).)+)\1$/.exec(line)?.[2] ?? line
  return plainText(words) === plainText(line) ? words : line
}

/** What must be kept whole, as a quote. */
export function quoted({form, markdown}: Pick<DraftItem, 'form' | 'markdown'>): string {
  if (form === 'quote') return markdown.split('\n').map(marked).join('\n')
  const inside = form === 'row' ? markdown.replace(/^\s*\||(?<!\\)\|\s*$/g, '').trim() : form === 'raw' ? markdown : careful(markdown)
  return inside
    .split('\n')
    .map((line) => (line.trim() === '' ? '>' : `> ${line}`))
    .join('\n')
}

/** A line of a quote that belongs to it wherever it stands: one without the mark does so only where a paragraph is open before it. */
function marked(line: string): string {
  return /^ {0,3}>/.test(line) ? line : `> ${line.replace(/^[ \t]*>[ \t]?/, '')}`
}

/** Bullets, headings, quotes, tables, HTML, fences, rules, tasks and definitions; then numbers and letters of a list. */
function escapeStart(line: string): string {
  if (/^(?:[-+*]\s|#{1,6}\s|[>|<~]|`{3,}[^`]*$|[-*_=]{3,}\s*$|\[[ xX]\]\s|\[[^\]]+\]:)/.test(line)) return `\\${line}`
  return line.replace(/^(\(?\w{1,9})([.)])(?=\s)/, '$1\\$2')
}

/** A label ends in a colon. */
function escapeEnd(line: string): string {
  return line.replace(/(?<!\\):((?:[*_`"'”’)]|\s)*)$/, '\\:$1')
}
