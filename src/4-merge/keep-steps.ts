import {verbs} from '../lexicon/verbs.js'
import type {Agent, Rule} from '../model.js'
import {wordsOf} from '../util/terms.js'
import type {Composed} from './compose.js'
import {detailed} from './compose-units.js'
import {isProcess} from './conflict-kinds/is-process.js'

/** Steps that make a process of a list. */
const enough = 3

/** A step of a process that was folded into a rule of another place keeps its place, with the wording of that rule: a process has no gap. */
export function keepSteps(composed: readonly Composed[], agents: readonly Agent[], base: string): readonly Composed[] {
  const steps = stepsOf(agents)
  const hasDetails = detailed(agents.flatMap(({rules}) => rules))
  return composed.map((one) => {
    const {chosen, item} = one
    if (!isAsked(chosen) || hasDetails(chosen)) return one
    const found = item.origins.flatMap(({file, line, text}) => steps.get(`${file}:${line}:${text}`) ?? [])
    const step = found.find(({file}) => file === base) ?? found[0]
    if (step === undefined) return one
    return {chosen: step, item: {...item, form: 'step', depth: 0, block: `${step.file}\u0000${step.block}`}}
  })
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
  return new Map(steps.map((step) => [`${step.file}:${step.line}:${step.text}`, step]))
}
