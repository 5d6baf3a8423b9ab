import type {Agent, Rule} from '../../model.js'
import {termsOf} from '../../util/terms.js'
import {ruleClaim} from './claim.js'
import type {Form} from './form.js'

const formatHeading =
  /\b(?:(?:output|report|response|review|answer|final) format|output formats?|format of (?:the |your )?(?:answer|output|report|review)|(?:final|implementation|summary|completion|review|bug) reports?|final (?:message|answer|output|summary)|delivery notification|report template|(?:sections|parts) of (?:the|your|each) (?:\w+ )?(?:report|answer|review|response|message)|(?:report|answer|review|response) has (?:exactly )?(?:these|the following) (?:sections|parts))\b/i
const looseHeading = /^(?:outputs?|reports?|deliverables?|reporting|summary|output \w+)$/i
const demand =
  /\b(?:final (?:message|report|answer)|(?:structured|following|this|specified) (?:\w+ )?format|for each (?:\w+ )?(?:issue|finding|problem|bug)|your (?:report|answer|output|response) (?:must|has to|should)|delivery notification)\b/i

/** The parts that an agent wants in its final report: labels of a list, headings of a template, or what one sentence demands. */
export function reportParts(agent: Agent): Form | undefined {
  const inside = agent.rules.filter(
    (rule) =>
      isFormat(agent, rule.section, formatHeading) || demand.test(rule.text) || underDemand(agent, rule) || isLooseFormat(agent, rule)
  )
  const named = new Map(inside.flatMap(partsOf))
  const demanded = inside.filter(({text}) => demand.test(text))
  if (named.size >= 2)
    return {parts: [...named.keys()], words: [...named.values()].join(', '), claims: inside.map((rule) => ruleClaim(rule))}
  const words = demanded.map(({text}) => text).join('; ')
  return demanded.length > 0
    ? {
        parts: demanded.map(({text}) => (/^delivery notification/i.test(text) ? 'delivery notification' : termsOf(text).join(' '))),
        words,
        claims: demanded.map((rule) => ruleClaim(rule))
      }
    : undefined
}

function isFormat(agent: Agent, index: number | undefined, heading: RegExp): boolean {
  const section = index === undefined ? undefined : agent.sections[index]
  return (
    section !== undefined &&
    section.depth > 0 &&
    (heading.test(section.heading) || demand.test(section.heading) || isFormat(agent, section.parent, heading))
  )
}

/** "Output" may head anything that has to do with answers; a list of parts is short names, not instructions. */
function isLooseFormat(agent: Agent, rule: Rule): boolean {
  return (
    isFormat(agent, rule.section, looseHeading) &&
    rule.form !== 'sentence' &&
    rule.text.split(/\s+/).length <= 4 &&
    rule.statements.every(({action}) => action === '') &&
    partsOf(rule).length > 0
  )
}

function underDemand(agent: Agent, rule: Rule): boolean {
  const parent = rule.parent === undefined ? undefined : agent.rules[rule.parent]
  return parent !== undefined && (demand.test(parent.text) || formatHeading.test(parent.text))
}

/** The names of parts, each with the words that people read. */
function partsOf(rule: Rule): [key: string, words: string][] {
  if (rule.form === 'code' || rule.form === 'example')
    return isTemplate(rule)
      ? rule.text.split('\n').flatMap((line) => partName(/^(?:#{1,6}\s+|\*\*)([^*:\n]{2,50})/.exec(line.trim())?.[1] ?? ''))
      : []
  return rule.form === 'sentence' ? [] : partName(rule.lead || rule.text.split(/[:(–—]|\s-\s/)[0] || '')
}

/** A block in a language of prose; in code a `#` opens a comment. */
function isTemplate({markdown}: Rule): boolean {
  return /^\s*(?:```|~~~)\s*(?:markdown|md|text|txt)?\s*\n/.test(markdown)
}

function partName(words: string): [string, string][] {
  const terms = [...new Set(termsOf(words))]
  return terms.length === 0 || terms.length > 5 ? [] : [[terms.sort().join(' '), words.trim()]]
}
