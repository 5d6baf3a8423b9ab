import type {Agent, Rule} from '../../model.js'
import {termsOf} from '../../util/terms.js'
import {ruleClaim} from './claim.js'
import type {Form} from './form.js'

const reportHeading =
  /\b(?:output format|output|reports?|report format|response format|review format|answer format|final (?:message|report|answer|output)|deliverables?|delivery notification|format of (?:the )?(?:answer|report|review))\b/i
const demand = /\b(?:final message|final report|(?:structured|following|this|specified) (?:\w+ )?format|for each (?:issue|finding|problem|bug)|your (?:report|answer|output|response) (?:must|has to|should)|delivery notification)\b/i

/** The parts that an agent wants in its final report: labels of a list, headings of a template. */
export function reportParts(agent: Agent): Form | undefined {
  const inside = agent.rules.filter((rule) => isReport(agent, rule.section) || demand.test(rule.text) || underDemand(agent, rule))
  const parts = [...new Set(inside.flatMap(partsOf))].filter(Boolean)
  return parts.length < 2 ? undefined : {parts, claims: inside.map((rule) => ruleClaim(rule))}
}

function isReport(agent: Agent, index: number | undefined): boolean {
  const section = index === undefined ? undefined : agent.sections[index]
  return section !== undefined && section.depth > 0 && (reportHeading.test(section.heading) || demand.test(section.heading) || isReport(agent, section.parent))
}

function underDemand(agent: Agent, rule: Rule): boolean {
  const parent = rule.parent === undefined ? undefined : agent.rules[rule.parent]
  return parent !== undefined && (demand.test(parent.text) || reportHeading.test(parent.text))
}

function partsOf(rule: Rule): string[] {
  if (rule.form === 'code' || rule.form === 'example')
    return rule.text.split('\n').flatMap((line) => partName(/^(?:#{1,6}\s+|\*\*)([^*:\n]{2,50})/.exec(line.trim())?.[1] ?? ''))
  return partName(rule.lead || rule.text.split(/[:(–—]|\s-\s/)[0] || '')
}

function partName(words: string): string[] {
  const terms = [...new Set(termsOf(words))]
  return terms.length === 0 || terms.length > 5 ? [] : [terms.sort().join(' ')]
}
