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
  const words = /^(\*\*|__)((?:(?!\1).)+)\1$/.exec(line)?.[2] ?? line
  return escapeEnd(escapeStart(words))
}

/** What must be kept whole, as a quote. */
export function quoted({form, markdown}: Pick<DraftItem, 'form' | 'markdown'>): string {
  if (form === 'quote') return markdown
  const inside = form === 'row' ? markdown.replace(/^\s*\||(?<!\\)\|\s*$/g, '').trim() : form === 'raw' ? markdown : careful(markdown)
  return inside
    .split('\n')
    .map((line) => (line.trim() === '' ? '>' : `> ${line}`))
    .join('\n')
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
