import type {PieceKind} from './source-pieces.js'

/** What became of a piece of a source, in words. */
export const relationWords: Readonly<Record<PieceKind, string>> = {
  chosen: 'same: its wording was taken',
  same: 'same',
  equivalent: 'reworded',
  contained: 'part of it',
  edited: 'edited by hand',
  reworded: 'reworded by hand',
  conflict: 'in conflict',
  omitted: 'left out'
}
