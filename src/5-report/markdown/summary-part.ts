import type {Result} from '../../model.js'
import {alone} from '../alone.js'
import {counted, severityCounts} from '../counted.js'
import type {GroupFacts} from '../group-facts.js'
import {groupAnchor} from './anchor.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'
import {table} from './table.js'

/** The whole result in one paragraph, and a line for each group. */
export function summaryPart(result: Result, groups: readonly GroupFacts[], links: Links): string[] {
  const rows = groups.map(({group, agents, rulesBefore, conflicts}) => [
    `[${markdownText(group.name, 80)}](#${groupAnchor(group.id)})`,
    String(agents.length),
    `${rulesBefore} → ${group.rules.length}`,
    conflicts.length === 0 ? 'none' : severityCounts(conflicts),
    links.file(group.canonical)
  ])
  return [sentences(result, groups), '', ...(rows.length > 0 ? table(['Group', 'Agents', 'Rules', 'Conflicts', 'Written to'], rows) : [])]
}

function sentences(result: Result, groups: readonly GroupFacts[]): string {
  const {agents, unread, mirrors} = result
  const single = alone(result)
  const sum = (of: (facts: GroupFacts) => number) => groups.reduce((total, facts) => total + of(facts), 0)
  const conflicts = groups.flatMap((facts) => facts.conflicts)
  const candidates = sum((facts) => facts.candidates.length)
  const merged = sum((facts) => facts.agents.length)
  const before = sum((facts) => facts.rulesBefore)
  const after = sum((facts) => facts.group.rules.length)
  const found =
    groups.length === 0
      ? `${counted(agents.length, 'agent was', 'agents were')} read; no two${mirrors.length > 0 ? ' of one host' : ''} do the same job, so nothing was merged.`
      : `**${merged} of ${counted(agents.length, 'agent')}** do the same job as another one and merged into ${groups.length}. ` +
        `Their **${before} rules became ${after}**. ${conflictSentence(conflicts)}`
  return [
    found,
    ...(candidates > 0 ? [`${counted(candidates, 'more place is', 'more places are')} less sure and listed apart.`] : []),
    ...(mirrors.length > 0 ? [`${counted(mirrors.length, 'agent is', 'agents are')} [kept for several hosts](#mirrors).`] : []),
    ...(single.length > 0 ? [`${counted(single.length, 'agent stands', 'agents stand')} alone.`] : []),
    ...(unread.length > 0 ? [`**${counted(unread.length, 'file')} could not be read.**`] : [])
  ].join(' ')
}

function conflictSentence(conflicts: GroupFacts['conflicts']): string {
  if (conflicts.length === 0) return 'They do not contradict each other.'
  const undecided = conflicts.filter(({resolution}) => resolution.status !== 'decided').length
  const decided = conflicts.length - undecided
  const state = decided === 0 ? 'none decided yet' : undecided === 0 ? 'all decided' : `${decided} decided, ${undecided} not yet`
  return `They contradict each other in **${counted(conflicts.length, 'place')}** (${severityCounts(conflicts)}; ${state}).`
}
