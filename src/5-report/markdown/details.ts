/** Lines that are folded away under a title, which must be safe as HTML. */
export function details(title: string, lines: readonly string[]): string[] {
  return [`<details><summary>${title}</summary>`, '', lines.join('\n').trimEnd(), '', '</details>']
}
