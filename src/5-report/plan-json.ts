import type {ApplyPlan, FileEdit} from '../model.js'
import {escapeHidden} from './escape-hidden.js'

/** A plan for machines: the groups, what becomes of each file, and what stays as it is. */
export function planJson({groups, left, doubtful, memories, obstacles}: ApplyPlan, edits: readonly FileEdit[]): string {
  const plan = {
    schemaVersion: 1,
    groups: groups.map(({id, name, target, absorbed, mentions}) => ({id, name, target, absorbed, references: mentions})),
    edits: edits.map(({path, before, after, reasons}) => ({
      path,
      change: before === undefined ? 'write' : after === undefined ? 'delete' : 'replace',
      sha256: before?.sha256 ?? null,
      text: after ?? null,
      reasons
    })),
    left,
    doubtful,
    memories,
    obstacles
  }
  return `${escapeHidden(JSON.stringify(plan, undefined, 2))}\n`
}
