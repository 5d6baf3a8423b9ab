/** The canonical file taken apart: its front matter by key, its body, and the line that the body begins with. */
export interface CanonicalLines {
  readonly fields: readonly {readonly key: string; readonly source: string}[]
  readonly body: string
  readonly bodyLine: number
}

/** Takes a canonical file apart; it is written with strict front matter, so that its keys begin their lines. */
export function canonicalLines(text: string): CanonicalLines {
  const lines = text.split('\n')
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  const fields: {key: string; source: string}[] = []
  for (const line of lines.slice(1, Math.max(1, end))) {
    const key = /^(?:"([^"]+)"|([^\s#"'-][^:]*)):(?:\s|$)/.exec(line)
    const last = fields.at(-1)
    if (key) fields.push({key: key[1] ?? key[2] ?? '', source: line})
    else if (last) last.source += `\n${line}`
  }
  return {fields, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2}
}
