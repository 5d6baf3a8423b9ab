import {choiceSlots} from '../../lexicon/choices.js'
import {documentKinds} from '../../lexicon/documents.js'
import {scales} from '../../lexicon/scales.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
import type {ConflictKind, Finding} from './conflict-kind.js'
import {documentForms} from './document-forms.js'
import {findChoices} from './find-choices.js'
import type {Form} from './form.js'
import {likeForms} from './like-forms.js'
import {markFindings} from './marks.js'
import {ratedFieldFindings} from './rated-fields.js'
import {finalReport, reportParts} from './report-parts.js'
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
    ...scales.flatMap((scale) => differentForms(agents, scale.topic, (agent) => scaleOf(agent, scale), scaleSureness)),
    ...ratedFieldFindings(agents),
    ...markFindings(agents),
    ...documentKinds.flatMap(({name}) =>
      differentForms(agents, conflictWords.documentForm({name}), (agent) => documentForms(agent).get(name), formSureness)
    ),
    ...differentForms(agents, finalReport, reportParts, formSureness)
  ]
}

function differentForms(
  agents: readonly Agent[],
  topic: string,
  formOf: (agent: Agent) => Form | undefined,
  sureness: (one: Form, other: Form) => number
): readonly Finding[] {
  const forms = agents.flatMap((agent) => formOf(agent) ?? [])
  const confidence = Math.max(0, ...forms.flatMap((one, at) => forms.slice(at + 1).map((other) => sureness(one, other))))
  if (confidence === 0) return []
  const sides = sortedGroups(groupBy(forms, ({parts}) => [...parts].sort().join(', ')))
  const texts = sides.map(([, same]) => same[0].words)
  return [
    {
      kind: 'format',
      question: topic,
      topic: conflictWords.formatTopic({topic}),
      message: conflictWords.format({topic, values: texts}),
      severity: 'warning',
      confidence,
      sides: sides.map(([, same]) => ({text: same[0].words, claims: same.flatMap(({claims}) => claims), strictness: 0}))
    }
  ]
}

/** Less than half of the levels of either are in the other; with more in common it may be a scale and a part of it. */
function scaleSureness(one: Form, other: Form): number {
  const shared = one.parts.filter((part) => other.parts.includes(part)).length
  if (shared / Math.max(one.parts.length, other.parts.length) < 0.5) return 0.8
  return shared < Math.min(one.parts.length, other.parts.length) ? 0.58 : 0
}

/** Forms of different shapes are never alike; of one shape, they share less than half of their parts. */
function formSureness(one: Form, other: Form): number {
  const {smaller, larger} = likeForms(one, other)
  if (smaller >= 0.75 || larger >= 0.5) return 0
  if (one.shape === 'sentence' || other.shape === 'sentence') return isBinding(one) && isBinding(other) ? 0.68 : 0.58
  if (smaller >= 0.5) return larger < 0.2 ? 0.66 : 0.58
  return one.shape === 'artifacts' && other.shape === 'artifacts' ? 0.6 : 0.7
}

/** A sentence that leaves no choice; a form that is spelled out binds anyway. */
function isBinding({shape, words}: Form): boolean {
  return shape !== 'sentence' || /\b(?:must|has to|always|only|exactly)\b/i.test(words)
}
