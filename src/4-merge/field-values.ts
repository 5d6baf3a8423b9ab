import {isDeepStrictEqual} from 'node:util'
import {fieldMeaning, strictnessOf} from '../lexicon/field-meanings.js'
import type {Agent, Field} from '../model.js'
import {commonTools, toolList} from './tool-lists.js'

/** One value of a key with the agents that have it; `value` is undefined for those without the key. */
export interface FieldValue {
  readonly value: unknown
  readonly agents: readonly Agent[]
  readonly strictness: number
}

/** The field of a key; where a key stands twice, hosts take the first. */
export function fieldOf(agent: Agent, key: string): Field | undefined {
  return agent.frontMatter.fields.find((field) => field.key === key)
}

/** All keys of all members, in the order of the base agent, then of the others. */
export function allKeys(agents: readonly Agent[], base: string): readonly string[] {
  const ordered = [...agents].sort((a, b) => Number(b.file === base) - Number(a.file === base))
  return [...new Set(ordered.flatMap((agent) => agent.frontMatter.fields.map(({key}) => key)))].filter(Boolean)
}

/** The distinct values of a key. An absent tool list is a value: it allows everything. */
export function fieldValues(agents: readonly Agent[], key: string): readonly FieldValue[] {
  const {meaning} = fieldMeaning(key)
  const values: {value: unknown; agents: Agent[]}[] = []
  for (const agent of agents) {
    const field = fieldOf(agent, key)
    if (!field && (meaning !== 'tools' || agent.frontMatter.fields.length === 0)) continue
    const value = field?.value
    const known = values.find((one) => sameValue(key, one.value, value))
    if (known) known.agents.push(agent)
    else values.push({value, agents: [agent]})
  }
  return values.map((one) => ({
    ...one,
    strictness: meaning === 'tools' ? (one.value === undefined ? -999 : -toolList(one.value).length) : strictnessOf(meaning, one.value)
  }))
}

function sameValue(key: string, left: unknown, right: unknown): boolean {
  const {meaning} = fieldMeaning(key)
  if (left === undefined || right === undefined) return left === right
  if (meaning === 'tools' || meaning === 'denied' || meaning === 'list' || meaning === 'globs') {
    const [a, b] = [left, right].map((value) =>
      [...new Set(toolList(value).map((tool) => tool.toLowerCase().replace(/^task(?=\(|$)/, 'agent')))].sort()
    )
    return isDeepStrictEqual(a, b)
  }
  return (
    isDeepStrictEqual(left, right) ||
    (typeof left === 'string' && typeof right === 'string' && left.trim().toLowerCase() === right.trim().toLowerCase())
  )
}

/**
 * The value that all agents can live with, for keys that have one: the tools that all allow, everything that any forbids, all of a list,
 * the stricter mode. `undefined` where there is none, so that a policy must choose.
 */
export function combined(key: string, values: readonly FieldValue[]): {value: unknown} | undefined {
  const {meaning} = fieldMeaning(key)
  const present = values.filter(({value}) => value !== undefined)
  const first = present[0]?.value
  if (meaning === 'tools')
    return {
      value: likeFirst(first, commonTools([...present].sort((a, b) => b.agents.length - a.agents.length).map(({value}) => toolList(value))))
    }
  if (meaning === 'denied' || meaning === 'list')
    return {value: likeFirst(first, [...new Set(present.flatMap(({value}) => toolList(value)))])}
  if (meaning === 'mode' || meaning === 'low' || meaning === 'true')
    return {value: [...present].sort((a, b) => b.strictness - a.strictness)[0]?.value}
  return undefined
}

/** A list stays a list and a comma string a comma string; an empty one must stay, since no key at all would allow everything. */
function likeFirst(first: unknown, tools: readonly string[]): unknown {
  return typeof first === 'string' && tools.length > 0 ? tools.join(', ') : tools
}
