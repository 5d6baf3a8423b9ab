import {limitOf} from '../../formats/limit-of.js'
import {omissionWords, problem} from '../../messages.js'
import type {Agent, Omission, Problem} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {unescapeNewlines} from '../../util/unescape-newlines.js'
import {fieldOf} from '../field-values.js'
import {memberNames} from '../member-names.js'
import {choosePieces} from './choose-pieces.js'
import {descriptionParts} from './description-parts.js'
import {layOutDescription} from './lay-out-description.js'
import {partPlace} from './part-place.js'
import {type Piece, pieceOf} from './piece.js'
import {withinLimit} from './within-limit.js'

export interface MergedDescription {
  readonly text: string
  /** What it is made of; empty where all say the same. */
  readonly kept: readonly Piece[]
  /** Who has each description, that of the base agent first. */
  readonly holders: readonly (readonly Agent[])[]
  /** What of the sources is not in it, and why. */
  readonly omitted: readonly Omission[]
  readonly problems: readonly Problem[]
}

/**
 * One description for all: an opening that says what the agent is, then each trigger, each item and each example once, in the words of
 * the sources. Hosts route by it, so that what only one source says stays, as long as the host's limit allows.
 */
export function mergeDescriptions(agents: readonly Agent[], base: Agent, name: string): MergedDescription {
  const ordered = [base, ...agents.filter((agent) => agent !== base)].filter(({description}) => description.trim() !== '')
  const holders = [...groupBy(ordered, ({description}) => description.trim()).values()]
  const limit = limitOf([base.format, ...agents.map(({format}) => format)])
  const {renamed} = memberNames(
    agents.map((agent) => agent.name),
    name,
    'description'
  )
  const first = renamed(holders[0]?.[0]?.description ?? '')
  if (holders.length < 2) return {text: first, kept: [], holders, omitted: [], problems: limitProblems(name, first, 0, limit)}
  const pieces = holders.flatMap((same, source) =>
    descriptionParts(unescapeNewlines((same[0] as Agent).description)).map((part, at) => pieceOf(part, renamed(part.text), source, at))
  )
  const chosen = choosePieces(pieces)
  const {kept, left} = withinLimit(chosen.kept, limit?.description ?? Number.POSITIVE_INFINITY)
  const reasons = [
    ...[...chosen.left].map(([piece, reason]) => [piece, omissionWords[reason]()] as const),
    ...left.map((piece) => [piece, omissionWords.limit({format: (limit as Limit).format, limit: (limit as Limit).description})] as const)
  ]
  reasons.sort(([a], [b]) => a.source - b.source || a.at - b.at)
  const isBase = kept.every(({source}) => source === 0) && reasons.every(([{source}]) => source !== 0)
  const text = isBase ? first : layOutDescription(kept)
  return {
    text,
    kept,
    holders,
    omitted: reasons.flatMap(([piece, reason]) =>
      (holders[piece.source] as readonly Agent[]).flatMap((agent) => omission(agent, piece, reason))
    ),
    problems: limitProblems(name, text, left.length, limit)
  }
}

function omission(agent: Agent, {text}: Piece, reason: string): Omission[] {
  const field = fieldOf(agent, 'description')
  return field ? [{...partPlace(agent.file, field, text), reason, text}] : []
}

type Limit = NonNullable<ReturnType<typeof limitOf>>

function limitProblems(name: string, text: string, left: number, limit: Limit | undefined): Problem[] {
  if (!limit) return []
  const {format} = limit
  const isNameLong = limit.name !== undefined && name.length > limit.name
  const isTextLong = left > 0 || text.length > limit.description
  return [
    ...(isNameLong ? [problem('name-limit', 1, {name, limit: limit.name, format})] : []),
    ...(isTextLong ? [problem('description-limit', 1, {length: text.length, left, limit: limit.description, format})] : [])
  ]
}
