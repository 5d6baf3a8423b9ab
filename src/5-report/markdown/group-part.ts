import {counted, percent, severityCounts} from '../counted.js'
import type {GroupFacts} from '../group-facts.js'
import {groupAnchor} from './anchor.js'
import {conflictCard} from './conflict-card.js'
import {conflictIndex} from './conflict-index.js'
import {details} from './details.js'
import {editedPart} from './edited-part.js'
import {foldedPart} from './folded-part.js'
import {hostsPart} from './hosts-part.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'
import {omittedPart} from './omitted-part.js'
import {table} from './table.js'

const mostPairs = 45

/** A group: what merged into what and why, then its conflicts, then what became of the other rules. */
export function groupPart(facts: GroupFacts, links: Links): string[] {
  const {group} = facts
  const id = groupAnchor(group.id)
  return [
    `## <a id="${id}"></a>${markdownText(group.name, 80)}`,
    '',
    `${counted(facts.agents.length, 'agent')} became ${links.file(group.canonical)}: **${facts.rulesBefore} rules → ${group.rules.length}**, ${group.tokens.sum} tokens → ${group.tokens.result} (${group.tokens.counter}).`,
    '',
    ...memberTable(facts, links),
    ...reasonPart(facts, links),
    ...editedPart(group, id, links),
    ...hostsPart(group, id, links),
    ...conflictPart(facts, id, links),
    ...candidatePart(facts, id, links),
    ...foldedPart(group, id, links),
    ...omittedPart(group, id, links)
  ]
}

function memberTable({group, agents}: GroupFacts, links: Links): string[] {
  const tokens = new Map(group.tokens.sources.map((source) => [source.file, source.tokens]))
  const rows = agents.map(({file, name, ruleCount, problems}) => [
    `${links.file(file)}${file === group.base ? ' (base)' : ''}`,
    markdownText(name, 60),
    String(ruleCount),
    String(tokens.get(file) ?? 0),
    problems.length === 0 ? 'none' : severityCounts(problems)
  ])
  return table(['Merged from', 'Name', 'Rules', 'Tokens', 'Problems'], rows)
}

function reasonPart({overlap, pairs}: GroupFacts, links: Links): string[] {
  const [strongest] = pairs
  if (!strongest) return ['**Why one group:** it was asked for; the overlap was not measured.', '']
  const rows = pairs
    .slice(0, mostPairs)
    .map(({left, right, overlap, sharedRules, reasons}) => [
      percent(overlap),
      links.file(left),
      links.file(right),
      String(sharedRules),
      reasons.map((reason) => markdownText(reason, 160)).join('; ')
    ])
  return [
    `**Why one group:** the members overlap with the base by ${overlap}. What speaks for the strongest pair:`,
    '',
    ...strongest.reasons.map((reason) => `- ${markdownText(reason, 200)}`),
    '',
    ...(rows.length > 1
      ? [
          ...details(
            rows.length < pairs.length ? `The strongest ${rows.length} of ${pairs.length} pairs` : `All ${rows.length} pairs`,
            table(['Overlap', 'Left', 'Right', 'Shared rules', 'Why'], rows)
          ),
          ''
        ]
      : [])
  ]
}

function conflictPart({conflicts}: GroupFacts, id: string, links: Links): string[] {
  if (conflicts.length === 0) return []
  return [
    `### <a id="${id}-conflicts"></a>Conflicts`,
    '',
    `${severityCounts(conflicts)}, worst first.`,
    '',
    ...conflictIndex(conflicts),
    ...conflicts.flatMap((conflict) => conflictCard(conflict, `${id}-conflicts`, links))
  ]
}

function candidatePart({candidates}: GroupFacts, id: string, links: Links): string[] {
  if (candidates.length === 0) return []
  return [
    `### <a id="${id}-candidates"></a>Candidates`,
    '',
    'Perhaps conflicts; not sure enough to count.',
    '',
    ...details(counted(candidates.length, 'candidate'), [
      ...conflictIndex(candidates),
      ...candidates.flatMap((conflict) => conflictCard(conflict, `${id}-candidates`, links))
    ]),
    ''
  ]
}
