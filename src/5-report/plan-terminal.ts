import {planWords} from '../messages.js'
import type {ApplyPlan, FileEdit, Mention} from '../model.js'
import {oneLine} from '../util/visible-text.js'
import {palette, type TerminalStyle} from './terminal-style.js'

/** A plan in words: what takes whose place, which files change and why, what is left alone, and what is in the way. */
export function planTerminal(
  {groups, left, doubtful, memories, obstacles}: ApplyPlan,
  edits: readonly FileEdit[],
  style: Pick<TerminalStyle, 'colors'>
): string {
  const paint = palette(style)
  const blocks = [
    groups.length === 0 && left.length === 0 ? [planWords.nothing()] : [],
    left.map(planWords.left),
    groups.map(({name, target, absorbed}) => planWords.heading({name, target, absorbed: absorbed.map(({file}) => file)})),
    edits.flatMap((edit) => [
      `${changeOf(edit, paint)} ${oneLine(edit.path)}`,
      ...edit.reasons.map((reason) => `         ${paint.dim(oneLine(reason))}`)
    ]),
    listed(planWords.doubtful(), doubtful.map(mentionLine)),
    listed(planWords.memories(), memories.map(oneLine)),
    listed(paint.red(planWords.stopped()), obstacles.map(oneLine))
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function changeOf({before, after}: FileEdit, paint: ReturnType<typeof palette>): string {
  if (before === undefined) return paint.green('new    ')
  return after === undefined ? paint.red('delete ') : paint.yellow('change ')
}

const mentionLine = ({file, line, text, reason}: Mention): string => `${oneLine(file)}:${line} ${oneLine(text.trim())} (${reason})`

const listed = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)]
