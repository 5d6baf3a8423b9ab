/** A stretch of lines that Markdown would misread: 0-based, end included. */
export interface OpaqueBlock {
  readonly form: 'code' | 'example'
  readonly line: number
  readonly endLine: number
}

/** A line that holds nothing but a tag such as `<rules>` or `</rules>`. */
export interface TagLine {
  readonly line: number
  readonly name: string
  readonly closes: boolean
}

export interface MaskedBody {
  /** The body with tag lines and opaque blocks blanked: every offset and line stays where it was. */
  readonly text: string
  readonly opaque: readonly OpaqueBlock[]
  readonly tags: readonly TagLine[]
}

const fencePattern = /^ {0,3}(`{3,}|~{3,})\s*([^`]*)$/
const tagPattern = /^\s*<(\/?)([A-Za-z][\w.-]*)(?:\s[^<>]*)?>\s*$/
const headingPattern = /^#{1,6}\s+\S/
/** Layout of HTML: what stands in them is no section of an agent. */
const layoutTags = new Set(['br', 'hr', 'div', 'span', 'p', 'center', 'img', 'table', 'tr', 'td', 'th', 'tbody', 'thead', 'details', 'summary', 'ul', 'ol', 'li', 'pre'])

/**
 * Takes out what remark reads otherwise than its author meant: tags on lines of their own (remark keeps everything up to the
 * next blank line as raw HTML), fences nested in fences of the same length, and fences that never close.
 */
export function maskBody(body: string): MaskedBody {
  const lines = body.split('\n')
  const opaque: OpaqueBlock[] = []
  const tags: TagLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const fence = fencePattern.exec(line)
    if (fence) {
      const end = fenceEnd(lines, at, fence[1] ?? '```')
      if (!end.plain) opaque.push({form: 'code', line: at, endLine: end.line})
      at = end.line
      continue
    }
    const tag = tagPattern.exec(line)
    const name = tag?.[2]?.toLowerCase()
    if (!tag || !name || layoutTags.has(name)) continue
    const closing = tag[1] ? -1 : closingLine(lines, at, name)
    if (/^(bad-|good-)?examples?$/.test(name) && closing > at) {
      opaque.push({form: 'example', line: at, endLine: closing})
      at = closing
    } else tags.push({line: at, name, closes: tag[1] === '/'})
  }
  for (const {line, endLine} of opaque) for (let at = line; at <= endLine; at++) blank(lines, at)
  for (const {line} of tags) blank(lines, line)
  return {text: lines.join('\n'), opaque, tags}
}

/** Where the code block that opens here ends; `plain` when remark would end it there too. */
function fenceEnd(lines: readonly string[], open: number, marks: string): {line: number; plain: boolean} {
  const close = closingFence(lines, open, marks)
  if (close === undefined) return {line: beforeNextHeading(lines, open), plain: false}
  const nested = lines.slice(open + 1, close).filter((line) => isFence(line, marks) && fencePattern.exec(line)?.[2]?.trim()).length
  if (nested === 0) return {line: close, plain: true}
  const outer = balancedFence(lines, open, marks)
  return outer === undefined ? {line: close, plain: true} : {line: outer, plain: outer === close}
}

function isFence(line: string, marks: string): boolean {
  const found = fencePattern.exec(line)?.[1]
  return found !== undefined && found[0] === marks[0] && found.length >= marks.length
}

function closingFence(lines: readonly string[], open: number, marks: string): number | undefined {
  for (let at = open + 1; at < lines.length; at++)
    if (isFence(lines[at] ?? '', marks) && !fencePattern.exec(lines[at] ?? '')?.[2]?.trim()) return at
  return undefined
}

/** The closing fence when a fence with a language opens and a bare one closes, as the author of nested fences means it. */
function balancedFence(lines: readonly string[], open: number, marks: string): number | undefined {
  let depth = 1
  for (let at = open + 1; at < lines.length; at++) {
    if (!isFence(lines[at] ?? '', marks)) continue
    depth += fencePattern.exec(lines[at] ?? '')?.[2]?.trim() ? 1 : -1
    if (depth === 0) return at
  }
  return undefined
}

/** An unclosed fence would swallow the rest of the agent; a heading after a blank line ends it. A lone `#` is a comment in most languages. */
function beforeNextHeading(lines: readonly string[], open: number): number {
  for (let at = open + 2; at < lines.length; at++)
    if (lines[at - 1]?.trim() === '' && headingPattern.test(lines[at] ?? '') && lines[at]?.startsWith('##')) return at - 1
  return lines.length - 1
}

function closingLine(lines: readonly string[], open: number, name: string): number {
  for (let at = open + 1; at < lines.length; at++) {
    const tag = tagPattern.exec(lines[at] ?? '')
    if (tag?.[1] && tag[2]?.toLowerCase() === name) return at
  }
  return -1
}

function blank(lines: string[], at: number): void {
  lines[at] = ' '.repeat((lines[at] ?? '').length)
}
