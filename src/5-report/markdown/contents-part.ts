import type {Result} from '../../model.js'
import {alone} from '../alone.js'
import {counted} from '../counted.js'
import type {GroupFacts} from '../group-facts.js'
import {isSecurity, security} from '../security.js'
import {groupAnchor} from './anchor.js'
import {foldedRules} from './folded-part.js'
import {markdownText} from './markdown-text.js'

/** The table of contents. */
export function contentsPart(result: Result, groups: readonly GroupFacts[]): string[] {
  const {agents, unread, remarks, mirrors} = result
  const single = alone(result)
  const trust = security(result).length
  const problems =
    agents.reduce((sum, agent) => sum + agent.problems.filter(({code}) => !isSecurity(code)).length, 0) + unread.length + remarks.length
  if (groups.length + mirrors.length + problems + trust + single.length === 0) return []
  return [
    '## Contents',
    '',
    ...(trust > 0 ? [`- [Security](#security) (${trust})`] : []),
    ...groups.flatMap(groupEntries),
    ...(mirrors.length > 0 ? [`- [Mirrors](#mirrors) (${mirrors.length})`] : []),
    ...(problems > 0 ? [`- [Problems in files](#problems) (${problems})`] : []),
    ...(single.length > 0 ? [`- [Agents that stand alone](#alone) (${single.length})`] : []),
    ''
  ]
}

function groupEntries({group, conflicts, candidates}: GroupFacts): string[] {
  const id = groupAnchor(group.id)
  const parts = [
    ['edited', 'Edited by hand', group.hand?.edits.length ?? 0],
    ['hosts', 'For other hosts', group.written?.length ?? 0],
    ['conflicts', 'Conflicts', conflicts.length],
    ['candidates', 'Candidates', candidates.length],
    ['folded', 'Folded together', foldedRules(group).length],
    ['omitted', 'Left out', group.omitted.length]
  ] as const
  return [
    `- [${markdownText(group.name, 80)}](#${id}): ${counted(group.members.length, 'agent')}`,
    ...parts.filter(([, , count]) => count > 0).map(([name, words, count]) => `  - [${words}](#${id}-${name}) (${count})`)
  ]
}
