/** Whether the lines of a text mean something as lines: it is fenced, or some of it is indented. */
export function isCode(text: string): boolean {
  if (!text.includes('\n')) return false
  const lines = text.trimEnd().split('\n')
  return lines.length > 1 && (/^\s*(`{3,}|~{3,})/.test(lines[0] ?? '') || lines.some((line) => /^(\t| {2,})\S/.test(line)))
}
