import {toolActs} from '../../formats/tool-acts.js'

/** Formats whose names are tried where its own has none, those with narrow names first. */
const others = ['claude', 'opencode', 'gemini', 'qwen', 'factory', 'kiro', 'roo-mode', 'copilot']

const table = new Map(
  others.map((format) => {
    const rows = new Map<string, string[]>()
    for (const {act, names, older = {}} of toolActs)
      for (const name of `${names[format] ?? ''} ${older[format] ?? ''}`.toLowerCase().split(' ').filter(Boolean))
        rows.set(name, [...(rows.get(name) ?? []), act])
    return [format, rows] as const
  })
)

/** What a tool does, by the name that its host has for it, or else any other host; nothing where nobody knows it. */
export function actsOf(format: string, tool: string): readonly string[] {
  const name = tool.toLowerCase().trim()
  for (const one of [format, ...others]) {
    const acts = table.get(one)?.get(name)
    if (acts) return acts
  }
  return []
}

/** With what the format has no name for beside it: who denies `bash` where there is no other shell denies every shell. */
export function actsOfDenied(format: string, tool: string): readonly string[] {
  const acts = actsOf(format, tool)
  const classes = toolActs.filter(({act}) => acts.includes(act)).map((row) => row.class)
  return [...acts, ...toolActs.filter((row) => classes.includes(row.class) && row.names[format] === undefined).map(({act}) => act)]
}
