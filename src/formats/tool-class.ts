import {formats} from './index.js'

const classByName = new Map(
  formats.flatMap(({tools = {}}) =>
    Object.entries(tools).flatMap(([name, tools]) => tools.split(' ').map((tool) => [tool.toLowerCase(), name] as const))
  )
)

/** What a tool lets an agent do, by the name that any host gives it; a tool nobody listed is a class of its own. Compared in classes, written as it stands. */
export function toolClass(tool: string): string {
  const name = tool.toLowerCase().replace(/\(.*$/s, '').trim()
  return classByName.get(name) ?? name
}
