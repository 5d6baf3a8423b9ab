import type {Agent, Rule, Section} from '../model.js'
import type {Composed} from './compose.js'
import type {Outlined} from './section-tree.js'

/** Steps of one process in a row. */
const enough = 2

/** Two processes are not one: in a section with a process under its own heading, each other one stands under the heading it had. */
export function splitProcesses(section: Outlined, byFile: ReadonlyMap<string, Agent>, isStep: (rule: Rule) => boolean): Outlined {
  const children = section.children.map((child) => splitProcesses(child, byFile, isStep))
  const headingOf = (process: string): string => {
    const {chosen} = section.composed.find((one) => processOf(one) === process) as Composed
    return ((byFile.get(chosen.file) as Agent).sections[chosen.section] as Section).heading
  }
  const steps = section.composed.filter(({chosen}) => chosen.form === 'step' && chosen.depth === 0 && isStep(chosen))
  const processes = [...new Set(steps.map(processOf))].filter(
    (process) => steps.filter((one) => processOf(one) === process).length >= enough
  )
  const taken = new Set([section.heading.toLowerCase(), ...children.map(({heading}) => heading.toLowerCase())])
  const own = new Map<string, string>()
  const stays = processes.find((process) => headingOf(process) === section.heading) ?? processes[0]
  for (const process of processes.filter((one) => one !== stays)) {
    const heading = headingOf(process)
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
