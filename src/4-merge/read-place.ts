import type {Agent, Conflict, Reading, Rule} from '../model.js'
import {nearestRules} from './conflict-kinds/nearest-rules.js'

/** How the rules of some lines were read, which conflicts they stand in, and what comes near them. */
export function readPlaces(agents: readonly Agent[], conflicts: readonly Conflict[], isMeant: (rule: Rule) => boolean): readonly Reading[] {
  return agents
    .flatMap(({rules}) => rules)
    .filter(isMeant)
    .map((rule) => {
      const {file, line, endLine, text, statements} = rule
      const own = conflicts.filter(({positions}) =>
        positions.some(({origins}) => origins.some((origin) => origin.file === file && origin.line <= endLine && origin.endLine >= line))
      )
      const opposed = new Set(
        own.flatMap(({positions}) => positions.flatMap(({origins}) => origins.map((origin) => `${origin.file}:${origin.line}`)))
      )
      const near = nearestRules(agents, rule).filter((other) => !opposed.has(`${other.file}:${other.line}`))
      return {file, line, endLine, text, statements, conflicts: own, nearest: near.slice(0, mostNear)}
    })
}

const mostNear = 3
