import type {FileEdit, GroupPlan} from '../../model.js'

/** What all groups together make of each file, sorted by path; a file that is in the end what it was is not there. */
export function netEdits(groups: readonly GroupPlan[]): readonly FileEdit[] {
  const byPath = new Map<string, FileEdit>()
  for (const edit of groups.flatMap(({edits}) => edits)) {
    const earlier = byPath.get(edit.path)
    byPath.set(edit.path, earlier ? {...edit, before: earlier.before, reasons: [...new Set([...earlier.reasons, ...edit.reasons])]} : edit)
  }
  return [...byPath.values()].filter(({before, after}) => before?.text !== after).sort((left, right) => (left.path < right.path ? -1 : 1))
}
