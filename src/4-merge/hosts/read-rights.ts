import {saysTools} from '../../formats/says-tools.js'
import {toolActs} from '../../formats/tool-acts.js'
import {toolClass} from '../../formats/tool-class.js'
import {fieldMeaning} from '../../lexicon/field-meanings.js'
import {lostWords} from '../../messages.js'
import type {DraftField, NotCarried} from '../../model.js'
import {toolList} from '../tool-lists.js'
import {actsOf, actsOfDenied} from './acts-of.js'

/** What an agent may do. */
export interface Rights {
  /** The acts of its tools with the names that the source has for them; everything where nothing is said. */
  readonly acts: ReadonlyMap<string, string> | undefined
  /** What is denied by name: no name of another host that also does this may be written. */
  readonly denied: ReadonlySet<string>
  /** What it may do only in part, or with a question, which no other host is told. */
  readonly lost: readonly NotCarried[]
  /** Said where it may call other agents, but change nothing: a host with a list of tools is told to call none. */
  readonly callsNobody?: NotCarried
  /** The keys that say so. */
  readonly keys: readonly string[]
}

/** One step of narrowing: what is left of everything, what is denied by name, what is lost. */
interface Narrowing {
  readonly only?: ReadonlyMap<string, string>
  readonly denied?: readonly string[]
  readonly lost?: readonly NotCarried[]
  readonly callsNobody?: NotCarried
}

/** Reads what an agent may do, whatever its host. What is not understood counts as the strictest that it could mean. */
export function readRights(format: string, fields: readonly Pick<DraftField, 'key' | 'value'>[]): Rights {
  let acts: ReadonlyMap<string, string> | undefined
  const denied = new Set<string>()
  const lost: NotCarried[] = []
  const keys: string[] = []
  let callsNobody: NotCarried | undefined
  let mayNotCall = false
  for (const field of fields) {
    const narrowing = narrow(format, field)
    if (!narrowing) continue
    keys.push(field.key)
    const {only} = narrowing
    if (only) acts = acts ? inBoth(acts, only) : only
    for (const act of narrowing.denied ?? []) denied.add(act)
    lost.push(...(narrowing.lost ?? []))
    callsNobody ??= narrowing.callsNobody
    if (!narrowing.callsNobody && (only?.has(calling) === false || narrowing.denied?.includes(calling))) mayNotCall = true
  }
  return {
    acts: acts && new Map([...acts].filter(([act]) => !denied.has(act))),
    denied,
    lost,
    keys,
    ...(callsNobody && !mayNotCall && {callsNobody})
  }
}

const calling = 'call other agents'

/** With the names that are known of either. */
function inBoth(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...left].filter(([act]) => right.has(act)).map(([act, tool]) => [act, tool || (right.get(act) ?? '')]))
}

/** What there is to be allowed: of a host whose tools are known what it has names for, else all. */
function everythingOf(format: string): ReadonlyMap<string, string> {
  const own = toolActs.filter(({names}) => names[format] !== undefined)
  return new Map((own.length > 0 ? own : toolActs).map(({act}) => [act, '']))
}

/** What it may still do who must change nothing. Another agent that it calls could. */
const changing: ReadonlySet<string> = new Set(['edit', 'execute', 'delegate'])

const without = (format: string, taken: (one: string) => boolean): ReadonlyMap<string, string> =>
  new Map([...everythingOf(format)].filter(([act]) => !toolActs.some((row) => row.act === act && taken(row.class))))

/** How a key narrows the rights; nothing where it does not speak of them. */
function narrow(format: string, {key, value}: Pick<DraftField, 'key' | 'value'>): Narrowing | undefined {
  const name = key.toLowerCase()
  const {meaning} = fieldMeaning(key)
  const part = (why: string): NotCarried => ({key, value: shown(value), reason: why})
  const readOnly = () => ({only: without(format, (one) => changing.has(one)), callsNobody: part(lostWords.callsNobody())})
  if (name === 'agents') return undefined
  if (meaning === 'tools' || (format === 'devin-agent' && name === 'allowed-tools'))
    return saysTools(format, key) || name === 'groups' || meaning !== 'tools' ? narrowByTools(format, key, value) : undefined
  if (meaning === 'denied') return narrowByDenied(format, key, toolList(value))
  if (meaning === 'permission') {
    if (format === 'opencode' && (typeof value === 'string' || isMap(value))) return narrowByPermission(format, key, value)
    return {only: without(format, (one) => one !== 'read' && one !== 'search'), lost: [part(lostWords.permission())]}
  }
  if (name === 'readonly') return value === false ? {} : readOnly()
  if (name === 'sandbox_mode') {
    if (value === 'danger-full-access') return {}
    if (value !== 'workspace-write') return readOnly()
    return {only: without(format, (one) => one === 'execute' || one === 'delegate'), lost: [part(lostWords.sandbox())]}
  }
  if ((name === 'permissionmode' || name === 'approvalmode') && String(value).toLowerCase() === 'plan') return readOnly()
  return undefined
}

function narrowByTools(format: string, key: string, value: unknown): Narrowing {
  if (isMap(value))
    return narrowBySwitches(
      format,
      key,
      Object.entries(value).map(([tool, on]) => [tool, on === true])
    )
  const only = new Map<string, string>()
  const lost: NotCarried[] = []
  for (const tool of listOf(value)) {
    if (tool === '*') return {}
    const acts = isPattern(tool) ? [] : actsOf(format, tool)
    if (acts.length === 0) lost.push({key, value: tool, reason: whyNot(tool)})
    for (const act of acts) only.set(act, tool)
  }
  return {only, lost}
}

/** A group of Roo Code may be a list with a limit to some files: then it is no plain name. */
function listOf(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.map((one) => (typeof one === 'string' ? one.trim() : `${shown(one)}(`)).filter(Boolean)
    : toolList(value)
}

/** What is denied in part is denied as a whole; what nobody knows leaves only what is known. */
function narrowByDenied(format: string, key: string, tools: readonly string[]): Narrowing {
  const lost: NotCarried[] = []
  const denied = tools.flatMap((tool) => {
    if (tool === '*') return [...everythingOf(format).keys()]
    if (isPattern(tool)) lost.push({key, value: tool, reason: lostWords.deniedInPart()})
    return actsOfDenied(format, tool.replace(/\(.*/s, ''))
  })
  return tools.length === 0 ? {} : {only: everythingOf(format), denied, lost}
}

function narrowByPermission(format: string, key: string, value: string | Readonly<Record<string, unknown>>): Narrowing {
  if (typeof value === 'string') return value === 'allow' ? {} : {only: new Map(), lost: [{key, value, reason: lostWords.asks()}]}
  const lost: NotCarried[] = []
  const switches = Object.entries(value).map(([tool, action]): readonly [string, boolean] => {
    const actions = isMap(action) ? Object.values(action) : [action]
    const isAllowed = actions.every((one) => one === 'allow')
    if (!isAllowed && actions.some((one) => one !== 'deny'))
      lost.push({key: `${key}.${tool}`, value: shown(action), reason: isMap(action) ? lostWords.pattern() : lostWords.asks()})
    return [tool, isAllowed]
  })
  const narrowing = narrowBySwitches(format, key, switches)
  return {...narrowing, lost: [...lost, ...(narrowing.lost ?? [])]}
}

/** The last switch that fits counts, and what none of them names is on; but what is denied by name stays so, wherever that stands. */
function narrowBySwitches(format: string, key: string, switches: readonly (readonly [tool: string, on: boolean])[]): Narrowing {
  const everything = everythingOf(format)
  let only = new Map(everything)
  const denied = new Set<string>()
  const lost: NotCarried[] = []
  for (const [tool, on] of switches) {
    if (tool === '*') {
      only = new Map(on ? [...everything].filter(([act]) => !denied.has(act)) : [])
      continue
    }
    const acts = on ? actsOf(format, tool) : actsOfDenied(format, tool)
    if (on && acts.length === 0) lost.push({key: `${key}.${tool}`, value: 'true', reason: whyNot(tool)})
    for (const act of acts) {
      if (!on) denied.add(act)
      if (denied.has(act)) only.delete(act)
      else only.set(act, tool)
    }
  }
  return switches.every(([, on]) => on) ? {lost} : {only, denied: [...denied], lost}
}

const isPattern = (tool: string): boolean => tool.includes('(')

function whyNot(tool: string): string {
  if (isPattern(tool)) return lostWords.pattern()
  if (toolClass(tool) !== tool.toLowerCase().trim()) return lostWords.noCounterpart()
  return /^(?:mcp_|@)|[/*]/.test(tool) ? lostWords.serverTool() : lostWords.unknownTool()
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
