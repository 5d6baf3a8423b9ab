import type {ToolClass} from '../../formats/format.js'
import type {Target} from '../../formats/target.js'
import {toolActs} from '../../formats/tool-acts.js'
import {lostWords} from '../../messages.js'
import type {NotCarried} from '../../model.js'
import type {Rights} from './read-rights.js'

/** The keys that tell another host what an agent may do. */
export interface WrittenRights {
  readonly fields: readonly {readonly key: string; readonly value: unknown}[]
  readonly lost: readonly NotCarried[]
  /** What the source does not allow and the host cannot be kept from. */
  readonly open: readonly ToolClass[]
}

/** Writes rights in the words of another host, never more of them. What it cannot tell apart is taken away as a whole. */
export function writeRights(rights: Rights, {format, restriction}: Pick<Target, 'format' | 'restriction'>): WrittenRights {
  const {acts} = rights
  if (!acts) return {fields: [], lost: [], open: []}
  const key = rights.keys[0] ?? 'tools'
  if (restriction === 'list' || restriction === 'permission') {
    const {names, lost} = namesFor(rights, format.id, key)
    const value = restriction === 'list' ? names.map(({name}) => name) : permissionOf(names)
    return {
      fields: [{key: restriction === 'list' ? 'tools' : 'permission', value}],
      lost: [...lost, ...(rights.callsNobody ? [rights.callsNobody] : [])],
      open: []
    }
  }
  const allowed = classes.filter((one) => isAllowed(rights, one))
  const missing = classes.filter((one) => !allowed.includes(one))
  if (restriction === 'none')
    return {fields: [], lost: [{key, value: allowed.join(', '), reason: lostWords.noRestriction()}], open: missing}
  const mayChange = allowed.includes('edit') && allowed.includes('execute')
  const taken = mayChange ? [] : [...acts].filter(([act, tool]) => tool !== '' && isChanging(act))
  return {
    fields:
      restriction === 'readonly'
        ? [{key: 'readonly', value: !mayChange}]
        : [{key: 'sandbox_mode', value: mayChange ? 'workspace-write' : 'read-only'}],
    lost: taken.map(([, tool]) => ({key, value: tool, reason: lostWords.readOnly()})),
    open: missing.filter((one) => mayChange || (one !== 'edit' && one !== 'execute' && !(one === 'delegate' && rights.callsNobody)))
  }
}

const classes = [...new Set(toolActs.map((row) => row.class))]
const isChanging = (act: string): boolean => toolActs.some((row) => row.act === act && (row.class === 'edit' || row.class === 'execute'))

/** Whether an agent may do something of a class, and nothing of it is denied. */
function isAllowed({acts, denied}: Rights, wanted: ToolClass): boolean {
  const own = toolActs.filter((row) => row.class === wanted)
  return own.some(({act}) => acts?.has(act)) && !own.some(({act}) => denied.has(act))
}

interface NamedTool {
  readonly name: string
  readonly class: ToolClass
}

function namesFor({acts = new Map(), denied}: Rights, format: string, key: string) {
  const names = new Map<string, NamedTool>()
  const carried = new Set<string>()
  const lost: NotCarried[] = []
  for (const row of toolActs) {
    const own = acts.get(row.act)
    if (own === undefined) continue
    const name = row.names[format]?.split(' ')[0]
    const isDenied = toolActs.some((other) => denied.has(other.act) && other.names[format]?.split(' ').includes(name as string))
    if (name !== undefined && !isDenied) {
      names.set(name, {name, class: row.class})
      carried.add(own)
    } else if (own !== '') lost.push({key, value: own, reason: name === undefined ? lostWords.noCounterpart() : lostWords.doesMore({name})})
  }
  // A tool that does several things is lost only where none of them is left.
  return {
    names: [...names.values()],
    lost: lost.filter(({value}, at) => !carried.has(value) && lost.findIndex((one) => one.value === value) === at)
  }
}

const withoutQuestion = new Set<ToolClass>(['read', 'search', 'todo', 'skill'])

/** The last rule that fits wins, so that the one for all stands first. What may do harm asks: the source did not say that it need not. */
function permissionOf(names: readonly NamedTool[]): Readonly<Record<string, string>> {
  return Object.fromEntries([['*', 'deny'], ...names.map((tool) => [tool.name, withoutQuestion.has(tool.class) ? 'allow' : 'ask'])])
}
