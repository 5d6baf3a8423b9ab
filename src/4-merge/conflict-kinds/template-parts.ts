import type {Rule} from '../../model.js'
import {partName} from './part-name.js'

type Part = readonly [terms: string, words: string]

/** The headings of a template in a code block, or the labels of its lines where it has none; nothing for code. */
export function templateParts(rule: Rule): readonly Part[] {
  if (!/^\s*(?:```+|~~~+)\s*(?:(?:markdown|md|text|txt|plain|yaml)\s*)?\n/i.test(rule.markdown)) return []
  const lines = rule.text.split('\n').map((line) => line.trim())
  const headed = lines.flatMap((line) => partName(/^(?:#{1,6}\s+|\*\*)([^*:\n]{2,60})/.exec(line)?.[1] ?? ''))
  if (headed.length >= 2) return headed
  const labeled = lines.flatMap((line) => partName(/^(?:[-*•]\s+)?\[?([A-Z][\w /&-]{1,30})(?:\]|:(?=\s|$))/.exec(line)?.[1] ?? ''))
  return labeled.length >= 2 ? [...headed, ...labeled] : headed
}
