import type {DraftItem, DraftSection, MergedDraft} from '../model.js'
import {writeYaml} from '../util/write-yaml.js'
import {headingLine} from './heading-line.js'

/** The canonical agent as a file. What comes from a source stands as it stood there; only headings and the frame of lists are written anew. */
export function canonical({fields, sections, body}: MergedDraft): string {
  const front = fields.length === 0 ? '' : frontMatter(fields)
  if (body !== undefined) return `${front}${body}`
  return `${front}${front === '' ? '' : '\n'}${sections.map(section).join('\n\n')}\n`
}

function frontMatter(fields: MergedDraft['fields']): string {
  const lines = fields.map(({key, value, source}) => source ?? writeYaml([{key, value}]).replace(/^---\n|\n---\n$/g, ''))
  return `---\n${lines.join('\n')}\n---\n`
}

function section({heading, items}: DraftSection): string {
  const blocks = blocksOf(items).map(block)
  return heading === '' ? blocks.join('\n\n') : [headingLine(heading), ...blocks].join('\n\n')
}

/** Items that stand in one paragraph, list or table. */
function blocksOf(items: readonly DraftItem[]): readonly (readonly DraftItem[])[] {
  const blocks: DraftItem[][] = []
  for (const item of items) {
    const last = blocks.at(-1)
    const before = last?.at(-1)
    if (last && before && isTogether(before, item, last[0])) last.push(item)
    else blocks.push([item])
  }
  return blocks
}

function isTogether(before: DraftItem, item: DraftItem, first: DraftItem | undefined): boolean {
  if (item.depth > 0) return isListed(first)
  if (item.form === 'row') return before.form === 'row' && before.tableHead === item.tableHead
  if (item.form === 'sentence') return before.form === 'sentence' && before.depth === 0 && before.block === item.block && /[.!?]["'”’)*`]*$/.test(before.markdown)
  if (item.form === 'step') return first?.form === 'step' && first.block === item.block
  return (item.form === 'item' || item.form === 'task') && (first?.form === 'item' || first?.form === 'task')
}

function isListed(item: DraftItem | undefined): boolean {
  return item?.form === 'item' || item?.form === 'task' || item?.form === 'step'
}

function block(items: readonly DraftItem[]): string {
  const [first] = items
  if (first?.form === 'row') return [first.tableHead, ...items.map(({markdown}) => markdown)].join('\n')
  if (isListed(first)) return list(items)
  return items.map(({markdown}) => markdown).join(' ')
}

/** A list in one style: dashes, numbers from 1 in each list of steps, details indented below what they detail. */
function list(items: readonly DraftItem[]): string {
  const counts: number[] = []
  const indents: number[] = [0]
  return items
    .map((item, at) => {
      const {depth} = item
      counts.length = depth + 1
      const indent = ' '.repeat(indents[depth] ?? 0)
      if (!isListed(item)) return `${at === 0 ? '' : '\n'}${indented(item.markdown, indent)}${items[at + 1] ? '\n' : ''}`
      counts[depth] = (counts[depth] ?? 0) + 1
      const mark = item.form === 'step' ? `${counts[depth]}. ` : item.form === 'task' && !/^\[[ xX]\]/.test(item.markdown) ? '- [ ] ' : '- '
      indents[depth + 1] = indent.length + (item.form === 'step' ? mark.length : 2)
      return `${indent}${mark}${indented(item.markdown, ' '.repeat(indents[depth + 1] ?? 2)).trimStart()}`
    })
    .join('\n')
}

function indented(markdown: string, indent: string): string {
  return markdown
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `${indent}${line}`))
    .join('\n')
}
