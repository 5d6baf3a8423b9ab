import type {List, ListItem, Paragraph, Table} from 'mdast'
import type {RuleForm} from '../model.js'
import {headingWords, isBoldHeading, isLabel, isTopic} from './heading.js'
import {addParagraph} from './read-paragraph.js'
import {splitParagraph} from './split-text.js'
import {addRule, type Block, endOf, openSection, rank, sourceOf, spanOf, startOf, type Walk} from './walk.js'

/** A list: an item is a rule, or heads the list in it; what stands in an item is a detail of it. */
export function readList(walk: Walk, list: List, depth: number, parent: number | undefined): void {
  const block = ++walk.block
  for (const item of list.children) readItem(walk, list, item, depth, parent, block)
}

function readItem(walk: Walk, list: List, item: ListItem, depth: number, parent: number | undefined, block: number): void {
  const [first, ...rest] = item.children
  const headLength = first?.type === 'paragraph' ? itemHeading(walk, first, rest) : 0
  const form: RuleForm = item.checked !== null && item.checked !== undefined ? 'task' : list.ordered ? 'step' : 'item'
  if (first?.type === 'paragraph' && headLength > 0) {
    const before = walk.open
    const end = startOf(first) + headLength
    const head = walk.body.slice(startOf(first), end)
    openSection(walk, 'item', rank.item + depth, headingWords(head), walk.body.slice(startOf(item), end), startOf(first), false)
    walk.block++
    if (end < endOf(first)) addParagraph(walk, {start: end + 1, end: endOf(first)}, {form: 'sentence'})
    for (const node of rest) readItemBlock(walk, node, 0, undefined)
    walk.open = before
    return
  }
  let own = parent
  let nodes: readonly Block[] = item.children
  if (first?.type === 'paragraph') {
    own = walk.rules.length
    walk.block = Math.max(walk.block, block)
    addParagraph(walk, spanOf(first), {form, depth, parent, block})
    nodes = rest
  }
  for (const node of nodes) readItemBlock(walk, node, depth + 1, own)
}

function readItemBlock(walk: Walk, node: Block, depth: number, parent: number | undefined): void {
  if (node.type === 'list') readList(walk, node, depth, parent)
  else if (node.type === 'table') readTable(walk, node)
  else {
    walk.block++
    addRule(walk, spanOf(node), {form: formOf(node), depth, parent})
  }
}

function formOf({type}: Block): RuleForm {
  if (type === 'code') return 'code'
  return type === 'paragraph' ? 'sentence' : type === 'blockquote' ? 'quote' : 'raw'
}

/** `3. **Security:**` or `- Auth:` over a list or over marked lines is a heading, and this its length; an instruction over its details is a rule. */
function itemHeading(walk: Walk, first: Paragraph, rest: readonly Block[]): number {
  const source = sourceOf(walk, first)
  const heads = (text: string): boolean => isBoldHeading(text) || isLabel(text) || isTopic(text)
  if (rest.some(({type}) => type === 'list')) return heads(source) ? source.length : 0
  const length = source.indexOf('\n')
  return length > 0 && heads(source.slice(0, length)) && splitParagraph(source.slice(length + 1)).marked ? length : 0
}

/** What a head of a table begins with below a line of text, and where it comes first would begin a list, a quote or a heading. */
const startsBlock = /^(?:[-+*>#]|\d{1,9}[.)])/

/** A table: each row is a rule, under the head. */
export function readTable(walk: Walk, table: Table): void {
  walk.block++
  const span = spanOf(table)
  const lines = walk.body.slice(span.start, span.end).split('\n')
  const head = lines
    .slice(0, 2)
    .map((line) => line.trim())
    .join('\n')
    .replace(startsBlock, '| $&')
  const [, ...rows] = table.children
  for (const row of rows) {
    const start = walk.body.lastIndexOf('\n', startOf(row) - 1) + 1
    const first = row === rows[0]
    addRule(walk, {start, end: endOf(row)}, {form: 'row', tableHead: head, from: first ? span.start : undefined})
  }
  if (rows.length === 0) addRule(walk, span, {form: 'raw'})
}
