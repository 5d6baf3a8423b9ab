/** A statement of a TOML file, `key = value` or a table: offsets, and the first part of its key. */
export interface TomlEntry {
  readonly key: string
  /** Where the key or the head of the table begins. */
  readonly start: number
  /** Where the value begins; of a table, what is below its head. */
  readonly valueStart: number
  readonly valueEnd: number
  /** With the comment behind it. */
  readonly end: number
  readonly isTable: boolean
}

/**
 * Finds the statements of a TOML file and where they stand, without a look at what they say: a parser gives values and no places. Where a
 * statement is none, it ends with its line.
 */
export function tomlEntries(text: string): readonly TomlEntry[] {
  const entries: TomlEntry[] = []
  let isInTable = false
  for (let at = nextStart(text, 0); at < text.length; at = nextStart(text, at)) {
    const head = /\[{1,2}[ \t]*([^\]\n]*)\]{0,2}/y
    head.lastIndex = at
    const table = head.exec(text)
    if (table) {
      isInTable = true
      const end = lineEnd(text, head.lastIndex)
      entries.push({key: firstPart(table[1] as string), start: at, valueStart: end, valueEnd: end, end, isTable: true})
      at = end
      continue
    }
    const equals = equalsAfter(text, at)
    const {stop, end} = valueEnd(text, equals < 0 ? at : equals + 1, equals < 0)
    const last = entries.at(-1)
    if (isInTable && last) entries[entries.length - 1] = {...last, valueEnd: stop, end}
    else if (equals >= 0) {
      const valueStart = equals + 1 + (/^[ \t]*/.exec(text.slice(equals + 1, equals + 200))?.[0].length ?? 0)
      entries.push({
        key: firstPart(text.slice(at, equals)),
        start: at,
        valueStart,
        valueEnd: Math.max(valueStart, stop),
        end,
        isTable: false
      })
    } else if (last) entries[entries.length - 1] = {...last, valueEnd: stop, end}
    else entries.push({key: '', start: at, valueStart: at, valueEnd: stop, end, isTable: false})
    at = end
  }
  return entries
}

/** Past blanks and comments. */
function nextStart(text: string, from: number): number {
  const aside = /(?:\s|#[^\n]*)*/y
  aside.lastIndex = from
  aside.test(text)
  return aside.lastIndex
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function equalsAfter(text: string, at: number): number {
  const key = /(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'))*[ \t]*=/y
  key.lastIndex = at
  return key.test(text) ? key.lastIndex - 1 : -1
}

function firstPart(key: string): string {
  const [, double, single, bare] = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([\w-]+))/.exec(key) ?? []
  return double ?? single ?? bare ?? key.trim()
}

const strings = [/"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""{1,3}/y, /'''(?:[^']|'(?!''))*'''{1,3}/y, /"(?:[^"\\\n]|\\.)*"/y, /'[^'\n]*'/y]

/** Where a value ends, and its line with the comment behind it, unless a string or a bracket is still open there. */
function valueEnd(text: string, from: number, isLine: boolean): {readonly stop: number; readonly end: number} {
  if (isLine) return {stop: lineEnd(text, from), end: lineEnd(text, from)}
  let depth = 0
  let at = from
  let stop = from
  while (at < text.length) {
    const char = text[at] as string
    const string = char === '"' || char === "'" ? stringEnd(text, at) : undefined
    if (string !== undefined) at = stop = string
    else if (char === '#') at = lineEnd(text, at)
    else if (char === '\n' && depth === 0) return {stop, end: at}
    else {
      if (char === '[' || char === '{') depth++
      if (char === ']' || char === '}') depth = Math.max(0, depth - 1)
      at++
      if (!/\s/.test(char)) stop = at
    }
  }
  return {stop, end: at}
}

function stringEnd(text: string, at: number): number | undefined {
  for (const string of strings) {
    string.lastIndex = at
    if (string.test(text)) return string.lastIndex
  }
  return undefined
}
