import {formatById} from './format-by-id.js'
import {formats} from './index.js'

const ownKeys = new Map(
  formats.flatMap(({id, keys}) =>
    Object.entries(keys).flatMap(([key, row]) => (typeof row !== 'string' && row.meaning === 'tools' ? [[id, key] as const] : []))
  )
)

/** Whether a format says with this key which tools an agent has: with a key of its own where it has one. Without one, absence means all of them. */
export function saysTools(format: string, key: string): boolean {
  const own = ownKeys.get(formatById(format).id)
  return own === undefined ? ![...ownKeys.values()].includes(key) : own === key
}
