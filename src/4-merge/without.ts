import type {Rule} from '../model.js'
import {plainText} from '../util/plain-text.js'

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
  const statements = rule.statements.filter(({text}) => !words(plainText(parts[at] as string)).includes(words(text)))
  // What only explained the clause that is gone explains nothing: "…; no preparation is needed."
  return statements.some(({action}) => action !== '') ? {...rule, markdown, text: plainText(markdown), statements} : undefined
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
