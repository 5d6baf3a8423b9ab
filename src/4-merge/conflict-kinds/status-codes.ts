import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
import type {Finding, Side} from './conflict-kind.js'
import {finding, sidesByText, valuesOf} from './valued.js'

/** A status code answers to an event: 401 for a bad token and 400 for a bad body are no conflict. */
export function statusFindings(agents: readonly Agent[]): readonly Finding[] {
  const known = valuesOf(agents, 'status').filter(({said, value: one}) => one.unit !== '' && said.statement.polarity === 'do')
  return sortedGroups(groupBy(known, ({value: one}) => one.unit)).flatMap(([event, some]) => {
    const sides = sidesByText(some)
    return sides.length < 2 || sameAgentOnly(sides) ? [] : [finding(`status ${event}`, `status code of ${event}`, sides, 0.85)]
  })
}

function sameAgentOnly(sides: readonly Side[]): boolean {
  return new Set(sides.flatMap(({claims}) => claims.map(({file}) => file))).size < 2
}
