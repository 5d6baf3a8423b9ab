import {isDeepStrictEqual} from 'node:util'
import {isTool, toolClass} from '../formats/tool-class.js'

/** The tools of a value as hosts write them: a list, a string with commas or blanks, or a map of switches; what stands in brackets stays together. */
export function toolList(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(listed).filter(Boolean)
  if (isSwitches(value)) return Object.keys(value).filter((tool) => value[tool] === true)
  if (typeof value !== 'string') return []
  const parts = split(value, ',')
  const words = parts.length === 1 ? split(value, ' ') : parts
  // `All tools` are two words and no two tools.
  return words.every(isTool) ? words : parts
}

/** An item of a list; a tool with a bound beside it, as Roo Code has them, is written with it, whatever the bound is called. */
function listed(one: unknown): string {
  if (!Array.isArray(one)) return String(one).trim()
  const [tool, ...bounds] = one
  const words = bounds.map((bound) => JSON.stringify(bound, (key, value) => (key === 'description' ? undefined : value)))
  return `${tool}(${words.join(', ')})`
}

/** Tools as these values have them in their lists: one with a bound is no text there. */
export function asListed(tools: readonly string[], values: readonly unknown[]): readonly unknown[] {
  const bounded = values.flat().filter(Array.isArray)
  return tools.map((tool) => bounded.find((one) => listed(one) === tool) ?? tool)
}

/** Of these tools those that stand there with several bounds: a host takes one entry of a tool, and none says what all of the bounds allow. */
export function boundTwice(tools: readonly string[], values: readonly unknown[]): readonly string[] {
  const named = asListed(tools, values).map((one) => (Array.isArray(one) ? spelled(String(one[0])) : undefined))
  return tools.filter((_, at) => named[at] !== undefined && named.indexOf(named[at]) !== named.lastIndexOf(named[at]))
}

function split(value: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const char of value) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === separator && depth === 0) {
      parts.push(part.trim())
      part = ''
    } else part += char
  }
  return [...parts, part.trim()].filter(Boolean)
}

/** Whether two values name the same tools, in whatever order and form. */
export function sameTools(left: unknown, right: unknown): boolean {
  const [a, b] = [left, right].map((value) => [...new Set(toolList(value).map(spelled))].sort())
  return isDeepStrictEqual(a, b)
}

/**
 * The tools that every value allows, in the words and the order of the first. A pattern that covers a tool allows it: `Bash` covers
 * `Bash(git diff)`. Of a map the switches that all of them leave on.
 */
export function commonTools(values: readonly unknown[]): unknown {
  const [first = [], ...others] = values
  if (isSwitches(first)) return commonSwitches([first, ...others])
  const lists = others.filter((value) => !isSwitches(value)).map(toolList)
  const off = others.filter(isSwitches).flatMap((value) => Object.keys(value).filter((tool) => value[tool] === false))
  return commonOf([toolList(first), ...lists]).filter((tool) => !off.some((other) => covers(other, tool)))
}

/** All that any value allows, each once. */
export function anyTools(values: readonly unknown[]): readonly string[] {
  const all = values.flatMap(toolList)
  return all.filter(
    (tool, at) => !all.some((other, before) => before !== at && covers(other, tool) && (before < at || !covers(tool, other)))
  )
}

/** Of the tools that are denied anywhere those that no agent may use: each of them denies it, or has a list without it. */
export function deniedByAll(
  tools: readonly string[],
  rights: readonly {readonly allowed: readonly string[] | undefined; readonly denied: readonly string[]}[]
): readonly string[] {
  return tools.filter((tool) =>
    rights.every(({allowed, denied}) => denied.some((other) => covers(other, tool)) || (allowed !== undefined && !allows(allowed, tool)))
  )
}

function commonOf(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists
  return first.flatMap((tool) => {
    if (others.every((list) => allows(list, tool))) return [tool]
    // The first list may be the wider one: then what the others narrow it to is common.
    return others
      .flatMap((list) => list.filter((other) => covers(tool, other)))
      .filter((other, at, all) => all.indexOf(other) === at && lists.every((list) => allows(list, other)))
  })
}

type Switches = Readonly<Record<string, unknown>>

const isSwitches = (value: unknown): value is Switches => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A tool that a map does not name is on; one that a list does not name is off. */
function commonSwitches(values: readonly unknown[]): Switches {
  const names = [...new Set(values.flatMap((value) => (isSwitches(value) ? Object.keys(value) : [])))]
  const isOn = (value: unknown, tool: string): boolean => (isSwitches(value) ? value[tool] !== false : allows(toolList(value), tool))
  return Object.fromEntries(names.map((tool) => [tool, values.every((value) => isOn(value, tool))]))
}

function allows(list: readonly string[], tool: string): boolean {
  if (list.some((other) => covers(other, tool))) return true
  return !sharesDialect(list, tool) && list.some((other) => toolClass(other) === toolClass(tool))
}

/** Hosts name tools in their own ways; only across them does a class stand for a name. */
function sharesDialect(list: readonly string[], tool: string): boolean {
  return list.some((other) => /^[A-Z][a-zA-Z]*(?:\(|$)/.test(other) === /^[A-Z][a-zA-Z]*(?:\(|$)/.test(tool))
}

/** `Task` is the old name of `Agent`. */
const spelled = (tool: string): string => tool.toLowerCase().replace(/^task(?=\(|$)/, 'agent')

function covers(wide: string, narrow: string): boolean {
  const [a, b] = [spelled(wide), spelled(narrow)]
  if (a === '*' || a === b) return true
  if (a.endsWith('*')) return b.startsWith(a.slice(0, -1))
  return b.startsWith(`${a}(`) || (a.startsWith('mcp__') && b.startsWith(`${a}__`))
}
