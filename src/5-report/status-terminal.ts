import {traceWords} from '../messages.js'
import type {ChangedFile, Difference, HandEdit, Status} from '../model.js'
import {oneLine, shorten} from '../util/visible-text.js'
import {counted} from './counted.js'
import {type Palette, palette, type TerminalStyle} from './terminal-style.js'

/** What changed since the last run: file by file, and rule by rule where the run knew the rules. */
export function statusTerminal({sources, canonicals, kept, problems}: Status, style: Pick<TerminalStyle, 'colors'>): string {
  const paint = palette(style)
  const changed = [...sources, ...canonicals].flatMap((file) => fileLines(file, paint))
  const none = problems.length > 0 ? [] : [traceWords.unchanged()]
  const lines = [...(changed.length > 0 ? changed : none), ...kept.map(({file, edits}) => keptLine(file, edits))]
  return lines.map((line) => `${line}\n`).join('')
}

function fileLines({file, change, differences}: ChangedFile, paint: Palette): string[] {
  const isElsewhere = change === 'changed' && differences.length === 0
  return [
    `${paint.bold(oneLine(file))} ${label(change, paint)}${isElsewhere ? ` ${traceWords.elsewhere()}` : ''}`,
    ...differences.map((difference) => differenceLine(difference, paint))
  ]
}

function differenceLine({change, line, text, was}: Difference, paint: Palette): string {
  const words = change === 'changed' ? `${quote(was)} → ${quote(text)}` : quote(change === 'gone' ? was : text)
  return `  ${String(line).padStart(4)} ${label(change, paint)} ${words}`
}

function label(change: Difference['change'], paint: Palette): string {
  return {new: paint.green, changed: paint.yellow, gone: paint.red}[change](change)
}

const quote = (text: string): string => `"${shorten(oneLine(text), 90)}"`

function keptLine(file: string, edits: readonly HandEdit[]): string {
  return `${oneLine(file)} keeps ${editCounts(edits)}`
}

/** How many edits of each sort: `2 edits by hand: 1 added, 1 removed`. */
export function editCounts(edits: readonly HandEdit[]): string {
  const of = (change: HandEdit['change']) => edits.filter((edit) => edit.change === change).length
  const words = (['added', 'reworded', 'removed'] as const).flatMap((change) => (of(change) > 0 ? [`${of(change)} ${change}`] : []))
  return `${counted(edits.length, 'edit')} by hand: ${words.join(', ')}`
}
