import type {Rule} from '../model.js'
import {plainText} from '../util/plain-text.js'
import type {Resolved} from './resolve.js'
import {ruleKey} from './rule-pair.js'

/** What becomes of the rules that conflicts take out: the rest of them, or nothing. */
export function cutClauses(resolved: readonly Resolved[]): ReadonlyMap<string, Rule | undefined> {
  const left = new Map<string, Rule | undefined>()
  for (const {unwritten} of resolved)
    for (const {rule, clause} of unwritten) {
      if (!rule) continue
      const key = ruleKey(rule)
      const now = left.has(key) ? left.get(key) : rule
      left.set(key, now && clause !== undefined ? without(now, clause) : undefined)
    }
  return left
}

/** A rule without one of its sentences or parts between semicolons; what remains stands as it was written. */
export function without(rule: Rule, clause: string): Rule | undefined {
  if (rule.form !== 'item' && rule.form !== 'step' && rule.form !== 'task') return undefined
  const parts = rule.markdown.split(/(?<=;)\s+|(?<=[.!?])\s+(?=\p{Lu})/u)
  const wanted = words(clause)
  const at = parts.findIndex((part) => words(plainText(part)).includes(wanted))
  if (parts.length < 2 || at === -1 || wanted === '') return undefined
  const markdown = parts
    .filter((_, index) => index !== at)
    .join(' ')
    .replace(/;$/, '')
  const statements = rule.statements.filter(({text}) => !words(plainText(parts[at] ?? '')).includes(words(text)))
  // What only explained the clause that is gone explains nothing: "…; no preparation is needed."
  return statements.some(({action}) => action !== '') ? {...rule, markdown, text: plainText(markdown), statements} : undefined
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
