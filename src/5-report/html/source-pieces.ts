import type {Conflict, MergedAgent, Origin, Relation} from '../../model.js'
import {isUndecided} from '../findings.js'
import {conflictsByPlace} from './conflicts-by-place.js'

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
  const conflictAt = conflictsByPlace(gravestFirst(conflicts))
  const add = (piece: SourcePiece) => {
    const conflict = conflictAt(piece)
    pieces.get(piece.file)?.push(conflict ? {...piece, conflict} : piece)
  }
  for (const [rule, {origins}] of rules.entries())
    for (const {file, line, endLine, text, relation} of origins) add({file, line, endLine, text, kind: relation, rule})
  for (const {file, line, endLine, text, reason} of omitted)
    if (text.trim() !== '') add({file, line, endLine, text, reason, kind: conflictAt({file, line, text}) ? 'conflict' : 'omitted'})
  for (const list of pieces.values()) list.sort((a, b) => a.line - b.line || a.endLine - b.endLine)
  return pieces
}

/** The gravest conflict stands first; candidates only where there is no other. */
function gravestFirst(conflicts: readonly Conflict[]): readonly Conflict[] {
  return [...conflicts].sort((a, b) => Number(a.candidate) - Number(b.candidate) || Number(isUndecided(b)) - Number(isUndecided(a)))
}
