import {type Html, html} from './html.js'
import {inline} from './inline.js'
import {type MarkdownBlock, markdownLines} from './markdown-lines.js'

/** What stands behind a block for the rules that begin in these lines of the text. */
type Marks = (line: number, endLine: number) => readonly Html[]

/** The heading of the page that the text stands below. */
const rankAbove = 3

/** A Markdown text as HTML: HTML in it is shown and not obeyed, and its headings stand below those of the page, none skipping a rank. */
export function markdownBlocks(text: string, marks: Marks): Html {
  const blocks = markdownLines(text)
  let rank = rankAbove
  return html`${blocks.map((block, at) => {
    const [isFirst, isLast] = [blocks[at - 1]?.type !== 'item', blocks[at + 1]?.type !== 'item']
    if (block.type === 'heading') rank = Math.min(6, rank + 1, block.depth + rankAbove)
    const shown = shownAs(block, marks(block.line, block.endLine), rank)
    if (block.type !== 'item') return shown
    return html`${isFirst ? html`<ul class="md">` : ''}${shown}${isLast ? html`</ul>` : ''}`
  })}`
}

/** Lists are flat, and a class says how deep an item stands: numbers stay those that are written. */
function shownAs({type, lines, depth, mark}: MarkdownBlock, marks: readonly Html[], rank: number): Html {
  const words = lines.join('\n')
  const deep = `d${Math.min(depth, 6)}`
  switch (type) {
    case 'heading':
      return html`<div class="heading h${depth}" role="heading" aria-level="${rank}">${inline(words)} ${marks}</div>
`
    case 'item':
      return html`<li class="${deep}"><span class="dot">${/\d/.test(mark) ? mark : '•'}</span> ${inline(words)} ${marks}</li>
`
    case 'code':
    case 'raw':
      return html`<pre class="${deep}">${words}</pre>${marks.length > 0 ? html`<p class="behind ${deep}">${marks}</p>` : ''}
`
    case 'quote':
      return html`<blockquote class="${deep}"><p>${inline(words)} ${marks}</p></blockquote>
`
    case 'table':
      return table(lines, marks)
    case 'break':
      return html`<hr>
`
    default:
      return html`<p class="${deep}">${inline(words)} ${marks}</p>
`
  }
}

function table([head = '', ...rows]: readonly string[], marks: readonly Html[]): Html {
  return html`<table><thead><tr>${cellsOf(head).map((cell) => html`<th scope="col">${inline(cell)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cellsOf(row).map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`)}</tbody></table>${marks.length > 0 ? html`<p class="behind">${marks}</p>` : ''}
`
}

function cellsOf(row: string): string[] {
  const inside = row.trim().replace(/^\||\|$/g, '')
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
}
