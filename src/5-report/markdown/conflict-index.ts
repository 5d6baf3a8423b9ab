import type {Conflict, Position} from '../../model.js'
import {anchor} from './anchor.js'
import {markdownText} from './markdown-text.js'
import {severityBadge} from './severity-badge.js'
import {table} from './table.js'

const mostSides = 4

/** One row a conflict, so that fifty of them can be taken in at a glance. */
export function conflictIndex(conflicts: readonly Conflict[]): string[] {
  const rows = conflicts.map(({id, severity, kind, topic, positions}) => [
    `[${markdownText(id)}](#${anchor(id)})`,
    severityBadge(severity),
    kind,
    markdownText(topic, 70),
    sides(positions)
  ])
  return table(['Conflict', 'Severity', 'Kind', 'About', 'Sides'], rows)
}

function sides(positions: readonly Position[]): string {
  const words = positions.slice(0, mostSides).map(({text}) => markdownText(text, 40))
  return [...words, ...(positions.length > mostSides ? [`${positions.length - mostSides} more`] : [])].join(' **or** ')
}
