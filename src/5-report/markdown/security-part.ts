import type {Result} from '../../model.js'
import {counted, severityCounts} from '../counted.js'
import {security} from '../security.js'
import {details} from './details.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'
import {severityBadge} from './severity-badge.js'
import {table} from './table.js'

const mostOpen = 20

/** What agents hide, run, or say to whoever reads this, worst first. */
export function securityPart(result: Result, links: Links): string[] {
  const found = security(result)
  if (found.length === 0) return []
  const rows = found.map(({file, line, severity, code, message, group}) => [
    severityBadge(severity),
    links.place({file, line, endLine: line}),
    markdownText(message),
    code,
    group === undefined ? '' : markdownText(group, 80)
  ])
  const lines = table(['Severity', 'Where', 'What', 'Code', 'Group'], rows)
  return [
    '## <a id="security"></a>Security',
    '',
    `${counted(found.length, 'place')} to look at (${severityCounts(found)}). What agents hide or say to the reader of this report stays out of canonical agents until a person decides.`,
    '',
    ...(rows.length > mostOpen ? [...details(severityCounts(found), lines), ''] : lines)
  ]
}
