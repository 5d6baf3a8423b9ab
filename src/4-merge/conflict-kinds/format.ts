import {choiceSlots} from '../../lexicon/choices.js'
import {scales} from '../../lexicon/scales.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {artifactFindings} from './artifacts.js'
import type {ConflictKind, Finding} from './conflict-kind.js'
import {findChoices} from './find-choices.js'
import type {Form} from './form.js'
import {reportParts} from './report-parts.js'
import {scaleOf} from './scale-of.js'

/**
 * Two agents prescribe different forms for the same output: its parts, its scale of severities, its verdicts.
 *
 * > Group issues as Critical, Important.
 * > Mark issues as blocker, suggestion, nit.
 */
export const format: ConflictKind = {
  name: 'format',
  find: (agents) => [
    ...choiceSlots.filter(({kind}) => kind === 'format').flatMap((slot) => findChoices(agents, slot)),
    ...artifactFindings(agents),
    ...scales.flatMap((scale) => differentForms(agents, scale.topic, (agent) => scaleOf(agent, scale), 0.8)),
    ...differentForms(agents, 'final report', reportParts, 0.7)
  ]
}

function differentForms(
  agents: readonly Agent[],
  topic: string,
  formOf: (agent: Agent) => Form | undefined,
  confidence: number
): readonly Finding[] {
  const forms = agents.flatMap((agent) => formOf(agent) ?? [])
  const sides = [...groupBy(forms, ({parts}) => [...parts].sort().join(', '))].sort(([a], [b]) => (a < b ? -1 : 1))
  if (sides.length < 2 || !forms.some((one) => forms.some((other) => unlike(one, other)))) return []
  const texts = sides.map(([, same]) => same[0]?.words ?? '')
  return [
    {
      kind: 'format',
      question: topic,
      topic: conflictWords.formatTopic({topic}),
      message: conflictWords.format({topic, values: texts}),
      severity: 'warning',
      confidence,
      sides: sides.map(([, same], at) => ({text: texts[at] ?? '', claims: same.flatMap(({claims}) => claims), strictness: 0}))
    }
  ]
}

/** Less than half of the parts of either are in the other. */
function unlike(one: Form, other: Form): boolean {
  const shared = one.parts.filter((part) => other.parts.includes(part)).length
  return shared / Math.max(one.parts.length, other.parts.length) < 0.5
}
