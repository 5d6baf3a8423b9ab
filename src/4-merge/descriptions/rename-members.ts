/**
 * The names of the members where a text calls for one of them; the canonical agent answers in their place. A name is also a word
 * (`error-handling`), so that it counts only where it is called, with `agent` behind it, or as the one who does something.
 */
export function memberNames(names: readonly string[], canonical: string): (text: string) => string {
  const others = [...new Set(names)].filter((name) => name.toLowerCase() !== canonical.toLowerCase() && name.trim() !== '')
  if (others.length === 0) return (text) => text
  const longestFirst = others.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(pattern)
  const several = longestFirst.filter((one) => one.includes('[-_ ]'))
  const any = `(?:${longestFirst.join('|')})`
  const calls = new RegExp(
    [
      `(?<![\\w-])${any}(?=[\`"']? (?:sub-?)?agents?\\b)`,
      `(?<=[@\`])${any}(?![\\w-])`,
      ...(several.length === 0
        ? []
        : [
            `(?<=\\b(?:use|using|invoke|launch|trigger|call|consult) )(?:${several.join('|')})(?= (?:to|when|for|at|on|whenever)\\b|[,.])`,
            `(?<=\\bthe )(?:${several.join('|')})(?= (?:to|for|can|is|should|will|when|handles|on)\\b|[,.<"'])`
          ])
    ].join('|'),
    'gi'
  )
  return (text) => text.replace(calls, canonical)
}

const pattern = (name: string): string =>
  name
    .split(/[-_ ]+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[-_ ]')
