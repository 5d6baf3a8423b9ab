import type {Place} from '../model.js'

/** File order, then the order of the lines. */
export function byPlace(left: Place, right: Place): number {
  return left.file < right.file ? -1 : left.file > right.file ? 1 : left.line - right.line || left.endLine - right.endLine
}
