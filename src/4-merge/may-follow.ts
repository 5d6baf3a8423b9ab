import type {Rule} from '../model.js'
import {termsOf} from '../util/terms.js'
import {isDone, isFragment, unsaid} from './is-said-by.js'
import {mayHold} from './may-hold.js'
import type {Surroundings} from './prepare-rules.js'
import {meansTheSameAt} from './stands-against.js'

/** What following has to know of the places that rules come from. */
export type Places = Pick<Surroundings, 'isAgainst' | 'limitOf' | 'named'>

/** What is new by more than this is about something else, and does not follow. */
const mostNew = 0.55
/** Two rules that share one word are about two things. */
const leastShared = 2

/** Whether a rule may stand as a sentence behind another one: it says more of the same thing, at the same time, and is no second thought of one author. */
export function mayFollow(rule: Rule, chosen: Rule, parts: readonly Rule[], {isAgainst, limitOf, named}: Places): boolean {
  return (
    canFollow(rule, chosen) &&
    mayHold(chosen, rule) &&
    limitOf(rule) === limitOf(chosen) &&
    meansTheSameAt(rule, chosen, isAgainst) &&
    parts.every(({file}) => file !== rule.file) &&
    isDone(rule, parts) &&
    sharesEnough(rule, parts, named) &&
    unsaid(rule, parts) < mostNew
  )
}

function canFollow(rule: Rule, chosen: Rule): boolean {
  const listed = chosen.form === 'item' || chosen.form === 'step' || chosen.form === 'task'
  const inline = rule.form === 'sentence' || rule.form === 'item' || rule.form === 'step' || rule.form === 'task'
  return listed && inline && !isFragment(rule) && !rule.markdown.includes('\n\n') && !/:$/.test(rule.text) && !/[:?]$/.test(chosen.text)
}

function sharesEnough(rule: Rule, parts: readonly Rule[], named: ReadonlySet<string>): boolean {
  const said = new Set(parts.flatMap(({text}) => termsOf(text)))
  const verb = termsOf(rule.statements[0]?.action ?? '')
  const shared = [...new Set(termsOf(rule.text))].filter((term) => said.has(term) && !named.has(term) && !verb.includes(term))
  // "Connection pooling" is one term of two words.
  return shared.flatMap((term) => term.split('-')).length >= leastShared
}
