/** A value in one line that cannot mean anything else in YAML: a text, a number, `true`, `false`, or a list of these in brackets. */
export function plainValue(text: string): unknown {
  return text.startsWith('[') ? plainList(text) : plainScalar(text)
}

function plainScalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(text)) return Number(text)
  if (/^'[^']*(?:''[^']*)*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'")
  if (doubleQuoted.test(text)) return JSON.parse(text)
  return isPlain(text) ? text : undefined
}

/** With those escapes only that JSON has too. */
const doubleQuoted = /^"[^"\\]*(?:\\["\\/nt][^"\\]*)*"$/

function isPlain(text: string): boolean {
  return /^(?:[\w$(/.]|[^\p{ASCII}\p{Z}])/u.test(text) && !/:(?: |$)| #/.test(text) && !keyword.test(text)
}

/** What YAML may take for something else than a text. */
const keyword = /^(?:true|false|null|\.inf|\.nan|0[xob].*|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)$/i

function plainList(text: string): readonly unknown[] | undefined {
  const items: unknown[] = []
  for (item.lastIndex = 1; !/^ *\]$/.test(text.slice(item.lastIndex)); ) {
    const [found, written = ''] = item.exec(text) ?? []
    const value = plainScalar(written.trim())
    if (found === undefined || value === undefined) return undefined
    items.push(value)
  }
  return items
}

/** An item of a list such as `[Read, "**\/*.ts"]`, and the comma after it. */
const item = / *("[^"\\]*"|'[^']*'|[^\s,[\]{}"'#:][^,[\]{}"#:]*)(?:(?<=["']) *)?(?:,|(?=\]$))/y
