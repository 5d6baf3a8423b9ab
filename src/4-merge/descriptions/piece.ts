import {termWeight} from '../../util/term-weight.js'
import {termsOf} from '../../util/terms.js'
import type {Part} from './description-parts.js'

/** A part of a description, ready to be compared with those of the others. */
export interface Piece extends Part {
  /** Which description it is from, the base agent's being 0, and its position there. */
  readonly source: number
  readonly at: number
  /** As it is written, with the name of the canonical agent. */
  readonly written: string
  readonly terms: ReadonlySet<string>
  /** It says when not, or what not: words that ask for it say something else. */
  readonly isNegative: boolean
}

const negation = /\b(?:not|never|no|don['’]?t|doesn['’]?t|isn['’]?t|except|unless|avoid|without|instead)\b/i

export function pieceOf(part: Part, written: string, source: number, at: number): Piece {
  return {source, at, written, terms: new Set(termsOf(written)), isNegative: negation.test(written), ...part}
}

/** A sentence that a list stands below. */
export function isHead({kind, text}: Part): boolean {
  return (kind === 'statement' || kind === 'trigger') && /:[*_]*$/.test(text)
}

/** How much of what a piece tells was not said before: the weight of it, and its share of the whole. */
export function freshness(terms: ReadonlySet<string>, said: ReadonlySet<string>): {weight: number; share: number} {
  let [all, weight] = [0, 0]
  for (const term of terms) {
    const own = termWeight(term)
    all += own
    if (!said.has(term)) weight += own
  }
  return {weight, share: all === 0 ? 0 : weight / all}
}

/** The words alone. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
