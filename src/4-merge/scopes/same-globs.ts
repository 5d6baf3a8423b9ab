import {globList} from '../../util/glob-list.js'
import {spelledOut} from '../../util/spelled-out.js'

/** Whether all files of one value are named in the other, glob by glob. */
export function holdsGlobs(wide: unknown, narrow: unknown): boolean {
  const held = new Set(spelledOut(globList(wide)))
  return spelledOut(globList(narrow)).every((glob) => held.has(glob))
}

/** Whether two values name the same files, in whatever order and form. */
export function sameGlobs(left: unknown, right: unknown): boolean {
  return holdsGlobs(left, right) && holdsGlobs(right, left)
}
