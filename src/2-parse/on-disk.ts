import type {FrontMatter, Rule, Section, Statement} from '../model.js'
import {bodyLineOf} from '../util/body-line-of.js'

/** What was read of a body, by lines of the body or of the file. */
interface Placed {
  readonly sections: readonly Section[]
  readonly rules: readonly (Omit<Rule, 'statements'> & {readonly statements?: readonly Statement[]})[]
}

/**
 * Sections and rules with the lines of the file, where those of the body are others: a key that holds the body may stand in one line, its line
 * ends escaped, or between other keys.
 */
export function onDisk<Read extends Placed>(read: Read, frontMatter: FrontMatter): Read {
  if (frontMatter.bodyLines === undefined) return read
  const lineOf = (line: number) => bodyLineOf(frontMatter, line - frontMatter.bodyLine)
  const placed = <One extends {readonly line: number; readonly endLine: number}>(one: One): One => ({
    ...one,
    line: lineOf(one.line),
    endLine: lineOf(one.endLine)
  })
  const statement = (one: Statement): Statement => ({
    ...placed(one),
    values: one.values.map((value) => ({...value, line: lineOf(value.line)}))
  })
  const rules = read.rules.map((rule) => ({...placed(rule), ...(rule.statements && {statements: rule.statements.map(statement)})}))
  return {...read, sections: read.sections.map(placed), rules}
}
