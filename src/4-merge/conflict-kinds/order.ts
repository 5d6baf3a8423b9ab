import {choiceSlots} from '../../lexicon/choices.js'
import {firstSteps} from '../../lexicon/first-steps.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {ruleClaim} from './claim.js'
import type {ConflictKind, Finding} from './conflict-kind.js'
import {findChoices} from './find-choices.js'
import {inversionFindings} from './inversions.js'
import {sequenceFindings} from './sequences.js'

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
    ...firstStepFinding(agents)
  ]
}

const processHeading =
  /\b(?:process|workflow|methodology|steps?|procedure|approach|when invoked|how (?:you|to) work|working method|protocol|phases?|task)\b/i
const beginning = /^(?:first|start (?:by|with)|begin (?:by|with)|before (?:you )?(?:do|doing|starting|any|writing|anything))\b/i

/** The first step of a numbered process; else the sentence that says what comes first. */
function firstStepOf(agent: Agent): Rule | undefined {
  const steps = agent.rules.filter((rule, at) => {
    const before = agent.rules[at - 1]
    return (
      rule.form === 'step' &&
      rule.depth === 0 &&
      (before?.block !== rule.block || before.form !== 'step') &&
      agent.rules[at + 1] !== undefined
    )
  })
  const inProcess = steps.find(({section}) => isProcess(agent, section))
  return inProcess ?? agent.rules.find(({text}) => beginning.test(text))
}

function isProcess(agent: Agent, index: number | undefined): boolean {
  const section = index === undefined ? undefined : agent.sections[index]
  return section !== undefined && (processHeading.test(section.heading) || isProcess(agent, section.parent))
}

function firstStepFinding(agents: readonly Agent[]): readonly Finding[] {
  const steps = agents.flatMap((agent) => {
    const rule = firstStepOf(agent)
    const step = rule && firstSteps.find(({pattern}) => pattern.test(rule.text))?.step
    return rule && step ? [{rule, step}] : []
  })
  const sides = [...groupBy(steps, ({step}) => step)].sort(([a], [b]) => (a < b ? -1 : 1))
  if (sides.length < 2) return []
  return [
    {
      kind: 'order',
      question: 'first step',
      topic: conflictWords.orderTopic({subject: `first step: ${sides.map(([step]) => step).join(', or ')}`}),
      message: conflictWords.firstStep({steps: sides.map(([, some]) => some[0]?.rule.text ?? '')}),
      severity: 'warning',
      confidence: 0.7,
      sides: sides.map(([step, some]) => ({text: step, claims: some.map(({rule}) => ruleClaim(rule)), strictness: 0}))
    }
  ]
}
