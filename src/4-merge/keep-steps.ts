import {verbs} from '../lexicon/verbs.js'
import type {Agent, Rule} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {wordsOf} from '../util/terms.js'
import {type Composed, compose} from './compose.js'
import {detailed} from './compose-units.js'
import {isProcess} from './conflict-kinds/is-process.js'
import {wordsOfRule} from './rule-pair.js'

/** Steps that make a process of a list. */
const enough = 3

/**
 * A step of a process that was folded into a rule of another place keeps its place, with the wording of that rule where that one can stand
 * there: a process has no gap. Where most of its steps stand elsewhere, it is no process any more.
 */
export function keepSteps(composed: readonly Composed[], agents: readonly Agent[], base: string): readonly Composed[] {
  const steps = stepsOf(agents)
  const hasDetails = detailed(agents.flatMap(({rules}) => rules))
  const moved = composed.map((one) => {
    const {chosen, item} = one
    if (!isAsked(chosen) || hasDetails(chosen)) return one
    const found = item.origins.flatMap((origin) => steps.get(placeOf(origin)) ?? [])
    const step = found.find(({file}) => file === base) ?? found[0]
    if (step === undefined) return one
    return {chosen: step, item: {...item, form: 'step' as const, depth: 0, block: blockOf(step)}}
  })
  return withGapsFilled(moved, steps, base)
}

/** Gives back to a process what few steps of it other rules have taken, in their own words. */
function withGapsFilled(composed: readonly Composed[], steps: ReadonlyMap<string, Rule>, base: string): readonly Composed[] {
  const stand = new Set(composed.map(({chosen}) => placeOf(chosen)))
  const gaps = groupBy(
    [...steps.values()].filter((step) => !stand.has(placeOf(step))),
    blockOf
  )
  const sizes = groupBy([...steps.values()], blockOf)
  const said = new Set(composed.map(({item}) => wordsOfRule(item)))
  const mayReturn = (step: Rule): boolean =>
    !stand.has(placeOf(step)) &&
    !said.has(wordsOfRule(step)) &&
    step.statements.some(({action}) => action !== '') &&
    2 * (gaps.get(blockOf(step)) as readonly Rule[]).length < (sizes.get(blockOf(step)) as readonly Rule[]).length
  return composed.flatMap((one) => {
    const back = one.item.origins
      .filter(({relation}) => relation === 'contained')
      .flatMap((origin) => steps.get(placeOf(origin)) ?? [])
      .filter((step) => {
        const returns = mayReturn(step)
        if (returns) said.add(wordsOfRule(step))
        return returns
      })
    if (back.length === 0) return [one]
    const taken = new Set(back.map(placeOf))
    const item = {...one.item, origins: one.item.origins.filter((origin) => !taken.has(placeOf(origin)))}
    return [{...one, item}, ...back.map((step) => compose([step], {base}).composed)]
  })
}

function blockOf({file, block}: Rule): string {
  return `${file}\u0000${block}`
}

/** An item that starts with what is to be done. */
function isAsked({form, depth, lead, text, statements}: Rule): boolean {
  if (form !== 'item' || depth > 0 || lead !== '' || statements[0]?.modality === 'plain') return false
  const [first = ''] = wordsOf(text)
  return verbs.has(first) && statements.every(({polarity}) => polarity === 'do')
}

function stepsOf(agents: readonly Agent[]): ReadonlyMap<string, Rule> {
  const steps = agents.flatMap((agent) => {
    const own = agent.rules.filter(({form, depth, section}) => form === 'step' && depth === 0 && isProcess(agent, section))
    return own.filter(({block}) => own.filter((other) => other.block === block).length >= enough)
  })
  return new Map(steps.map((step) => [placeOf(step), step]))
}

function placeOf({file, line, text}: Pick<Rule, 'file' | 'line' | 'text'>): string {
  return `${file}:${line}:${text}`
}
