/** Lines of one entry, counted from 0; `end` is the line after it. */
export interface EntryRange {
  readonly start: number
  readonly end: number
}

const apart = /^(?:\s*$|#)/

/** The lines of each entry, given the lines of the keys: every line belongs to one, comments and blank lines to the entry below them. */
export function entryRanges(lines: readonly string[], keyLines: readonly number[]): readonly EntryRange[] {
  const starts = keyLines.map((line, index) => (index === 0 ? 0 : startOf(lines, keyLines[index - 1] ?? 0, line)))
  return starts.map((start, index) => ({start, end: Math.max(start + 1, starts[index + 1] ?? lines.length)}))
}

function startOf(lines: readonly string[], above: number, line: number): number {
  let start = line
  while (start - 1 > above && apart.test(lines[start - 1] as string)) start--
  return start
}
