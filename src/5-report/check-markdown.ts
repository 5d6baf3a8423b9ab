import {findingWords, gateWords} from '../messages.js'
import type {Finding, FindingKind, Gate} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {counted, severityCounts} from './counted.js'
import {isNew} from './is-new.js'
import {markdownText} from './markdown/markdown-text.js'
import {table} from './markdown/table.js'
import {worstFirst} from './worst-first.js'

/** GitHub refuses a summary of more than one MiB. */
const mostBytes = 900_000

/** What `check` says as a page: the summary of a step, or a comment. */
export function checkMarkdown({findings, failing, outdated}: Gate): string {
  const fresh = worstFirst(findings.filter(isNew))
  const verdict = failing.length === 0 ? gateWords.passed() : gateWords.failed()
  const counts = fresh.length === 0 ? counted(0, 'finding') : `${counted(fresh.length, 'finding')} (${severityCounts(fresh)})`
  const known = findings.filter((finding) => finding.known && !finding.disabled)
  const disabled = findings.filter((finding) => finding.disabled)
  const lines = [
    `## ${gateWords.title()}`,
    '',
    `**${verdict}**: ${counts}`,
    '',
    ...[...groupBy(fresh, ({kind}) => kind)].flatMap(([kind, found]) => section(kind, found)),
    ...details(gateWords.inBaseline(), known.map(item)),
    ...details(gateWords.byComment(), disabled.map(item)),
    ...details(
      gateWords.outdatedEntries(),
      outdated.map(({kind, words}) => `- \`${kind}\` ${markdownText(words)}`)
    )
  ]
  return within(lines)
}

function section(kind: FindingKind, found: readonly Finding[]): string[] {
  const {title, what, todo} = findingWords[kind]
  const rows = found.map((finding) => [finding.severity, markdownText(at(finding)), markdownText(said(finding))])
  return [`### ${title} (\`${kind}\`)`, '', `${what} ${todo}`, '', ...table(['severity', 'place', 'finding'], rows)]
}

function details(summary: string, items: readonly string[]): string[] {
  if (items.length === 0) return []
  return [`<details><summary>${summary}: ${items.length}</summary>`, '', ...items, '', '</details>', '']
}

function item(finding: Finding): string {
  const why = finding.disabled ? gateWords.disabledBy(finding.disabled) : ''
  return `- \`${finding.kind}\` ${markdownText(`${at(finding)} ${said(finding)}${why}`)}`
}

const at = ({place: {file, line}}: Finding): string => `${file}:${line}`

function said({message, others, isConflict}: Finding): string {
  return isConflict ? gateWords.against({message, others: others.map(({file, line}) => `${file}:${line}`)}) : message
}

function within(lines: readonly string[]): string {
  let bytes = 0
  const end = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1
    return bytes > mostBytes
  })
  const shown = end === -1 ? lines : [...lines.slice(0, end), '', gateWords.cut({count: lines.length - end}), '']
  return `${shown.join('\n').trimEnd()}\n`
}
