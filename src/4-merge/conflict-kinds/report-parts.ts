import type {Agent, Rule} from '../../model.js'
import {termsOf} from '../../util/terms.js'
import {ruleClaim} from './claim.js'
import type {Form} from './form.js'
import {partName} from './part-name.js'
import {templateParts} from './template-parts.js'

const formatHeading =
  /\b(?:(?:output|report|response|review|answer|final|deliverable)[ _]format|(?:output|report|response) (?:formats?|structure|template|requirements?)|format of (?:the |your )?(?:answer|output|report|review)|structure of (?:the|your) (?:answer|response|output|report|review)|(?:final|implementation|summary|completion|review|bug) reports?|final (?:message|answer|output|summary)|delivery notification|completion message|report template|(?:sections|parts) of (?:the|your|each) (?:\w+ )?(?:report|answer|review|response|message)|(?:report|answer|review|response) has (?:exactly )?(?:these|the following) (?:sections|parts)|report \/ response|final check & report|reporting (?:standard|format|template|requirements|structure))\b/i
const deliveryHeading =
  /^(?:(?:your |key |expected |final |primary |core |technical |\w+ )?(?:outputs?|deliverables?)|provide|deliver|reports?|reporting|summary|output \w+|what you (?:deliver|return|produce))$/i
const demand =
  /\b(?:final (?:message|report|answer)|(?:following|this|specified) (?:\w+ )?format|\bin (?:an? |this )?structured (?:\w+ )?format|for each (?:\w+ )?(?:issue|finding|problem|bug|vulnerability|defect)\b.{0,30}\b(?:provide|report|include|give)|your (?:report|answer|output|response) (?:must|has to|should)|every (?:change|report|answer|review|response|deliverable) must (?:include|contain|have)|delivery notification|completion message)\b|^(?:report back|respond with|reply with|end with|finish with|conclude with)\b.{3,}|^(?:return|output|deliver)\b.{0,25}\b(?:changelog|report|summary|findings|table|json|checklist|brief|answer|list of)\b|^for each (?:\w+ )?(?:issue|finding|problem|bug|vulnerability|defect)$/i
const fixedMessage = /^["“]?(?:delivery notification|completion message)\b/i

/** `Review: {topic}`: a form to be filled in, without a fence around it. */
const placeholder = /\{[^{}]{3,}\}|<[^<>]{3,}>|\[[^[\]]{3,}\]/

/** The question of the form of a whole report. */
export const finalReport = 'final report'

/** The parts that an agent wants in its final report: labels of a list, headings of a template, or what one sentence demands. */
export function reportParts(agent: Agent): Form | undefined {
  const inside = agent.rules.filter(
    (rule) =>
      rule.statements[0]?.polarity !== 'avoid' &&
      (isUnder(agent, rule.section, formatHeading) ||
        isUnder(agent, rule.section, placeholder) ||
        isDemand(rule) ||
        underDemand(agent, rule) ||
        isDelivered(agent, rule))
  )
  const templates = inside.filter((rule) => rule.form === 'code' && templateParts(rule).length >= 2)
  const message = inside.find(({text, section}) => fixedMessage.test(text) || fixedMessage.test(agent.sections[section]?.heading ?? ''))
  const named = new Map((templates.length > 0 ? templates : inside).flatMap(partsOf))
  if (named.size >= 2)
    return {
      parts: [...named.keys()],
      words: [...named.values()].join(', '),
      claims: inside.map((rule) => ruleClaim(rule)),
      shape: templates.length > 0 ? 'template' : inside.every((rule) => isDelivered(agent, rule)) ? 'artifacts' : 'points'
    }
  const demanded = message ? [message] : inside.filter(isDemand)
  if (demanded.length === 0) return undefined
  return {
    parts: message ? ['delivery notification'] : demanded.map(({text}) => termsOf(text).join(' ')),
    words: demanded.map(({text}) => text).join('; '),
    claims: demanded.map((rule) => ruleClaim(rule)),
    shape: message ? 'message' : 'sentence'
  }
}

function isUnder(agent: Agent, index: number | undefined, heading: RegExp): boolean {
  const section = index === undefined ? undefined : agent.sections[index]
  return (
    section !== undefined &&
    section.depth > 0 &&
    (heading.test(section.heading) || isDemanding(section.heading) || isUnder(agent, section.parent, heading))
  )
}

const isDemanding = (words: string): boolean => demand.test(words)

function isDemand(rule: Rule): boolean {
  return rule.form !== 'code' && rule.form !== 'row' && rule.form !== 'example' && isDemanding(rule.text)
}

/** "Output" may head anything that has to do with answers; a list of things to deliver is names, not instructions. */
function isDelivered(agent: Agent, rule: Rule): boolean {
  const heading = agent.sections[rule.section]?.heading ?? ''
  return (
    deliveryHeading.test(heading) &&
    (rule.form === 'code' || rule.form === 'item' || rule.form === 'step') &&
    rule.text.split(/\s+/).length <= 14 &&
    rule.statements.every(({action}) => action === '') &&
    partsOf(rule).length > 0
  )
}

function underDemand(agent: Agent, rule: Rule): boolean {
  const parent = rule.parent === undefined ? undefined : agent.rules[rule.parent]
  return parent !== undefined && (isDemanding(parent.text) || formatHeading.test(parent.text))
}

/** The names of parts, each with the words that people read. */
function partsOf(rule: Rule): readonly (readonly [key: string, words: string])[] {
  if (rule.form === 'code' || rule.form === 'example') return templateParts(rule)
  if (rule.form === 'row') return partName(rule.text.split(' | ')[0] as string)
  if (rule.form !== 'sentence') return partName(rule.lead || rule.text)
  const listed = isDemanding(rule.text) ? /(?::|\b(?:listing|including|containing))\s+([^.]+)/.exec(rule.text)?.[1] : undefined
  const several = listed?.split(/,\s+(?:and\s+)?|;\s+|(?<!\s)\s+and\s+(?=a\b|an\b|the\b)/) ?? []
  return several.length >= 2 ? several.flatMap(partName) : []
}
