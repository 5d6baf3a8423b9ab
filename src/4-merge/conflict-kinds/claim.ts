import type {Agent, Field, FrontMatter, Rule, Statement} from '../../model.js'
import type {Claim} from './conflict-kind.js'

/** A rule as a claim; `at` narrows it to lines inside, as for a value in a code block. */
export function ruleClaim(rule: Rule, at?: {readonly line: number; readonly text: string}): Claim {
  if (!at) return {file: rule.file, line: rule.line, endLine: rule.endLine, text: rule.text, rule}
  return {file: rule.file, line: at.line, endLine: at.line, text: at.text, rule}
}

/** A rule as a claim by one of its clauses. */
export function clauseClaim(rule: Rule, {text}: Statement): Claim {
  return rule.statements.length > 1 ? {clause: text, ...ruleClaim(rule)} : ruleClaim(rule)
}

/** A front-matter key as a claim; the whole front matter where the key is absent. */
export function fieldClaim(file: string, frontMatter: FrontMatter, field: Field | undefined): Claim {
  if (field) return {file, line: field.line, endLine: field.endLine, text: field.source, rule: undefined}
  return {file, line: frontMatter.line, endLine: frontMatter.endLine, text: '', rule: undefined}
}

/** The description of an agent as a claim. */
export function descriptionClaim({file, frontMatter}: Agent): Claim {
  return fieldClaim(
    file,
    frontMatter,
    frontMatter.fields.find(({key}) => key === 'description')
  )
}
