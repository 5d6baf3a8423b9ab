/** A character, set or group of a pattern, and how often it may stand there. */
const pieces = /(\\.|\[(?:\\.|[^\]\\])*\]|\((?:\\.|[^()\\]|\((?:\\.|[^()\\])*\))*\)|[^\\])([?*+]|\{[^}]*\})?/gs

/** Most names are: no piece of them means anything but itself. */
const plain = /^[\w -]*$/

/** The longest run of letters and signs that stands, in lower case, in whatever a pattern finds; empty where there is none. */
export function literalOf(pattern: string): string {
  if (plain.test(pattern)) return pattern.toLowerCase()
  const runs = ['']
  for (const [, piece = '', times = ''] of pattern.matchAll(pieces)) {
    if (piece === '|') return ''
    const letter = /^(?:\\[^\w]|[^.^$()])$/s.test(piece) ? piece.at(-1) : undefined
    if (letter !== undefined && (times === '' || times === '+')) runs[runs.length - 1] += letter
    if (letter === undefined || times !== '') runs.push('')
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest)).toLowerCase()
}
