// What is said behind backticks holds no other one: else they are a span of code, as a line of indented code may be.
const opening = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})(.*)$/s

/** A code block with fences that no line of the code can close, whatever it stood between: indented code, nested fences, a fence that never closed. */
export function selfContainedFence(markdown: string): string {
  const lines = markdown.split('\n')
  const [first = ''] = lines
  const [, marks = '', info = ''] = opening.exec(first) ?? []
  const closes = marks !== '' && lines.length > 1 && isClosing(lines.at(-1) as string, marks) && isNear(lines.at(-1) as string, first)
  const code = lines.slice(1, closes ? -1 : undefined)
  const isSound = closes && !code.some((line) => lineMarks(line, marks) >= marks.length)
  // Markdown takes a fence for code where it stands as deep as code does; whoever wrote it meant a fence.
  const depth = /^(?: {4}| {0,3}\t)[ \t]*/.exec(first)?.[0].length ?? 0
  if (marks === '' || (depth > 0 && !isSound))
    return fenced(
      '```',
      '',
      lines.map((line) => line.replace(/^(?: {1,4}|\t)/, ''))
    )
  if (depth > 0) return lines.map((line) => line.slice(Math.min(depth, line.search(/[^ \t]|$/)))).join('\n')
  return isSound ? markdown : fenced(marks, info, code)
}

function fenced(marks: string, info: string, code: readonly string[]): string {
  const longest = code.reduce((most, line) => Math.max(most, lineMarks(line, marks)), marks.length - 1)
  const fence = (marks[0] ?? '`').repeat(longest + 1)
  return [`${fence}${info}`, ...code, fence].join('\n')
}

function isClosing(line: string, marks: string): boolean {
  return lineMarks(line, marks) >= marks.length && opening.exec(line)?.[2]?.trim() === ''
}

/** What stands four columns deeper than the fence that opens is code. */
function isNear(line: string, first: string): boolean {
  const columns = (text: string) => text.replaceAll('\t', '    ').search(/[^ ]/)
  return columns(line) < columns(first) + 4
}

/** How many marks of this kind a line starts with. */
function lineMarks(line: string, marks: string): number {
  const found = opening.exec(line)?.[1] ?? ''
  return found[0] === marks[0] ? found.length : 0
}
