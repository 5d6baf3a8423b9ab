import type {Scan} from '../model.js'
import {counted, severityCounts} from './counted.js'
import type {Palette} from './terminal-style.js'

/** What was read: how many agents, rules and problems, and what stayed unread. */
export function readLine({agents, unread}: Scan, paint: Palette): string {
  const rules = agents.reduce((sum, agent) => sum + agent.ruleCount, 0)
  const problems = [...agents.flatMap((agent) => agent.problems), ...unread.map(({problem}) => problem)]
  const found = problems.length > 0 ? `; problems in files: ${severityCounts(problems)}` : ''
  const left = unread.length > 0 ? `; ${counted(unread.length, 'file')} could not be read` : ''
  return `${paint.bold('Read')} ${counted(agents.length, 'agent')} with ${counted(rules, 'rule')}${left}${found}`
}
