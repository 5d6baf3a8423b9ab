import {disableComment} from '../util/disable-comment.js'
import {codeEnds} from './code-ends.js'

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
  /** The body with tag lines and opaque blocks blanked, a break in their place: every offset and line stays where it was. */
  readonly text: string
  readonly opaque: readonly OpaqueBlock[]
  readonly tags: readonly TagLine[]
}

const brokenAt = '***'
const tagPattern = /^\s*<(\/?)([A-Za-z][\w.-]*)(?:\s[^<>]*)?>\s*$/
/** Layout of HTML: what stands in them is no section of an agent. */
const layoutTags = new Set([
  'br',
  'hr',
  'div',
  'span',
  'p',
  'center',
  'img',
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'details',
  'summary',
  'ul',
  'ol',
  'li',
  'pre'
])

/**
 * Takes out what remark reads otherwise than its author meant: tags on lines of their own (remark keeps everything up to the
 * next blank line as raw HTML), fences nested in fences of the same length, and fences that never close; and comments for `check`, which
 * are no rules.
 */
export function maskBody(body: string): MaskedBody {
  const lines = body.split('\n')
  const endOfCode = codeEnds(lines)
  const endOfExample = exampleEnds(lines)
  const opaque: OpaqueBlock[] = []
  const tags: TagLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    if (/^ {0,3}<!--/.test(line)) {
      if (disableComment(line)) blank(lines, at)
      else at = commentEnd(lines, at)
      continue
    }
    const code = endOfCode(at)
    if (code) {
      if (!code.plain) opaque.push({form: 'code', line: at, endLine: code.line})
      at = code.line
      continue
    }
    const tag = tagPattern.exec(line)
    const name = tag?.[2]?.toLowerCase()
    if (!tag || !name || layoutTags.has(name)) continue
    const example = tag[1] ? undefined : endOfExample(at, name)
    if (example === undefined) tags.push({line: at, name, closes: tag[1] === '/'})
    else {
      opaque.push({form: 'example', line: at, endLine: example})
      at = example
    }
  }
  for (const {line, endLine} of opaque) {
    for (let at = line + 1; at <= endLine; at++) blank(lines, at)
    part(lines, line)
  }
  for (const {line} of tags) part(lines, line)
  return {text: lines.join('\n'), opaque, tags}
}

/** Finds the line that closes an example, all of them looked up once. */
function exampleEnds(lines: readonly string[]): (open: number, name: string) => number | undefined {
  const closings = new Map<string, number[]>()
  for (const [at, line] of lines.entries()) {
    const [, slash, name = ''] = tagPattern.exec(line) ?? []
    if (slash && isExample(name)) groupInto(closings, name.toLowerCase(), at)
  }
  return (open, name) => {
    const lines = closings.get(name)
    while (lines?.[0] !== undefined && lines[0] <= open) lines.shift()
    return lines?.[0]
  }
}

function groupInto(closings: Map<string, number[]>, name: string, line: number): void {
  const lines = closings.get(name)
  if (lines) lines.push(line)
  else closings.set(name, [line])
}

function isExample(name: string): boolean {
  return /^(?:bad-|good-)?examples?$/i.test(name)
}

/** Where the comment that opens here ends; remark takes an open one to the end of the text. */
function commentEnd(lines: readonly string[], open: number): number {
  if ((lines[open] as string).replace('<!--', '').includes('-->')) return open
  const end = lines.findIndex((line, at) => at > open && line.includes('-->'))
  return end === -1 ? lines.length : end
}

/** Leaves a break in the place of a block, so that what stands before it does not run on behind it. */
function part(lines: string[], at: number): void {
  const line = lines[at] as string
  if (/^\S.{2}/s.test(line)) lines[at] = brokenAt + ' '.repeat(line.length - brokenAt.length)
  else blank(lines, at)
}

function blank(lines: string[], at: number): void {
  lines[at] = ' '.repeat((lines[at] as string).length)
}
