import {type Definition, definitionOf, encounter, namesOf} from '../formats/encounter.js'
import {formatById} from '../formats/format-by-id.js'
import {problem} from '../messages.js'
import type {AgentHead, FoundMirror, Group, Problem} from '../model.js'

/**
 * Tells each agent whose name another one has that is active together with it: the host loads one of them and ignores the other. Within a
 * group it is a conflict and not told twice, unless it is known which one counts; mirrors have one name because they are one agent.
 */
export function tellNames(
  agents: readonly AgentHead[],
  groups: readonly Group[],
  mirrors: readonly FoundMirror[] = []
): readonly AgentHead[] {
  const mirrorOf = new Map(mirrors.flatMap((mirror) => mirror.members.map(({file}) => [file, mirror] as const)))
  const groupOf = new Map(groups.flatMap(({id, members}) => members.map((file) => [file, id] as const)))
  const isTold = (left: string, right: string) => isTogether(left, right, groupOf) || areMirrors(left, right, mirrorOf)
  const definitions = agents.map(namedDefinition)
  const names = definitions.map(namesOf)
  const named = new Map<string, number[]>()
  for (const [at, own] of names.entries())
    for (const name of own) {
      const known = named.get(name)
      if (known) known.push(at)
      else named.set(name, [at])
    }
  return agents.map((agent, at) => {
    const own = definitions[at] as Definition
    const others = new Set((names[at] ?? []).flatMap((name) => named.get(name) ?? []))
    others.delete(at)
    const told =
      others.size === 0
        ? []
        : problemsOf(
            agent,
            own,
            [...others].sort((a, b) => a - b).map((one) => definitions[one] as Definition),
            isTold
          )
    return told.length === 0 ? agent : {...agent, problems: [...agent.problems, ...told]}
  })
}

function problemsOf(
  agent: AgentHead,
  own: Definition,
  others: readonly Definition[],
  isTold: (left: string, right: string) => boolean
): Problem[] {
  const line = agent.keys.find(({key}) => key === 'name')?.endLine ?? 1
  const met = others.map((other) => ({other, found: encounter(own, other)}))
  const rivals = met.filter(({other, found}) => found?.kind === 'rivals' && !isTold(agent.file, other.file))
  const files = rivals.map(({other}) => other.file)
  const [{found: rival} = {found: undefined}] = rivals
  const twice = rival?.kind === 'rivals' ? rival.twice : undefined
  const taken = files.length === 0 ? [] : [problem('name-taken', line, {name: agent.name, others: files, twice})]
  const shadowed = met.flatMap(({other, found}) =>
    found?.kind === 'shadow' && found.wins === 'right'
      ? [problem('name-shadowed', line, {name: agent.name, other: other.file, host: found.host, reason: found.reason})]
      : []
  )
  return [...taken, ...shadowed]
}

function namedDefinition({file, format, name, keys}: AgentHead): Definition {
  // A name that was taken from the path is no name that it gives itself.
  const isNamed = formatById(format).identity[0] === 'key' || keys.some(({key}) => key === 'name' || key === 'slug')
  return definitionOf({file, format, name: isNamed ? name : ''})
}

function isTogether(left: string, right: string, groupOf: ReadonlyMap<string, string>): boolean {
  const group = groupOf.get(left)
  return group !== undefined && group === groupOf.get(right)
}

/** Two of one host in a mirror would meet all the same. */
function areMirrors(left: string, right: string, mirrorOf: ReadonlyMap<string, FoundMirror>): boolean {
  const mirror = mirrorOf.get(left)
  const hostIn = (file: string) => mirror?.members.find((member) => member.file === file)?.host
  return mirror !== undefined && mirror === mirrorOf.get(right) && hostIn(left) !== hostIn(right)
}
