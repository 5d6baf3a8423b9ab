import type {DraftItem} from '../model.js'
import {byPlace} from '../util/by-place.js'
import type {Composed} from './compose.js'

/** A block of code on fewer lines is a command, and its comment may be all that it says. */
const fewestLines = 3

/**
 * Blocks of code of different agents that differ in nothing but white space, comments and the kind of quotes stand once: the fuller one.
 * Of one agent they are a pair, such as what not to write and what to write, and both stay.
 */
export function foldCode(composed: readonly Composed[], base: string): readonly Composed[] {
  const kept: Composed[] = []
  const known = new Map<string, number[]>()
  for (const one of composed) {
    const key = codeKey(one.item)
    const places = key === undefined ? [] : (known.get(key) ?? [])
    const twin = places.find((at) => !shareFile(kept[at] as Composed, one))
    if (twin !== undefined) kept[twin] = fold(kept[twin] as Composed, one, base)
    else kept.push(one)
    if (key !== undefined && twin === undefined) known.set(key, [...places, kept.length - 1])
  }
  return kept
}

function shareFile(left: Composed, right: Composed): boolean {
  return left.item.origins.some(({file}) => right.item.origins.some((other) => other.file === file))
}

function fold(left: Composed, right: Composed, base: string): Composed {
  const [kept, other] = isFuller(right, left, base) ? [right, left] : [left, right]
  const origins = other.item.origins.map((origin) => ({...origin, relation: 'equivalent' as const}))
  return {...kept, item: {...kept.item, origins: [...kept.item.origins, ...origins].sort(byPlace)}}
}

function isFuller({chosen, item}: Composed, other: Composed, base: string): boolean {
  if (item.text.length !== other.item.text.length) return item.text.length > other.item.text.length
  return chosen.file === base && other.chosen.file !== base
}

/** What a block of code says to a machine; undefined where it is none, too little is left to compare, or its comments judge it. */
function codeKey({form, markdown}: DraftItem): string | undefined {
  if (form !== 'code' || judgment.test(markdown)) return undefined
  const language = /^\s*(?:`{3,}|~{3,})[ \t]*([\w+#-]+)/.exec(markdown)?.[1]
  const comments = language === undefined || isProse.test(language) ? /(?!)/ : /(?:^|\s)(?:#|\/\/|--)\s.*$|\/\*(?:(?!\/\*).)*?\*\//g
  const lines = markdown
    .split('\n')
    .filter((line) => !/^\s*(?:`{3,}|~{3,})/.test(line))
    .map((line) => line.replace(comments, '').replace(/["'`]/g, '"').replace(/\s+/g, ''))
    .filter((line) => line !== '')
  return lines.length >= fewestLines ? lines.join('\n') : undefined
}

const judgment = /❌|✅|✗|✓|\b(?:bad|good|wrong|right|missing|avoid|never|before|after|instead)\b/i
const isProse = /^(?:md|markdown|mdx|text|txt|plain)$/i
