import type {Scan, UnreadFile} from '../index.js'
import {cliWords} from '../messages.js'
import type {Session} from './open-session.js'

const most = 20

/** Say what was wrong: in decisions, what was left out, then the first of what was found inside files; all of it with `--verbose`. */
export function noteProblems({agents, unread, remarks}: Scan, {options, note}: Session): void {
  const inside = agents.flatMap(({file, problems}) => problems.map((problem) => ({file, problem})))
  const wanted = ({problem}: UnreadFile) => options.verbose || problem.severity !== 'info'
  const [out, found] = [[...remarks, ...unread].filter(wanted), inside.filter(wanted)]
  const shown = options.verbose ? found : found.slice(0, Math.max(0, most - out.length))
  for (const entry of [...out, ...shown]) note(cliWords.problem(entry))
  if (shown.length < found.length) note(cliWords.moreProblems({count: found.length - shown.length}))
}
