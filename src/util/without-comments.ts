const opening = /"(?:[^"\\\n]|\\.)*"|\/[/*]/g

/** JSON without its comments, every other character in its place. */
export function withoutComments(text: string): string {
  const parts: string[] = []
  let at = 0
  opening.lastIndex = 0
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    if (found[0].startsWith('"')) continue
    const end = endOf(text, found.index, found[0] === '/*')
    parts.push(text.slice(at, found.index), text.slice(found.index, end).replace(/[^\n]/g, ' '))
    at = end
    opening.lastIndex = end
  }
  return [...parts, text.slice(at)].join('')
}

/** A comment that never ends goes to the end of the text. */
function endOf(text: string, start: number, isBlock: boolean): number {
  const end = text.indexOf(isBlock ? '*/' : '\n', start + 2)
  return end === -1 ? text.length : end + (isBlock ? 2 : 0)
}
