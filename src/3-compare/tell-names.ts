import {problem} from '../messages.js'
import type {AgentHead, Group, HeadKey, Mirror} from '../model.js'
import {groupBy} from '../util/group-by.js'

/**
 * Tells each agent whose name another one has: the host loads one of them and ignores the other. Within a group it is a conflict and
 * not told twice; agents of different hosts never meet.
 */
export function tellNames(agents: readonly AgentHead[], groups: readonly Group[], mirrors: readonly Mirror[] = []): readonly AgentHead[] {
  const mirrorOf = new Map(mirrors.flatMap((mirror) => mirror.members.map(({file}) => [file, mirror] as const)))
  const groupOf = new Map(groups.flatMap(({id, members}) => members.map((file) => [file, id] as const)))
  const named = groupBy(agents.filter(nameField), ({format, name}) => `${format} ${name.toLowerCase()}`)
  return agents.map((agent) => {
    const field = nameField(agent)
    const others =
      (field &&
        named
          .get(`${agent.format} ${agent.name.toLowerCase()}`)
          ?.filter((other) => other !== agent && !isTogether(agent, other, groupOf) && !areMirrors(agent, other, mirrorOf))) ??
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

/** Of one host they would meet all the same. */
function areMirrors(left: AgentHead, right: AgentHead, mirrorOf: ReadonlyMap<string, Mirror>): boolean {
  const mirror = mirrorOf.get(left.file)
  const hostIn = (file: string) => mirror?.members.find((member) => member.file === file)?.host
  return mirror !== undefined && mirror === mirrorOf.get(right.file) && hostIn(left.file) !== hostIn(right.file)
}
