import type {Conflict, Explanation, Reading, Statement} from '../model.js'
import {oneLine, shorten} from '../util/visible-text.js'
import {percent} from './counted.js'
import {type Palette, palette, type TerminalStyle} from './terminal-style.js'

/** How the tool came to a conflict, or why it saw none in a line. */
export function explanationTerminal({conflict, readings}: Explanation, style: Pick<TerminalStyle, 'colors'>): string {
  const paint = palette(style)
  const lines = [
    ...(conflict ? conflictLines(conflict, paint) : []),
    ...readings.flatMap((reading) => readingLines(reading, conflict === undefined, paint))
  ]
  return `${lines.length > 0 ? lines.join('\n') : 'No rule stands in this line: a heading, the front matter, or nothing.'}\n`
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
