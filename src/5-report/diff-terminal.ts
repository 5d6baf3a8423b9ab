import type {AgentHead, Conflict, MergedAgent, Origin, Pair, Result} from '../model.js'
import {oneLine, visibleText} from '../util/visible-text.js'
import {counted, percent} from './counted.js'
import {groupFacts} from './group-facts.js'
import {isCode} from './is-code.js'
import {sideBySide} from './side-by-side.js'
import {type Palette, palette, severityLabel, type TerminalStyle} from './terminal-style.js'

interface DiffStyle extends Pick<TerminalStyle, 'colors'> {
  /** Every rule in full length. */
  readonly verbose?: boolean
  /** Of the terminal; where two texts do not fit beside each other, they stand one below the other. */
  readonly columns?: number | undefined
}

/** Two agents side by side: how far they overlap and why, what they share, what only one has, where they contradict. */
export function diffTerminal(result: Result, style: DiffStyle): string {
  const paint = palette(style)
  const [left, right] = result.agents
  if (!left || !right) return ''
  const [facts] = groupFacts(result)
  const rows = facts ? ruleRows(facts.group, left.file, right.file) : {shared: [], left: [], right: []}
  const show = (pairs: readonly Row[]) => pairs.flatMap(([a, b]) => sideBySide(a, b, style))
  const blocks = [
    [...heading(left, right, style, paint), ...overlapLines(result.pairs[0], left, right)],
    block(
      'In conflict',
      (facts?.conflicts ?? []).length,
      (facts?.conflicts ?? []).flatMap((each) => conflictRows(each, left, right, style, paint)),
      paint
    ),
    block('Shared', rows.shared.length, show(rows.shared), paint),
    block(`Only in ${oneLine(left.file)}`, rows.left.length, show(rows.left), paint),
    block(`Only in ${oneLine(right.file)}`, rows.right.length, show(rows.right), paint)
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

type Row = readonly [left: string, right: string]

function heading(left: AgentHead, right: AgentHead, style: DiffStyle, paint: Palette): string[] {
  const title = ({file, name, ruleCount}: AgentHead) => `${oneLine(file)} (${oneLine(name)}, ${counted(ruleCount, 'rule')})`
  return sideBySide(title(left), title(right), style).map((line) => paint.bold(line))
}

function overlapLines(pair: Pair | undefined, left: AgentHead, right: AgentHead): string[] {
  if (!pair) return ['', 'Overlap not measured']
  const [inRight, inLeft] =
    pair.left === left.file
      ? [pair.containment.leftInRight, pair.containment.rightInLeft]
      : [pair.containment.rightInLeft, pair.containment.leftInRight]
  return [
    '',
    `Overlap ${percent(pair.overlap)}: ${percent(inRight)} of ${oneLine(left.file)} is in the other, ` +
      `${percent(inLeft)} of ${oneLine(right.file)}; ${counted(pair.sharedRules, 'shared rule')}`,
    ...pair.reasons.map((reason) => `  ${oneLine(reason)}`)
  ]
}

function block(title: string, count: number, lines: readonly string[], paint: Palette): string[] {
  return [paint.bold(`${title}: ${count}`), ...lines]
}

function conflictRows(
  {severity, topic, kind, positions}: Conflict,
  left: AgentHead,
  right: AgentHead,
  style: DiffStyle,
  paint: Palette
): string[] {
  const of = (file: string) => positions.flatMap(({origins}) => origins.filter((origin) => origin.file === file))
  return [
    `${severityLabel(severity, paint)} ${oneLine(topic)} ${paint.dim(`(${kind})`)}`,
    ...sideBySide(cell(of(left.file)), cell(of(right.file)), style)
  ]
}

/** The rules by who has them; what is in conflict is shown as such and not again. */
function ruleRows({rules, conflicts}: MergedAgent, left: string, right: string) {
  const contested = new Set(
    conflicts
      .filter(({candidate}) => !candidate)
      .flatMap(({positions}) => positions.flatMap(({origins}) => origins.map(({file, line}) => `${file}:${line}`)))
  )
  const calm = rules.filter(({origins}) => !origins.some(({file, line}) => contested.has(`${file}:${line}`)))
  const rows = calm.map(({origins}): Row => {
    return [cell(origins.filter(({file}) => file === left)), cell(origins.filter(({file}) => file === right))]
  })
  return {
    shared: rows.filter(([a, b]) => a && b),
    left: rows.filter(([a, b]) => a && !b),
    right: rows.filter(([a, b]) => !a && b)
  }
}

function cell(origins: readonly Origin[]): string {
  if (origins.length === 1) return origins.map(({line, text}) => `${line}: ${isCode(text) ? lineByLine(text) : oneLine(text)}`).join('')
  return origins.map(({line, text}) => `${line}: ${oneLine(text)}`).join(' / ')
}

function lineByLine(text: string): string {
  return visibleText(text.trimEnd()).replaceAll('\t', '    ')
}
