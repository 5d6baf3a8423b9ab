import {escapeHtml} from './escape-html.js'

/** Markup that may stand in a page as it is. */
export interface Html {
  readonly markup: string
}

export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[]

/** Markup from a template: text that is put into it is escaped, markup stays, lists are joined. No other way leads into the page. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = strings[0] as string
  for (const [index, part] of parts.entries()) markup += markupOf(part) + (strings[index + 1] as string)
  return {markup}
}

function markupOf(part: HtmlPart): string {
  if (part === undefined) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeHtml(part)
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}
