import {choiceSlots} from '../../lexicon/choices.js'
import type {ConflictKind} from './conflict-kind.js'
import {findChoices} from './find-choices.js'
import {placeFindings} from './places.js'
import {receiverFindings} from './receivers.js'
import {stackFindings} from './stack.js'

/**
 * Two agents prescribe different things for one purpose of which one takes one.
 *
 * > Use SQLAlchemy for all models.
 * > Define models with SQLModel.
 */
export const alternative: ConflictKind = {
  name: 'alternative',
  find: (agents) => [
    ...choiceSlots.filter(({kind}) => kind === 'alternative').flatMap((slot) => findChoices(agents, slot)),
    ...placeFindings(agents),
    ...stackFindings(agents),
    ...receiverFindings(agents)
  ]
}
