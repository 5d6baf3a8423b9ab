import type {MergedAgent, MergedRule, RuleOrigin} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {counted} from '../counted.js'
import {details} from './details.js'
import type {Links} from './links.js'
import {markdownText} from './markdown-text.js'

const mostOpen = 10

/** The rules of the canonical agent that stand for rules of more than one file, each with what it stands for. */
export function foldedPart(group: MergedAgent, id: string, links: Links): string[] {
  const rules = foldedRules(group)
  if (rules.length === 0) return []
  const bySection = groupBy(rules, ({section}) => section.join(' › '))
  const lines = [...bySection].flatMap(([section, inside]) => [
    ...(section ? [`**${markdownText(section)}**`, ''] : []),
    ...inside.flatMap((rule) => ruleLines(rule, group.canonical, links)),
    ''
  ])
  const origins = rules.reduce((sum, rule) => sum + rule.origins.length, 0)
  return [
    `### <a id="${id}-folded"></a>Folded together`,
    '',
    `${counted(rules.length, 'rule stands', 'rules stand')} for ${origins} of different agents.`,
    '',
    ...(rules.length > mostOpen ? [...details(`All ${rules.length} rules`, lines), ''] : lines)
  ]
}

/** The rules with origins in more than one source. */
export function foldedRules({rules}: MergedAgent): MergedRule[] {
  return rules.filter(({origins}) => {
    if (origins.length < 2) return false
    const first = origins.find(isSource)
    return origins.some((origin) => isSource(origin) && origin.file !== first?.file)
  })
}

function isSource({relation}: RuleOrigin): boolean {
  return relation !== 'edited'
}

const relations = {
  chosen: 'its wording',
  same: 'same words',
  equivalent: 'says the same',
  contained: 'says a part of it',
  edited: 'worded by hand',
  reworded: 'worded otherwise'
} as const

function ruleLines({text, line, endLine, origins}: MergedRule, canonical: string, links: Links): string[] {
  return [
    `- ${markdownText(text, 240)} (${links.place({file: canonical, line, endLine})})`,
    ...origins.map((origin) => `  - ${relations[origin.relation]}: ${links.place(origin)}${differentWords(origin)}`)
  ]
}

function differentWords({relation, text}: RuleOrigin): string {
  return relation === 'chosen' || relation === 'same' ? '' : ` ${markdownText(text, 200)}`
}
