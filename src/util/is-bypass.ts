import {fieldMeaning} from '../lexicon/field-meanings.js'

/** Modes in which a host asks nobody. */
const asksNobody: ReadonlySet<string> = new Set(['bypasspermissions', 'yolo', 'danger-full-access'])

/** Whether a key of the front matter takes away every question of the host. */
export function isBypass(key: string, value: unknown): boolean {
  return fieldMeaning(key).meaning === 'mode' && asksNobody.has(String(value).toLowerCase())
}
