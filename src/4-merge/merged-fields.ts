import type {Agent, Field, HandEdit, MergedDraft, MergedField, RuleOrigin} from '../model.js'
import {decisionsFile} from '../util/decisions-file.js'
import {globList} from '../util/glob-list.js'
import {isScope} from '../util/globs-of.js'
import {partPlace} from './descriptions/part-place.js'
import {valueWords} from './field-chosen.js'
import {fieldOf, sameValue} from './field-values.js'
import {holdsGlobs} from './scopes/same-globs.js'
import type {WrittenAgent} from './verify.js'

/** What the front matter of a canonical file is traced with. */
export interface FieldSources {
  readonly members: readonly Agent[]
  /** The file of the base agent. */
  readonly base: string
  readonly edits: readonly HandEdit[]
}

/** The front matter of the canonical agent as it is read back from the file, key by key, a description piece by piece, with where it comes from. */
export function mergedFields(
  {fields, described}: MergedDraft,
  {file, frontMatter}: WrittenAgent,
  {members, base, edits}: FieldSources
): readonly MergedField[] {
  const ordered = [...members].sort((a, b) => Number(b.file === base) - Number(a.file === base))
  return frontMatter.fields.flatMap((field): readonly MergedField[] => {
    const {key, source: text, line, endLine, value} = field
    const edit = edits.find((one) => one.part === 'front matter' && one.line === line && one.text === text)
    const own = {key, text, line, endLine}
    const sources = sourcesOf(ordered, field)
    if (edit) return [{...own, origins: [{file, line, endLine, text, relation: 'edited'}, ...reworded(sources)]}]
    const decidedAt = fields.find((one) => one.key === key)?.decidedAt
    if (decidedAt !== undefined) return [{...own, origins: [decisionOrigin(decidedAt, valueWords(value)), ...besides(sources)]}]
    if (key !== 'description' || described.length === 0) return [{...own, origins: sources}]
    return described.map((part) => ({key, ...placeIn(field, part.text), text: part.text, origins: part.origins}))
  })
}

function placeIn(field: Field, text: string): {readonly line: number; readonly endLine: number} {
  const {line, endLine} = partPlace('', field, text)
  return {line, endLine}
}

function decisionOrigin(line: number, text: string): RuleOrigin {
  return {file: decisionsFile, line, endLine: line, text, relation: 'chosen'}
}

/** Sources of a value that a person gave: they have it, too, or it is another one than theirs. */
function besides(sources: readonly RuleOrigin[]): readonly RuleOrigin[] {
  if (sources.some(({relation}) => relation === 'contained')) return reworded(sources)
  return sources.map((origin) => ({...origin, relation: 'same'}))
}

function reworded(sources: readonly RuleOrigin[]): readonly RuleOrigin[] {
  return sources.map((origin) => ({...origin, relation: 'reworded'}))
}

/** The members that have this value; where none has, for it is what they have in common or all together, those that have the key. */
function sourcesOf(members: readonly Agent[], {key, value}: Field): readonly RuleOrigin[] {
  const all = members.flatMap(({file, frontMatter}) => {
    const field = fieldOf({frontMatter}, key)
    return field ? [{file, field}] : []
  })
  const same = all.filter(({field}) => (key === 'name' ? slug(field.value) === slug(value) : sameValue(key, field.value, value)))
  const parts = isScope({key}) ? scopesIn(members, value).filter(({field}) => !same.some((one) => one.field === field)) : []
  const held = same.length > 0 || parts.length > 0 ? [...same, ...parts] : all
  return held.map(({file, field: {line, endLine, source}}, at) => ({
    file,
    line,
    endLine,
    text: source,
    relation: at >= same.length ? 'contained' : at === 0 ? 'chosen' : 'same'
  }))
}

/** Of scopes that were united those that the value holds, whatever their host calls them. */
function scopesIn(members: readonly Agent[], value: unknown): readonly {readonly file: string; readonly field: Field}[] {
  return members.flatMap(({file, frontMatter: {fields}}) =>
    fields
      .filter((field) => isScope(field) && globList(field.value).length > 0 && holdsGlobs(value, field.value))
      .map((field) => ({file, field}))
  )
}

const slug = (name: unknown): string =>
  String(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
