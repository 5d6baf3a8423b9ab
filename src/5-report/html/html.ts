import {escapeHtml} from './escape-html.js'

/** Markup that may stand in a page as it is. */
export interface Html {
  readonly markup: string
}

export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[]

/** Markup from a template: text that is put into it is escaped, markup stays, lists are joined. No other way leads into the page. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = strings[0] as string
  for (let at = 0; at < parts.length; at++) markup += markupOf(parts[at]) + (strings[at + 1] as string)
  return {markup}
}

function markupOf(part: HtmlPart): string {
  if (part === undefined) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeHtml(part)
  if ('markup' in part) return part.markup
  let markup = ''
  for (const one of part) markup += markupOf(one)
  return markup
}
