/** TOML with a letter in the place of each text and comment in it: brackets in those do not nest. No pattern, which would need stack for a long one. */
export function withoutTomlTexts(source: string): string {
  const parts: string[] = []
  const opening = /"""|'''|["'#]/g
  let at = 0
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    parts.push(source.slice(at, found.index), 'x')
    at = endOf(source, found.index, found[0])
    opening.lastIndex = at
  }
  return [...parts, source.slice(at)].join('')
}

/** Behind a text or comment; one that does not end goes to the end of its line, or of the file where it may have several lines. */
function endOf(source: string, start: number, mark: string): number {
  const isLine = mark.length === 1
  for (let at = start + mark.length; at < source.length; at++) {
    if (isLine && source[at] === '\n') return at
    if (mark.startsWith('"') && source[at] === '\\' && source[at + 1] !== '\n') at++
    else if (mark !== '#' && source.startsWith(mark, at)) return at + mark.length + ownQuotes(source, at, mark)
  }
  return source.length
}

/** Up to two quotes in front of those that end a text of several lines belong to it. */
function ownQuotes(source: string, at: number, mark: string): number {
  if (mark.length === 1) return 0
  const [first = ''] = mark
  return source.startsWith(first.repeat(5), at) ? 2 : source.startsWith(first.repeat(4), at) ? 1 : 0
}
