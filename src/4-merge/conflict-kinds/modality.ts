import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {shorten} from '../../util/visible-text.js'
import type {ConflictKind, Finding} from './conflict-kind.js'
import {crowdedTerms} from './crowded-terms.js'
import {eachFrame, likeSubjects, subjectOf, subjectTerms, topicOf} from './frames.js'
import {type Clash, pairFindings} from './pair-findings.js'
import {roleFindings} from './roles.js'
import {isCode, type Said, statementsOf} from './statements-of.js'
import {wholeAndPartFindings} from './whole-and-part.js'

/**
 * What one agent makes binding, the other leaves open.
 *
 * > Always use async handlers.
 * > Use async handlers where it pays.
 */
export const modality: ConflictKind = {
  name: 'modality',
  find: (agents) => [...roleFindings(agents, 'modality'), ...findModalities(agents), ...wholeAndPartFindings(agents)]
}

const absolute = /\b(?:must|always|shall|mandatory|required|never|every|all|by default|all the way|without exception|first)\b/i

function findModalities(agents: readonly Agent[]): readonly Finding[] {
  const topic = topicOf(agents)
  const said = statementsOf(agents).filter((one) => !isCode(one) && one.statement.polarity === 'do')
  const subjects = (some: readonly Said[]) => some.map((one) => subjectOf(one, topic))
  const binding = said.filter((one) => isBinding(one) && one.statement.condition?.kind !== 'when')
  const clashes: Clash[] = []
  eachFrame(
    subjects(binding),
    subjects(said.filter(isOpen)),
    {least: 2.5, crowded: crowdedTerms(agents)},
    ({said: left}, {said: right}, frame) => {
      const like = likeSubjects(frame)
      if (left.agent !== right.agent && (frame.sameHead ? like >= 0.4 : like >= 0.6))
        clashes.push({left, right, frame, confidence: like < 0.55 ? 0.3 + like / 2 : Math.min(0.9, 0.4 + like / 2)})
    }
  )
  return pairFindings(clashes, {
    strictness: () => ({left: 1, right: 0}),
    finding: ({left}) => ({
      kind: 'modality',
      question: subjectTerms(left).slice(0, 3).join(' '),
      topic: conflictWords.modalityTopic({subject: shorten(left.statement.text, 70)}),
      message: conflictWords.modality({subject: `"${shorten(left.statement.text, 90)}"`}),
      severity: 'warning'
    })
  })
}

function isBinding({rule, statement}: Said): boolean {
  return (
    statement.condition?.kind !== 'weak' &&
    statement.condition?.kind !== 'only' &&
    (statement.modality === 'must' || absolute.test(rule.lead) || absolute.test(statement.text)) &&
    statement.modality !== 'may'
  )
}

function isOpen({statement}: Said): boolean {
  return statement.modality === 'may' || (statement.condition?.kind === 'weak' && statement.modality !== 'must')
}
