import type {BlockContent, Code, DefinitionContent, FootnoteDefinition, Heading, List, ListItem, Paragraph} from 'mdast'
import {type PlainBlock, plainTable} from './plain-table.js'
import {blank, endOfLine, positionOf, restOf, type TextLines, tabbed} from './text-lines.js'

/** An item that is open around a block: its text starts at `width`, its mark stands behind `outer` and ends in `mark`. */
interface OpenItem {
  readonly outer: number
  readonly width: number
  readonly mark: string
}

const headingPattern = /^(#{1,6})(?:[ \t]|$)/
const breakPattern = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const fencePattern = /^(?:`{3,}[^`]*|~{3,}.*)$/s
const markPattern = /^([-+*]|(\d{1,9})[.)])( {1,4})(?=[^ \t])/
/** A mark over nothing or over indented code; what makes a heading or a table of the line above. */
const unsurePattern = /^(?:(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)|=+[ \t]*$|[-|:][-|: \t]*$|:?-)/
/** Lists in lists beyond this are no plain text, and each takes its part of the stack. */
const deepest = 50
const startsOfBlocks = new Set('#*-_`~+0123456789<>[=|:')

/**
 * Reads one block of Markdown that stands on its own in a plain way, as most of them do, many times faster than remark; undefined where
 * it takes more to be sure, so that remark must read it. Whatever it gives, remark would give the same (test/plain-blocks.test.ts).
 */
export function plainBlock(lines: TextLines, line: number): PlainBlock | undefined {
  return blockAt(lines, line, lines.indents[line] as number, [])
}

function blockAt(lines: TextLines, line: number, column: number, open: readonly OpenItem[]): PlainBlock | undefined {
  const width = open.at(-1)?.width ?? 0
  if (column === tabbed || column - width > 3 || open.length > deepest) return undefined
  const rest = restOf(lines, line, column)
  const first = rest[0] as string
  if (!startsOfBlocks.has(first)) return paragraph(lines, line, column, open)
  if (first === '<') return undefined
  if (rest.startsWith('[^')) return open.length === 0 ? footnote(lines, line, column, rest) : undefined
  if (headingPattern.test(rest)) return heading(lines, line, column, rest)
  if (breakPattern.test(rest)) return {node: {type: 'thematicBreak', position: toLineEnd(lines, line, column, line)}, next: line + 1}
  if (fencePattern.test(rest)) return code(lines, line, column, width, rest)
  if (first === '>') return open.length === 0 ? quote(lines, line, column) : undefined
  if (markPattern.test(rest)) return list(lines, line, column, open)
  if (unsurePattern.test(rest)) return undefined
  if (first === '|' && open.length === 0) {
    const table = plainTable(lines, line, column)
    if (table !== 'none') return table
  }
  return paragraph(lines, line, column, open)
}

function toLineEnd(lines: TextLines, line: number, column: number, endLine: number) {
  return positionOf(lines, line, column, endLine, endOfLine(lines.starts, endLine))
}

function heading(lines: TextLines, line: number, column: number, rest: string): PlainBlock<Heading> {
  const depth = (headingPattern.exec(rest)?.[1]?.length ?? 1) as Heading['depth']
  return {node: {type: 'heading', depth, children: [], position: toLineEnd(lines, line, column, line)}, next: line + 1}
}

/** A fenced block that closes before its container does. */
function code(lines: TextLines, line: number, column: number, width: number, opening: string): PlainBlock<Code> | undefined {
  const mark = opening[0] as string
  const least = opening.length - opening.replace(/^(?:`+|~+)/, '').length
  for (let at = line + 1; at < lines.count; at++) {
    const indent = lines.indents[at] as number
    if (indent === blank) continue
    if (indent < width && width > 0) return undefined
    if (indent === tabbed || indent > width + 3 || lines.text[(lines.starts[at] as number) + indent] !== mark) continue
    const rest = restOf(lines, at, indent).replace(/(?<![ \t])[ \t]+$/, '')
    if (rest.length >= least && rest === mark.repeat(rest.length))
      return {node: {type: 'code', value: '', position: toLineEnd(lines, line, column, at)}, next: at + 1}
  }
  return undefined
}

/** Quoted lines up to a blank one, where nothing in them can reach further or end earlier. */
function quote(lines: TextLines, line: number, column: number): PlainBlock | undefined {
  let end = line
  while (end < lines.count && lines.indents[end] !== blank) {
    const rest = restOf(lines, end, lines.indents[end] as number)
    if ((lines.indents[end] as number) > 3 || !/^> ?[^\s>`~<[]/.test(rest)) return undefined
    end++
  }
  const last = end - 1
  if (/\s$/.test(restOf(lines, last, 0))) return undefined
  return {node: {type: 'blockquote', children: [], position: toLineEnd(lines, line, column, last)}, next: end}
}

/** A footnote of one line of words that nothing below it goes on with. */
function footnote(lines: TextLines, line: number, column: number, rest: string): PlainBlock<FootnoteDefinition> | undefined {
  const [, label = ''] = /^\[\^([\w-]{1,100})\]: [\p{L}](?:.*\S)?$/su.exec(rest) ?? []
  const below = nextWords(lines, line + 1)
  const indent = below < lines.count ? (lines.indents[below] as number) : 0
  if (label === '' || below === line + 1 || indent > 3 || indent === tabbed) return undefined
  const position = toLineEnd(lines, line, column, line)
  return {node: {type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children: [], position}, next: line + 1}
}

/** Lines up to a blank one or to one that starts a block of its own. */
function paragraph(lines: TextLines, line: number, column: number, open: readonly OpenItem[]): PlainBlock<Paragraph> | undefined {
  let last = line
  while (last + 1 < lines.count && lines.indents[last + 1] !== blank) {
    const ends = endsParagraph(lines, last + 1, open)
    if (ends === undefined) return undefined
    if (ends) break
    last++
  }
  const end = endOfLine(lines.starts, last)
  const position = positionOf(lines, line, column, last, end)
  // It may define where a link leads, and then it is no paragraph.
  if (lines.text[position.start.offset as number] === '[' && lines.text.slice(position.start.offset, end).includes(']:')) return undefined
  return {node: {type: 'paragraph', children: [], position}, next: last + 1}
}

/** Whether a line below a paragraph is no part of it; undefined where that is hard to tell. */
function endsParagraph(lines: TextLines, line: number, open: readonly OpenItem[]): boolean | undefined {
  const indent = lines.indents[line] as number
  if (indent === tabbed) return undefined
  const around = open.findLast(({width}) => width <= indent)
  if (indent - (around?.width ?? 0) > 3) return false
  const rest = restOf(lines, line, indent)
  const first = rest[0] as string
  if (!startsOfBlocks.has(first)) return false
  if (first === '<' || rest.startsWith('[^')) return undefined
  if (headingPattern.test(rest) || breakPattern.test(rest) || fencePattern.test(rest) || first === '>')
    return /^-+[ \t]*$/.test(rest) ? undefined : true
  const [whole = '', mark = '', number] = markPattern.exec(rest) ?? []
  const inside = rest.slice(whole.length)
  if (unsurePattern.test(inside) || (whole !== '' && markPattern.test(inside))) return undefined
  if (whole === '') return false
  if (number === undefined || number === '1') return true
  const isSibling = open.some((item) => item.outer <= indent && indent < item.width && item.mark === mark.slice(-1))
  return isSibling ? true : around === open.at(-1) ? false : undefined
}

function list(lines: TextLines, line: number, column: number, open: readonly OpenItem[]): PlainBlock<List> | undefined {
  const outer = open.at(-1)?.width ?? 0
  const children: ListItem[] = []
  let next = line
  let kind = ''
  for (let at = column; ; at = lines.indents[next] as number) {
    const rest = restOf(lines, next, at)
    const [whole, mark = ''] = (!breakPattern.test(rest) && markPattern.exec(rest)) || []
    if (whole === undefined && unsurePattern.test(rest) && !breakPattern.test(rest)) return undefined
    if (whole === undefined || (kind !== '' && mark.slice(-1) !== kind)) break
    kind = mark.slice(-1)
    const read = item(lines, next, at, [...open, {outer, width: at + whole.length, mark: kind}])
    if (!read) return undefined
    children.push(read.node)
    next = nextWords(lines, read.next)
    const indent = next < lines.count ? (lines.indents[next] as number) : blank
    if (indent === tabbed || indent > outer + 3) return undefined
    if (indent < outer) break
  }
  const [from, to] = [children[0]?.position, children.at(-1)?.position]
  if (!from || !to) return undefined
  const ordered = kind === '.' || kind === ')'
  return {node: {type: 'list', ordered, children, position: {start: from.start, end: to.end}}, next}
}

function item(lines: TextLines, line: number, column: number, open: readonly OpenItem[]): PlainBlock<ListItem> | undefined {
  const {width} = open.at(-1) as OpenItem
  const children: (BlockContent | DefinitionContent)[] = []
  const first = blockAt(lines, line, width, open)
  if (!first) return undefined
  const checked = first.node.type === 'paragraph' ? check(lines, first.node) : null
  if (checked === undefined) return undefined
  children.push(first.node as BlockContent)
  let next = nextWords(lines, first.next)
  while (next < lines.count && (lines.indents[next] as number) >= width) {
    const read = blockAt(lines, next, lines.indents[next] as number, open)
    if (!read) return undefined
    children.push(read.node as BlockContent)
    next = nextWords(lines, read.next)
  }
  if (next < lines.count && lines.indents[next] === tabbed) return undefined
  const position = positionOf(lines, line, column, line, 0)
  const end = children.at(-1)?.position?.end ?? position.end
  return {node: {type: 'listItem', checked, children, position: {start: position.start, end}}, next}
}

/** Takes the box off the text of a task; null where there is none, undefined where it may be one. */
function check({text}: TextLines, node: Paragraph): boolean | null | undefined {
  const start = node.position?.start
  const offset = start?.offset ?? 0
  const [, mark, behind = ''] = /^\[([ xX\n])\]([\s\S]?[\s\S]?)/.exec(text.slice(offset, offset + 5)) ?? []
  if (mark === undefined) return null
  if (!start || mark === '\n' || !/^ \S/.test(behind)) return undefined
  start.offset = offset + 4
  start.column += 4
  return mark !== ' '
}

function nextWords({count, indents}: TextLines, line: number): number {
  let next = line
  while (next < count && indents[next] === blank) next++
  return next
}
