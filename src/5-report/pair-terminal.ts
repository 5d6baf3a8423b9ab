import type {Pair, Scan} from '../model.js'
import {oneLine} from '../util/visible-text.js'
import {percent} from './counted.js'
import {type Palette, palette, type TerminalStyle} from './terminal-style.js'

/** Why two agents stand in one group or do not: the first pair of a scan, in words. */
export function pairTerminal(scan: Scan, style: Pick<TerminalStyle, 'colors'> & {readonly threshold: number}): string {
  const paint = palette(style)
  const [pair] = scan.pairs
  if (!pair) return ''
  const lines = [
    paint.bold(`${oneLine(pair.left)} and ${oneLine(pair.right)}: ${pair.relation}`),
    `  overlap  ${percent(pair.overlap)}, where ${percent(style.threshold)} make one job`,
    `  inside   ${percent(pair.containment.leftInRight)} of the first is in the second, ${percent(pair.containment.rightInLeft)} the other way`,
    `  verdict  ${verdict(pair, scan)}`,
    '',
    ...reasonLines('for', pair.reasons.filter(isFor), paint),
    ...reasonLines(
      'against',
      pair.reasons.filter((reason) => !isFor(reason)),
      paint
    )
  ]
  return `${lines.join('\n')}\n`
}

const againstMark = /^(?:against|not grouped|kept apart)\b/

function isFor(reason: string): boolean {
  return !againstMark.test(reason)
}

function verdict({left, right}: Pair, {groups}: Scan): string {
  const homeOf = (file: string) => groups.find(({members}) => members.includes(file))
  const [one, two] = [homeOf(left), homeOf(right)]
  if (one && one === two) return `grouped, in ${oneLine(one.id)} around ${oneLine(one.base)} (${one.members.length} agents)`
  const place = (home: typeof one) => (home ? `in ${oneLine(home.id)}` : 'in no group')
  return `not grouped: the first is ${place(one)}, the second ${place(two)}`
}

function reasonLines(title: string, reasons: readonly string[], paint: Palette): string[] {
  return reasons.map((reason, at) => `  ${paint.dim((at === 0 ? title : '').padEnd(8))} ${oneLine(reason.replace(/^against: /, ''))}`)
}
