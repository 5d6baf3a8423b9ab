import {toolClass} from '../../formats/tool-class.js'
import {type ToolNeed, toolNames, toolNeeds, unlistedTools} from '../../lexicon/tool-needs.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Field} from '../../model.js'
import {shorten} from '../../util/visible-text.js'
import {fieldOf} from '../field-values.js'
import {toolList} from '../tool-lists.js'
import {fieldClaim, ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'
import {isCode, type Said, statementsOf} from './statements-of.js'

/** What an agent is told to do, and has no tool for in its own list of tools. */
export function toolLackFindings(agents: readonly Agent[]): readonly Finding[] {
  return agents.flatMap((agent) => {
    const field = fieldOf(agent, 'tools') ?? fieldOf(agent, 'allowed-tools')
    const tools = toolList(field?.value)
    // A tool that nobody listed by name can do anything, and one that a map of switches does not name is on.
    if (
      !field ||
      isMap(field.value) ||
      tools.length === 0 ||
      tools.some((tool) => /^(?:\*|all|mcp__|.*\*)/i.test(tool.replace(/\(.*$/s, '')))
    )
      return []
    const said = statementsOf([agent]).filter(isDemand)
    const named = namedLack(said, tools)
    const lacks = toolNeeds.flatMap((need) => lackOf(need, said, tools) ?? [])
    return [...lacks, ...(named && !lacks.some(({said: own}) => own.some((one) => named.said.includes(one))) ? [named] : [])].map((lack) =>
      finding(agent, field, lack)
    )
  })
}

const isMap = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value)

interface Lack {
  readonly need: string
  readonly topic: string
  readonly said: readonly [Said, ...Said[]]
  readonly confidence: number
}

/** What is told to be done, in words of its own, and not left to the case that there is a tool. */
function isDemand(said: Said): boolean {
  const {statement} = said
  return statement.polarity === 'do' && statement.condition?.kind !== 'unless' && !/\bif available\b/i.test(statement.text)
}

function lackOf(
  {need, topic, classes, around = [], asks, inCode}: ToolNeed,
  said: readonly Said[],
  tools: readonly string[]
): Lack | undefined {
  const own = new Set(tools.flatMap(classesOf))
  if (classes.some((one) => own.has(one))) return undefined
  const [first, ...others] = said.filter(
    (one) => one.statement.modality !== 'may' && (isCode(one) ? inCode : asks)?.test(one.statement.text)
  )
  if (!first) return undefined
  return {need, topic, said: [first, ...others], confidence: around.some((one) => own.has(one)) ? 0.5 : others.length > 0 ? 0.8 : 0.7}
}

/** A tool that nobody listed may still say by its name what it does: `terminalCommand`, `open_browser`. */
function classesOf(tool: string): readonly string[] {
  const known = toolClass(tool)
  return [known, ...unlistedTools.filter(({pattern}) => pattern.test(tool)).map(({name}) => name)]
}

const named = new RegExp(
  `\\b(?:[Uu]se|[Cc]all|[Ii]nvoke)\\b (?:the |your )?\`?(${toolNames.join('|')})\`?(?:,? (?:or|and|/) \`?(${toolNames.join('|')})\`?)?(?= tools?\\b)`
)
/** `Task` and `Agent` are names of many other things. */
const telling = toolNames.filter((name) => name !== 'Task' && name !== 'Agent').join('|')
const namedInCode = new RegExp(`\\b[Uu]s(?:e|ing)\\b.{0,12}\`(${telling})\`(?:(?:,|/| or| and|, or)? \`(${telling})\`)?`)

/** A tool that is asked for by its name. */
function namedLack(said: readonly Said[], tools: readonly string[]): Lack | undefined {
  // Only a list that is written in the same dialect can lack a name.
  if (!tools.some((tool) => toolNames.includes(tool.replace(/\(.*$/s, '')))) return undefined
  const has = (name: string): boolean => tools.some((tool) => same(tool.replace(/\(.*$/s, ''), name))
  const wanting = said.flatMap((one) => {
    if (isCode(one)) return []
    const found = named.exec(one.statement.text) ?? namedInCode.exec(one.rule.markdown)
    const missing = [found?.[1], found?.[2]].filter((name) => name !== undefined && !has(name))
    return missing[0] ? [{one, name: missing[0], other: found?.[2] !== undefined && missing.length === 1}] : []
  })
  const [first, ...others] = wanting
  if (!first) return undefined
  return {
    need: first.name,
    topic: conflictWords.toolNamed({tool: first.name}),
    said: [first.one, ...others.map(({one}) => one)],
    confidence: wanting.every(({other}) => other) ? 0.66 : 0.8
  }
}

function same(tool: string, name: string): boolean {
  return tool === name || (/^(?:Task|Agent)$/.test(tool) && /^(?:Task|Agent)$/.test(name)) || (tool === 'Edit' && name === 'MultiEdit')
}

const shown = 3

function finding(agent: Agent, field: Field, {need, topic, said, confidence}: Lack): Finding {
  const {text} = said[0].rule
  return {
    kind: 'polarity',
    question: `tool for ${need}`,
    topic: conflictWords.roleTopic({activity: topic}),
    message: conflictWords.toolLack({text: shorten(text, 110), tools: shorten(toolList(field.value).join(', '), 90)}),
    severity: 'warning',
    confidence,
    sides: [
      {text: field.source, claims: [fieldClaim(agent.file, agent.frontMatter, field)], strictness: 1},
      {text, claims: said.slice(0, shown).map(({rule}) => ({shows: true as const, ...ruleClaim(rule)})), strictness: 0}
    ]
  }
}
