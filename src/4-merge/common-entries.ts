import {isDeepStrictEqual} from 'node:util'

type Values = Readonly<Record<string, unknown>>

/** What stands in all of several values of one key, entry by entry; undefined where nothing does. */
export function commonEntries(values: readonly unknown[]): unknown {
  const [first, ...others] = values
  if (others.every((other) => isDeepStrictEqual(first, other))) return first
  if (values.every(Array.isArray)) {
    const lists: readonly (readonly unknown[])[] = values
    const common = (lists[0] as readonly unknown[]).filter((item) =>
      lists.every((list) => list.some((one) => isDeepStrictEqual(one, item)))
    )
    return common.length === 0 ? undefined : common
  }
  if (!values.every(isMap)) return undefined
  const entries = Object.keys(values[0] ?? {}).flatMap((key) => {
    if (!values.every((value) => Object.hasOwn(value, key))) return []
    const own = values.map((value) => value[key])
    // Half a server is another server; of the hooks of an event each stands for itself.
    const common = own.every(Array.isArray) ? commonEntries(own) : own.every((one) => isDeepStrictEqual(one, own[0])) ? own[0] : undefined
    return common === undefined ? [] : [[key, common] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** The last pattern that fits wins, so that the order of patterns counts. */
export function samePermission(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

const actions = ['deny', 'ask', 'allow']

/** The strictest of several permissions, pattern by pattern; everything is denied where their shapes or the orders of patterns differ. */
export function strictestPermission(values: readonly unknown[]): unknown {
  const [first, ...others] = values
  if (others.every((other) => samePermission(first, other))) return first
  if (values.every((value) => actions.includes(String(value)))) return actions.find((action) => values.includes(action))
  if (!values.every(isMap)) return 'deny'
  const keys = [...new Set(values.flatMap((value) => Object.keys(value)))]
  const inOrder = values.every((value) =>
    isDeepStrictEqual(
      Object.keys(value),
      keys.filter((key) => Object.hasOwn(value, key))
    )
  )
  if (!inOrder) return 'deny'
  return Object.fromEntries(
    keys.map((key) => {
      const own = values.filter((value) => Object.hasOwn(value, key)).map((value) => value[key])
      return [key, own.every(Array.isArray) ? listOf(key, values) : strictestPermission(own)]
    })
  )
}

/** Whether a permission, or one of its patterns, allows something. */
export function allowsSomething(value: unknown): boolean {
  if (isMap(value))
    return Object.entries(value).some(([key, one]) => (Array.isArray(one) ? key === 'allow' && one.length > 0 : allowsSomething(one)))
  return value === 'allow' || value === true
}

/** A permission with what it denies and asks for alone; nothing where it does neither. */
export function withoutAllowed(value: unknown): unknown {
  if (!isMap(value)) return value === 'allow' || value === true ? undefined : value
  const left = Object.entries(value).flatMap(([key, one]) => {
    const kept = Array.isArray(one) ? (key === 'allow' ? undefined : one) : withoutAllowed(one)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return left.length === 0 ? undefined : Object.fromEntries(left)
}

/** Lists of patterns below `allow`, `ask` and `deny`: what all allow, and what any denies or asks for. */
function listOf(key: string, values: readonly Values[]): readonly unknown[] {
  const lists = values.map((value) => (Array.isArray(value[key]) ? (value[key] as readonly unknown[]) : []))
  const all = [...new Set(lists.flat())]
  return key === 'allow' ? all.filter((pattern) => lists.every((list) => list.includes(pattern))) : all
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
