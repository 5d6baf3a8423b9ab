import {visibleText} from '../../util/visible-text.js'

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Text as HTML that shows it and can do nothing else, in an element or between double quotes; what nobody would see stands as its code. */
export function escapeHtml(text: string): string {
  const shown = visibleText(text)
  return /[&<>"]/.test(shown) ? shown.replace(/[&<>"]/g, (character) => entities[character] ?? '') : shown
}
