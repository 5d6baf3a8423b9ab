import {colleagueFirst} from '../lexicon/hand-offs.js'
import type {Rule} from '../model.js'
import {isSelfDescription} from './opening.js'

/** Whether a rule can speak for another one, whatever words they share: what an agent is, and what a colleague does, is no work of its own. */
export function mayHold(part: Rule, rule: Rule): boolean {
  return (isSelfDescription(rule) || !isSelfDescription(part)) && (colleagueFirst.test(rule.text) || !colleagueFirst.test(part.text))
}
