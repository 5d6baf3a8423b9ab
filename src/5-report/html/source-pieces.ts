import type {Conflict, MergedAgent, Origin, Relation} from '../../model.js'
import {isUndecided} from '../findings.js'

/** What became of lines of a source: how they stand to a canonical rule, a side that was not written, or left out. */
export type PieceKind = Relation | 'conflict' | 'omitted'

/** Lines of a source with words, and what became of them. */
export interface SourcePiece extends Origin {
  readonly kind: PieceKind
  /** Index of the canonical rule. */
  readonly rule?: number
  /** The conflict that it takes a side in. */
  readonly conflict?: Conflict
  /** Why it was left out. */
  readonly reason?: string
}

/** What each member says, in its own order: nothing of a source is lost, so rules, sides and what was left out give it back. */
export function sourcePieces({members, rules, conflicts, omitted}: MergedAgent): ReadonlyMap<string, readonly SourcePiece[]> {
  const pieces = new Map<string, SourcePiece[]>(members.map((file) => [file, []]))
  const sides = sidesByPlace(conflicts)
  const add = (piece: SourcePiece) => {
    const conflict = sides.get(keyOf(piece))
    pieces.get(piece.file)?.push(conflict ? {...piece, conflict} : piece)
  }
  for (const [rule, {origins}] of rules.entries())
    for (const {file, line, endLine, text, relation} of origins) add({file, line, endLine, text, kind: relation, rule})
  for (const {file, line, endLine, text, reason} of omitted)
    if (text.trim() !== '') add({file, line, endLine, text, reason, kind: sides.has(keyOf({file, line, text})) ? 'conflict' : 'omitted'})
  for (const list of pieces.values()) list.sort((a, b) => a.line - b.line || a.endLine - b.endLine)
  return pieces
}

type Key = Pick<Origin, 'file' | 'line' | 'text'>

const keyOf = ({file, line, text}: Key): string => `${file}:${line}:${text}`

/** The gravest conflict of each place that takes a side in one; candidates only where there is no other. */
function sidesByPlace(conflicts: readonly Conflict[]): ReadonlyMap<string, Conflict> {
  const sides = new Map<string, Conflict>()
  const order = [...conflicts].sort((a, b) => Number(a.candidate) - Number(b.candidate) || Number(isUndecided(b)) - Number(isUndecided(a)))
  for (const conflict of order)
    for (const {origins} of conflict.positions)
      for (const origin of origins) if (!sides.has(keyOf(origin))) sides.set(keyOf(origin), conflict)
  return sides
}
