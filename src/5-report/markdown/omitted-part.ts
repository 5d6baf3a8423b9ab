import type {MergedAgent, Omission} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {counted} from '../counted.js'
import {details} from './details.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'

const mostOpen = 12

/** What of the members is in no rule, by the reason for it. */
export function omittedPart({omitted}: MergedAgent, id: string, links: Links): string[] {
  if (omitted.length === 0) return []
  const lines = [...groupBy(omitted, ({reason}) => reason)].flatMap(([reason, places]) => reasonLines(reason, places, links))
  return [
    `### <a id="${id}-omitted"></a>Left out`,
    '',
    ...(omitted.length > mostOpen ? [...details(counted(omitted.length, 'place'), lines), ''] : [...lines, ''])
  ]
}

function reasonLines(reason: string, places: readonly Omission[], links: Links): string[] {
  const byFile = groupBy(places, ({file}) => file)
  return [
    `- ${markdownText(reason, 240)} (${places.length})`,
    ...[...byFile].map(([file, inside]) => `  - ${links.file(file)}: ${inside.map(links.lines).join(', ')}`)
  ]
}
