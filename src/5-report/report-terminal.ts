import type {Conflict, MergedAgent, Position, Result} from '../model.js'
import {defaults} from '../options.js'
import {cutWidth, wrapWidth} from '../util/text-width.js'
import {oneLine, shorten} from '../util/visible-text.js'
import {alone} from './alone.js'
import {counted, kindCounts, severityCounts} from './counted.js'
import {isUndecided} from './findings.js'
import {type GroupFacts, groupFacts} from './group-facts.js'
import {mirrorLines} from './mirror-lines.js'
import {readLine} from './read-line.js'
import {security} from './security.js'
import {editCounts} from './status-terminal.js'
import {type Palette, palette, severityLabel, type TerminalStyle} from './terminal-style.js'

const width = 110

/** What the main job did, on one screen: what was read, found, written, and what to do next. */
export function reportTerminal(result: Result, style: TerminalStyle): string {
  const paint = palette(style)
  const groups = groupFacts(result)
  const most = style.verbose ? groups.length : 5
  const blocks = [
    [readLine(result, paint), ...sinceLines(result, style)],
    ...groups.slice(0, most).map((facts) => groupBlock(facts, groups.length, style, paint)),
    moreGroups(groups.slice(most), style, paint),
    mirrorLines(result, style.verbose, paint),
    singleLines(result, style, paint),
    securityLines(result, style, paint),
    nextLines(groups, result, style, paint)
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function groupBlock(facts: GroupFacts, groups: number, {verbose}: TerminalStyle, paint: Palette): string[] {
  const {group, agents, pairs, rulesBefore, conflicts, candidates} = facts
  const named = verbose ? conflicts.length : Math.max(1, Math.min(4, Math.floor(8 / groups)))
  const more = conflicts.length - named
  return [
    `${paint.bold(oneLine(group.name))}: ${counted(agents.length, 'agent')} with one job ${paint.dim('→')} ${paint.green(oneLine(group.canonical))}`,
    ...memberLines(facts, verbose),
    ...reasonLines(pairs, facts.overlap),
    `  rules      ${rulesBefore} became ${group.rules.length}`,
    `  tokens     ${group.tokens.sum} became ${group.tokens.result} (${group.tokens.counter})`,
    ...hostLines(group.written),
    ...(group.hand && group.hand.edits.length > 0 ? [`  kept       ${editCounts(group.hand.edits)}`] : []),
    ...conflictCounts(conflicts, candidates),
    ...conflicts.slice(0, named).flatMap((conflict) => conflictLines(conflict, paint)),
    ...(more > 0 ? [paint.dim(`    and ${counted(more, 'more conflict')} in the report`)] : [])
  ]
}

/** For which hosts it was written, and how much could not be carried over. */
function hostLines(written: MergedAgent['written']): string[] {
  if (!written) return []
  const lost = written.reduce((sum, {notCarried}) => sum + notCarried.length, 0)
  const hosts = written.length === 0 ? 'none' : written.map(({host}) => host).join(', ')
  return [`  hosts      ${hosts}${lost === 0 ? '' : `; ${counted(lost, 'value')} could not be carried over`}`]
}

/** Which sources are not those of the last run. */
function sinceLines({agents, earlier}: Result, {verbose}: TerminalStyle): string[] {
  const before = earlier?.agents
  if (!before) return []
  const now = new Set(agents.map(({file}) => file))
  const changes = [
    ['new', agents.filter(({file}) => !before.has(file)).map(({file}) => file)],
    ['changed', agents.filter(({file, sha256}) => before.has(file) && before.get(file) !== sha256).map(({file}) => file)],
    ['gone', [...before.keys()].filter((file) => !now.has(file))]
  ] as const
  return changes.flatMap(([change, files]) => {
    if (files.length === 0) return []
    const most = verbose ? files.length : 4
    const rest = files.length > most ? ` and ${files.length - most} more` : ''
    return [cutWidth(`  ${change.padEnd(9)} since the last run: ${files.slice(0, most).map(oneLine).join(', ')}${rest}`, width)]
  })
}

function memberLines({agents, group}: GroupFacts, verbose: boolean): string[] {
  const most = verbose ? agents.length : 6
  const tokens = new Map(group.tokens.sources.map((source) => [source.file, source.tokens]))
  const files = agents.slice(0, most).map(({file, ruleCount}) => {
    return cutWidth(
      `    ${oneLine(file)}  (${counted(ruleCount, 'rule')}, ${counted(tokens.get(file) ?? 0, 'token')}${file === group.base ? ', base' : ''})`,
      width
    )
  })
  return agents.length > most ? [...files, `    and ${agents.length - most} more`] : files
}

function reasonLines(pairs: GroupFacts['pairs'], overlap: string): string[] {
  const [strongest] = pairs
  if (!strongest) return ['  overlap    not measured']
  return [
    `  overlap    ${overlap} with the base`,
    ...strongest.reasons.slice(0, 3).map((reason) => cutWidth(`             ${oneLine(reason)}`, width))
  ]
}

function conflictCounts(conflicts: readonly Conflict[], candidates: readonly Conflict[]): string[] {
  const decided = conflicts.filter(({resolution}) => resolution.status === 'decided').length
  const sure =
    conflicts.length === 0 ? 'none' : `${conflicts.length}: ${severityCounts(conflicts)}${decided === 0 ? '' : `; ${decided} decided`}`
  const unsure = candidates.length === 0 ? '' : `; ${candidates.length} more less sure, not counted`
  const kinds = conflicts.length === 0 ? [] : kindLines(conflicts)
  return [`  conflicts  ${sure}${unsure}`, ...kinds]
}

/** A kind and its number stay together. */
function kindLines(conflicts: readonly Conflict[]): string[] {
  const words = kindCounts(conflicts).replace(/ (?=\d)/g, '\u00A0')
  return wrapWidth(words, width - 13).map((line) => `             ${line.replaceAll('\u00A0', ' ')}`)
}

function conflictLines({severity, topic, positions, resolution}: Conflict, paint: Palette): string[] {
  const decided = resolution.status === 'decided' ? ` (decided by ${oneLine(resolution.by ?? '')})` : ''
  return [
    `    ${severityLabel(severity, paint)} ${cutWidth(`${oneLine(topic)}${decided}`, width - 12)}`,
    ...sideLines(positions).map((line) => `            ${paint.dim(cutWidth(line, width - 12))}`)
  ]
}

/** Both sides on one line where they are short, else one below the other. */
function sideLines(positions: readonly Position[]): string[] {
  const sides = positions.slice(0, 3).map(({text, origins: [first]}) => {
    const place = first ? ` (${oneLine(first.file)}:${first.line})` : ''
    return `${shorten(oneLine(text), 60)}${place}`
  })
  const line = sides.join(' or ')
  if (line.length <= width - 12) return [line]
  return sides.map((side, index) => (index === 0 ? side : `or ${side}`))
}

function moreGroups(groups: readonly GroupFacts[], {out}: TerminalStyle, paint: Palette): string[] {
  return groups.length === 0 ? [] : [paint.dim(`and ${counted(groups.length, 'more group')} in ${out}/report.md`)]
}

function singleLines(result: Result, {verbose}: TerminalStyle, paint: Palette): string[] {
  const single = alone(result)
  if (single.length === 0) return []
  const most = verbose ? single.length : 5
  const names = new Map(result.agents.map(({file, name}) => [file, name]))
  const shown = single.slice(0, most).map((file) => oneLine(names.get(file) ?? file))
  const rest = single.length > most ? [`and ${single.length - most} more`] : []
  return [`${paint.bold('Alone')}: ${[...shown, ...rest].join(', ')}`]
}

/** How much is about trust, and the worst of it. */
function securityLines(result: Result, {verbose, out}: TerminalStyle, paint: Palette): string[] {
  const found = security(result)
  if (found.length === 0) return []
  const most = verbose ? found.length : 3
  const lines = found
    .slice(0, most)
    .map(
      ({severity, file, line, message}) =>
        `  ${severityLabel(severity, paint)} ${cutWidth(oneLine(`${file}:${line} ${message}`), width - 10)}`
    )
  const rest = found.length > most ? [paint.dim(`  and ${found.length - most} more in ${out}/report.md`)] : []
  return [`${paint.bold('Security')}: ${counted(found.length, 'place')} to look at (${severityCounts(found)})`, ...lines, ...rest]
}

function nextLines(groups: readonly GroupFacts[], {mirrors}: Result, {out, isExact}: TerminalStyle, paint: Palette): string[] {
  const conflicts = groups.flatMap((facts) => facts.conflicts).filter(isUndecided)
  const read = `  read    ${out}/report.md${conflicts.length > 0 ? `, ${counted(conflicts.length, 'conflict')} to look at` : ''}`
  if (groups.length === 0) return [paint.bold(`${nothingToMerge(mirrors)}; there is nothing to merge.`), `  report  ${out}/report.md`]
  return [paint.bold('Next'), read, isExact ? commitLine(groups) : applyLine(conflicts, out)]
}

/** What `agentmerge apply` would group otherwise is put in place by hand. */
function commitLine(groups: readonly GroupFacts[]): string {
  const files = groups.slice(0, 3).map(({group}) => oneLine(group.canonical))
  const rest = groups.length > 3 ? ` and ${groups.length - 3} more` : ''
  return `  commit  ${files.join(', ')}${rest}, in place of the agents merged into ${groups.length === 1 ? 'it' : 'them'}`
}

/** The command that comes next: an open conflict of severity error would stop an apply. */
function applyLine(conflicts: readonly Conflict[], out: string): string {
  const errors = conflicts.filter(({severity}) => severity === 'error').length
  const folder = out === defaults.out ? '' : ` --out ${oneLine(out)}`
  return errors === 0
    ? `  apply   agentmerge apply${folder}, which shows what takes whose place, and with --write does it`
    : `  decide  agentmerge resolve${folder}, then agentmerge apply${folder}: ${counted(errors, 'open error')} would stop it`
}

function nothingToMerge(mirrors: Result['mirrors']): string {
  return mirrors.length > 0 ? 'No two agents of one host do the same job' : 'No two agents do the same job'
}
