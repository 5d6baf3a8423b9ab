import {identityKey} from '../../formats/identity-key.js'
import {fieldMeaning, modelSize} from '../../lexicon/field-meanings.js'
import type {FieldRow} from '../../lexicon/field-row.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Severity} from '../../model.js'
import type {Options} from '../../options.js'
import {runCommands} from '../../util/run-commands.js'
import {areCopies} from '../are-copies.js'
import {allKeys, boundsApart, combined, type FieldValue, fieldOf, fieldValues} from '../field-values.js'
import {isEverywhere} from '../scopes/is-everywhere.js'
import {toolList} from '../tool-lists.js'
import {fieldClaim} from './claim.js'
import type {ConflictKind, Finding, Side} from './conflict-kind.js'

/**
 * Two agents set one key of the front matter to values that cannot both stand.
 *
 * > model: opus
 * > model: sonnet
 */
export const frontMatter: ConflictKind = {
  name: 'front-matter',
  find: (agents, tools) => [...allKeys(agents, '')].sort().flatMap((key) => findingFor(agents, key, tools) ?? [])
}

/** What adds up is in no conflict. */
const addsUp: ReadonlySet<string> = new Set(['identity', 'text', 'list'])

function findingFor(agents: readonly Agent[], key: string, tools: Options['tools']): Finding | undefined {
  const row = fieldMeaning(key)
  if (agents.every(({format}) => identityKey(format) === key)) return undefined
  if (row.meaning === 'denied') return tools === 'union' ? deniedFinding(agents, key, row) : undefined
  const values = fieldValues(agents, key)
  const shared = values.length < 2 ? undefined : combined(key, values, agents, tools)
  if (values.length < 2 || (addsUp.has(row.meaning) && (shared || row.meaning !== 'list'))) return undefined
  // Nothing is weaker than that, the model of the session included.
  if (row.meaning === 'model' && shared && modelSize(shared.value) === 0 && values.some(({value}) => value === undefined)) return undefined
  // Different files are different scopes and no conflict; all files against some are. Equal bodies get the scopes of all.
  if (row.meaning === 'globs' && (areCopies(agents) || !values.some(({value}) => isEverywhere(value)))) return undefined
  const words = values.map((one) => valueWords(row, one))
  const given = values.filter(({value}) => value !== undefined)
  const written = shared && valueWords(row, {value: shared.value})
  return {
    kind: 'front-matter',
    question: key,
    topic: conflictWords.fieldTopic({words: row.words, values: words}),
    message: messageOf(row, {values, words, tools, shared, written: written ?? ''}),
    severity: severityOf(row, {values, shared, tools}),
    confidence: row.isOpen && given.length === 1 ? 0.6 : 1,
    ...(written !== undefined && {common: written}),
    sides: values.map((one, at) => sideOf(one, words[at] as string, key))
  }
}

/** Where a person wants all tools, what is denied no longer. */
function deniedFinding(agents: readonly Agent[], key: string, row: FieldRow): Finding | undefined {
  const given = fieldValues(agents, key)
  const others = agents.filter((agent) => !fieldOf(agent, key))
  const values = others.length === 0 ? given : [...given, {value: undefined, agents: others, strictness: 0}]
  const written = combined(key, given, agents, 'union')?.value
  const kept = toolList(written)
  const freed = given.flatMap((one) => {
    const gone = toolList(one.value).filter((tool) => !kept.includes(tool))
    return gone.length === 0 ? [] : [`${one.agents.map(({file}) => file).join(', ')}: ${gone.join(', ')}`]
  })
  if (freed.length === 0) return undefined
  const {words, severity} = row
  const texts = values.map((one) => valueWords(row, one))
  return {
    kind: 'front-matter',
    question: key,
    topic: conflictWords.fieldTopic({words, values: texts}),
    message: conflictWords.deniedUnion({written: valueWords(row, {value: written}), freed}),
    severity,
    confidence: 1,
    common: valueWords(row, {value: written}),
    sides: values.map((one, at) => sideOf(one, texts[at] as string, key))
  }
}

function sideOf({agents, strictness}: FieldValue, text: string, key: string): Side {
  return {text, claims: agents.map((agent) => fieldClaim(agent.file, agent.frontMatter, fieldOf(agent, key))), strictness}
}

interface Told {
  readonly values: readonly FieldValue[]
  readonly words: readonly string[]
  readonly tools: Options['tools']
  readonly shared: {readonly value: unknown} | undefined
  readonly written: string
}

function messageOf({meaning, words: key}: FieldRow, {values, words, tools, shared, written}: Told): string {
  if (meaning === 'tools') {
    if (tools === 'union') {
      const widened = widenedIn(values, shared?.value)
      return conflictWords.toolsUnion({words: key, written, widened, apart: apartIn(values)})
    }
    const common = toolList(shared?.value)
    if (tools === 'ask') return conflictWords.toolsAsk({words: key, common, sides: sidesOf(values, words)})
    return conflictWords.tools({words: key, common})
  }
  if (meaning === 'code') {
    const given = values.filter(({value}) => value !== undefined)
    const without = values.filter(({value}) => value === undefined).reduce((sum, {agents}) => sum + agents.length, 0)
    const sides = sidesOf(
      given,
      given.map((one) => words[values.indexOf(one)] as string)
    )
    return conflictWords.code({words: key, written: shared?.value === undefined ? '' : written, sides, without})
  }
  return shared ? conflictWords.fieldStrict({words: key, values: words, written}) : conflictWords.field({words: key, values: words})
}

/** Each side with those who take it. */
const sidesOf = (values: readonly FieldValue[], words: readonly string[]): readonly string[] =>
  values.map(({agents}, at) => `${agents.map(({file}) => file).join(', ')}: ${words[at]}`)

/** What each agent gets that it did not have. */
function widenedIn(values: readonly FieldValue[], written: unknown): readonly string[] {
  return values.flatMap(({value, agents}) => {
    if (value === undefined) return []
    const own = new Set(toolList(value).map((tool) => tool.toLowerCase()))
    const added = written === undefined ? ['everything'] : toolList(written).filter((tool) => !own.has(tool.toLowerCase()))
    return added.length === 0 ? [] : [`${agents.map(({file}) => file).join(', ')}: ${added.join(', ')}`]
  })
}

/** An agent without a list allows all of them, with whatever bounds. */
const apartIn = (values: readonly FieldValue[]): readonly string[] =>
  values.some(({value}) => value === undefined) ? [] : boundsApart(values.map(({value}) => value))

function severityOf({meaning, severity}: FieldRow, {values, shared, tools}: Pick<Told, 'values' | 'shared' | 'tools'>): Severity {
  if (meaning !== 'tools') return severity
  const isNothing = shared?.value !== undefined && toolList(shared.value).length === 0
  return isNothing || tools === 'ask' || (tools === 'union' && apartIn(values).length > 0) ? 'error' : severity
}

function valueWords({meaning, absent}: FieldRow, {value}: Pick<FieldValue, 'value'>): string {
  if (value === undefined) return conflictWords.absent({meaning, absent: absent ?? ''})
  if (meaning === 'code') return runCommands(value).join('; ')
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
