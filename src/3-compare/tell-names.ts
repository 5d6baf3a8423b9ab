import {problem} from '../messages.js'
import type {AgentHead, Group, HeadKey} from '../model.js'
import {groupBy} from '../util/group-by.js'

/**
 * Tells each agent whose name another one has: the host loads one of them and ignores the other. Within a group it is a conflict and
 * not told twice; agents of different hosts never meet.
 */
export function tellNames(agents: readonly AgentHead[], groups: readonly Group[]): readonly AgentHead[] {
  const groupOf = new Map(groups.flatMap(({id, members}) => members.map((file) => [file, id] as const)))
  const named = groupBy(agents.filter(nameField), ({format, name}) => `${format} ${name.toLowerCase()}`)
  return agents.map((agent) => {
    const field = nameField(agent)
    const others =
      (field &&
        named
          .get(`${agent.format} ${agent.name.toLowerCase()}`)
          ?.filter((other) => other !== agent && !isTogether(agent, other, groupOf))) ??
      []
    if (!field || others.length === 0) return agent
    const told = problem('name-taken', field.endLine, {name: agent.name, others: others.map(({file}) => file)})
    return {...agent, problems: [...agent.problems, told]}
  })
}

function nameField({keys}: AgentHead): HeadKey | undefined {
  return keys.find(({key}) => key === 'name')
}

function isTogether(left: AgentHead, right: AgentHead, groupOf: ReadonlyMap<string, string>): boolean {
  const group = groupOf.get(left.file)
  return group !== undefined && group === groupOf.get(right.file)
}
