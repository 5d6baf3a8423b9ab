import type {DraftItem, DraftSection} from '../model.js'
import {careful, quoted} from './careful.js'
import {headingLine} from './heading-line.js'

/** How much care a rule needs to be read as itself: none; its own block with its marks escaped; a quote, which Markdown keeps whole. */
export type Care = 'none' | 'some' | 'all'

interface Item extends DraftItem {
  readonly care: Care
}

/** A section as Markdown, each item with the care that it needs. */
export function layOut({heading, depth, items}: DraftSection, cares: readonly Care[]): string {
  const blocks = blocksOf(items.map((item, at) => withCare(item, cares[at] ?? 'none'))).map(block)
  return heading === '' ? blocks.join('\n\n') : [headingLine(heading, Math.min(4, depth + 2) as 2 | 3 | 4), ...blocks].join('\n\n')
}

function withCare(item: DraftItem, care: Care): Item {
  if (care === 'none' || item.form === 'code' || item.form === 'example') return {...item, care, depth: care === 'none' ? item.depth : 0}
  if (care === 'all') return {...item, care, depth: 0, form: 'quote', markdown: quoted(item)}
  const inline = isListed(item) || item.form === 'sentence'
  return {...item, care, depth: 0, markdown: inline ? careful(item.markdown) : item.markdown}
}

/** Items that stand in one paragraph, list or table. */
function blocksOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const blocks: Item[][] = []
  for (const item of items) {
    const last = blocks.at(-1)
    const before = last?.at(-1)
    if (last && before && isTogether(before, item, last[0])) last.push(item)
    else blocks.push([item])
  }
  return blocks
}

function isTogether(before: Item, item: Item, first: Item | undefined): boolean {
  if (before.care !== 'none' || item.care !== 'none') return false
  if (item.form === 'row') return before.form === 'row' && before.tableHead === item.tableHead
  if (item.depth > 0) return isListed(first)
  if (item.form === 'sentence')
    return before.form === 'sentence' && before.depth === 0 && before.block === item.block && /[.!?]["'”’)*`]*$/.test(before.markdown)
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
    .map((line) => (line === '' ? '' : `${indent}${line}`))
    .join('\n')
}
