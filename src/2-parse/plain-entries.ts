import type {YamlEntry} from './yaml-entries.js'

/**
 * The entries of front matter in which every line is a key and one short value that cannot mean anything else; undefined for any other.
 * Most front matter is so, and a YAML parser takes a hundred times as long to say the same.
 */
export function plainEntries(lines: readonly string[]): readonly YamlEntry[] | undefined {
  const entries: YamlEntry[] = []
  for (const [line, text] of lines.entries()) {
    const parts = plainLine.exec(text)
    const value = parts ? plainValue(parts[2] ?? '') : undefined
    if (value === undefined || entries.some(({key}) => key === parts?.[1])) return undefined
    entries.push({key: parts?.[1] ?? '', value, line})
  }
  return entries.length > 0 ? entries : undefined
}

const plainLine = /^([A-Za-z][\w-]*): +(\S.*?) *$/
/** No control characters, and none that YAML takes for a line end. */
const harmless = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\uFE0F ]*$/u
const keyword = /^(?:true|false|null|yes|no|on|off|y|n)$/i

function plainValue(text: string): string | readonly string[] | undefined {
  if (text.startsWith('[')) return plainList(text)
  const quoted = /^"([^"\\]*)"$/.exec(text) ?? /^'([^']*)'$/.exec(text)
  if (quoted) return harmless.test(quoted[1] ?? '') ? quoted[1] : undefined
  return isPlain(text) ? text : undefined
}

function isPlain(text: string): boolean {
  return /^[A-Za-z]/.test(text) && !/:(?: |$)| #/.test(text) && harmless.test(text) && !keyword.test(text)
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
