import type {Conflict, Position} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {wrapWidth} from '../util/text-width.js'
import {oneLine, shorten} from '../util/visible-text.js'
import {chosenBy} from './chosen-by.js'
import {counted} from './counted.js'
import type {GroupFacts} from './group-facts.js'
import {type Palette, palette, severityLabel, type TerminalStyle} from './terminal-style.js'

const width = 110

/** As many places of one wording are named; the others are counted. */
const mostPlaces = 4

/** As many wordings of a side are shown; the others are counted. */
const mostWordings = 3

/** One conflict with what it takes to decide it: the sides with their quotes and places, who takes them, why they clash, what is written. */
export function conflictTerminal(conflict: Conflict, {group, agents}: GroupFacts, style: Pick<TerminalStyle, 'colors'>): string {
  const {id, kind, severity, topic, message, evidence, positions, resolution} = conflict
  const paint = palette(style)
  const written = oneLine(resolution.written)
  const [who, reason] = [chosenBy(resolution), resolution.decision?.reason ?? '']
  return [
    `${severityLabel(severity, paint)} ${paint.bold(shorten(oneLine(topic), 200))}`,
    paint.dim(oneLine(`${kind}, ${id}, in ${group.name}`)),
    ...indented(message, 2),
    ...positions.flatMap((position, at) => ['', ...sideLines(position, at, agents.length, resolution.choice === at, paint)]),
    '',
    ...(evidence.length > 0 ? labeled('why', evidence.map(oneLine).join('; ')) : []),
    ...labeled(
      'written',
      [written === '' ? 'nothing' : `"${shorten(written, 400)}"`, oneLine(who), oneLine(reason)].filter(Boolean).join(', ')
    ),
    ''
  ].join('\n')
}

function sideLines({text, origins}: Position, at: number, agents: number, isWritten: boolean, paint: Palette): string[] {
  const takers = new Set(origins.map(({file}) => file)).size
  const wordings = [...groupBy(origins, (origin) => oneLine(origin.text)).values()]
  const more = wordings.length - mostWordings
  return [
    `  ${paint.bold(`${at + 1}  ${shorten(oneLine(text), 240)}`)}`,
    paint.dim(`     ${takers} of ${counted(agents, 'agent')}${isWritten ? ', written now' : ''}`),
    ...wordings.slice(0, mostWordings).flatMap((same) => quoteLines(same, paint)),
    ...(more > 0 ? [paint.dim(`     and ${counted(more, 'more wording')}`)] : [])
  ]
}

function quoteLines(same: Position['origins'], paint: Palette): string[] {
  const places = same.slice(0, mostPlaces).map(({file, line}) => oneLine(`${file}:${line}`))
  const rest = same.length > mostPlaces ? ` and ${same.length - mostPlaces} more` : ''
  return [...indented(`"${shorten(oneLine(same[0]?.text ?? ''), 400)}"`, 5), paint.dim(`     ${places.join(', ')}${rest}`)]
}

function labeled(label: string, words: string): string[] {
  return indented(words, 11).map((line, at) => (at === 0 ? `  ${label.padEnd(9)}${line.trimStart()}` : line))
}

function indented(words: string, columns: number): string[] {
  return wrapWidth(oneLine(words), width - columns).map((line) => `${' '.repeat(columns)}${line}`)
}
