import type {Paragraph} from 'mdast'
import type {Section} from '../model.js'
import {headingWords, isBoldHeading, isLabel} from './heading.js'
import {markLength, type Span, splitParagraph} from './split-text.js'
import {addRule, type Block, endOf, lastOpen, openSection, type RuleParts, rank, sourceOf, startOf, type Walk} from './walk.js'

/** A paragraph between blocks: a heading in bold, a label over the next block, or statements. */
export function readParagraph(walk: Walk, node: Paragraph, next: Block | undefined): void {
  const source = sourceOf(walk, node)
  while ((walk.sections[lastOpen(walk).section] as Section).style === 'label') walk.open.pop()
  const heads = next !== undefined && (['list', 'table', 'code', 'blockquote'].includes(next.type) || isMarked(walk, next))
  const isBold = next !== undefined && next.type !== 'heading' && next.type !== 'thematicBreak' && isBoldHeading(source)
  if (isBold || (heads && isLabel(source))) {
    const style = isBold ? 'bold' : 'label'
    openSection(walk, style, rank[style], headingWords(source), source, startOf(node))
  } else readText(walk, node, source, heads)
}

function readText(walk: Walk, node: Paragraph, source: string, introduces: boolean): void {
  const headLength = headingLine(source)
  if (headLength > 0) {
    const head = source.slice(0, headLength)
    const style = isBoldHeading(head) ? 'bold' : 'label'
    openSection(walk, style, rank[style], headingWords(head), head, startOf(node))
  }
  walk.block++
  addParagraph(walk, {start: startOf(node) + (headLength > 0 ? headLength + 1 : 0), end: endOf(node)}, {form: 'sentence'})
  if (introduces && source.trimEnd().endsWith(':')) walk.intro = walk.rules.length - 1
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
export function addParagraph(walk: Walk, whole: Span, parts: RuleParts): void {
  const source = walk.body.slice(whole.start, whole.end)
  const {spans, marked} = splitParagraph(source)
  if (parts.form !== 'sentence' && !marked) {
    addRule(walk, whole, parts)
    return
  }
  const first = walk.rules.length
  for (const {start, end} of spans) {
    const text = source.slice(start, end)
    const skip = marked ? markLength(text) : 0
    const span = {start: whole.start + start + skip, end: whole.start + end}
    if (parts.form !== 'sentence') addRule(walk, span, skip > 0 ? {form: 'item', depth: (parts.depth ?? 0) + 1, parent: first} : parts)
    else addRule(walk, span, {form: skip === 0 ? 'sentence' : /^\(?[A-Za-z0-9]{1,2}[.)]/.test(text) ? 'step' : 'item'})
  }
}
