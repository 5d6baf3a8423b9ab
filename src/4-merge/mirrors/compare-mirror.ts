import {hostOf} from '../../formats/host-of.js'
import type {Mirror} from '../../model.js'
import {wordsOfRule} from '../rule-pair.js'
import {frontDrift} from './front-drift.js'
import type {MirroredAgent} from './mirrored-agent.js'
import {ruleDrift} from './rule-drift.js'

/** One agent that is kept for several hosts, and where each of its members says something else than most of them. */
export function compareMirror(agents: readonly MirroredAgent[]): Mirror {
  const sorted = [...agents].sort((a, b) => (a.file < b.file ? -1 : 1))
  const bodies = sorted.map(bodyOf)
  const counts = bodies.map((body) => bodies.filter((other) => other === body).length)
  // Which text is the newest cannot be known: on a tie the first file speaks for the others.
  const reference = sorted[counts.indexOf(Math.max(...counts))] as MirroredAgent
  const front = frontDrift([reference, ...sorted.filter((agent) => agent !== reference)])
  return {
    name: reference.name,
    reference: reference.file,
    members: sorted.map((agent) => ({
      file: agent.file,
      host: hostOf(agent.file)?.host ?? '',
      format: agent.format,
      drift: [...(front.get(agent.file) ?? []), ...ruleDrift(reference, agent)]
    }))
  }
}

/** The rules in any order: a body is no other one where a host wants its parts in another place. */
function bodyOf({rules}: MirroredAgent): string {
  return rules.map(wordsOfRule).sort().join('\n')
}
