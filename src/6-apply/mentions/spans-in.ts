import type {Extent, MentionSpan} from './spans.js'

/** The mentions that start in a piece of the text, in its order. */
export function spansIn({start, end}: Extent, spans: ReadonlyMap<number, MentionSpan>): readonly MentionSpan[] {
  const inside: MentionSpan[] = []
  for (let at = start; at < end; at++) {
    const span = spans.get(at)
    if (span) inside.push(span)
  }
  return inside
}
