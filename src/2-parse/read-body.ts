import type {RootContent} from 'mdast'
import type {RuleForm, Section} from '../model.js'
import {headingWords} from './heading.js'
import {joinSteps} from './join-steps.js'
import {lineIndex} from './line-index.js'
import {maskBody} from './mask-body.js'
import {parseMarkdown} from './parse-markdown.js'
import {readList, readTable} from './read-list.js'
import {readParagraph} from './read-paragraph.js'
import type {Span} from './split-text.js'
import {addRule, type Block, type DraftRule, lastOpen, openSection, rank, sourceOf, spanOf, startOf, type Walk} from './walk.js'

export type {DraftRule}

/** The sections and rules of a body. */
export interface Body {
  readonly sections: readonly Section[]
  readonly rules: readonly DraftRule[]
}

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
  const parsed = parseMarkdown(masked.text).children
  const code = masked.opaque.map(opaqueBlock(body)).filter(({start}) => !parsed.some((node) => isInNote(node, start)))
  const taken = [...code, ...masked.tags.map(tagEvent(body))]
  const starts = new Set(taken.map(({start}) => start))
  const blocks = parsed.map((node) => beforeCode(node, code))
  const events = [...blocksOf(blocks).filter(({start}) => !starts.has(start)), ...taken]
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
  readonly type?: string
  readonly node?: Block
  readonly read: (walk: Walk, next: Block | undefined, previous: string | undefined) => void
}

/** HTML goes on to a blank line, and so over a fence that opens below it: that is a block of its own. */
function beforeCode(node: RootContent, code: readonly Event[]): RootContent {
  if (node.type !== 'html' || !node.position) return node
  const [start, end] = [startOf(node), node.position.end.offset ?? 0]
  const inside = code.find((block) => block.start > start && block.start < end)
  return inside ? {...node, position: {...node.position, end: {...node.position.end, offset: inside.start}}} : node
}

/** A footnote goes on as long as lines are indented, and is one block with the code in its midst. */
function isInNote(node: RootContent, start: number): boolean {
  return node.type === 'footnoteDefinition' && startOf(node) < start && start < (node.position?.end.offset ?? 0)
}

function blocksOf(blocks: readonly RootContent[]): Event[] {
  return joinSteps(blocks).map((node) => ({
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
    return {start: span.start, read: (walk) => addBlock(walk, span, form)}
  }
}

function tagEvent(body: string): (tag: {line: number; name: string; closes: boolean}) => Event {
  const offsets = lineOffsets(body)
  return ({line, name, closes}) => {
    const start = offsets[line] ?? 0
    const source = body.slice(start, (offsets[line + 1] ?? body.length + 1) - 1).trim()
    return {
      start,
      read: (walk) => {
        if (!closes) return openSection(walk, 'tag', rank.tag, tagHeading(name), source, start)
        const at = walk.open.findLastIndex(({section}) => isTagOf(walk.sections[section] as Section, name))
        if (at > 0) walk.open = walk.open.slice(0, at)
      }
    }
  }
}

function readBlock(walk: Walk, node: Block, next: Block | undefined, previous: string | undefined): void {
  closeLabel(walk, node, previous)
  if (node.type === 'heading') {
    const source = sourceOf(walk, node)
    openSection(walk, 'heading', node.depth, headingWords(source), source, startOf(node))
  } else if (node.type === 'paragraph') readParagraph(walk, node, next)
  else if (node.type === 'list') readList(walk, node, 0, walk.intro)
  else if (node.type === 'table') readTable(walk, node)
  else if (node.type === 'code') addBlock(walk, spanOf(node), 'code')
  else if (node.type !== 'thematicBreak') addBlock(walk, spanOf(node), node.type === 'blockquote' ? 'quote' : 'raw')
}

/** A label heads the one block below it; a second list or table in a row is no longer its own. */
function closeLabel(walk: Walk, node: Block, previous: string | undefined): void {
  const own = lastOpen(walk).section
  if (previous !== 'list' && previous !== 'paragraph') return
  if ((walk.sections[own] as Section).style !== 'label') return
  const hasRules = walk.rules.findLast(({section}) => section <= own)?.section === own
  if (hasRules && node.type !== 'code' && node.type !== 'table') walk.open.pop()
}

function addBlock(walk: Walk, span: Span, form: RuleForm): void {
  walk.block++
  addRule(walk, span, {form})
}

function isTagOf({style, heading}: Section, name: string): boolean {
  return style === 'tag' && heading === tagHeading(name)
}

function lineOffsets(body: string): number[] {
  const offsets = [0]
  for (let at = body.indexOf('\n'); at !== -1; at = body.indexOf('\n', at + 1)) offsets.push(at + 1)
  return offsets
}

/** `<output_format>` heads its content as `Output format` would. */
function tagHeading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replace(/[_-]+/g, ' ')
}
