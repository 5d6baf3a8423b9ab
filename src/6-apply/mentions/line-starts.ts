/** Where each line of a text starts. A stray `\r` ends a line only where no `\n` does: so do editors, and so are sources read. */
export function lineStarts(text: string): readonly number[] {
  const end = text.includes('\n') || !text.includes('\r') ? '\n' : '\r'
  const starts = [0]
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) starts.push(at + 1)
  return starts
}
