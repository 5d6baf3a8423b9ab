/** What YAML finds wrong with a value. */
export interface PlainFault {
  readonly reason: string
  /** The whole front matter is no YAML then; else the value alone cannot be used. */
  readonly isWhole: boolean
}

/** The faults that most front matter with a fault has, in the words of `yaml`. What follows the fault makes no other one. */
const rows: readonly {readonly pattern: RegExp; readonly reason: string; readonly isWhole: boolean}[] = [
  // A colon in a sentence.
  {pattern: /^[\w$(/].*?:(?: |$)/, reason: 'Nested mappings are not allowed in compact mappings', isWhole: true},
  // Patterns such as `**` + `/*.ts` look like an alias; there is none where all lines are plain.
  {pattern: /^\*([\w./*-]+)$/, reason: 'Unresolved alias (the anchor must be set before the alias): ', isWhole: false},
  {pattern: /^\*[\w./*-]+\{[\w.,*-]*\}$/, reason: 'Unexpected flow-map-start at node end', isWhole: true},
  {pattern: /^\*[\w./*-]+(?:,| +[\w*])[\w.,*/{} -]*$/, reason: 'Unexpected scalar at node end', isWhole: true},
  {pattern: /^\*$/, reason: 'Alias cannot be an empty string', isWhole: true}
]

/** What YAML finds wrong with the text behind a key; undefined where that is nothing, or cannot be told at a look. */
export function plainFault(text: string): PlainFault | undefined {
  // A comment follows there.
  const [value = ''] = text.split(' #', 1)
  for (const {pattern, reason, isWhole} of rows) {
    const found = pattern.exec(value)
    if (found) return {reason: `${reason}${found[1] ?? ''}`, isWhole}
  }
  return undefined
}
