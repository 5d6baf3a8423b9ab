import {formats} from './index.js'

const classByName = new Map(
  formats.flatMap(({tools = {}}) =>
    Object.entries(tools).flatMap(([name, tools]) => tools.split(' ').map((tool) => [tool.toLowerCase(), name] as const))
  )
)

/** Whether a host has a tool of this name. */
export function isTool(tool: string): boolean {
  return classByName.has(bare(tool)) || bare(tool).startsWith('mcp__')
}

/** What a tool lets an agent do, by the name that any host gives it; a tool nobody listed is a class of its own. Compared in classes, written as it stands. */
export function toolClass(tool: string): string {
  return classByName.get(bare(tool)) ?? bare(tool)
}

const bare = (tool: string): string => tool.toLowerCase().replace(/\(.*$/s, '').trim()
