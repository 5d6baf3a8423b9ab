import {fileOnDisk} from './file-on-disk.js'
import type {Format} from './format.js'
import {formatById} from './format-by-id.js'
import {nameOfPath} from './name-of-path.js'
import {nesting} from './nesting.js'
import {type PlaceFound, placeOf} from './place-of.js'

/** A definition by what its host may call it. */
interface Named {
  readonly file: string
  readonly format: string
  /** The name that it gives itself; empty where it gives none. */
  readonly name: string
}

/** A definition, and where its host looks for it; no seat where no host does. */
export interface Definition extends Named {
  readonly seat: PlaceFound | undefined
}

/** A definition with its seat. */
export function definitionOf({file, format, name}: Named): Definition {
  const found = placeOf(fileOnDisk(file))
  return {file, format, name, seat: found && !found.place.isLoose && formatById(format) === found.format ? found : undefined}
}

/** Two definitions of one name that a host has before it at once. */
export type Encounter =
  /** Nothing says which counts; `twice` is what the host does, where that is known. */
  | {readonly kind: 'rivals'; readonly twice: string | undefined}
  /** One counts, in this host; `reason` is why. */
  | {
      readonly kind: 'shadow'
      readonly wins: 'left' | 'right'
      readonly host: string
      readonly reason: 'format' | 'nearer' | 'farther' | 'instead'
    }

/**
 * What becomes of two definitions: nothing where they are never active together, for they are of hosts that do not read each other's files, in
 * folders of which none is above the other, or not of one name to the host. A file in a place that no host looks into waits to be put
 * somewhere: there it would meet all others of its format.
 */
export function encounter(left: Definition, right: Definition): Encounter | undefined {
  const [one, two] = [left.seat, right.seat]
  if (!one || !two) {
    const isOne = left.format === right.format && left.name !== '' && left.name.toLowerCase() === right.name.toLowerCase()
    return isOne ? {kind: 'rivals', twice: undefined} : undefined
  }
  const first = firstOfFolder([left, one], [right, two])
  if (first) return {kind: 'shadow', ...first, reason: 'instead'}
  const reader = readerOf(one.format, two.format)
  // Each host has skills in a folder of its own.
  if (one.format === two.format && one.format.host === 'any' && topFolder(left, one) !== topFolder(right, two)) return undefined
  const nested = nesting(one, two)
  if (!reader?.precedence || !nested || !hasOneName(reader, [left, one], [right, two])) return undefined
  const {wins, twice, beside = {}} = reader.precedence
  if (one.format !== two.format) {
    const known = beside[reader === one.format ? two.format.id : one.format.id]
    if (known === 'unknown') return {kind: 'rivals', twice: undefined}
    return {kind: 'shadow', wins: (known === 'this') === (reader === one.format) ? 'left' : 'right', host: reader.host, reason: 'format'}
  }
  if (nested === 'same') return {kind: 'rivals', twice}
  return {kind: 'shadow', wins: (nested === 'left nearer') === (wins === 'nearer') ? 'left' : 'right', host: reader.host, reason: wins}
}

/** Names by which a host may call a definition, for those that could meet to be found. */
export function namesOf(definition: Definition): readonly string[] {
  const {seat} = definition
  const kinds = ['file', 'folder', 'path'] as const
  const names = [definition.name, ...(seat ? kinds.map((kind) => nameIn(kind, definition, seat)) : [])]
  const inFolder = seat?.format.instead ? [`${seat.root}${seat.format.instead.files[0]}`] : []
  return [...new Set([...names, ...inFolder].map((name) => name.toLowerCase()))].filter((name) => name !== '')
}

function topFolder({file}: Named, {root}: PlaceFound): string | undefined {
  return file.slice(root.length).split('/')[0]
}

/** The format whose host reads both. */
function readerOf(left: Format, right: Format): Format | undefined {
  if (left === right || left.precedence?.beside?.[right.id]) return left
  return right.precedence?.beside?.[left.id] ? right : undefined
}

type Seated = readonly [Named, PlaceFound]

/** Which of two files of one folder a host reads in place of the other. */
function firstOfFolder([left, one]: Seated, [right, two]: Seated): {readonly wins: 'left' | 'right'; readonly host: string} | undefined {
  const {instead} = one.format
  if (!instead || one.format !== two.format || one.root !== two.root) return undefined
  const [leftAt, rightAt] = [left, right].map(({file}) => instead.files.indexOf(file.slice(one.root.length))) as [number, number]
  return leftAt === rightAt ? undefined : {wins: leftAt < rightAt ? 'left' : 'right', host: instead.host}
}

/** A host calls what it reads of another host as it does its own; but a command is called by its file where a skill is by its folder. */
function hasOneName(reader: Format, left: Seated, right: Seated): boolean {
  const identityOf = ({format}: PlaceFound) => (format.kind === reader.kind && format.host !== reader.host ? reader : format).identity
  const [one, two] = [left, right].map((seated) =>
    identityOf(seated[1])
      .map((kind) => nameIn(kind, ...seated))
      .find((name) => name !== '')
  )
  return one !== undefined && one.toLowerCase() === two?.toLowerCase()
}

function nameIn(kind: Format['identity'][number], {file, name}: Named, {root, place}: PlaceFound): string {
  const parts = file.split('/')
  if (kind === 'name' || kind === 'slug' || kind === 'key') return name
  if (kind === 'file') return nameOfPath(parts.at(-1) ?? '')
  if (kind === 'folder') return parts.at(-2) ?? ''
  const fixed = place.glob.split('/').findIndex((part) => part === '**' || part.includes('*'))
  const above = root.split('/').length - 1 + fixed
  return [...parts.slice(above, -1), nameOfPath(parts.at(-1) ?? '')].join('/')
}
