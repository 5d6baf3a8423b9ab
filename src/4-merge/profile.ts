import {isDeepStrictEqual} from 'node:util'
import {parseDocument} from 'yaml'
import {fieldMeaning} from '../lexicon/field-meanings.js'
import {omissionWords} from '../messages.js'
import type {Agent, MergedDraft, Omission, Problem} from '../model.js'
import type {Options} from '../options.js'
import type {Side} from './conflict-kinds/conflict-kind.js'
import {mergeDescriptions} from './descriptions/merge-descriptions.js'
import {allKeys, combined, type FieldValue, fieldOf, fieldValues} from './field-values.js'
import {choose} from './resolve.js'

type DraftField = MergedDraft['fields'][number]

/** The front matter of the canonical agent, what of the sources is not in it, and what a person should know about it. */
export interface Profile {
  readonly fields: readonly DraftField[]
  readonly omitted: readonly Omission[]
  readonly problems: readonly Problem[]
}

/** Merges each key by its own meaning, never to more rights than every source has. */
export function profile(agents: readonly Agent[], base: Agent, name: string, policy: Options['onConflict']): Profile {
  const description = mergeDescriptions(agents, base, name)
  const fields = allKeys(agents, base.file)
    .filter((key) => !isForeign(agents, base, key))
    .flatMap((key) => {
      const value = key === 'description' ? description.text : mergedValue(agents, base, key, name, policy)
      return value === undefined ? [] : [{key, value, source: sourceOf(base, key, value)}]
    })
  return {fields, omitted: [...fieldOmissions(agents, base), ...description.omitted], problems: description.problems}
}

/** Keys that every host knows in one way or another. */
const shared = new Set(['name', 'description', 'tools', 'model', 'color'])

/** A key that only agents of another host have would mean nothing, or something else, in this one. */
function isForeign(agents: readonly Agent[], base: Agent, key: string): boolean {
  return !shared.has(key) && !agents.some((agent) => agent.format === base.format && fieldOf(agent, key))
}

/** Where the front matter of the members went: keys of other hosts are left out, all others are merged by their meaning. */
function fieldOmissions(agents: readonly Agent[], base: Agent): readonly Omission[] {
  return agents.flatMap(({file, format, frontMatter}) =>
    frontMatter.fields.map(({key, line, endLine, source}) => {
      const foreign = key !== '' && isForeign(agents, base, key)
      return {
        file,
        line,
        endLine,
        reason: foreign ? omissionWords.foreignKey({key, format}) : omissionWords.field(),
        text: foreign ? source : ''
      }
    })
  )
}

function mergedValue(agents: readonly Agent[], base: Agent, key: string, name: string, policy: Options['onConflict']): unknown {
  const {meaning} = fieldMeaning(key)
  if (meaning === 'identity') return name
  const values = fieldValues(agents, key)
  const present = values.filter(({value}) => value !== undefined)
  if (present.length === 1 && values.length === 1) return present[0]?.value
  const common = combined(key, values)
  if (common) return common.value
  if (policy === 'omit') return undefined
  return present[choose(present.map(sideOf), policy, base.file)]?.value
}

function sideOf({agents, strictness}: FieldValue): Side {
  return {text: '', strictness, claims: agents.map(({file}) => ({file, line: 1, endLine: 1, text: '', rule: undefined}))}
}

/** The base agent's own lines, where they say the value and are YAML. */
function sourceOf(base: Agent, key: string, value: unknown): string | undefined {
  const field = fieldOf(base, key)
  if (!field || !isDeepStrictEqual(field.value, value)) return undefined
  return isDeepStrictEqual(readStrictly(field.source), {[key]: value}) ? field.source : undefined
}

/** `globs: *.py` parses, as an alias of nothing, and fails only when its value is asked for. */
function readStrictly(source: string): unknown {
  const document = parseDocument(source, {uniqueKeys: false})
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined
  try {
    return document.toJS({maxAliasCount: 100})
  } catch {
    return undefined
  }
}
