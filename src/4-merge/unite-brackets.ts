import {plainText} from '../util/plain-text.js'
import {termsOf, wordsOf} from '../util/terms.js'
import {elementsOf, withElements} from './elements.js'

/** Two rules that differ in the cases they name in brackets, as one with the cases of both; nothing where they differ in more. */
export function uniteBrackets(one: string, other: string): string | undefined {
  const [first, second] = [one, other].map((markdown) => elementsOf({form: 'item', markdown}))
  if (first?.alone === undefined || second?.alone === undefined) return undefined
  const said = new Set(termsOf(plainText(first.alone)))
  if (!termsOf(plainText(second.alone)).every((term) => said.has(term))) return undefined
  const known = new Set(first.parts.map(wordsIn))
  const parts = [...first.parts, ...second.parts.filter((part) => !known.has(wordsIn(part)))]
  return withElements({...first, parts}, () => true)
}

function wordsIn(markdown: string): string {
  return wordsOf(plainText(markdown)).join(' ')
}
