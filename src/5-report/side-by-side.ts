import {cutWidth, fitWidth, wrapWidth} from '../util/text-width.js'

const half = 58
const between = ' │ '
const mostLines = 6

interface Space {
  readonly verbose?: boolean
  readonly columns?: number | undefined
}

/** Two texts in columns of a fixed width, or one below the other where the terminal is too narrow for that. */
export function sideBySide(left: string, right: string, {verbose = false, columns}: Space): string[] {
  const narrow = columns !== undefined && columns < 2 * half + between.length
  const most = verbose ? Number.POSITIVE_INFINITY : mostLines
  if (narrow) {
    const width = Math.max(20, columns - 2)
    return [...lines(left, width, most).map((line) => `< ${line}`), ...lines(right, width, most).map((line) => `> ${line}`)]
  }
  const [a, b] = [lines(left, half, most), lines(right, half, most)]
  const count = Math.max(a.length, b.length)
  return Array.from({length: count}, (_, index) => `${fitWidth(a[index] ?? '', half)}${between}${b[index] ?? ''}`.trimEnd())
}

/** One line is wrapped; of several, which are code, each stays a line. */
function lines(text: string, width: number, most: number): readonly string[] {
  if (text === '') return []
  const all = text.includes('\n') ? text.split('\n').map((line) => cutWidth(line, width)) : wrapWidth(text, width)
  return clipped(all, most, width)
}

function clipped(all: readonly string[], most: number, width: number): readonly string[] {
  if (all.length <= most) return all
  return [...all.slice(0, most - 1), cutWidth(`${all[most - 1] ?? ''} …`, width)]
}
