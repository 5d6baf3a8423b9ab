import {fieldMeaning} from '../lexicon/field-meanings.js'

/** Modes in which a host asks nobody. */
const asksNobody: ReadonlySet<string> = new Set(['bypasspermissions', 'yolo', 'danger-full-access'])
/** Whatever a host calls what it asks by, what it is shut in by, and what answers for a person: each with the values that take it away. */
const takenAway: readonly {readonly key: RegExp; readonly value: RegExp}[] = [
  {
    key: /^(?:approvals?|ask|confirm(?:ations?)?|(?:approval|permission|confirm(?:ation)?|require)[-_]?\w{1,20})$/i,
    value: /^(?:never|none|off|false|no)$/i
  },
  {key: /sandbox/i, value: /^(?:off|false|none|no|disabled)$/i},
  {
    key: /(?:auto[-_]?(?:approv|accept|run|execut|confirm)\w{0,10}|always[-_]?allow\w{0,6}|skip[-_]?(?:permission|approval|confirmation)s?\w{0,8}|bypass\w{0,20}|dangerously\w{0,40}|yolo|full[-_]?access)$/i,
    value: /^(?!(?:false|no|none|off|never|0|\[\]|\{\})?$)/i
  }
]

/** Whether a key of the front matter takes away every question of the host, or what it is shut in by. */
export function isBypass(key: string, value: unknown): boolean {
  const text = (typeof value === 'object' ? JSON.stringify(value) : String(value)).trim()
  const {meaning} = fieldMeaning(key)
  if (meaning === 'mode' && asksNobody.has(text.toLowerCase())) return true
  if (meaning === 'permission') return text === 'allow' || /^\{"\*":(?:"allow"|\{"\*":"allow"\})\}$/.test(text)
  return takenAway.some((row) => row.key.test(key) && row.value.test(text))
}
