/** What a value of `hooks` or of MCP servers starts, one entry each: `PreToolUse Bash: ./check.sh`, `github: npx -y server`. */
export function runCommands(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'string' ? [one] : runCommands(one)))
  if (typeof value === 'string' && value.trim() !== '') return [value]
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([name, entry]) => {
    if (Array.isArray(entry)) return entry.flatMap((one) => hookCommands(name, one))
    return [`${name}${started(entry) === '' ? '' : `: ${started(entry)}`}`]
  })
}

/** A hook of an event, in the nested form with a matcher or in the flat one. */
function hookCommands(event: string, entry: unknown): readonly string[] {
  if (!isMap(entry)) return [`${event}: ${String(entry)}`]
  const {matcher, hooks} = entry
  const head = typeof matcher === 'string' && matcher !== '' ? `${event} ${matcher}` : event
  return [hooks ?? entry].flat().map((one) => `${head}: ${started(one) || 'a command'}`)
}

/** The command with its arguments, or the address. */
function started(entry: unknown): string {
  if (!isMap(entry)) return typeof entry === 'string' ? entry : ''
  const {command, run, bash, args, url, httpUrl, prompt} = entry
  const first = [command, run, bash, url, httpUrl, prompt].find((one) => typeof one === 'string' || Array.isArray(one))
  return [first ?? [], args ?? []].flat().map(String).join(' ')
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
