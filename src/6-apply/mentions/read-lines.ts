import {lineStarts} from './line-starts.js'
import type {Extent} from './spans.js'

/** A line without its end, and where the next one starts. */
export interface LineExtent extends Extent {
  readonly next: number
}

/** The lines of a text as it is on disk. */
export function readLines(text: string): readonly LineExtent[] {
  const starts = lineStarts(text)
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? text.length
    let end = next
    if (text[end - 1] === '\n' && end > start) end--
    if (text[end - 1] === '\r' && end > start) end--
    return {start, end, next}
  })
}
