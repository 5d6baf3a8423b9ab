import {isDeepStrictEqual} from 'node:util'
import {parseDocument} from 'yaml'
import {dialectOf} from '../formats/dialect-of.js'
import {identityKey} from '../formats/identity-key.js'
import {fieldMeaning} from '../lexicon/field-meanings.js'
import {omissionWords, problem} from '../messages.js'
import type {Agent, DraftField, DraftPart, Field, Omission, Problem} from '../model.js'
import type {Options} from '../options.js'
import {globList} from '../util/glob-list.js'
import {globsOf, isScope} from '../util/globs-of.js'
import {areCopies} from './are-copies.js'
import type {Side} from './conflict-kinds/conflict-kind.js'
import {describedParts} from './descriptions/described-parts.js'
import {mergeDescriptions} from './descriptions/merge-descriptions.js'
import {allKeys, combined, type FieldValue, fieldOf, fieldValues, sameValue} from './field-values.js'
import {choose} from './resolve.js'
import {isEverywhere} from './scopes/is-everywhere.js'
import {holdsGlobs, sameGlobs} from './scopes/same-globs.js'
import {unitedGlobs} from './scopes/united-globs.js'

/** How the front matter is merged: `tools` says what becomes of different lists. */
export interface ProfileOptions extends Pick<Options, 'onConflict' | 'tools'> {
  readonly name: string
}

/** The front matter of the canonical agent, what of the sources is not in it, and what a person should know about it. */
export interface Profile {
  readonly fields: readonly DraftField[]
  /** The pieces of the description. */
  readonly described: readonly DraftPart[]
  readonly omitted: readonly Omission[]
  readonly problems: readonly Problem[]
}

/** Merges each key by its own meaning, never to more rights than every source has. */
export function profile(agents: readonly Agent[], base: Agent, options: ProfileOptions): Profile {
  const description = mergeDescriptions(agents, base, options.name)
  const fields = writtenKeys(agents, base).flatMap((key) => {
    const value = key === 'description' ? description.text : mergedValue(agents, base, key, options)
    return value === undefined ? [] : [{key, value, source: sourceOf(base, key, value)}]
  })
  return {
    fields,
    described: describedParts(description),
    omitted: [...fieldOmissions(agents, base, fields), ...description.omitted],
    problems: [...description.problems, ...movedScopes(agents, fields)]
  }
}

/** Rules that now apply to other files than in their source. Where one source means all files, that is a conflict, and told as one. */
function movedScopes(agents: readonly Agent[], written: readonly DraftField[]): readonly Problem[] {
  if (areCopies(agents) || agents.some((agent) => isEverywhere(globsOf(agent)))) return []
  const to = written.filter(isScope).flatMap(({value}) => globList(value))
  return agents.flatMap((agent) => {
    const from = globsOf(agent)
    return from.length === 0 || sameGlobs(from, to) ? [] : [problem('scope-moved', 1, {file: agent.file, from, to})]
  })
}

/** The keys that can stand in the canonical agent, in the order of the base agent. */
export function writtenKeys(agents: readonly Agent[], base: Agent): readonly string[] {
  return allKeys(agents, base.file).filter((key) => !isForeign(agents, base, key))
}

/** Keys that every host knows in one way or another. */
const shared = new Set(['name', 'description', 'tools', 'model', 'color'])

/** A key that only agents of another host have would mean nothing, or something else, in this one. */
function isForeign(agents: readonly Agent[], base: Agent, key: string): boolean {
  return !shared.has(key) && !agents.some((agent) => dialectOf(agent.format) === dialectOf(base.format) && fieldOf(agent, key))
}

/** Where the front matter of the members went: keys of other hosts are left out, all others are merged by their meaning. */
export function fieldOmissions(agents: readonly Agent[], base: Agent, written: readonly DraftField[]): readonly Omission[] {
  return agents.flatMap((agent) =>
    agent.frontMatter.fields.map((field) => {
      const reason = field.key === '' ? undefined : leftOut(agent, field, agents, base, written)
      const {line, endLine, source} = field
      return {file: agent.file, line, endLine, reason: reason ?? omissionWords.field(), text: reason === undefined ? '' : source}
    })
  )
}

/** Why a field stands nowhere, neither in the canonical agent nor in a conflict. */
function leftOut(agent: Agent, field: Field, agents: readonly Agent[], base: Agent, written: readonly DraftField[]): string | undefined {
  const {key, value} = field
  if (isScope(field) && written.some((one) => isScope(one) && holdsGlobs(one.value, value))) return undefined
  if (isForeign(agents, base, key)) return omissionWords.foreignKey({key, format: agent.format})
  if (fieldOf(agent, key) !== field) return omissionWords.secondKey({key})
  const own = written.find((one) => one.key === key)
  if (fieldMeaning(key).meaning !== 'globs' || !own || sameValue(key, own.value, value)) return undefined
  return omissionWords.otherScope({key, written: String(own.value)})
}

/** What becomes of a key, descriptions aside; nothing where it is left out. */
export function mergedValue(agents: readonly Agent[], base: Agent, key: string, {name, onConflict, tools}: ProfileOptions): unknown {
  const {meaning} = fieldMeaning(key)
  const called = identityKey(base.format)
  if (key === called || (meaning === 'identity' && called === 'name')) return name
  // A name that is only shown stays that of the base.
  if (meaning === 'identity') return fieldOf(base, key)?.value ?? name
  const values = fieldValues(agents, key)
  // What one agent denies, another may use, and then a union allows it.
  const isSettled = values.length === 1 && (meaning !== 'denied' || tools === 'intersection')
  if (meaning === 'globs' && areCopies(agents)) return unitedGlobs(agents, base, key)
  if (isSettled) return (values[0] as FieldValue).value
  const common = combined(key, values, agents, tools)
  if (common) return common.value
  if (onConflict === 'omit') return undefined
  const present = values.filter(({value}) => value !== undefined)
  return present[choose(present.map(sideOf), onConflict, base.file)]?.value
}

function sideOf({agents, strictness}: FieldValue): Side {
  return {text: '', strictness, claims: agents.map(({file}) => ({file, line: 1, endLine: 1, text: '', rule: undefined}))}
}

/** The agent's own lines, where they say the value and are YAML. */
export function sourceOf(agent: Agent, key: string, value: unknown): string | undefined {
  const field = fieldOf(agent, key)
  if (!field || !isDeepStrictEqual(field.value, value)) return undefined
  return isDeepStrictEqual(readStrictly(field.source), {[key]: value}) ? field.source : undefined
}

/** `globs: *.py` parses, as an alias of nothing, and fails only when its value is asked for. */
function readStrictly(source: string): unknown {
  const document = parseDocument(source, {uniqueKeys: false, logLevel: 'error'})
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined
  try {
    return document.toJS({maxAliasCount: 100})
  } catch {
    return undefined
  }
}
