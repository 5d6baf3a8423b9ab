import {containerOf} from '../formats/container-of.js'
import {problem} from '../messages.js'
import type {SourceFile, UnreadFile} from '../model.js'
import {loadLater} from '../util/load-later.js'
import {nestsDeeply} from '../util/nests-deeply.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

/**
 * The modes in a file that holds several, each as a source of its own that keeps nothing but its lines; any other file as it is. A mode goes by
 * its slug: `.roomodes#architect`.
 */
export function splitModes(source: SourceFile): readonly (SourceFile | UnreadFile)[] {
  const {file, text} = source
  if (containerOf(file) !== 'modes' || file.includes('#')) return [source]
  const spans = spansOf(text)
  // What is no YAML is read as it stands, and told so.
  if (spans === undefined) return [source]
  if (spans.length === 0) return [{file, problem: problem('no-modes', 1, {})}]
  const seen = new Map<string, number>()
  const modes = spans.map(({slug, list, start, end}) => {
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    const others = [
      blank(text.slice(list.start, start), list.isFlow),
      text.slice(start, end),
      blank(text.slice(end, list.end), list.isFlow)
    ]
    const alone = [text.slice(0, list.start), ...others, text.slice(list.end)].join('')
    return {...source, file: `${file}#${slug}${count === 1 ? '' : `~${count}`}`, text: alone}
  })
  return modes.sort((left, right) => (left.file < right.file ? -1 : 1))
}

interface Span {
  readonly start: number
  readonly end: number
}

interface List extends Span {
  /** In brackets. */
  readonly isFlow: boolean
}

/** Where each mode stands in the text, and the list around them; nothing where the text is no YAML. */
function spansOf(text: string): readonly (Span & {readonly slug: string; readonly list: List})[] | undefined {
  if (nestsDeeply(text)) return undefined
  const {isMap, isNode, isSeq, parseDocument} = yaml()
  const {contents, errors} = parseDocument(text, {logLevel: 'silent', uniqueKeys: false})
  if (errors.length > 0) return undefined
  const modes = isMap(contents) ? contents.get('customModes') : undefined
  if (!isSeq(modes)) return []
  const [open = 0, close = 0] = modes.range ?? []
  // The brackets of a list in JSON stay; of any other, whole lines go.
  const isFlow = modes.flow === true
  const list = isFlow ? {start: open + 1, end: close - 1, isFlow} : {start: lineStart(text, open), end: lineEnd(text, close), isFlow}
  let last = list.start
  return modes.items.filter(isNode).map((item, at) => {
    const [first = 0, stop = 0] = item.range ?? []
    const start = isFlow ? first : last + text.slice(last).search(/^[ \t]*-/m)
    const end = isFlow ? stop : lineEnd(text, stop)
    last = end
    const slug = isMap(item) ? String(item.get('slug') ?? '').replace(/[^\w-]+/g, '-') : ''
    return {slug: slug || `mode-${at + 1}`, list, start, end}
  })
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Behind the line in which something ends; at the start of a line it has ended. */
function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at - 1) + 1
  return next === 0 ? text.length : next
}

/** Each character keeps its place. Blank lines below a text block would belong to it, a comment does not. */
function blank(text: string, isFlow: boolean): string {
  const blanks = text.replace(/[^\n]/g, ' ')
  return isFlow ? blanks : blanks.replace(/^ /m, '#')
}
