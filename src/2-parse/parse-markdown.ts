import type {Node, Parent, Root, RootContent} from 'mdast'
import {plainBlock} from './plain-blocks.js'
import {remarkBlocks} from './remark-blocks.js'
import {blank, endOfLine, type TextLines, textLines} from './text-lines.js'

/**
 * The Markdown blocks of a text, as remark finds them. Most of them are plain and read at once; remark, which takes far longer, reads
 * what lies between.
 */
export function parseMarkdown(text: string): Root {
  // remark takes them for others, and `remarkBlocks` knows.
  if (/[\r\0\uFEFF]/.test(text)) return remarkBlocks(text)
  const lines = textLines(text)
  const children: RootContent[] = []
  for (let line = 0; line < lines.count; ) {
    if (lines.indents[line] === blank) line++
    else {
      const plain = plainBlock(lines, line)
      if (plain) children.push(plain.node)
      const read = plain ?? upToHeading(lines, line, children)
      line = read.next
    }
  }
  return {type: 'root', children}
}

/** Lets remark read on to a heading that ends whatever is open; where that heading turns out to be none, to the end of the text. */
function upToHeading(lines: TextLines, from: number, children: RootContent[]): {next: number} {
  const offset = lines.starts[from] as number
  const next = headingBelow(lines, from)
  const read = next < lines.count ? remarkBlocks(lines.text.slice(offset, endOfLine(lines.starts, next))).children : []
  const last = read.pop()
  const isEnd = last?.type === 'heading' && last.position?.start.line === next - from + 1
  const blocks = isEnd ? read : remarkBlocks(lines.text.slice(offset)).children
  for (const node of blocks) children.push(moved(node, offset, from))
  return {next: isEnd ? next : lines.count}
}

function headingBelow({text, starts, indents, count}: TextLines, from: number): number {
  let at = from + 1
  while (at < count && !(indents[at - 1] === blank && /^#{1,6} \S/.test(text.slice(starts[at], (starts[at] as number) + 8)))) at++
  return at
}

function moved<Block extends Node>(node: Block, offset: number, line: number): Block {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.offset = (point.offset ?? 0) + offset
    point.line += line
  }
  for (const child of (node as Partial<Parent>).children ?? []) moved(child, offset, line)
  return node
}
