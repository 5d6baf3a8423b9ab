import {traceWords} from '../messages.js'
import type {Conflict, Explanation, Reading, Statement, Trace, TraceStep} from '../model.js'
import {oneLine, shorten} from '../util/visible-text.js'
import {percent} from './counted.js'
import {type Palette, palette, type TerminalStyle} from './terminal-style.js'

/** How the tool came to a conflict; or where a line comes from, where it went, and why the tool saw no conflict in it. */
export function explanationTerminal({conflict, readings, traces}: Explanation, style: Pick<TerminalStyle, 'colors'>): string {
  const paint = palette(style)
  const lines = [
    ...(conflict ? conflictLines(conflict, paint) : []),
    ...traces.flatMap((trace) => traceLines(trace, paint)),
    ...readings.flatMap((reading) => readingLines(reading, conflict === undefined, paint))
  ]
  return `${lines.length > 0 ? lines.join('\n') : 'Nothing stands in this line.'}\n`
}

function conflictLines(
  {id, kind, severity, confidence, candidate, topic, message, evidence, positions}: Conflict,
  paint: Palette
): string[] {
  return [
    paint.bold(oneLine(topic)),
    `  ${kind} ${severity}, ${percent(confidence)} sure, ${id}${candidate ? ', a candidate: too unsure to count' : ''}`,
    `  ${oneLine(message)}`,
    ...evidence.map((ground) => `  ${paint.dim('because')} ${oneLine(ground)}`),
    ...positions.map(
      ({text, origins}) =>
        `  ${paint.dim('side')} ${oneLine(shorten(text, 80))}: ${origins.map(({file, line}) => `${oneLine(file)}:${line}`).join(', ')}`
    ),
    ''
  ]
}

function traceLines({file, line, text, isKnown, steps}: Trace, paint: Palette): string[] {
  return [
    `${paint.bold(`${oneLine(file)}:${line}`)} ${oneLine(shorten(text, 100))}`.trimEnd(),
    ...steps.map((step) => stepLine(step, paint)),
    ...(steps.length === 0 ? [`  ${isKnown ? traceWords.noOrigin() : traceWords.unknown()}`] : []),
    ''
  ]
}

/** A place, what the line is to it, and its words where they are others. */
function stepLine({as, file, line, text, conflict, reason = ''}: TraceStep, paint: Palette): string {
  if (as === 'omitted') return `  ${oneLine(traceWords.omitted({reason}))}`
  if (as === 'conflict') return `  ${conflict ? oneLine(traceWords.conflict(conflict)) : ''}`
  return `  ${paint.dim(traceWords[as])} ${oneLine(file)}:${line} ${oneLine(shorten(text, 100))}`.trimEnd()
}

function readingLines({file, line, text, statements, conflicts, nearest}: Reading, isAsked: boolean, paint: Palette): string[] {
  return [
    `${paint.bold(`${oneLine(file)}:${line}`)} ${oneLine(shorten(text, 100))}`,
    ...statements.map((statement) => `  ${paint.dim('read as')} ${statementWords(statement)}`),
    ...conflicts.map(
      ({id, kind, topic, candidate}) => `  ${paint.dim(candidate ? 'candidate' : 'conflict')} ${id} ${kind}: ${oneLine(topic)}`
    ),
    ...(isAsked && conflicts.length === 0 ? ['  no conflict'] : []),
    ...nearest.map(
      (near) =>
        `  ${paint.dim('near')} ${oneLine(near.file)}:${near.line} ${oneLine(shorten(near.text, 80))} [${near.shared.join(' ')}]: ${near.reason}`
    ),
    ''
  ]
}

function statementWords({text, modality, polarity, condition, object, values}: Statement): string {
  const parts = [
    `${modality === 'plain' ? 'names' : modality} ${polarity}`,
    `about ${object.join(' ') || 'nothing'}`,
    ...(condition ? [`${condition.kind}: ${condition.text}`] : []),
    ...(values.length > 0 ? [`values ${values.map(({words}) => words).join(', ')}`] : [])
  ]
  return oneLine(`"${shorten(text, 70)}": ${parts.join('; ')}`)
}
