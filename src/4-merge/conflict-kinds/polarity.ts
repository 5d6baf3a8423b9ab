import {choiceSlots} from '../../lexicon/choices.js'
import {purpose} from '../../lexicon/cues.js'
import {seekingVerbs} from '../../lexicon/verbs.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {shorten} from '../../util/visible-text.js'
import type {ConflictKind, Finding} from './conflict-kind.js'
import {findChoices} from './find-choices.js'
import {caseOf, eachFrame, likeSubjects, subjectOf, subjectTerms} from './frames.js'
import {type Clash, pairFindings} from './pair-findings.js'
import {roleFindings} from './roles.js'
import {asks, isCode, type Said, statementsOf} from './statements-of.js'

/**
 * One agent asks for what the other forbids: what it does at all, or how it does a thing.
 *
 * > Never change code; only propose a plan.
 * > Implement the change in small steps.
 */
export const polarity: ConflictKind = {
  name: 'polarity',
  find: (agents) => [
    ...roleFindings(agents, 'polarity'),
    ...choiceSlots.filter(({kind}) => kind === 'polarity').flatMap((slot) => findChoices(agents, slot)),
    ...frameFindings(agents)
  ]
}

/** Less sure than this is not even a candidate. */
const shownFrom = 0.5

/** What narrows a prohibition to a case of its own: "never restore over a database that is in use". */
const narrowed =
  /\b(?:that|which|who|whose|without|other than|over|until|unless|except|more than|less than|too|only|just|merely|directly|blindly|unnecessar\w+|excessive\w*|raw|before|after|here|securely|safely|properly|carefully)\b/i
/** A demand that itself speaks against something is hardly the opposite of a prohibition: "use ownership to prevent leaks". */
const guards =
  /\b(?:no|not|never|avoid\w*|prevent\w*|minimal|minimi[sz]e\w*|reduc\w+|without|eliminat\w+|free of|protect\w*|against|instead)\b/i
/** "X, not Y" forbids Y only in place of X. */
const contrastNeeds = 0.75
const most = 0.85
const telling = 2.5

function frameFindings(agents: readonly Agent[]): readonly Finding[] {
  const said = statementsOf(agents).filter((one) => !isCode(one))
  const demands = said.filter(
    (one) => one.statement.polarity === 'do' && asks(one) && !seekingVerbs.has(one.statement.action) && !guards.test(one.statement.text)
  )
  const bans = said.filter(({statement}) => statement.polarity === 'avoid')
  const clashes: Clash[] = []
  eachFrame(
    bans.map((one) => subjectOf(one)),
    demands.map((one) => subjectOf(one)),
    telling,
    (left, right, frame) => {
      if (frame.leftInRight < most || left.rule === right.rule || caseOf(left) !== caseOf(right)) return
      const like = likeSubjects(frame)
      if (isContrast(left) && like < contrastNeeds) return
      const confidence = 0.5 + 0.4 * like - (isNarrowed(left) || isNarrowed(right) ? 0.25 : 0)
      if (confidence >= shownFrom) clashes.push({left, right, confidence})
    }
  )
  return pairFindings(clashes, {
    strictness: {left: 1, right: 0},
    finding: ({left, right}) => ({
      kind: 'polarity',
      question: subjectTerms(left).join(' '),
      topic: conflictWords.polarityTopic({subject: shorten(right.statement.text, 80)}),
      message: conflictWords.polarity({subject: `"${shorten(right.statement.text, 90)}"`}),
      severity: 'error'
    })
  })
}

function isNarrowed({statement}: Said): boolean {
  return narrowed.test(statement.text.replace(purpose, ''))
}

function isContrast({statement: {action, modality}}: Said): boolean {
  return action === '' && modality === 'should'
}
