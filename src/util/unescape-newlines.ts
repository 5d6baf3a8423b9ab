/** The text with each literal backslash-n as a line end: many one-line descriptions spell their line ends so. */
export function unescapeNewlines(value: string): string {
  return value.replace(/(?:\\r)?\\n/g, '\n')
}
