import {problem} from '../messages.js'
import type {AgentHead, Mirror} from '../model.js'

/** Tells each agent that says something else than its mirrors. */
export function tellDrift(agents: readonly AgentHead[], mirrors: readonly Mirror[]): readonly AgentHead[] {
  const drifted = new Map(
    mirrors.flatMap(({reference, members}) =>
      members.filter(({drift}) => drift.length > 0).map(({file, drift}) => [file, {drift, reference}] as const)
    )
  )
  return agents.map((agent) => {
    const found = drifted.get(agent.file)
    if (!found) return agent
    const line = found.drift.find(({own}) => own)?.own?.line ?? 1
    return {...agent, problems: [...agent.problems, problem('mirror-drifted', line, found)]}
  })
}
