import type {YamlEntry} from './yaml-entries.js'

/**
 * The entries of front matter in which every line is a key and one short value that cannot mean anything else; undefined for any other.
 * Most front matter is so, and a YAML parser takes a hundred times as long to say the same.
 */
export function plainEntries(lines: readonly string[]): readonly YamlEntry[] | undefined {
  const entries: YamlEntry[] = []
  for (let line = 0; line < lines.length; line++) {
    const [, key = '', text = ''] = plainLine.exec(lines[line] as string) ?? []
    const items = text === '' ? blockList(lines, line + 1) : undefined
    const value = text === '' ? (items ?? nothing(lines[line + 1])) : plainValue(text)
    if (key === '' || value === undefined || entries.some((entry) => entry.key === key)) return undefined
    const failure = failureOf(text)
    if (failure !== undefined && entries.some((entry) => entry.failure !== undefined)) return undefined
    entries.push(failure === undefined ? {key, value, line} : {key, value, line, failure})
    line += items?.length ?? 0
  }
  return entries.length > 0 ? entries : undefined
}

/** The items `- one` that stand below a key, all equally deep. */
function blockList(lines: readonly string[], start: number): readonly unknown[] | undefined {
  const indent = /^ *- /.exec(lines[start] ?? '')?.[0]
  if (indent === undefined) return undefined
  const items: unknown[] = []
  for (let line = start; lines[line]?.startsWith(indent); line++)
    items.push(plainScalar((lines[line] as string).slice(indent.length).trim()))
  const after = lines[start + items.length]
  const isOver = after === undefined || /^[A-Za-z]/.test(after)
  return isOver && items.every((item) => item !== undefined) ? items : undefined
}

/** A key over another key, or over nothing, has no value. */
function nothing(after: string | undefined): null | undefined {
  return after === undefined || /^[A-Za-z]/.test(after) ? null : undefined
}

const plainLine = /^([A-Za-z][\w-]*):(?: +(\S.*?))? *$/
/** No control characters, and none that YAML takes for a line end. */
const harmless = /^(?:[\p{L}\p{N}\p{P}\p{S} ]|\p{M})*$/u
/**
 * A pattern such as `**` + `/*.ts` or `**` + `/*.{ts,tsx}`: YAML takes it for an alias. Front matter in which each line is plain holds no
 * anchor, and after an alias no braces may follow.
 */
const pattern = /^\*([\w.*/-]+)(\{[\w.,*-]*\})?$/

function failureOf(text: string): string | undefined {
  const [, alias, braces] = pattern.exec(text) ?? []
  if (alias === undefined) return undefined
  return braces === undefined
    ? `Unresolved alias (the anchor must be set before the alias): ${alias}`
    : 'Unexpected flow-map-start at node end'
}

const keyword = /^(?:true|false|null|yes|no|on|off|y|n)$/i

function plainValue(text: string): unknown {
  if (text.startsWith('[')) return /^\[ *\]$/.test(text) ? [] : harmless.test(text) ? plainList(text) : undefined
  return pattern.test(text) ? text : plainScalar(text)
}

function plainScalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  const quoted = /^'([^']*)'$/.exec(text)
  const isQuoted = quoted !== null || doubleQuoted.test(text)
  if (!harmless.test(text) || !(isQuoted || isPlain(text))) return undefined
  return quoted ? quoted[1] : isQuoted ? JSON.parse(text) : text
}

/** With those escapes only that JSON has too. */
const doubleQuoted = /^"(?:[^"\\]|\\["\\/nt])*"$/

function isPlain(text: string): boolean {
  return /^(?:[A-Za-z]|[^\p{ASCII}\p{Z}])/u.test(text) && !/:(?: |$)| #/.test(text) && !keyword.test(text)
}

function plainList(text: string): readonly string[] | undefined {
  const items: string[] = []
  let end = 1
  for (item.lastIndex = 1; end < text.length; end = item.lastIndex) {
    const [found, quoted, plain = ''] = item.exec(text) ?? []
    if (found === undefined || (quoted === undefined && keyword.test(plain))) return undefined
    items.push(quoted?.slice(1, -1) ?? plain)
    if (found.endsWith(']')) return item.lastIndex === text.length ? items : undefined
  }
  return undefined
}

/** An item of a list such as `[Read, "**\/*.ts"]` and what ends it; what stands in quotes may hold anything but quotes and escapes. */
const item = / *(?:("[^"\\]+"|'[^']+')|([A-Za-z](?:[\w./* -]*[\w./*-])?)) *[,\]]/y
