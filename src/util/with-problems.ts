import type {AgentHead} from '../model.js'

/** An agent with more that is wrong with it. */
export function withProblems(head: AgentHead, more: AgentHead['problems']): AgentHead {
  return more.length === 0 ? head : {...head, problems: [...head.problems, ...more]}
}
