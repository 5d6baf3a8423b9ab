/**
 * The names of the members where a text calls for one of them; the canonical agent answers in their place. A name is also a word or a
 * product (`error-handling`, Comet Opik), so that it counts only where it is called, or as the one who does something.
 */
export function memberNames(names: readonly string[], canonical: string): (text: string) => string {
  const others = [...new Set(names)].filter((name) => name.toLowerCase() !== canonical.toLowerCase() && name.trim() !== '')
  if (others.length === 0) return (text) => text
  const longestFirst = others.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const any = either(longestFirst, '[-_]')
  const called = [`(?<![\\w-])${any}(?=[\`"']? (?:sub-?)?agents?\\b)`, `(?<=[@\`])${any}(?![\\w-])`]
  const joined = longestFirst.filter((name) => /[-_ ]/.test(name))
  if (joined.length > 0)
    called.push(
      `(?<=${start}(?:use|using|invoke|launch|trigger|call|consult) )${either(joined, '[-_]')}(?= (?:to|when|for|at|on|whenever)\\b|[,.])`,
      `(?<=${start}the )${either(joined, '[-_]')}(?= (?:to|for|can|is|should|will|when|handles|on)\\b|[,.<"'])`,
      `(?<=${start}the )${either(joined, ' ')}(?= (?:agent|to|can|should|will)\\b)`
    )
  const calls = new RegExp(called.join('|'), 'gi')
  return (text) => text.replace(calls, canonical)
}

/** The start of a word, also behind a line end that is spelled as backslash and n. */
const start = '(?:\\b|\\\\n)'

/** Any of the names, with this between their words. */
function either(names: readonly string[], between: string): string {
  const words = names.map((name) => name.split(/[-_ ]+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
  return `(?:${words.map((parts) => parts.join(between)).join('|')})`
}
