import {choiceSlots} from '../../lexicon/choices.js'
import type {ConflictKind} from './conflict-kind.js'
import {findChoices} from './find-choices.js'
import {firstStepFinding} from './first-step.js'
import {inversionFindings} from './inversions.js'
import {sequenceFindings} from './sequences.js'
import {turnedStepFindings} from './turned-steps.js'

/**
 * Two agents do the same things in another order, or start with different things.
 *
 * > 1. Read the diff.
 * > 1. Read the issue that the change belongs to.
 */
export const order: ConflictKind = {
  name: 'order',
  find: (agents) => [
    ...choiceSlots.filter(({kind}) => kind === 'order').flatMap((slot) => findChoices(agents, slot)),
    ...sequenceFindings(agents),
    ...inversionFindings(agents),
    ...turnedStepFindings(agents),
    ...firstStepFinding(agents)
  ]
}
