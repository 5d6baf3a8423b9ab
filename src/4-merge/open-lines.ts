import type {Agent, Origin, Place} from '../model.js'
import {bodyLineOf} from '../util/body-line-of.js'

/** Marks of lists and quotes over nothing, such as `3.`, `1. -` or `- [x]`, say nothing. */
const emptyItem = /^\s*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$))\s*)+(?:\[[xX]\]\s*)?$/

/** The lines of bodies that carry words and are in none of the places: in no rule, no conflict, and not left out with a reason. */
export function openLines(places: readonly Place[], members: readonly Pick<Agent, 'file' | 'body' | 'frontMatter'>[]): readonly Origin[] {
  const covered = new Map(members.map(({file}) => [file, new Set<number>()]))
  for (const {file, line, endLine} of places) {
    const lines = covered.get(file)
    if (lines) for (let at = line; at <= endLine; at++) lines.add(at)
  }
  return members.flatMap(({file, body, frontMatter}) =>
    body.split('\n').flatMap((text, at) => {
      const line = bodyLineOf(frontMatter, at)
      const isMarkup = !/[\p{L}\p{N}]/u.test(text) || /^#{1,6}\s/.test(text) || /^\s*(?:```|~~~)/.test(text) || emptyItem.test(text)
      return isMarkup || covered.get(file)?.has(line) ? [] : [{file, line, endLine: line, text: text.trim()}]
    })
  )
}
