import {handOffHeading, handOffList, handOffListItem, handOffPatterns, leftHeading, target, unnamedWork} from '../../lexicon/hand-offs.js'
import type {Agent, Rule} from '../../model.js'
import {isCode, statementsOf} from './statements-of.js'

/** Work that an agent leaves to somebody else. */
export interface HandedOn {
  readonly agent: Agent
  readonly rule: Rule
  readonly thing: string
  /** Who is to do it, as written; empty where it is only out of scope. */
  readonly to: string
}

const isTarget = new RegExp(`^(?:the )?${target}$`, 'i')

/** What an agent hands on, in its own words. */
export function handedOn(agent: Agent): readonly HandedOn[] {
  const found: HandedOn[] = []
  const listed = new Set<Rule>()
  const add = (rule: Rule, thing: string, to: string): void => {
    const clean = thing
      .replace(/\s*\(.*$/s, '')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(/^(?:(?:all|any|the|for|every|if|when|complex|deep)\s+)+/i, '')
      .replace(/[)\s.]+$/, '')
    if (clean.length > 2 && !unnamedWork.test(clean) && clean.split(/\s+/).length <= 9) found.push({agent, rule, thing: clean, to})
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
    const pattern = handOffPatterns.find((one) => one.test(statement.text))
    const [, thing = '', to = ''] = pattern?.exec(statement.text) ?? []
    if (thing !== '') add(rule, thing, to)
    else if (rule.depth === 0 && isTarget.test(rule.lead) && handOffHeading.test(headingOf(agent, rule))) {
      listed.add(rule)
      for (const part of afterLead(rule).split(/[,;]| and /)) add(rule, part, rule.lead)
    } else if (rule.depth === 0 && rule.lead === '' && rule.form === 'item' && leftHeading.test(headingOf(agent, rule))) {
      listed.add(rule)
      add(rule, rule.text.replace(/\s*(?:[(—–:]|- ).*$/s, ''), '')
    }
  }
  return found
}

function headingOf({sections}: Agent, {section}: Rule): string {
  return sections[section]?.heading.replace(/[:.]$/, '').trim() ?? ''
}

function afterLead({text, lead}: Rule): string {
  return text.slice(text.indexOf(lead) + lead.length).replace(/^\W+/, '')
}
