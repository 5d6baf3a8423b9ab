/** A block of a Markdown text as lines, counted from 1. */
export interface MarkdownBlock {
  readonly type: 'heading' | 'text' | 'item' | 'code' | 'quote' | 'table' | 'break' | 'raw'
  readonly line: number
  readonly endLine: number
  /** Its lines without what makes it the block that it is: marks, fences, common indentation. */
  readonly lines: readonly string[]
  /** Of a heading its rank, else how many list items it stands in. */
  readonly depth: number
  /** Of an item, as written: `-`, `3.` */
  readonly mark: string
}

const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/
const fence = /^[ \t]*(`{3,}|~{3,})/
const item = /^([ \t]*)([-+*]|\d{1,9}[.)])(?:[ \t]+(.*))?$/
const thematicBreak = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const tableHead = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/

/**
 * The blocks of a Markdown text, line by line. It is for showing: it takes no parser, never drops a line, and where lists are odd it may
 * indent one otherwise than a host would.
 */
export function markdownLines(text: string): readonly MarkdownBlock[] {
  const lines = text.split('\n')
  const blocks: MarkdownBlock[] = []
  // How far the texts of the open items are indented.
  let open: number[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string
    const indent = columns(line)
    if (line.trim() === '') at += 1
    else {
      const marked = thematicBreak.test(line) ? null : item.exec(line)
      open = open.filter((width) => (marked ? indent >= width - 1 && indent > 0 : indent >= Math.min(width, 2) && indent > 0))
      const block = blockAt(lines, at, open.length)
      if (block.type === 'item') open.push(indent + block.mark.length + 1)
      if (block.type === 'heading') open = []
      blocks.push(block)
      at = block.endLine
    }
  }
  return blocks
}

function blockAt(lines: readonly string[], at: number, depth: number): MarkdownBlock {
  const line = lines[at] as string
  const block = (type: MarkdownBlock['type'], end: number, words: readonly string[], more: Partial<MarkdownBlock> = {}): MarkdownBlock => ({
    type,
    line: at + 1,
    endLine: end,
    lines: words,
    depth,
    mark: '',
    ...more
  })
  const [, opening] = fence.exec(line) ?? []
  if (opening) {
    const end = fenceEnd(lines, at, opening)
    return block('code', end.next, unindented(lines.slice(at + 1, end.close)))
  }
  const [, rank, title = ''] = heading.exec(line) ?? []
  if (rank) return block('heading', at + 1, [title], {depth: rank.length})
  if (thematicBreak.test(line)) return block('break', at + 1, [])
  if (line.includes('|') && (lines[at + 1] ?? '').includes('|') && tableHead.test(lines[at + 1] ?? '')) {
    const end = endOf(lines, at + 2, (next) => next.includes('|'))
    return block('table', end, [line, ...lines.slice(at + 2, end)])
  }
  if (/^ {0,3}>/.test(line)) {
    const end = endOf(lines, at + 1, (next) => /^ {0,3}>/.test(next))
    return block(
      'quote',
      end,
      lines.slice(at, end).map((one) => one.replace(/^ {0,3}> ?/, ''))
    )
  }
  const [, , mark, words = ''] = item.exec(line) ?? []
  const end = endOf(lines, at + 1, (next) => !startsBlock(next))
  if (mark) return block('item', end, [words, ...lines.slice(at + 1, end).map((one) => one.trim())], {mark})
  return block(
    line.trimStart().startsWith('<') ? 'raw' : 'text',
    end,
    lines.slice(at, end).map((one) => one.trim())
  )
}

/** The line behind those that go on, counted from 0; a blank one always ends them. */
function endOf(lines: readonly string[], from: number, goesOn: (line: string) => boolean): number {
  let end = from
  while (end < lines.length && (lines[end] as string).trim() !== '' && goesOn(lines[end] as string)) end += 1
  return end
}

function startsBlock(line: string): boolean {
  return heading.test(line) || fence.test(line) || item.test(line) || /^ {0,3}>/.test(line) || thematicBreak.test(line)
}

/** Where a fenced block ends; one that is never closed goes on to the end of the text. */
function fenceEnd(lines: readonly string[], at: number, opening: string): {readonly close: number; readonly next: number} {
  const close = lines.findIndex((line, index) => index > at && line.trim().startsWith(opening) && /^[`~]+$/.test(line.trim()))
  return close === -1 ? {close: lines.length, next: lines.length} : {close, next: close + 1}
}

function unindented(lines: readonly string[]): readonly string[] {
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length), 40)
  return lines.map((line) => line.slice(least))
}

function columns(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length
}
