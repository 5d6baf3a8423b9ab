import {toolClass} from '../lexicon/tool-classes.js'

/** The tools of a value as hosts write them: a list, or one string with commas or blanks; commas inside brackets separate nothing. */
export function toolList(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((one) => String(one).trim()).filter(Boolean)
  if (typeof value !== 'string') return []
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const char of value) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === ',' && depth === 0) {
      parts.push(part.trim())
      part = ''
    } else part += char
  }
  return [...parts, part.trim()].filter(Boolean)
}

/** The tools that every list allows, in the words and the order of the first. A pattern that covers a tool allows it: `Bash` covers `Bash(git diff)`. */
export function commonTools(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists
  return first.flatMap((tool) => {
    if (others.every((list) => allows(list, tool))) return [tool]
    // The first list may be the wider one: then what the others narrow it to is common.
    return others
      .flatMap((list) => list.filter((other) => covers(tool, other)))
      .filter((other, at, all) => all.indexOf(other) === at && lists.every((list) => allows(list, other)))
  })
}

function allows(list: readonly string[], tool: string): boolean {
  if (list.some((other) => covers(other, tool))) return true
  return !sharesDialect(list, tool) && list.some((other) => toolClass(other) === toolClass(tool))
}

/** Hosts name tools in their own ways; only across them does a class stand for a name. */
function sharesDialect(list: readonly string[], tool: string): boolean {
  return list.some((other) => /^[A-Z][a-zA-Z]*(?:\(|$)/.test(other) === /^[A-Z][a-zA-Z]*(?:\(|$)/.test(tool))
}

function covers(wide: string, narrow: string): boolean {
  const [a, b] = [wide.toLowerCase(), narrow.toLowerCase()].map((name) => name.replace(/^task(?=\(|$)/, 'agent')) as [string, string]
  if (a === '*' || a === b) return true
  if (a.endsWith('*')) return b.startsWith(a.slice(0, -1))
  return b.startsWith(`${a}(`) || (a.startsWith('mcp__') && b.startsWith(`${a}__`))
}
