import type {Rule} from '../model.js'
import {hashOf} from './hash.js'

/** Line and hash of each rule of a source, short enough to be kept: by it a later run knows which rules changed. */
export function ruleMarks(rules: readonly Pick<Rule, 'line' | 'text'>[]): string {
  return rules.map(({line, text}) => `${line}:${markOf(text)}`).join(' ')
}

/** The hash of one rule. */
export function markOf(text: string): string {
  return hashOf(text).toString(36)
}
