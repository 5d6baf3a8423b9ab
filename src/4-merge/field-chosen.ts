import {fieldMeaning} from '../lexicon/field-meanings.js'
import {problem, unfitWords} from '../messages.js'
import type {Agent, Decision, Problem} from '../model.js'
import type {Choice} from './choice.js'
import {boundsApart, fieldOf} from './field-values.js'
import type {FoundConflict} from './find-conflicts.js'
import {anyTools, asListed, toolList} from './tool-lists.js'

/** A key with the value that a person gave it; no value takes the key away. */
export interface DecidedField {
  readonly key: string
  readonly value: unknown
  readonly decision: Decision
}

/** The value that the choice of a person gives a key, or why it gives none. */
export function fieldChosen(
  {question, sides}: FoundConflict,
  {decision, way, side, write}: Choice,
  agents: readonly Agent[]
): DecidedField | Problem | undefined {
  const isTools = fieldMeaning(question).meaning === 'tools'
  const valueAt = (at: number): unknown => {
    const agent = agents.find(({file}) => file === sides[at]?.claims[0]?.file)
    return agent && fieldOf(agent, question)?.value
  }
  const unfit = (expected: string) => problem('unfit-decision', decision.line, {subject: question, expected})
  const given = (value: unknown) => ({key: question, value, decision})
  if (way === 'no conflict') return undefined
  if (way === 'side' && side !== null) return given(valueAt(side))
  if (way === 'write') return given(isTools ? asWritten(agents, question, toolList(write)) : scalar(write))
  if (way === 'drop') return isTools ? unfit(unfitWords.keptTools()) : given(undefined)
  const values = sides.map((_, at) => valueAt(at))
  if (!isTools) return unfit(unfitWords.oneValue())
  if (values.includes(undefined)) return given(undefined)
  return boundsApart(values).length > 0 ? unfit(unfitWords.oneBound()) : given(asWritten(agents, question, anyTools(values)))
}

/** As the members write their tools: a text with commas where they do, else a list. */
export function asWritten(agents: readonly Agent[], key: string, tools: readonly string[]): unknown {
  const values = agents.map((agent) => fieldOf(agent, key)?.value).filter((value) => value !== undefined)
  return values.some((value) => typeof value === 'string') || values.length === 0 ? tools.join(', ') : asListed(tools, values)
}

function scalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^-?(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text
}

/** A value as the report shows it. */
export function valueWords(value: unknown): string {
  if (value === undefined) return ''
  return Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
