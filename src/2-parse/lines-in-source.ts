/** Where each line of a text stands that a file holds as a value: lines counted from 0, given how it is written there and its first line. */
export function linesInSource(text: string, written: string, firstLine: number): readonly number[] {
  const lines = text.split('\n')
  const source = written.split('\n')
  if (source.length === 1) return lines.map(() => firstLine)
  // As it is written in `"""` or below `|`: line by line.
  const skipped = opener.test(source[0] as string) ? 1 : 0
  if (lines.every((line, at) => source[at + skipped]?.includes(line.trim()) ?? line.trim() === ''))
    return lines.map((_, at) => firstLine + Math.min(at + skipped, source.length - 1))
  return byWords(lines, written, firstLine)
}

/** A first line in which nothing of the text stands. */
const opener = /^[ \t]*(?:"""|'''|[|>][-+\d]*[ \t]*(?:#.*)?)$/

/** Where line ends are escaped, or lines are folded: by the first word of each line, which must stand behind that of the line before. */
function byWords(lines: readonly string[], written: string, firstLine: number): readonly number[] {
  let at = 0
  let line = firstLine
  return lines.map((text) => {
    const word = /[A-Za-z0-9]+/.exec(text)?.[0]
    const found = word === undefined ? -1 : written.indexOf(word, at)
    if (found >= 0) {
      line += written.slice(at, found).split('\n').length - 1
      at = found
    }
    return line
  })
}
