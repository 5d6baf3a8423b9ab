import {beforeAmounts, seriesNouns} from '../../lexicon/measure-units.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
import type {Finding} from './conflict-kind.js'
import {asks} from './statements-of.js'
import {finding, isBound, keepsTo, normal, sidesByText, type Valued, valuesOf} from './valued.js'

/** Versions of one thing that no agent of the other side names, or lowest versions that differ. */
export function versionFindings(agents: readonly Agent[]): readonly Finding[] {
  const known = valuesOf(agents, 'version').filter(
    ({said, value}) => !seriesNouns.has(value.unit) && !beforeAmounts.has(value.unit) && said.statement.polarity === 'do'
  )
  return sortedGroups(groupBy(known, ({value}) => value.unit)).flatMap(([, some]) => {
    const own = [...groupBy(some, ({said}) => said.agent).values()]
    const apart = own.filter((one) => own.some((other) => one !== other && differ(one, other)))
    const [first] = apart.flat()
    if (!first) return []
    const name = first.value.words.replace(/ [^ ]*$/, '')
    return [finding(`version ${first.value.unit}`, `version of ${name}`, sidesByText(apart.flat()), surenessOf(apart))]
  })
}

function differ(left: readonly Valued[], right: readonly Valued[]): boolean {
  return left.every((one) => right.every((other) => normal(one) !== normal(other) && !keepsTo(one, other) && !keepsTo(other, one)))
}

/** Two lowest versions differ for sure; a version that is only named may be no more than where the text was written. */
function surenessOf(sides: readonly (readonly Valued[])[]): number {
  if (sides.filter((side) => side.some(isBound)).length > 1) return 0.75
  return sides.filter((side) => side.some(({said}) => asks(said))).length > 1 ? 0.7 : 0.55
}
