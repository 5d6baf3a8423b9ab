import {handOffHeading, handOffList, handOffListItem, handOffPatterns, leftHeading, target, unnamedWork} from '../../lexicon/hand-offs.js'
import type {Agent, Rule} from '../../model.js'
import {descriptionClaim, ruleClaim} from './claim.js'
import type {Claim} from './conflict-kind.js'
import {sentencesOf} from './description-of.js'
import {isCode, statementsOf} from './statements-of.js'

/** Work that an agent leaves to somebody else. */
export interface HandedOn {
  readonly agent: Agent
  /** Where it says so; no rule where its description does. */
  readonly claim: Claim
  readonly thing: string
  /** Who is to do it, as written; empty where it is only out of scope. */
  readonly to: string
}

const isTarget = new RegExp(`^(?:the )?${target}$`, 'i')

/** What an agent hands on, in its own words. */
export function handedOn(agent: Agent): readonly HandedOn[] {
  const found: HandedOn[] = []
  const listed = new Set<Rule>()
  const add = (rule: Rule | undefined, thing: string, to: string): void => {
    const clean = thing
      .replace(/(?<!\s)\s*\(.*$/s, '')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(/^(?:(?:all|any|the|for|every|if|when|complex|deep)\s+)+/i, '')
      .replace(/(?<![)\s."”])[)\s."”]+$/, '')
    if (clean.length > 2 && !unnamedWork.test(clean) && clean.split(/\s+/).length <= 9)
      found.push({agent, claim: rule ? ruleClaim(rule) : descriptionClaim(agent), thing: clean, to})
  }
  for (const sentence of sentencesOf(agent)) {
    const hand = byPattern(sentence)
    if (hand) add(undefined, hand.thing, hand.to)
  }
  for (const rule of agent.rules) {
    // A clause ends at an arrow; here it points to who is to do it.
    for (const sentence of rule.form !== 'code' && arrow.test(rule.text) ? rule.text.split(/(?<=[.;!?]) /) : []) {
      const hand = arrow.test(sentence) ? byPattern(sentence) : undefined
      if (!hand) continue
      listed.add(rule)
      add(rule, hand.thing, hand.to)
    }
  }
  for (const said of statementsOf([agent])) {
    const {rule, statement} = said
    if (isCode(said) || listed.has(rule)) continue
    if (handOffList.test(rule.text)) {
      const items = [...rule.text.slice(handOffList.exec(rule.text)?.index ?? 0).matchAll(handOffListItem)]
      for (const [, to = '', thing = ''] of items) add(rule, thing, to)
      if (items.length > 0) {
        listed.add(rule)
        continue
      }
    }
    const {thing, to} = byPattern(statement.text) ?? {thing: '', to: ''}
    if (thing !== '') add(rule, thing, to)
    else if (rule.depth === 0 && isTarget.test(rule.lead) && handOffHeading.test(headingOf(agent, rule))) {
      listed.add(rule)
      for (const part of afterLead(rule).split(/[,;/+]| and /)) add(rule, part, rule.lead)
    } else if (rule.depth === 0 && rule.lead === '' && rule.form === 'item' && leftHeading.test(headingOf(agent, rule))) {
      listed.add(rule)
      add(rule, rule.text.replace(/(?<!\s)\s*(?:[(—–:]|- ).*$/s, ''), '')
    }
  }
  return found
}

const arrow = /→|->|=>/

function byPattern(text: string): {readonly thing: string; readonly to: string} | undefined {
  for (const pattern of handOffPatterns) {
    const [, thing = '', to = ''] = pattern.exec(text) ?? []
    if (thing !== '') return {thing, to}
  }
  return undefined
}

function headingOf({sections}: Agent, {section}: Rule): string {
  return sections[section]?.heading.replace(/[:.]$/, '').trim() ?? ''
}

function afterLead({text, lead}: Rule): string {
  return text.slice(text.indexOf(lead) + lead.length)
}
