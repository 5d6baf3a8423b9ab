import type {MergedAgent, Omission} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {shorten} from '../../util/visible-text.js'
import {counted} from '../counted.js'
import {details} from './details.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'

const mostOpen = 12

/** What of the members is in no rule, by the reason for it. */
export function omittedPart({omitted}: MergedAgent, id: string, links: Links): string[] {
  if (omitted.length === 0) return []
  const rulesFirst = [...omitted.filter(({text}) => text !== ''), ...omitted.filter(({text}) => text === '')]
  const lines = [...groupBy(rulesFirst, ({reason}) => reason)].flatMap(([reason, places]) => reasonLines(reason, places, links))
  return [
    `### <a id="${id}-omitted"></a>Left out`,
    '',
    ...(omitted.length > mostOpen ? [...details(counted(omitted.length, 'place'), lines), ''] : [...lines, ''])
  ]
}

/** Rules in their words, one a line; headings and markup by their lines. */
function reasonLines(reason: string, places: readonly Omission[], links: Links): string[] {
  const [rules, markup] = [places.filter(({text}) => text !== ''), places.filter(({text}) => text === '')]
  return [
    `- ${markdownText(reason, 240)} (${places.length})`,
    ...rules.map((rule) => `  - ${markdownText(shorten(rule.text.replace(/\s+/g, ' '), 160), 160)} — ${links.place(rule)}`),
    ...[...groupBy(markup, ({file}) => file)].map(([file, inside]) => `  - ${links.file(file)}: ${inside.map(links.lines).join(', ')}`)
  ]
}
