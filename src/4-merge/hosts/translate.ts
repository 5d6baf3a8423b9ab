import {carriedKeys, sharedModels} from '../../formats/carried-keys.js'
import {dialectOf} from '../../formats/dialect-of.js'
import type {ToolClass} from '../../formats/format.js'
import type {Target} from '../../formats/target.js'
import {fieldMeaning} from '../../lexicon/field-meanings.js'
import {lostWords} from '../../messages.js'
import type {DraftField, NotCarried} from '../../model.js'
import {fitsToml} from '../../util/fits-toml.js'
import {carryScope, scopeKeys} from './carry-scope.js'
import {readRights} from './read-rights.js'
import {writeRights} from './write-rights.js'

type Entry = Pick<DraftField, 'key' | 'value'>

/** The front matter of an agent in the words of another host. */
export interface Translation {
  readonly name: string
  readonly fields: readonly Entry[]
  readonly notCarried: readonly NotCarried[]
  /** What the source does not allow and the host cannot be kept from. */
  readonly open: readonly ToolClass[]
  /** Rules are in force where the source does not mean them to be. */
  readonly isWider: boolean
}

/** Says of an agent what another host understands, and lists the rest. Nothing it may do becomes more, and nothing that runs code goes along. */
export function translate(
  source: {readonly id: string; readonly format: string; readonly fields: readonly Entry[]},
  target: Target
): Translation {
  const {id, fields} = source
  const format = dialectOf(source.format)
  const to = target.format
  const named = textOf(fields, 'name')
  if (format === to.id) return {name: named || id, ...asTheyAre(fields, target), open: [], isWider: false}
  const isFit = named !== '' && (target.names?.test(named) ?? true)
  const name = isFit ? named : id
  const rights = readRights(format, fields)
  const written = target.kind === 'agent' ? writeRights(rights, target) : {fields: [], lost: [], open: []}
  const scope = target.kind === 'rules' ? carryScope(format, fields, to.id) : undefined
  const carried: Entry[] = []
  const notCarried: NotCarried[] = named !== '' && !isFit ? [{key: 'name', value: named, reason: lostWords.name({name})}] : []
  for (const field of fields) {
    const {key, value} = field
    if (key === '' || key === 'name' || (rights.keys.includes(key) && scope === undefined) || (scope && scopeKeys.has(key.toLowerCase())))
      continue
    const own = carry(format, to.id, field, scope?.dropsDescription === true)
    if ('key' in own && own.key in to.keys) carried.push(own)
    else notCarried.push({key, value: shown(value), reason: 'reason' in own ? own.reason : lostWords.unknownKey()})
  }
  if (isFit && !('name' in to.keys) && to.id !== 'codex-agents-md' && named !== id)
    notCarried.push({key: 'name', value: named, reason: lostWords.namedByFile()})
  const all = [
    ...('name' in to.keys && (named !== '' || to.requires.includes('name')) ? [{key: 'name', value: name}] : []),
    ...carried,
    ...written.fields,
    ...(scope?.fields ?? [])
  ]
  return {
    name,
    fields: all,
    notCarried: [...notCarried, ...rights.lost, ...written.lost, ...(scope?.lost ?? [])],
    open: written.open,
    isWider: scope?.isWider ?? false
  }
}

/** What its own host has a place for in such a file: the key of the body holds the body, and not every file can hold every value. */
function asTheyAre(fields: readonly Entry[], {format, ending}: Target): Pick<Translation, 'fields' | 'notCarried'> {
  const fits = ({key, value}: Entry) => !format.bodyKeys?.includes(key) && (ending !== '.toml' || fitsToml(value))
  const others = fields.filter((field) => !fits(field))
  return {
    fields: fields.filter(fits),
    notCarried: others.map(({key, value}) => ({key, value: shown(value), reason: lostWords.noPlace()}))
  }
}

/** A key with its value as the other host has it, or why it has none. */
function carry(format: string, to: string, {key, value}: Entry, dropsDescription: boolean): Entry | {readonly reason: string} {
  if (key === 'description') return typeof value === 'string' && !dropsDescription ? {key, value} : {reason: lostWords.description()}
  const {meaning} = fieldMeaning(key)
  if (meaning === 'code') return {reason: lostWords.runsCode()}
  if (meaning === 'permission' || meaning === 'grants' || (meaning === 'mode' && /mode$/i.test(key)))
    return {reason: lostWords.permission()}
  if (meaning === 'model') return isShared(format, to, value) ? {key, value} : {reason: lostWords.model()}
  const row = carriedKeys.find(({keys}) => keys[format] === key)
  const other = row?.keys[to]
  if (other === undefined) return {reason: lostWords.unknownKey()}
  const {values} = row as (typeof carriedKeys)[number]
  return values && !values.test(String(value)) ? {reason: lostWords.unknownValue()} : {key: other, value}
}

function isShared(format: string, to: string, value: unknown): boolean {
  return sharedModels.some(({model, formats}) => model.test(String(value)) && formats.includes(format) && formats.includes(to))
}

function textOf(fields: readonly Entry[], wanted: string): string {
  const value = fields.find(({key}) => key === wanted)?.value
  return typeof value === 'string' ? value.trim() : ''
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
