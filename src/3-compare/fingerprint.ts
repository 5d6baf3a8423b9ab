import type {Agent} from '../model.js'
import {termWeight} from '../util/term-weight.js'
import {termsOf} from '../util/terms.js'
import {type Vector, vectorOf} from '../util/vector.js'

/** What an agent is compared by: its name, what it says it is for, and the vocabulary of its body. */
export interface Fingerprint {
  readonly file: string
  readonly name: Vector
  readonly purpose: Vector
  readonly body: Vector
}

/** How many files the built-in table of common terms counts for against the folder itself. */
const prior = 50

/** Fingerprints of all agents of a run; what is common in this folder weighs little in each. */
export function fingerprints(agents: readonly Agent[]): readonly Fingerprint[] {
  const texts = agents.map((agent) => {
    const name = termsOf(agent.name.replace(/[-_]+/g, ' '))
    return {file: agent.file, name, purpose: [...name, ...termsOf(withoutExamples(agent.description))], body: termsOf(agent.body)}
  })
  const counts = new Map<string, number>()
  for (const {purpose, body} of texts) for (const term of new Set([...purpose, ...body])) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weights = new Map<string, number>()
  const weightOf = (term: string): number => {
    const known = weights.get(term)
    if (known !== undefined) return known
    const everywhere = 1 / (Math.exp(termWeight(term)) - 1)
    const share = (everywhere * prior + (counts.get(term) ?? 0)) / (prior + agents.length)
    const weight = Math.max(0, -Math.log(Math.min(1, share)))
    weights.set(term, weight)
    return weight
  }
  return texts.map(({file, name, purpose, body}) => ({
    file,
    name: vectorOf(name, weightOf),
    purpose: vectorOf(purpose, weightOf),
    body: vectorOf(body, weightOf)
  }))
}

/** Examples show a trigger in many words of another matter; what the agent is for stands before them. */
function withoutExamples(description: string): string {
  return description.replace(/<example>[\s\S]*?(?:<\/example>|$)/gi, ' ').replace(/\bexamples?\s*:[\s\S]*$/i, ' ')
}
