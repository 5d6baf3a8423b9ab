import {mixedHeading} from '../lexicon/cues.js'
import type {Agent, Section, SourceFile} from '../model.js'
import {forbidsItems} from '../util/forbids-items.js'
import {identify} from './identity.js'
import {onDisk} from './on-disk.js'
import {type DraftRule, readBody} from './read-body.js'
import {readSource} from './read-source.js'
import {readStatements} from './read-statements.js'
import {asProblem} from './suspicions/as-problem.js'
import {findSuspicions} from './suspicions/find-suspicions.js'

/** An agent by its sections and rules, without what each rule says and what it hides. */
export type OutlinedAgent = Omit<Agent, 'rules' | 'suspicions'> & {readonly rules: readonly DraftRule[]}

/** Reads a file as an agent: front matter, sections, rules, what each rule says, and what the file hides. */
export function parseAgent(source: SourceFile): Agent {
  const agent = outline(source)
  const negated = agent.sections.map(({index}) => isNegated(agent.sections, index))
  const rules = agent.rules.map((rule) => ({statements: readStatements(rule, negated[rule.section] ?? false), ...rule}))
  const suspicions = findSuspicions(agent.frontMatter, agent.body)
  return onDisk({suspicions, ...agent, rules, problems: [...agent.problems, ...suspicions.map(asProblem)]}, agent.frontMatter)
}

/** Reads a file as far as its rules: that is enough to see whether a canonical agent reads back as it was meant. */
export function parseRules(source: SourceFile): OutlinedAgent {
  const agent = outline(source)
  return onDisk(agent, agent.frontMatter)
}

/** With lines as if those of the body followed each other. */
function outline(source: SourceFile): OutlinedAgent {
  const {frontMatter, body, problems} = readSource(source.file, source.text)
  const {name, description, format, problems: identityProblems} = identify(source.file, frontMatter, body)
  const {sections, rules} = readBody(source.file, body, frontMatter.bodyLine)
  return {
    file: source.file,
    bytes: source.bytes,
    sha256: source.sha256,
    format,
    name,
    description,
    frontMatter,
    body,
    sections,
    rules,
    problems: [...source.problems, ...problems, ...identityProblems]
  }
}

/** Whether the nearest heading that says so forbids its items. */
function isNegated(sections: readonly Section[], index: number | undefined): boolean {
  const section = index === undefined ? undefined : sections[index]
  if (!section || section.style === 'root') return false
  if (mixedHeading.test(section.heading)) return false
  return forbidsItems(section.heading) || isNegated(sections, section.parent)
}
