/** A value as TOML has it, on one line unless it is a text of several. */
export function tomlValue(value: unknown): string {
  if (typeof value === 'string')
    return value.includes('\n') ? `"""\n${value.split('\n').map(tomlText).join('\n')}"""` : `"${tomlText(value)}"`
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value ?? '""')
  const entries = Object.entries(value).map(([key, one]) => `${tomlKey(key)} = ${tomlValue(one)}`)
  return entries.length === 0 ? '{}' : `{${entries.join(', ')}}`
}

/** A key, in quotes where it needs them. */
export const tomlKey = (key: string): string => (/^[\w-]+$/.test(key) ? key : `"${tomlText(key)}"`)

/** What JSON escapes is escaped so in TOML, too. */
function tomlText(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('\x7f', '\\u007f')
}
