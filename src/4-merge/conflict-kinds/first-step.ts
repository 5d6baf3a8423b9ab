import {firstSteps} from '../../lexicon/first-steps.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'
import {openingStep} from './opening-step.js'

/** To look at what there is and to ask what is wanted often go together. */
const vague = new Set(['study', 'request'])

/** The agents begin their work with steps of different kinds. */
export function firstStepFinding(agents: readonly Agent[]): readonly Finding[] {
  const steps = agents.flatMap((agent) => {
    const opening = openingStep(agent)
    const step = opening && firstSteps.find(({pattern}) => pattern.test(opening.text.slice(0, 160)))
    return opening && step ? [{...opening, step}] : []
  })
  const sides = sortedGroups(groupBy(steps, ({step}) => step.step))
  if (sides.length < 2) return []
  const kins = new Set(steps.map(({step}) => step.kin))
  const sure = kins.size > 1 && [...kins].some((kin) => !vague.has(kin))
  return [
    {
      kind: 'order',
      question: 'first step',
      topic: conflictWords.orderTopic({subject: `first step: ${sides.map(([step]) => step).join(', or ')}`}),
      message: conflictWords.firstStep({steps: sides.map(([, some]) => some[0].rule.text)}),
      severity: 'warning',
      confidence: sure ? 0.7 : 0.58,
      sides: sides.map(([step, some]) => ({text: step, claims: some.map(({rule}) => ruleClaim(rule)), strictness: 0}))
    }
  ]
}
