import {frontMatterKeys} from '../formats/front-matter-keys.js'
import {keyOf} from './lenient-front-matter.js'

/** Where the front matter stands, in lines counted from 0. */
export interface FrontMatterBlock {
  /** The opening fence. */
  readonly open: number
  /** The line after the last one between the fences. */
  readonly end: number
  /** The closing fence as written; undefined where there is none. */
  readonly close: string | undefined
  /** What follows the dashes of the opening fence: `js` in `---js`. */
  readonly language: string
}

/** Find the front matter of a file. A `---` with prose below it is a thematic break and not a fence. */
export function frontMatterBlock(lines: readonly string[]): FrontMatterBlock | undefined {
  const open = lines.findIndex((line) => line.trim() !== '')
  const language = /^---[ \t]*(?:([A-Za-z][\w+.-]*)[ \t]*)?$/.exec(lines[open] ?? '')
  if (!language) return
  const close = lines.findIndex((line, index) => index > open && /^-{3,}[ \t]*$/.test(line))
  const end = close < 0 ? endOfKeys(lines, open + 1) : close
  const inner = lines.slice(open + 1, end)
  const isSure = inner.some((line) => frontMatterKeys.has(keyOf(line) ?? ''))
  const isLikely = close > 0 && open === 0 && (language[1] !== undefined || !isProse(inner))
  if (isSure || isLikely) return {open, end, close: lines[close], language: language[1] ?? ''}
}

function endOfKeys(lines: readonly string[], start: number): number {
  const first = lines.findIndex((line, index) => index >= start && line.trim() !== '')
  if (first < 0) return start
  const length = lines.slice(first).findIndex((line) => keyOf(line) === undefined && !/^(?:[ \t]+|- )\S/.test(line))
  return length < 0 ? lines.length : first + length
}

function isProse(inner: readonly string[]): boolean {
  const first = inner.find((line) => line.trim() !== '')
  return first !== undefined && keyOf(first) === undefined && !/^[{["']/.test(first) && inner.some((line) => line.trim() === '')
}
