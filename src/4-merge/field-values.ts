import {isDeepStrictEqual} from 'node:util'
import {dialectOf} from '../formats/dialect-of.js'
import {saysTools} from '../formats/says-tools.js'
import {fieldMeaning, isInherited, isRight, isStrongest, modelSize, strictnessOf} from '../lexicon/field-meanings.js'
import type {FieldMeaning} from '../lexicon/field-row.js'
import type {Agent, Field} from '../model.js'
import type {Options} from '../options.js'
import {allowsSomething, commonEntries, samePermission, strictestPermission, withoutAllowed} from './common-entries.js'
import {saidElsewhere} from './said-elsewhere.js'
import {sameGlobs} from './scopes/same-globs.js'
import {anyTools, asListed, boundTwice, commonTools, deniedByAll, sameTools, toolList} from './tool-lists.js'

/** One value of a key with the agents that have it; `value` is undefined for those without the key. */
export interface FieldValue {
  readonly value: unknown
  readonly agents: readonly Agent[]
  readonly strictness: number
}

/** The field of a key; where a key stands twice, hosts take the first. A right is one however its key is written: else `Tools` would add to `tools`. */
export function fieldOf(agent: Pick<Agent, 'frontMatter'>, key: string): Field | undefined {
  const {fields} = agent.frontMatter
  return (
    fields.find((field) => field.key === key) ??
    (isRight(key) ? fields.find((field) => field.key.toLowerCase() === key.toLowerCase()) : undefined)
  )
}

/** All keys of all members, in the order of the base agent, then of the others. */
export function allKeys(agents: readonly Agent[], base: string): readonly string[] {
  const ordered = [...agents].sort((a, b) => Number(b.file === base) - Number(a.file === base))
  const keys = [...new Set(ordered.flatMap((agent) => agent.frontMatter.fields.map(({key}) => key)))].filter(Boolean)
  return keys.filter((key, at) => !isRight(key) || keys.findIndex((one) => one.toLowerCase() === key.toLowerCase()) === at)
}

/** Meanings for which no value is one too: it allows everything, grants nothing, or leaves it to the host. */
const absentCounts: ReadonlySet<FieldMeaning> = new Set(['tools', 'grants', 'mode', 'code', 'model', 'false'])

/** The distinct values of a key. */
export function fieldValues(agents: readonly Agent[], key: string): readonly FieldValue[] {
  const row = fieldMeaning(key)
  const {meaning} = row
  const hosts = new Set(agents.filter((agent) => fieldOf(agent, key)).map(({format}) => dialectOf(format)))
  const grants = meaning === 'permission' && agents.some((agent) => allowsSomething(fieldOf(agent, key)?.value))
  const needsEach = meaning === 'code' || meaning === 'grants' || grants
  const absentIsValue = grants || (absentCounts.has(meaning) && (meaning !== 'mode' || row.absent !== undefined))
  const values: {value: unknown; agents: Agent[]}[] = []
  for (const agent of agents) {
    const field = fieldOf(agent, key)
    const elsewhere = field ? undefined : saidElsewhere(agent, key)
    // What another host leaves out says nothing; tools are known to all of them, in one way or another, and what runs code or grants needs the word of each.
    const says =
      needsEach ||
      (agent.frontMatter.fields.length > 0 && (meaning === 'tools' ? saysTools(agent.format, key) : hosts.has(dialectOf(agent.format))))
    if (!field && elsewhere === undefined && !(absentIsValue && says)) continue
    const value = field ? field.value : elsewhere
    const known = values.find((one) => sameValue(key, one.value, value))
    if (known) known.agents.push(agent)
    else values.push({value, agents: [agent]})
  }
  // In the words of those who have the key: another host may have other names for its tools.
  const isElsewhere = ({value, agents: some}: (typeof values)[number]): number =>
    Number(value !== undefined && !some.some((agent) => fieldOf(agent, key)))
  values.sort((a, b) => isElsewhere(a) - isElsewhere(b))
  const found = values.map((one) => ({strictness: strictnessIn(row, one.value), ...one}))
  // Models that differ are reason enough to ask; who names none adds nothing to it.
  return meaning === 'model' && found.filter(({value}) => value !== undefined).length > 1 ? found.filter(isGiven) : found
}

function strictnessIn(row: ReturnType<typeof fieldMeaning>, value: unknown): number {
  if (row.meaning === 'tools') return value === undefined ? -999 : -toolList(value).length
  if (row.meaning === 'grants') return -toolList(value).length
  return strictnessOf(row, value)
}

const isGiven = ({value}: Pick<FieldValue, 'value'>): boolean => value !== undefined

const ofTools: ReadonlySet<FieldMeaning> = new Set(['tools', 'grants', 'denied', 'list'])

export function sameValue(key: string, left: unknown, right: unknown): boolean {
  if (left === undefined || right === undefined) return left === right
  if (fieldMeaning(key).meaning === 'permission') return samePermission(left, right)
  if (fieldMeaning(key).meaning === 'globs') return sameGlobs(left, right)
  if (ofTools.has(fieldMeaning(key).meaning) && isToolValue(left) && isToolValue(right)) return sameTools(left, right)
  return (
    isDeepStrictEqual(left, right) ||
    (typeof left === 'string' && typeof right === 'string' && left.trim().toLowerCase() === right.trim().toLowerCase())
  )
}

/** A string, or a list of texts and numbers; maps are compared as a whole. */
const isToolValue = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item !== 'object'))

/**
 * The value that all agents can live with, for keys that have one: the tools that all allow, everything that any forbids, all of a list,
 * the stricter mode, the weakest model. `undefined` where there is none, so that a policy must choose; a value that is undefined leaves
 * the key out.
 */
export function combined(
  key: string,
  values: readonly FieldValue[],
  agents: readonly Agent[],
  tools: Options['tools']
): {value: unknown} | undefined {
  const {meaning} = fieldMeaning(key)
  const present = values.filter(isGiven)
  const isOwn = (one: FieldValue): number => Number(one.agents.some((agent) => fieldOf(agent, key)))
  const byCount = [...present].sort((a, b) => isOwn(b) - isOwn(a) || b.agents.length - a.agents.length).map(({value}) => value)
  const isOpen = present.length < values.length
  const given = present.map(({value}) => value)
  switch (meaning) {
    case 'tools':
      if (tools === 'union') return {value: isOpen ? undefined : likeFirst(given, without(anyTools(byCount), boundsApart(given)))}
      return {value: isMap(given[0]) ? commonTools(byCount) : likeFirst(given, commonTools(byCount) as readonly string[])}
    case 'grants': {
      const common = isOpen ? [] : (commonTools(byCount) as readonly string[])
      return {value: common.length === 0 ? undefined : likeFirst(given, common)}
    }
    case 'denied': {
      const all = [...new Set(present.flatMap(({value}) => toolList(value)))]
      const kept =
        tools === 'union'
          ? deniedByAll(
              all,
              agents.map((agent) => rightsOf(agent, key))
            )
          : all
      return {value: kept.length === 0 ? undefined : likeFirst(given, kept)}
    }
    case 'list':
      if (!present.every(({value}) => isToolValue(value))) return undefined
      return {value: likeFirst(given, [...new Set(present.flatMap(({value}) => toolList(value)))])}
    case 'mode':
    case 'low':
    case 'true':
    case 'false':
      return {value: [...values].sort((a, b) => b.strictness - a.strictness)[0]?.value}
    case 'model':
      return weakestModel(byCount, isOpen)
    case 'permission':
      // What a host asks about by itself is not allowed because one agent says so.
      return {value: isOpen ? withoutAllowed(strictestPermission(given)) : strictestPermission(given)}
    case 'code':
      return {value: isOpen ? undefined : commonEntries(present.map(({value}) => value))}
    default:
      return undefined
  }
}

/** The tools whose bounds differ from agent to agent, so that no list can say what any of them allows. */
export function boundsApart(values: readonly unknown[]): readonly string[] {
  return boundTwice(anyTools(values), values)
}

const without = (tools: readonly string[], others: readonly string[]): readonly string[] => tools.filter((tool) => !others.includes(tool))

/**
 * The weakest model that is named; none where no order of them is known. The model of the session is no bound for another one, but the
 * strongest size is one for it: then the session's is what neither side exceeds.
 */
function weakestModel(values: readonly unknown[], isOpen: boolean): {value: unknown} | undefined {
  const named = values.filter((value) => !isInherited(value))
  if (named.length === 0) return {value: values[0]}
  if (named.length > 1 && named.some((value) => modelSize(value) === undefined)) return undefined
  const [weakest] = [...named].sort((a, b) => (modelSize(a) ?? 0) - (modelSize(b) ?? 0))
  const inherits = isOpen || named.length < values.length
  return {value: inherits && isStrongest(weakest) ? values.find(isInherited) : weakest}
}

/** What an agent may use: its own list, and what is denied to it under the same key. */
function rightsOf(agent: Agent, key: string): {allowed: readonly string[] | undefined; denied: readonly string[]} {
  const tools = fieldOf(agent, 'tools')
  return {allowed: tools && toolList(tools.value), denied: toolList(fieldOf(agent, key)?.value)}
}

/** A list stays a list and a comma string a comma string; an empty one must stay, since no key at all would allow everything. */
function likeFirst(values: readonly unknown[], tools: readonly string[]): unknown {
  return typeof values[0] === 'string' && tools.length > 0 ? tools.join(', ') : asListed(tools, values)
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
