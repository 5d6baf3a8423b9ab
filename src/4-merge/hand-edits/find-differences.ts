import type {Difference} from '../../model.js'
import {pairRules} from './pair-rules.js'
import {differs} from './versions.js'

/** Something that stands in a line: a rule, a heading, an entry of the front matter. */
export interface Standing {
  readonly line: number
  readonly text: string
}

/** What is new, worded anew or gone, by line. */
export function findDifferences(before: readonly Standing[], now: readonly Standing[]): readonly Difference[] {
  const partners = pairRules(
    before.map(({text}) => text),
    now.map(({text}) => text)
  )
  const from = new Map(partners.map((to, at) => [to, before[at] as Standing]))
  const gone = before.filter((_, at) => partners[at] === undefined)
  return [
    ...now.flatMap(({line, text}, at): Difference[] => {
      const was = from.get(at)?.text
      return was !== undefined && !differs(was, text) ? [] : [{change: was === undefined ? 'new' : 'changed', line, text, was: was ?? ''}]
    }),
    ...gone.map(({line, text}): Difference => ({change: 'gone', line, text: '', was: text}))
  ].sort((left, right) => left.line - right.line)
}
