import {choiceSlots} from '../../lexicon/choices.js'
import {lightVerbs} from '../../lexicon/stop-words.js'
import {seekingVerbs} from '../../lexicon/verbs.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {weightOfTerms} from '../../util/term-weight.js'
import {termsOf} from '../../util/terms.js'
import {shorten} from '../../util/visible-text.js'
import type {ConflictKind, Finding} from './conflict-kind.js'
import {crowdedTerms} from './crowded-terms.js'
import {findChoices} from './find-choices.js'
import {caseOf, eachFrame, type Frame, likeSubjects, type Subject, subjectOf, subjectTerms, topicOf} from './frames.js'
import {type Clash, pairFindings} from './pair-findings.js'
import {asks, isCode, type Said, statementsOf} from './statements-of.js'

/**
 * One agent does a thing as a matter of course, the other only in some cases.
 *
 * > Cache expensive reads.
 * > Cache only when the specification asks for it.
 */
export const scope: ConflictKind = {
  name: 'scope',
  find: (agents) => [
    ...choiceSlots.filter(({kind}) => kind === 'scope').flatMap((slot) => findChoices(agents, slot)),
    ...findScopes(agents)
  ]
}

/** "Only after that" says when, and "only what is broken" says of what: neither says whether. */
const isOtherLimit = /^only (?:(?:after|once|then) (?:that|this|it|these|them|all of that)\b|what|those|the ones)/i
/** In a longer clause it is not plain what is limited. */
const mostTerms = 10
/** Less sure than this is not even a candidate. */
const shownFrom = 0.5
const universal = /\b(?:every|each|all|any|always|everything|whatever)\b/i
/** It may stand in a clause of its own. */
const absolute = /\b(?:no exceptions?|without exceptions?|always)\b/i
/** Stems of words that make another thing of what they stand before. */
const modifiers = /^(?:raw|custom|inlin|manual|direct|nativ|extern|synchron\w*|global|dynam\w*|nest|temporari|advanc|legaci)$/
/** Whoever waits to be told does not do a thing by itself. */
const authority = /\b(?:specified|requested|asked|instructed|told|demanded|directed|required by|approved|authorized|explicit\w*)\b/i

function findScopes(agents: readonly Agent[]): readonly Finding[] {
  const topic = topicOf(agents)
  const said = statementsOf(agents).filter((one) => !isCode(one) && one.statement.polarity === 'do')
  const limited = said.filter(
    ({statement: {condition, object}}) => condition?.kind === 'only' && !isOtherLimit.test(condition.text) && object.length <= mostTerms
  )
  const free = said.filter(
    ({statement}) => statement.condition?.kind !== 'only' && statement.condition?.kind !== 'unless' && !seekingVerbs.has(statement.action)
  )
  const justified = said.filter(({statement}) => statement.action === 'justify')
  const clashes: Clash[] = []
  const subjects = (some: readonly Said[]) => some.map((one) => subjectOf(one, topic))
  eachFrame(
    [...subjects(limited), ...justified.map((one) => justifiedSubject(one, topic))],
    subjects(free),
    {least: 1.5, crowded: crowdedTerms(agents)},
    ({said: left}, {said: right}, frame) => {
      const confidence = left.agent === right.agent ? 0 : sureness(left, right, frame)
      if (confidence >= shownFrom) clashes.push({left, right, frame, confidence})
    }
  )
  return pairFindings(clashes, {
    strictness: () => ({left: 1, right: 0}),
    finding: ({left, right}) => ({
      kind: 'scope',
      question: subjectTerms(left).slice(0, 3).join(' '),
      topic: conflictWords.scopeTopic({subject: shorten(right.statement.text, 70)}),
      message: conflictWords.scope({
        subject: `"${shorten(right.statement.text, 80)}"`,
        limit: left.statement.condition?.text ?? left.statement.text
      }),
      evidence: [conflictWords.limited({condition: left.statement.condition?.text ?? left.statement.text})],
      severity: 'warning'
    })
  })
}

/** "Justify every index against the queries it serves" is about the index. */
function justifiedSubject(said: Said, topic: ReadonlySet<string>): Subject {
  const thing = said.statement.part.replace(/\b(?:against|with|by|before|in|from)\b.*$/is, '').replace(/^\W*justify\b/i, '')
  const terms = termsOf(thing).filter((term) => !topic.has(term))
  return {said, terms, weight: weightOfTerms(terms)}
}

/** "Document all unsafe blocks" says nothing of when to use them. */
function isOtherDeed(left: Said, {statement: {action}}: Said): boolean {
  const own = left.statement.action
  const deed = termsOf(action)
  return (
    action !== '' &&
    action !== own &&
    !lightVerbs.has(action) &&
    lightVerbs.has(own) &&
    !subjectTerms(left).some((term) => deed.includes(term))
  )
}

/** "Every", "all" and "each" claim the cases that the other side leaves out; without them the two must lead with the same subject. */
function sureness(left: Said, right: Said, frame: Frame): number {
  const like = likeSubjects(frame)
  const isUniversal = (universal.test(right.statement.text) || absolute.test(right.rule.text)) && !caseOf(right)
  const isFree = right.statement.condition === undefined || right.statement.condition.kind === 'weak'
  if (!(isUniversal ? like >= 0.4 : isFree && frame.sameHead) || isOtherDeed(left, right)) return 0
  const grounds = [isUniversal, asks(right), authority.test(left.statement.condition?.text ?? '')]
  const [head = ''] = subjectTerms(left)
  // "Raw SQL" is a kind of SQL of its own.
  if (modifiers.test(head) && !subjectTerms(right).includes(head)) return 0.55
  return Math.min(0.9, 0.45 + 0.1 * grounds.filter(Boolean).length + 0.25 * like)
}
