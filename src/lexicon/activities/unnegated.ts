/** Begins every alternative that no clause without a negation can hold. */
const negates = /^(?:\\b\(\?:never\||(?:\(\?:\^\|[^)]*\) ?|\\b)(?:\(\?:)?no\b)/

/** The words that those alternatives begin with. */
export const negation = /\b(?:no|not|never|without|cannot|avoid|refrain|forbidden)\b|\b(?:do|must|should|ca|wo|does)n['’]?t\b/i

/** What is left of a pattern for a clause that negates nothing; none where that is nothing. Most clauses are such. */
export function unnegated(pattern: RegExp): RegExp | undefined {
  const kept = alternatives(pattern.source).filter((one) => !negates.test(one))
  return kept.length === 0 ? undefined : new RegExp(kept.join('|'), pattern.flags)
}

/** The parts of a pattern of which one must be found. */
function alternatives(source: string): readonly string[] {
  const parts = topLevel(source)
  const inner = parts.length === 1 ? /^\(\?:(.*)\)$/s.exec(source)?.[1] : undefined
  if (parts.length > 1) return parts.flatMap(alternatives)
  return inner !== undefined && isBalanced(inner) ? alternatives(inner) : parts
}

function topLevel(source: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const [token] of source.matchAll(tokens)) {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0
    if (token === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += token
  }
  return parts
}

/** Escaped characters, sets, and what stands between brackets and bars, in one piece each. */
const tokens = /\\.|\[(?:\\.|[^\]\\])*\]|[^\\[()|]+|./gs

/** Whether no bracket closes that was not opened inside. */
function isBalanced(source: string): boolean {
  let depth = 0
  for (const [token] of source.matchAll(tokens)) {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0
    if (depth < 0) return false
  }
  return true
}
