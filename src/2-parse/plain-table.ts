import type {RootContent, TableRow} from 'mdast'
import {blank, endOfLine, positionOf, restOf, type TextLines} from './text-lines.js'

/** A block, and the line behind it. */
export interface PlainBlock<Node = RootContent> {
  readonly node: Node
  readonly next: number
}

const delimiter = /^\|(?: *:?-+:? *\|)+ *$/

/** Reads a table whose lines all start with a pipe at one column; `none` where there is none, undefined where remark must say. */
export function plainTable(lines: TextLines, line: number, column: number): PlainBlock | 'none' | undefined {
  const below = line + 1 < lines.count ? (lines.indents[line + 1] as number) : blank
  const second = below < 0 ? '' : restOf(lines, line + 1, below)
  if (!/^:?[-|]/.test(second)) return 'none'
  if (below !== column || !delimiter.test(second) || cells(restOf(lines, line, column)) !== cells(second)) return undefined
  const children = [row(lines, line, column)]
  let next = line + 2
  for (; next < lines.count && lines.indents[next] !== blank; next++) {
    if (lines.indents[next] !== column || lines.text[(lines.starts[next] as number) + column] !== '|') return undefined
    children.push(row(lines, next, column))
  }
  const position = positionOf(lines, line, column, next - 1, endOfLine(lines.starts, next - 1))
  return {node: {type: 'table', children, position}, next}
}

function cells(written: string): number | undefined {
  return /^\|.*[^\\]\|[ \t]*$/s.test(written) ? written.replace(/\\\|/g, '').split('|').length - 2 : undefined
}

function row(lines: TextLines, line: number, column: number): TableRow {
  return {type: 'tableRow', children: [], position: positionOf(lines, line, column, line, endOfLine(lines.starts, line))}
}
