import type {Result} from '../../model.js'
import {severityCounts} from '../counted.js'
import {isSecurity} from '../security.js'
import {worstFirst} from '../worst-first.js'
import {details} from './details.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'
import {severityBadge} from './severity-badge.js'
import {table} from './table.js'

const mostOpen = 20

/** What is wrong in files: first those that could not be read at all, then by severity, decisions and settings before agents. What is about trust has a part of its own. */
export function problemPart({agents, unread, remarks}: Result, links: Links): string[] {
  const left = unread.map(({file, problem}) => ({file, ...problem}))
  const said = remarks.map(({file, problem}) => ({file, ...problem}))
  const inside = worstFirst([
    ...said,
    ...agents.flatMap(({file, problems}) => problems.filter(({code}) => !isSecurity(code)).map((problem) => ({file, ...problem})))
  ])
  if (left.length + inside.length === 0) return []
  const rows = inside.map(({file, line, severity, code, message}) => [
    severityBadge(severity),
    links.place({file, line, endLine: line}),
    markdownText(message),
    code
  ])
  const lines = table(['Severity', 'Where', 'What', 'Code'], rows)
  return [
    '## <a id="problems"></a>Problems in files',
    '',
    ...(left.length > 0 ? ['Not read, and so in nothing of the above:', ''] : []),
    ...left.map(({file, message}) => `- ${links.file(file)}: ${markdownText(message)}`),
    ...(left.length > 0 ? [''] : []),
    ...(rows.length > mostOpen ? [...details(severityCounts(inside), lines), ''] : rows.length > 0 ? lines : [])
  ]
}
