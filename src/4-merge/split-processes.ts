import type {Agent} from '../model.js'
import type {Composed} from './compose.js'
import type {Outlined} from './section-tree.js'

/** Steps of one process in a row. */
const enough = 2

/** Two processes are not one: in a section with a process of its own, each further one stands under the heading it had. */
export function splitProcesses(section: Outlined, byFile: ReadonlyMap<string, Agent>): Outlined {
  const children = section.children.map((child) => splitProcesses(child, byFile))
  const processes = [...new Set(section.composed.filter(({chosen}) => chosen.form === 'step' && chosen.depth === 0).map(processOf))].filter(
    (process) => section.composed.filter((one) => processOf(one) === process).length >= enough
  )
  const taken = new Set([section.heading.toLowerCase(), ...children.map(({heading}) => heading.toLowerCase())])
  const own = new Map<string, string>()
  for (const process of processes.slice(1)) {
    const first = section.composed.find((one) => processOf(one) === process)?.chosen
    const heading = (first && byFile.get(first.file)?.sections[first.section]?.heading) ?? ''
    if (heading === '' || taken.has(heading.toLowerCase())) continue
    taken.add(heading.toLowerCase())
    own.set(process, heading)
  }
  return {
    ...section,
    composed: section.composed.filter((one) => !own.has(processOf(one))),
    children: [
      ...[...own].map(([process, heading]) => ({
        heading,
        rank: section.rank,
        composed: section.composed.filter((one) => processOf(one) === process),
        children: []
      })),
      ...children
    ]
  }
}

/** The source section that a rule comes from: a process keeps what stands between its steps. */
function processOf({chosen}: Composed): string {
  return `${chosen.file}\u0000${chosen.section}`
}
