/** What a comment says that takes findings of `check` away. */
export interface DisableComment {
  /** Whether it speaks of the next line alone. */
  readonly isForNext: boolean
  readonly kind: string
  readonly reason: string
}

const mark = 'agentmerge-disable'
const pattern = /^ {0,3}<!--\s*agentmerge-disable(-next-line)?(?![\w-])\s*([^\s:]*)\s*:?(.*?)-->[ \t]*$/

/** Reads `<!-- agentmerge-disable kind: reason -->`, which has a line of its own. */
export function disableComment(line: string): DisableComment | undefined {
  const found = line.includes(mark) ? pattern.exec(line) : null
  if (!found) return undefined
  const [, next, kind = '', reason = ''] = found
  return {isForNext: next !== undefined, kind: kind.replace(/-+$/, ''), reason: reason.trim()}
}

/** A body without such comments, as agents are compared: nobody follows them. */
export function withoutDisables(body: string): string {
  if (!body.includes(mark)) return body
  const lines = body.split('\n')
  return lines.filter((line) => !disableComment(line)).join('\n')
}
