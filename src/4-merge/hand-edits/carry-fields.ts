import type {DraftField, Field, MergedDraft} from '../../model.js'
import type {Version} from './versions.js'

/** The front matter of the new merge with what a person changed in the old one: their lines as they stand, in their place. */
export function carryFields(fields: MergedDraft['fields'], base: Version['fields'], hand: readonly Field[]): MergedDraft['fields'] {
  const before = new Map(base.map(({key, source}) => [key, source]))
  const now = new Map(hand.map((field) => [field.key, field]))
  const edited = (key: string): boolean => before.get(key) !== now.get(key)?.source
  const carried: DraftField[] = fields.flatMap((field) => {
    const own = now.get(field.key)
    return edited(field.key) ? (own ? [asDraft(own)] : []) : [field]
  })
  hand.forEach((field, at) => {
    if (!edited(field.key) || carried.some(({key}) => key === field.key)) return
    const above = carried.findIndex(({key}) => key === hand[at - 1]?.key)
    carried.splice(above === -1 ? carried.length : above + 1, 0, asDraft(field))
  })
  return carried
}

function asDraft({key, value, source}: Field): DraftField {
  return {key, value, source}
}
