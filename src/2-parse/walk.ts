import type {BlockContent, DefinitionContent, RootContent} from 'mdast'
import type {Rule, RuleForm, Section, SectionStyle} from '../model.js'
import {plainText} from '../util/plain-text.js'
import {selfContainedFence} from './self-contained-fence.js'
import type {Span} from './split-text.js'

/** A rule before it is known what it says. */
export type DraftRule = Omit<Rule, 'statements'>

export type Block = RootContent | BlockContent | DefinitionContent

/** What the walk needs to know about where it is. */
export interface Walk {
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

/** A section ends where one begins that ranks as low or lower; Markdown headings rank by their depth. */
export const rank = {tag: 7, bold: 8, label: 9, item: 10} as const

/** How a rule stands in its layout. */
export interface RuleParts {
  readonly form: RuleForm
  readonly depth?: number
  readonly parent?: number | undefined
  readonly block?: number
  readonly tableHead?: string
  /** Where its lines start when that is before its text: a table's first row answers for the head. */
  readonly from?: number | undefined
}

/** Takes a stretch of the body as a rule of the section that is open. */
export function addRule(walk: Walk, span: Span, {form, depth = 0, parent, block = walk.block, tableHead = '', from}: RuleParts): void {
  const written = walk.body.slice(span.start, span.end)
  // Where the line starts is asked only where there is another one: a line of 10 MB has many sentences.
  const indent = written.includes('\n') ? span.start - (walk.body.lastIndexOf('\n', span.start - 1) + 1) : 0
  const source = dedent(written, indent, form).trimEnd()
  const markdown = form === 'code' ? selfContainedFence(source) : source
  const text =
    form === 'code' || form === 'example'
      ? markdown
      : form === 'row'
        ? rowText(markdown)
        : plainText(form === 'quote' ? unquote(markdown) : markdown)
  walk.rules.push({
    file: walk.file,
    line: walk.lineAt(from ?? span.start),
    endLine: walk.lineAt(Math.max(span.start, span.end - 1)),
    index: walk.rules.length,
    section: lastOpen(walk).section,
    form,
    depth,
    // What a paragraph stands below may be no rule; then it is the rule itself that comes next.
    parent: parent === walk.rules.length ? undefined : parent,
    block,
    markdown: form === 'row' ? markdown.trim() : markdown,
    text,
    lead: leadOf(markdown),
    tableHead
  })
}

function leadOf(markdown: string): string {
  const found =
    /^(?:\[[ xX]\]\s)?(?:[^\p{L}\p{N}*_`]*\s)?(?:\*\*|__)([^*\n]{1,60}?)(?:(?::\s*(?:\*\*|__))|(?:(?:\*\*|__)\s*(?::|[-–—]\s)))/u.exec(
      markdown
    )
  return found?.[1]?.trim() ?? ''
}

function rowText(markdown: string): string {
  return markdown
    .split(/(?<!\\)\|/)
    .map(plainText)
    .filter(Boolean)
    .join(' | ')
}

function unquote(markdown: string): string {
  return markdown.replace(/(?<![^\n])[ \t]*>[ \t]?/g, '')
}

/** What begins a block of its own within a text, where it does not stand so deep that it is a part of the text. */
const startsInText = /^(?:[-+*](?:[ \t]|$)|1[.)](?:[ \t]|$)|#{1,6}(?:[ \t]|$)|>|`{3}|~{3}|=+[ \t]*$|-+[ \t]*$)/
/** The forms that are more than text, and hold blocks. */
const holdsBlocks: ReadonlySet<RuleForm> = new Set(['code', 'example', 'raw', 'row'])

/** Continuation lines lose the indentation that the list around them gave, but not what keeps them from beginning a block of their own. */
function dedent(text: string, indent: number, form: RuleForm): string {
  if (indent === 0) return text
  const isText = (rest: string) => !holdsBlocks.has(form) && startsInText.test(rest) && !(form === 'quote' && rest.startsWith('>'))
  return text.replace(/\n([ \t]+)([^\n]*)/g, (_, space: string, rest: string) => {
    const left = space.slice(Math.min(indent, space.length))
    return `\n${left.length < 4 && space.length >= 4 && isText(rest) ? space : left}${rest}`
  })
}

/** Opens a section, and ends those that rank as low, unless it stands inside of them. */
export function openSection(
  walk: Walk,
  style: SectionStyle,
  level: number,
  heading: string,
  source: string,
  offset: number,
  replaces = true
): void {
  if (replaces) while (walk.open.length > 1 && lastOpen(walk).rank >= level) walk.open.pop()
  const parent = lastOpen(walk).section
  const index = walk.sections.length
  const line = walk.lineAt(offset)
  const endLine = line + source.split('\n').length - 1
  walk.sections.push({index, parent, heading, depth: (walk.sections[parent] as Section).depth + 1, style, source, line, endLine})
  walk.open = [...walk.open, {section: index, rank: level}]
}

/** The innermost section that is open: the root always is. */
export function lastOpen(walk: Walk): Walk['open'][number] {
  return walk.open.at(-1) as Walk['open'][number]
}

/** A block as written. */
export function sourceOf(walk: Walk, node: Block): string {
  return walk.body.slice(startOf(node), endOf(node))
}

/** Where a block stands. */
export function spanOf(node: Block): Span {
  return {start: startOf(node), end: endOf(node)}
}

/** Offset of a node. */
export function startOf(node: {position?: {start: {offset?: number | undefined}} | undefined}): number {
  return node.position?.start.offset ?? 0
}

/** Offset behind a node. */
export function endOf(node: {position?: {end: {offset?: number | undefined}} | undefined}): number {
  return node.position?.end.offset ?? 0
}
