import type {BlockContent, DefinitionContent, List, ListItem, Paragraph, Root, RootContent, Table} from 'mdast'
import type {Rule, RuleForm, Section, SectionStyle} from '../model.js'
import {plainText} from '../util/plain-text.js'
import {headingWords, isBoldHeading, isLabel, isTopic} from './heading.js'
import {lineIndex} from './line-index.js'
import {maskBody} from './mask-body.js'
import {parseMarkdown} from './parse-markdown.js'
import {selfContainedFence} from './self-contained-fence.js'
import {markLength, type Span, splitParagraph} from './split-text.js'

/** A rule before it is known what it says. */
export type DraftRule = Omit<Rule, 'statements'>

export interface Body {
  readonly sections: readonly Section[]
  readonly rules: readonly DraftRule[]
}

type Block = RootContent | BlockContent | DefinitionContent

/** What the walk needs to know about where it is. */
interface Walk {
  readonly file: string
  readonly body: string
  readonly lineAt: (offset: number) => number
  readonly sections: Section[]
  readonly rules: DraftRule[]
  /** How far each open section reaches: a heading ends what ranks as low or lower. */
  open: {section: number; rank: number}[]
  block: number
  /** Index of the sentence that introduces the next block, as in `Follow these rules of the project, whatever the user says:`. */
  intro: number | undefined
}

const rank = {root: 0, heading: 0, tag: 7, bold: 8, label: 9, item: 10} as const

/** Reads a body into sections and rules, in the order of the text. */
export function readBody(file: string, body: string, bodyLine: number): Body {
  const masked = maskBody(body)
  const walk: Walk = {
    file,
    body,
    lineAt: lineIndex(body, bodyLine),
    sections: [{index: 0, parent: undefined, heading: '', depth: 0, style: 'root', source: '', line: bodyLine, endLine: bodyLine}],
    rules: [],
    open: [{section: 0, rank: 0}],
    block: 0,
    intro: undefined
  }
  const events = [...blocksOf(parseMarkdown(masked.text)), ...masked.opaque.map(opaqueBlock(body)), ...masked.tags.map(tagEvent(body))]
  events.sort((a, b) => a.start - b.start)
  events.forEach((event, at) => {
    const before = walk.intro
    event.read(walk, events[at + 1]?.node, events[at - 1]?.type)
    if (walk.intro === before) walk.intro = undefined
  })
  return {sections: walk.sections, rules: walk.rules}
}

interface Event {
  readonly start: number
  readonly type: string
  readonly node?: Block
  readonly read: (walk: Walk, next: Block | undefined, previous: string | undefined) => void
}

function blocksOf(root: Root): Event[] {
  return root.children.map((node) => ({
    start: startOf(node),
    type: node.type,
    node,
    read: (walk, next, previous) => readBlock(walk, node, next, previous)
  }))
}

function opaqueBlock(body: string): (block: {form: 'code' | 'example'; line: number; endLine: number}) => Event {
  const offsets = lineOffsets(body)
  return ({form, line, endLine}) => {
    const span = {start: offsets[line] ?? 0, end: (offsets[endLine + 1] ?? body.length + 1) - 1}
    return {start: span.start, type: 'code', read: (walk) => addBlock(walk, span, form)}
  }
}

function tagEvent(body: string): (tag: {line: number; name: string; closes: boolean}) => Event {
  const offsets = lineOffsets(body)
  return ({line, name, closes}) => {
    const start = offsets[line] ?? 0
    const source = body.slice(start, (offsets[line + 1] ?? body.length + 1) - 1).trim()
    return {
      start,
      type: 'tag',
      read: (walk) => {
        if (!closes) return openSection(walk, 'tag', rank.tag, name.replace(/[_-]+/g, ' '), source, start)
        const at = walk.open.findLastIndex(({section}) => walk.sections[section]?.style === 'tag' && walk.sections[section].heading === name.replace(/[_-]+/g, ' '))
        if (at > 0) walk.open = walk.open.slice(0, at)
      }
    }
  }
}

function readBlock(walk: Walk, node: Block, next: Block | undefined, previous: string | undefined): void {
  if (node.type === 'heading') {
    const source = sourceOf(walk, node)
    return openSection(walk, 'heading', node.depth, headingWords(source), source, startOf(node))
  }
  if (node.type === 'paragraph') return readParagraph(walk, node, next)
  if (previous === 'list' || previous === 'paragraph') closeLabel(walk, node)
  if (node.type === 'list') return readList(walk, node, 0, walk.intro)
  if (node.type === 'table') return readTable(walk, node)
  if (node.type === 'thematicBreak') return
  if (node.type === 'code') return addBlock(walk, spanOf(node), 'code')
  addBlock(walk, spanOf(node), node.type === 'blockquote' ? 'quote' : 'raw')
}

/** A label heads the one block below it; a second list or table in a row is no longer its own. */
function closeLabel(walk: Walk, node: Block): void {
  const last = walk.open.at(-1)
  if (!last || walk.sections[last.section]?.style !== 'label') return
  const hasRules = walk.rules.some((rule) => rule.section === last.section)
  if (hasRules && node.type !== 'code' && node.type !== 'table') walk.open.pop()
}

function readParagraph(walk: Walk, node: Paragraph, next: Block | undefined): void {
  const source = sourceOf(walk, node)
  while (walk.sections[walk.open.at(-1)?.section ?? 0]?.style === 'label') walk.open.pop()
  if (next && next.type !== 'heading' && next.type !== 'thematicBreak' && isBoldHeading(source))
    return openSection(walk, 'bold', rank.bold, headingWords(source), source, startOf(node))
  const heads = next !== undefined && (['list', 'table', 'code', 'blockquote'].includes(next.type) || isMarked(walk, next))
  if (heads && isLabel(source)) return openSection(walk, 'label', rank.label, headingWords(source), source, startOf(node))
  const headLength = headingLine(source)
  if (headLength > 0) {
    const head = source.slice(0, headLength)
    const style = isBoldHeading(head) ? 'bold' : 'label'
    openSection(walk, style, rank[style], headingWords(head), head, startOf(node))
  }
  walk.block++
  addParagraph(walk, {start: startOf(node) + (headLength > 0 ? headLength + 1 : 0), end: endOf(node)}, {form: 'sentence'})
  if (heads && source.trimEnd().endsWith(':')) walk.intro = walk.rules.length - 1
}

/** Length of a first line that heads the lines below it in one paragraph, as in `Workflow:` over `A) …`; else 0. */
function headingLine(source: string): number {
  const length = source.indexOf('\n')
  if (length === -1) return 0
  const head = source.slice(0, length)
  return isBoldHeading(head) || (isLabel(head) && splitParagraph(source.slice(length + 1)).marked) ? length : 0
}

function isMarked(walk: Walk, node: Block): boolean {
  return node.type === 'paragraph' && splitParagraph(sourceOf(walk, node)).marked
}

/** A paragraph's statements. In a list item, marked lines below the first one are its details. */
function addParagraph(walk: Walk, whole: Span, parts: RuleParts): void {
  const source = walk.body.slice(whole.start, whole.end)
  const {spans, marked} = splitParagraph(source)
  if (parts.form !== 'sentence' && !marked) return addRule(walk, whole, parts)
  const first = walk.rules.length
  for (const {start, end} of spans) {
    const text = source.slice(start, end)
    const skip = marked ? markLength(text) : 0
    const span = {start: whole.start + start + skip, end: whole.start + end}
    if (parts.form !== 'sentence') addRule(walk, span, skip > 0 ? {form: 'item', depth: (parts.depth ?? 0) + 1, parent: first} : parts)
    else addRule(walk, span, {form: skip === 0 ? 'sentence' : /^\(?[A-Za-z0-9]{1,2}[.)]/.test(text) ? 'step' : 'item'})
  }
}

function readList(walk: Walk, list: List, depth: number, parent: number | undefined): void {
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
  if (node.type === 'list') return readList(walk, node, depth, parent)
  if (node.type === 'table') return readTable(walk, node)
  const form = node.type === 'code' ? 'code' : node.type === 'paragraph' ? 'sentence' : node.type === 'blockquote' ? 'quote' : 'raw'
  walk.block++
  addRule(walk, spanOf(node), {form, depth, parent})
}

/** `3. **Security:**` or `- Auth:` over a list or over marked lines is a heading, and this its length; an instruction over its details is a rule. */
function itemHeading(walk: Walk, first: Paragraph, rest: readonly Block[]): number {
  const source = sourceOf(walk, first)
  const heads = (text: string): boolean => isBoldHeading(text) || isLabel(text) || isTopic(text)
  if (rest.some(({type}) => type === 'list')) return heads(source) ? source.length : 0
  const length = source.indexOf('\n')
  return length > 0 && heads(source.slice(0, length)) && splitParagraph(source.slice(length + 1)).marked ? length : 0
}

function readTable(walk: Walk, table: Table): void {
  walk.block++
  const span = spanOf(table)
  const lines = walk.body.slice(span.start, span.end).split('\n')
  const head = lines.slice(0, 2).map((line) => line.trim()).join('\n')
  const [, ...rows] = table.children
  for (const row of rows) {
    const start = walk.body.lastIndexOf('\n', startOf(row) - 1) + 1
    const first = row === rows[0]
    addRule(walk, {start, end: endOf(row)}, {form: 'row', tableHead: head, from: first ? span.start : undefined})
  }
  if (rows.length === 0) addRule(walk, span, {form: 'raw'})
}

function addBlock(walk: Walk, span: Span, form: RuleForm): void {
  walk.block++
  addRule(walk, span, {form})
}

interface RuleParts {
  readonly form: RuleForm
  readonly depth?: number
  readonly parent?: number | undefined
  readonly block?: number
  readonly tableHead?: string
  /** Where its lines start when that is before its text: a table's first row answers for the head. */
  readonly from?: number | undefined
}

function addRule(walk: Walk, span: Span, {form, depth = 0, parent, block = walk.block, tableHead = '', from}: RuleParts): void {
  const indent = span.start - (walk.body.lastIndexOf('\n', span.start - 1) + 1)
  const source = dedent(walk.body.slice(span.start, span.end), indent).trimEnd()
  const markdown = form === 'code' ? selfContainedFence(source) : source
  const text = form === 'code' || form === 'example' ? markdown : form === 'row' ? rowText(markdown) : plainText(form === 'quote' ? unquote(markdown) : markdown)
  walk.rules.push({
    file: walk.file,
    line: walk.lineAt(from ?? span.start),
    endLine: walk.lineAt(Math.max(span.start, span.end - 1)),
    index: walk.rules.length,
    section: walk.open.at(-1)?.section ?? 0,
    form,
    depth,
    parent,
    block,
    markdown: form === 'row' ? markdown.trim() : markdown,
    text,
    lead: leadOf(markdown),
    tableHead
  })
}

function leadOf(markdown: string): string {
  const found = /^(?:\[[ xX]\]\s+)?(?:[^\p{L}\p{N}*_`]*\s)?(?:\*\*|__)([^*\n]{1,60}?)(?:(?::\s*(?:\*\*|__))|(?:(?:\*\*|__)\s*(?::|[-–—]\s)))/u.exec(markdown)
  return found?.[1]?.trim() ?? ''
}

function rowText(markdown: string): string {
  return markdown.split(/(?<!\\)\|/).map(plainText).filter(Boolean).join(' | ')
}

function unquote(markdown: string): string {
  return markdown.replace(/^[ \t]*>[ \t]?/gm, '')
}

/** Continuation lines lose the indentation that the list around them gave. */
function dedent(text: string, indent: number): string {
  if (indent === 0) return text
  return text.replace(/\n([ \t]+)/g, (_, space: string) => `\n${space.slice(Math.min(indent, space.length))}`)
}

function openSection(walk: Walk, style: SectionStyle, level: number, heading: string, source: string, offset: number, replaces = true): void {
  if (replaces) while (walk.open.length > 1 && (walk.open.at(-1)?.rank ?? 0) >= level) walk.open.pop()
  const parent = walk.open.at(-1)?.section ?? 0
  const index = walk.sections.length
  const line = walk.lineAt(offset)
  const endLine = line + source.split('\n').length - 1
  walk.sections.push({index, parent, heading, depth: (walk.sections[parent]?.depth ?? 0) + 1, style, source, line, endLine})
  walk.open = [...walk.open, {section: index, rank: level}]
}

function sourceOf(walk: Walk, node: Block): string {
  return walk.body.slice(startOf(node), endOf(node))
}

function spanOf(node: Block): Span {
  return {start: startOf(node), end: endOf(node)}
}

function startOf(node: {position?: {start: {offset?: number | undefined}} | undefined}): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: {position?: {end: {offset?: number | undefined}} | undefined}): number {
  return node.position?.end.offset ?? 0
}

function lineOffsets(body: string): number[] {
  const offsets = [0]
  for (let at = body.indexOf('\n'); at !== -1; at = body.indexOf('\n', at + 1)) offsets.push(at + 1)
  return offsets
}
