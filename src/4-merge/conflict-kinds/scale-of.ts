import type {Scale} from '../../lexicon/scales.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {ruleClaim} from './claim.js'
import type {Form} from './form.js'
import {hasLevel, levelAtHead, levelsIn} from './levels.js'

/** Levels that stand together, and the rules that name them. */
interface Declared {
  readonly levels: readonly string[]
  readonly rules: readonly Rule[]
}

/** Not more words than this on the way from what is rated to its levels. */
const reach = 60

/** The levels of a scale that an agent sets up: in one line, at the heads of a list or of neighboring sections, or in a column. */
export function scaleOf(agent: Agent, scale: Scale): Form | undefined {
  const declared = scale.named
    ? agent.rules.flatMap((rule) => namedIn(rule, scale))
    : [...agent.rules.flatMap((rule) => lineOf(agent, rule, scale)), ...listsOf(agent, scale), ...sectionsOf(agent, scale)]
  const levels = [...new Set(declared.flatMap((one) => one.levels))]
  const rules = [...new Set(declared.flatMap((one) => one.rules))]
  if (levels.length < scale.least || rules.length === 0) return undefined
  return {
    parts: levels,
    words: levels.join(', '),
    claims: rules.map((rule) => (levelsIn(rule.text, scale).length > 1 ? ruleClaim(rule) : {shows: true, ...ruleClaim(rule)}))
  }
}

/** `Effort: S / M / L`: what is rated stands in front of its levels. */
function namedIn(rule: Rule, scale: Scale): Declared[] {
  if (rule.form === 'example') return []
  return rule.text.split('\n').flatMap((line) => {
    const at = line.search(scale.subject)
    const after = at === -1 ? '' : line.slice(at, at + reach)
    const levels = /[:([|=]/.test(after) ? levelsIn(after, scale) : []
    return levels.length > 1 || (levels.length === 1 && / to |,/.test(levels[0] ?? '')) ? [{levels, rules: [rule]}] : []
  })
}

/** Several levels in one line that rates something; two alone can be a mention of them. */
function lineOf(agent: Agent, rule: Rule, scale: Scale): Declared[] {
  if (!hasLevel(rule.text, scale) || rule.form === 'example' || (rule.form === 'code' && !isText.test(rule.markdown))) return []
  const heading = agent.sections[rule.section]?.heading ?? ''
  if (!scale.subject.test(`${heading} ${rule.text}`)) return []
  return rule.text.split('\n').flatMap((line) => {
    const levels = levelsIn(line, scale)
    if (levels.length === 0 || ratesOther(line)) return []
    if (scale.least === 1 || levels.length > 2) return [{levels, rules: [rule]}]
    return levels.length === 2 &&
      standTogether(line, scale) &&
      setsUp.test(line) &&
      !/\b(?:all|no|any|fix|resolve|only|zero|on|of) (?:critical|high|important)\b/i.test(line)
      ? [{levels, rules: [rule]}]
      : []
  })
}

/** Not more than a few words from one level to the next: `High (data loss), Low`. */
function standTogether(line: string, scale: Scale): boolean {
  const places = scale.levels.map(({pattern}) => line.search(pattern)).filter((at) => at !== -1)
  return line.slice(Math.min(...places), Math.max(...places)).split(/\s+/).length <= 6
}

/** A block of text or of data, not of a programming language. */
const isText = /^\s*(?:`{3,}|~{3,})\s*(?:(?:markdown|md|text|txt|json|ya?ml)\s*)?\n/i
const setsUp = /severit|priorit|\bmark\b|categor|classif|\blabel|\brate\b|\bgroup\b|\bsort\b/i
const ratesOther = (line: string): boolean =>
  /\b(?:callouts?|admonitions?)\b/i.test(line) ||
  (!/severit/i.test(line) &&
    /\b(?:confidence|efforts?|likelihood|probability|complexity|risk level|effort level)\b.{0,30}[:([|]/i.test(line))

/** `[MAJOR] Title`, as findings are written. */
const tagged = /^\[[\p{L} ]{3,12}\]/u

/** A list of which each item begins with a level, or a table with a level in a cell of its own. */
function listsOf(agent: Agent, scale: Scale): Declared[] {
  if (scale.least === 1) return []
  const listed = agent.rules.filter(({form, text}) => form !== 'code' && form !== 'example' && (form !== 'sentence' || tagged.test(text)))
  const blockOf = ({form, block, section}: Rule): string => (form === 'sentence' ? `section ${section}` : `block ${block}`)
  return [...groupBy(listed, blockOf).values()].flatMap((rules) => {
    const headed = rules.flatMap((rule) => headsOf(rule).flatMap((head) => levelAtHead(head, scale).map((level) => ({rule, level}))))
    const levels = [...new Set(headed.map(({level}) => level))]
    const first = rules[0]
    const about = first && `${agent.sections[first.section]?.heading ?? ''} ${rules.map(({text}) => text).join(' ')} ${first.tableHead}`
    return levels.length > 1 && about && scale.subject.test(about) ? [{levels, rules: headed.map(({rule}) => rule)}] : []
  })
}

function headsOf(rule: Rule): readonly string[] {
  return rule.form === 'row' ? rule.text.split(' | ') : [rule.lead || rule.text]
}

/** Neighboring sections that are headed by levels. */
function sectionsOf(agent: Agent, scale: Scale): Declared[] {
  if (scale.least === 1) return []
  const headed = agent.sections.flatMap((section) =>
    section.style === 'root' ? [] : levelAtHead(section.heading, scale).map((level) => ({section, level}))
  )
  return [...groupBy(headed, ({section}) => section.parent).values()].flatMap((siblings) => {
    const levels = [...new Set(siblings.map(({level}) => level))]
    const indices = new Set(siblings.map(({section}) => section.index))
    const rules = agent.rules.filter(({section}) => indices.has(section))
    return levels.length > 1 && rules.length > 0 ? [{levels, rules}] : []
  })
}
