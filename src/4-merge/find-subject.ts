import {problem, staleWords, unfitWords} from '../messages.js'
import type {Problem} from '../model.js'
import {singleSpaced} from '../util/single-spaced.js'

/** What a decision names: an id, words that must still be there, or both. */
interface Named {
  readonly line: number
  readonly id: string
  readonly quotes: readonly string[]
}

/** The subject of a decision, or why it is not decided; nothing where the group does not have it. */
export type Found<Subject> = {readonly subject: Subject} | {readonly problem: Problem} | undefined

/** Finds what a decision is about. Id and quotes must both hold: where one no longer does, another thing would be decided. */
export function findSubject<Subject extends {readonly id: string}>(
  {line, id, quotes}: Named,
  subjects: readonly Subject[],
  holds: (subject: Subject, quote: string) => boolean
): Found<Subject> {
  const quoted = quotes.length === 0 ? [] : subjects.filter((subject) => quotes.every((quote) => holds(subject, quote)))
  const ids = quoted.map((subject) => subject.id)
  const [first] = quoted
  if (id === '') {
    if (ids.length > 1)
      return {problem: problem('unfit-decision', line, {subject: quotes.join(' / '), expected: unfitWords.several({ids})})}
    return first && {subject: first}
  }
  const subject = subjects.find((one) => one.id === id)
  if (!subject) return first && {problem: problem('stale-decision', line, {subject: id, expected: staleWords.renamed({ids})})}
  const lacking = quotes.find((quote) => !holds(subject, quote))
  if (lacking === undefined) return {subject}
  return {problem: problem('stale-decision', line, {subject: lacking, expected: staleWords.quoteOf({id})})}
}

/** Whether two texts are the same but for line breaks and indentation. */
export function isSame(left: string, right: string): boolean {
  return singleSpaced(left) === singleSpaced(right)
}
