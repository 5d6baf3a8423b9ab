/** What a comment says that takes findings of `check` away. */
export interface DisableComment {
  /** Whether it speaks of the next line alone. */
  readonly isForNext: boolean
  readonly kind: string
  readonly reason: string
}

const mark = 'agentmerge-disable'
const start = /^ {0,3}<!--\s*agentmerge-disable(-next-line)?(?![\w-])/
const words = /^([^\s:]*)\s*:?(.*)$/

/** Reads `<!-- agentmerge-disable kind: reason -->`, which has a line of its own. */
export function disableComment(line: string): DisableComment | undefined {
  const comment = line.trimEnd()
  const found = comment.includes(mark) && comment.endsWith('-->') ? start.exec(comment) : null
  if (!found || comment.indexOf('-->') !== comment.length - 3) return undefined
  const [, kind = '', reason = ''] = words.exec(comment.slice(found[0].length, -3).trim()) ?? []
  return {isForNext: found[1] !== undefined, kind: kind.replace(/(?<!-)-+$/, ''), reason: reason.trim()}
}

/** A body without such comments, as agents are compared: nobody follows them. */
export function withoutDisables(body: string): string {
  if (!body.includes(mark)) return body
  const lines = body.split('\n')
  return lines.filter((line) => !disableComment(line)).join('\n')
}
