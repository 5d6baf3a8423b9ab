import type {Pair, Scan} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {cutWidth, fitWidth, textWidth} from '../util/text-width.js'
import {oneLine} from '../util/visible-text.js'
import {alone} from './alone.js'
import {counted, percent} from './counted.js'
import {overlapRange} from './group-facts.js'
import {mirrorLines} from './mirror-lines.js'
import {readLine} from './read-line.js'
import {type Palette, palette, type TerminalStyle} from './terminal-style.js'

/** How many pairs the table shows. */
export const shownPairs = 15

const most = {pairs: shownPairs, groups: 20, members: 8, single: 10, problems: 8} as const

/** What a scan found: the pairs, strongest first, the groups, the agents in none, and what is wrong in files. */
export function scanTable(scan: Scan, style: Pick<TerminalStyle, 'colors' | 'verbose'>): string {
  const paint = palette(style)
  const limit = (count: number) => (style.verbose ? Number.POSITIVE_INFINITY : count)
  const single = alone(scan)
  const blocks = [
    [readLine(scan, paint)],
    section('Strongest pairs', pairRows(scan.pairs.slice(0, limit(most.pairs)), paint), scan.pairs.length - limit(most.pairs), paint),
    section(
      `Groups: ${scan.groups.length}`,
      groupRows(scan, limit(most.groups), limit(most.members)),
      scan.groups.length - limit(most.groups),
      paint
    ),
    mirrorLines(scan, style.verbose, paint),
    section(`Alone: ${single.length}`, singleRows(single, limit(most.single)), single.length - limit(most.single), paint),
    section('Problems in files', problemRows(scan, limit(most.problems)), 0, paint)
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function section(title: string, rows: readonly string[], more: number, paint: Palette): string[] {
  if (rows.length === 0) return []
  return [paint.bold(title), ...rows, ...(more > 0 ? [paint.dim(`  and ${more} more (--verbose shows all)`)] : [])]
}

function pairRows(pairs: readonly Pair[], paint: Palette): string[] {
  if (pairs.length === 0) return []
  const left = columnOf(pairs.map((pair) => pair.left))
  const right = columnOf(pairs.map((pair) => pair.right))
  const row = (overlap: string, shared: string, a: string, b: string) =>
    `  ${overlap.padStart(7)}  ${shared.padStart(6)}  ${fitWidth(a, left)}  ${fitWidth(b, right)}`
  return [
    paint.dim(`${row('overlap', 'shared', 'left', 'right')}  why`),
    ...pairs.map((pair) => {
      const cells = row(percent(pair.overlap), String(pair.sharedRules), oneLine(pair.left), oneLine(pair.right))
      return `${cells}  ${paint.dim(cutWidth(oneLine(pair.reasons[0] ?? ''), 60))}`.trimEnd()
    })
  ]
}

function columnOf(files: readonly string[]): number {
  return files.reduce((widest, file) => Math.min(48, Math.max(widest, textWidth(oneLine(file)))), 0)
}

function groupRows(scan: Scan, groups: number, members: number): string[] {
  return scan.groups.slice(0, groups).flatMap((group) => {
    const more = group.members.length - members
    return [
      `  ${oneLine(group.id)}: ${counted(group.members.length, 'agent')}, overlap with the base ${overlapRange(group)}`,
      ...group.members.slice(0, members).map((file) => `    ${oneLine(file)}${file === group.base ? ' (base)' : ''}`),
      ...(more > 0 ? [`    and ${more} more`] : [])
    ]
  })
}

function singleRows(single: Scan['single'], limit: number): string[] {
  return single.slice(0, limit).map((file) => `  ${oneLine(file)}`)
}

/** How often each problem occurs and where first: the places themselves are printed while the files are read. */
function problemRows({agents, unread}: Scan, limit: number): string[] {
  const all = [
    ...unread.map(({file, problem}) => ({file, ...problem})),
    ...agents.flatMap(({file, problems}) => problems.map((problem) => ({file, ...problem})))
  ]
  const byCode = groupBy(all, ({severity, code}) => `${severity === 'info' ? 'note' : severity} ${code}`)
  return [...byCode]
    .sort(([, left], [, right]) => right.length - left.length)
    .slice(0, limit)
    .map(([words, [first, ...others]]) => {
      const place = first ? `${oneLine(first.file)}:${first.line}` : ''
      return `  ${String(others.length + 1).padStart(5)}  ${words}: ${place}${others.length > 0 ? ' and others' : ''}`
    })
}
