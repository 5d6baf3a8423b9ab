import {planWords} from '../../messages.js'
import type {Decisions, Result} from '../../model.js'
import {decisionsFile} from '../../util/decisions-file.js'
import {withoutEntries} from '../../util/without-entries.js'
import type {Placed} from './plan-ground.js'

/**
 * The decisions file without what is carried out for good: everything about these agents but who stays apart. Left in it, all of that
 * would be told as stale from now on. What was not applied stays.
 */
export function spentDecisions(
  text: string,
  decisions: Decisions,
  {agents, remarks}: Pick<Result, 'agents' | 'remarks'>
): readonly Placed[] {
  const told = new Set(remarks.filter(({file}) => file === decisionsFile).map(({problem}) => problem.line))
  const read = new Set(agents.map(({file}) => file))
  const about = new Map(
    [...decisions.together, ...decisions.conflicts, ...decisions.rules, ...decisions.canonical].map((one) => [one.line, one.agents])
  )
  const kept = withoutEntries(
    text,
    (key, line) => key !== 'apart' && !told.has(line) && (about.get(line) ?? []).every((file) => read.has(file))
  )
  return kept === text ? [] : [{path: decisionsFile, text: kept === '' ? undefined : kept, reason: planWords.spent()}]
}
