import type {Agent, Field, Rule, Section, Suspicion} from '../model.js'
import {singleSpaced} from '../util/single-spaced.js'

/** What of an agent a suspicion is about. */
export interface Suspects {
  readonly rules: readonly Rule[]
  readonly sections: readonly Section[]
  readonly fields: readonly Field[]
}

/**
 * The rules, headings and keys that something suspicious stands in: those on its lines that hold its text or are a part of it. Where none
 * can be told from the others, all on its lines: better too much is held back than too little.
 */
export function suspects({rules, sections, frontMatter}: Agent, {line, endLine, text}: Suspicion): Suspects {
  const isThere = (one: {readonly line: number; readonly endLine: number}): boolean => one.line <= endLine && one.endLine >= line
  const fields = frontMatter.fields.filter(isThere)
  if (fields.length > 0) return {rules: [], sections: [], fields}
  const wanted = singleSpaced(text)
  const holds = (written: string): boolean => {
    const words = singleSpaced(written)
    return words.includes(wanted) || (words !== '' && wanted.includes(words))
  }
  const near = rules.filter(isThere)
  const headings = sections.filter((section) => section.style !== 'root' && isThere(section))
  // The head of a table stands over each of its rows.
  const exact = rules.filter(
    (rule) =>
      (isThere(rule) && holds(rule.markdown)) || (rule.tableHead !== '' && wanted !== '' && singleSpaced(rule.tableHead).includes(wanted))
  )
  const exactHeadings = headings.filter(({source}) => holds(source))
  if (exact.length + exactHeadings.length > 0) return {rules: exact, sections: exactHeadings, fields: []}
  return {rules: near, sections: headings, fields: []}
}
