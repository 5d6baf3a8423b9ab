/** Where the code block that opens on a line ends; `plain` when remark would end it there too. */
export interface CodeEnd {
  readonly line: number
  readonly plain: boolean
}

interface Fence {
  readonly line: number
  readonly indent: number
  readonly marks: string
  /** The language behind it; a bare fence closes. */
  readonly info: string
}

const fencePattern = /^([ \t]*)(`{3,}(?!.*`)|~{3,})(.*)$/s
/** A nested fence is looked for this many fences far, so that a long file of odd fences stays cheap. */
const reach = 200

/** Finds the end of the code block that opens on a line, if one does. */
export function codeEnds(lines: readonly string[]): (open: number) => CodeEnd | undefined {
  const fences = lines.flatMap((line, at) => fenceOf(line, at))
  const indexOf = new Map(fences.map(({line}, at) => [line, at]))
  return (line) => {
    const at = indexOf.get(line)
    return at === undefined ? undefined : endOf(lines, fences, at)
  }
}

function fenceOf(text: string, line: number): Fence[] {
  const [, indent = '', marks, info = ''] = fencePattern.exec(text) ?? []
  return marks === undefined ? [] : [{line, indent: indent.length, marks, info: info.trim()}]
}

/** Below a line of text, which is no item, what is indented far goes on with it. */
const startsAtMargin = /^(?![-+*][ \t]|\d{1,9}[.)][ \t])\S/

/** What is indented far may be no fence: it must close near. */
function endOf(lines: readonly string[], fences: readonly Fence[], at: number): CodeEnd | undefined {
  const open = fences[at] as Fence
  const isSure = open.indent <= 3
  if (!isSure && startsAtMargin.test(lines[open.line - 1] ?? '')) return undefined
  const limit = isSure ? fences.length : Math.min(fences.length, at + reach)
  let close = at + 1
  while (close < limit && !closes(fences[close] as Fence, open)) close++
  const first = close < limit ? fences[close] : undefined
  if (!first) return isSure ? {line: beforeNextHeading(lines, open.line), plain: false} : undefined
  const nests = fences.slice(at + 1, close).some((fence) => isSame(fence, open))
  const outer = nests ? balanced(fences, at, open) : first
  return {line: (outer ?? first).line, plain: outer === undefined || outer === first}
}

function closes(fence: Fence, open: Fence): boolean {
  // What may be no fence is closed by what stands as deep.
  return isSame(fence, open) && fence.info === '' && (open.indent <= 3 || fence.indent >= open.indent - 3)
}

function isSame(fence: Fence, open: Fence): boolean {
  return fence.marks[0] === open.marks[0] && fence.marks.length >= open.marks.length && fence.indent <= open.indent + 3
}

/** The closing fence when a fence with a language opens and a bare one closes, as the author of nested fences means it. */
function balanced(fences: readonly Fence[], at: number, open: Fence): Fence | undefined {
  let depth = 1
  for (const fence of fences.slice(at + 1, at + reach)) {
    if (!isSame(fence, open)) continue
    depth += fence.info ? 1 : -1
    if (depth === 0) return fence
  }
  return undefined
}

/** An unclosed fence would swallow the rest of the agent; a heading after a blank line ends it. A lone `#` is a comment in most languages. */
function beforeNextHeading(lines: readonly string[], open: number): number {
  const heading = lines.findIndex((line, at) => at > open + 1 && /^#{2,6}\s+\S/.test(line) && (lines[at - 1] as string).trim() === '')
  return (heading === -1 ? lines.length : heading) - 1
}
