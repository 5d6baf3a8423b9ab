import {badHeading, mixedHeading} from '../lexicon/cues.js'
import type {Agent, Rule, Section} from '../model.js'
import {forbidsItems} from '../util/forbids-items.js'
import {negatesItself} from '../util/negates-itself.js'

/** Whether a section, or one around it, is about what must not be: below "Never do" an item means its opposite. */
export function standsAgainst(sections: Agent['sections'], index: number | undefined): boolean {
  const section = index === undefined ? undefined : sections[index]
  if (section === undefined || mixedHeading.test(section.heading)) return false
  return isAgainst(section) || standsAgainst(sections, section.parent)
}

/** Whether a section says so by its own heading. */
export function isAgainst({heading}: Pick<Section, 'heading'>): boolean {
  return forbidsItems(heading) || (badHeading.test(heading) && !mixedHeading.test(heading))
}

/** Whether a rule means its opposite under another heading. */
export function isTurned({sections}: Pick<Agent, 'sections'>, {section, text}: Pick<Rule, 'section' | 'text'>): boolean {
  return standsAgainst(sections, section) && !negatesItself(text)
}

/** Whether a rule still says what it did where another one stands: what negates itself may stand anywhere but behind what its heading turns. */
export function meansTheSameAt(rule: Rule, place: Rule, isAgainst: (rule: Rule) => boolean): boolean {
  if (isAgainst(rule) === isAgainst(place)) return isAgainst(rule) ? negatesItself(rule.text) === negatesItself(place.text) : true
  return negatesItself(rule.text) && (!isAgainst(place) || negatesItself(place.text))
}
