/** The text of a YAML block scalar such as `|` or `>-`, from its lines; undefined where it has other signs or uneven blanks. */
export function blockText(head: string, lines: readonly string[]): string | undefined {
  const indent = lines.find((line) => /[^ ]/.test(line))?.search(/[^ ]/) ?? 0
  const isEven = lines.every((line) => (/[^ ]/.test(line) ? line.search(/[^ ]/) >= indent : line.length <= indent))
  const text = lines.map((line) => line.slice(indent)).join('\n')
  if (!/^[|>]-?$/.test(head) || indent === 0 || !isEven || (head.startsWith('>') && /(?<![^\n]) /.test(text))) return undefined
  const written = text.replace(/(?<!\n)\n+$/, '')
  const folded = head.startsWith('>') ? written.replace(/(?<=[^\n])\n(\n*)/g, (_, more: string) => more || ' ') : written
  return head.endsWith('-') ? folded : `${folded}\n`
}
