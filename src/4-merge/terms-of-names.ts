import type {Agent} from '../model.js'
import {stemOf, wordsOf} from '../util/terms.js'

/** Stems of the words in the names of at least half of the agents. */
export function termsOfNames(agents: readonly Agent[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const {name} of agents) for (const stem of new Set(wordsOf(name).flatMap(stemsOfName))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Set([...counts].flatMap(([stem, count]) => (2 * count >= agents.length ? [stem] : [])))
}

/** A debugger is about debugging, and a modernizer about modernizing. */
function stemsOfName(word: string): readonly string[] {
  return [word, word.replace(/r$/, ''), word.replace(/(?:er|or)$/, '').replace(/([^aeiou])\1$/, '$1')].map(stemOf)
}
