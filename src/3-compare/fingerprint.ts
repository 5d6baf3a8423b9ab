import type {Agent} from '../model.js'
import {termWeight} from '../util/term-weight.js'
import {termsOf} from '../util/terms.js'
import {unescapeNewlines} from '../util/unescape-newlines.js'
import {type Vector, vectorOf} from '../util/vector.js'

/** What an agent is compared by: its name, what it says it is for, and the vocabulary of its body. */
export interface Fingerprint {
  readonly name: Vector
  readonly purpose: Vector
  readonly body: Vector
}

export interface Fingerprints {
  readonly prints: readonly Fingerprint[]
  /** The terms by their numbers. */
  readonly terms: readonly string[]
}

/** How many files the built-in table of common terms counts for against the folder itself. */
const prior = 50

/** Fingerprints of all agents of a run; what is common in this folder weighs little in each. */
export function fingerprints(agents: readonly Agent[]): Fingerprints {
  const texts = agents.map((agent) => {
    const name = termsOf(agent.name.replace(/[-_]+/g, ' '))
    return {name, purpose: [...name, ...tellingTerms(withoutExamples(unescapeNewlines(agent.description)))], body: tellingTerms(agent.body)}
  })
  const counts = new Map<string, number>()
  for (const {purpose, body} of texts) for (const term of new Set([...purpose, ...body])) counts.set(term, (counts.get(term) ?? 0) + 1)
  const terms = [...counts.keys()].sort()
  const numbers = new Map(terms.map((term, at) => [term, at]))
  const weights = terms.map((term) => weightIn(term, counts.get(term) ?? 0, agents.length))
  const vector = (words: readonly string[]): Vector =>
    vectorOf(
      words.map((word) => numbers.get(word) ?? 0),
      (term) => weights[term] ?? 0
    )
  return {prints: texts.map(({name, purpose, body}) => ({name: vector(name), purpose: vector(purpose), body: vector(body)})), terms}
}

/** Numbers and single letters stand in every list and tell nothing. */
function tellingTerms(text: string): readonly string[] {
  return termsOf(text).filter((term) => term.length > 1 && !/^[\d.]+$/.test(term))
}

/** The share of a term everywhere and in this folder, as one; the more files there are, the more the folder counts. */
function weightIn(term: string, count: number, files: number): number {
  const everywhere = 1 / (Math.exp(termWeight(term)) - 1)
  return Math.max(0, -Math.log(Math.min(1, (everywhere * prior + count) / (prior + files))))
}

/** Examples show a trigger in many words of another matter; what the agent is for stands before them. */
function withoutExamples(description: string): string {
  return description.replace(/<example>[\s\S]*?(?:<\/example>|$)/gi, ' ').replace(/\bexamples?\s*:[\s\S]*$/i, ' ')
}
