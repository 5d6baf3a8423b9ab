import type {Node} from 'mdast'

type Position = NonNullable<Node['position']>

/** A text by its lines, counted from 0. */
export interface TextLines {
  readonly text: string
  readonly count: number
  /** Offset of each line; one more for the end of the text, as if a line stood there. */
  readonly starts: readonly number[]
  /** How many blanks stand in front of each line; `blank` where nothing else stands on it, `tabbed` where a tab is among them. */
  readonly indents: readonly number[]
}

export const blank = -1
export const tabbed = -2

/** Finds the lines of a text. */
export function textLines(text: string): TextLines {
  const starts: number[] = []
  const indents: number[] = []
  for (let start = 0; start <= text.length; ) {
    const eol = text.indexOf('\n', start)
    const end = eol === -1 ? text.length : eol
    let at = start
    while (at < end && text.charCodeAt(at) === 32) at++
    starts.push(start)
    if (at < end && text.charCodeAt(at) !== 9) indents.push(at - start)
    else indents.push(/^[ \t]*$/.test(text.slice(at, end)) ? blank : tabbed)
    start = end + 1
  }
  starts.push(text.length + 1)
  return {text, count: indents.length, starts, indents}
}

/** What stands on a line from a column on. */
export function restOf({text, starts}: TextLines, line: number, column: number): string {
  return text.slice((starts[line] as number) + column, endOfLine(starts, line))
}

/** The place of a node from a column of one line to an offset in another. */
export function positionOf({starts}: TextLines, line: number, column: number, endLine: number, end: number): Position {
  return {
    start: {line: line + 1, column: column + 1, offset: (starts[line] as number) + column},
    end: {line: endLine + 1, column: end - (starts[endLine] as number) + 1, offset: end}
  }
}

/** Offset of the line end. */
export function endOfLine(starts: readonly number[], line: number): number {
  return (starts[line + 1] as number) - 1
}
