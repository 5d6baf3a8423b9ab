import {isHeld} from '../lexicon/suspicions.js'
import type {Agent, MergeDecisions, Origin} from '../model.js'
import type {Side} from './conflict-kinds/conflict-kind.js'
import {hidden} from './conflict-kinds/hidden.js'
import {decideConflicts} from './decide-conflicts.js'
import {isChosen} from './decided-sides.js'
import {asFound} from './find-conflicts.js'
import {withoutSuspects} from './without-suspects.js'

/**
 * The agents without the headings, keys and sentences of descriptions that are suspicious and that nobody decided to keep. It is done before
 * anything is compared: what is held back is in no conflict with what is not.
 */
export function holdBack(members: readonly Agent[], {conflicts}: MergeDecisions): {agents: readonly Agent[]; isTouched: boolean} {
  if (!members.some(({suspicions}) => suspicions.some(({code}) => isHeld(code)))) return {agents: members, isTouched: false}
  const found = asFound(hidden.find(members, 'intersection'))
  const {choices} = decideConflicts(found, conflicts, members, new Map())
  const kept = new Set(
    found.flatMap(({id, sides}) => {
      const choice = choices.get(id)
      return choice && isChosen(choice, 0) ? (sides[0] as Side).claims.map(placeOf) : []
    })
  )
  const agents = members.map((agent) => {
    const held = agent.suspicions.filter((one) => isHeld(one.code) && !kept.has(placeOf({...one, file: agent.file})))
    return withoutSuspects(agent, held)
  })
  return {agents, isTouched: true}
}

const placeOf = ({file, line, endLine, text}: Origin): string => `${file}:${line}-${endLine} ${text}`
