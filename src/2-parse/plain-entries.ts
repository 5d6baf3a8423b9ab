import type {YamlEntry} from './yaml-entries.js'

/**
 * The entries of front matter in which every line is a key and one short value that cannot mean anything else; undefined for any other.
 * Most front matter is so, and a YAML parser takes a hundred times as long to say the same.
 */
export function plainEntries(lines: readonly string[]): readonly YamlEntry[] | undefined {
  const entries: YamlEntry[] = []
  for (let line = 0; line < lines.length; line++) {
    const [, key = '', text = ''] = plainLine.exec(lines[line] as string) ?? []
    const items = text === '' ? blockList(lines, line + 1) : []
    const value = text === '' ? items : plainValue(text)
    if (key === '' || value === undefined || entries.some((entry) => entry.key === key)) return undefined
    const alias = aliasName.exec(text)?.[1]
    entries.push(alias === undefined ? {key, value, line} : {key, value, line, failure: unresolvedAlias(alias)})
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

const plainLine = /^([A-Za-z][\w-]*):(?: +(\S.*?))? *$/
/** No control characters, and none that YAML takes for a line end. */
const harmless = /^(?:[\p{L}\p{N}\p{P}\p{S} ]|\p{M})*$/u
/** A pattern such as `**` + `/*.ts`: YAML takes it for an alias, and front matter in which each line is plain holds no anchor. */
const aliasName = /^\*([\w.*/-]+)$/
const unresolvedAlias = (name: string): string => `Unresolved alias (the anchor must be set before the alias): ${name}`
const keyword = /^(?:true|false|null|yes|no|on|off|y|n)$/i

function plainValue(text: string): unknown {
  if (text.startsWith('[')) return plainList(text)
  return aliasName.test(text) ? text : plainScalar(text)
}

function plainScalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
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
  if (!text.endsWith(']')) return undefined
  const inner = text.slice(1, -1).trim()
  if (inner === '') return []
  const items = inner.split(',').map((item) => plainItem(item.trim()))
  return items.every((item) => item !== undefined) ? items : undefined
}

function plainItem(text: string): string | undefined {
  const quoted = /^"([^"\\,]+)"$/.exec(text) ?? /^'([^',]+)'$/.exec(text)
  const inside = quoted?.[1] ?? text
  if (!/^[A-Za-z][\w./ -]*$/.test(inside)) return undefined
  return quoted || !keyword.test(inside) ? inside : undefined
}
