import {choiceSlots} from '../../lexicon/choices.js'
import {purpose} from '../../lexicon/cues.js'
import {lightVerbs} from '../../lexicon/stop-words.js'
import {avoidingVerbs, negatingVerbs, seekingVerbs} from '../../lexicon/verbs.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {weightOfTerms} from '../../util/term-weight.js'
import {termsOf} from '../../util/terms.js'
import {shorten} from '../../util/visible-text.js'
import {callingFindings} from './callings.js'
import type {ConflictKind, Finding} from './conflict-kind.js'
import {crowdedTerms} from './crowded-terms.js'
import {findChoices} from './find-choices.js'
import {caseOf, eachFrame, likeSubjects, type Subject, subjectOf, subjectTerms} from './frames.js'
import {handOffFindings} from './hand-offs.js'
import {namedBanFindings} from './named-bans.js'
import {type Clash, pairFindings} from './pair-findings.js'
import {roleFindings} from './roles.js'
import {asks, isCode, type Said, statementsOf} from './statements-of.js'
import {toolLackFindings} from './tool-lacks.js'

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
    ...callingFindings(agents),
    ...toolLackFindings(agents),
    ...handOffFindings(agents),
    ...choiceSlots.filter(({kind}) => kind === 'polarity').flatMap((slot) => findChoices(agents, slot)),
    ...namedBanFindings(agents),
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
  /\b(?:no|not|zero|never|avoid\w*|prevent\w*|minimal|minimi[sz]e\w*|reduc\w+|without|eliminat\w+|free of|protect\w*|against|instead|reject\w*|refus\w*|declin\w*|consolidat\w+|remov\w+|fix\w*|detect\w*|identif\w+|find\w*|flag\w*|check\w*|refactor\w*|report\w*|resolv\w+|resolution\w*|investigat\w+|monitor\w*|verif\w+|ensur\w+|evaluat\w+|assess\w*|analy[sz]\w+|review\w*|issues|problems)\b/i
/** "Never skip the backup" asks for it. */
const doubleNegation = new RegExp(`\\b(?:never|not|don['’]t)\\s+(?:${[...negatingVerbs].join('|')})\\b`, 'i')
/** "X is a service, Y is not" tells what things are. */
const says = /\b(?:is|are|does|do) not\W*$|\b(?:is|are|was|were)n['’]t (?:\w+ )?\w+\W*$/i
/** "X, not Y" forbids Y only in place of X. */
const contrastNeeds = 0.75
const most = 0.85
const half = 0.5
const nothingElse = 0.95
const likely = 0.6
const guessFrom = 0.7
const telling = 2.5

function frameFindings(agents: readonly Agent[]): readonly Finding[] {
  const said = statementsOf(agents).filter((one) => !isCode(one))
  const demands = said.filter(
    (one) =>
      one.statement.polarity === 'do' &&
      asks(one) &&
      !seekingVerbs.has(one.statement.action) &&
      !guards.test(one.statement.text.replace(doubleNegation, ''))
  )
  const bans = said.filter(({statement}) => statement.polarity === 'avoid' && !says.test(statement.text))
  const clashes: Clash[] = []
  eachFrame(
    bans.flatMap(subjectsOfBan),
    demands.map((one) => subjectOf(one)),
    {least: telling, crowded: crowdedTerms(agents)},
    ({said: left, terms, deed}, {said: right}, frame) => {
      if (!deed.every((term) => subjectTerms(right).includes(term))) return
      // What leads with the same subject and shares most of it is a guess.
      const isGuess = frame.leftInRight < most
      if (isGuess && !(frame.sameHead && frame.leftInRight >= likely && left.agent !== right.agent && subjectTerms(right).length > 1))
        return
      const like = likeSubjects(frame)
      if (left.rule === right.rule || (caseOf(left) !== caseOf(right) && !isInCase(left, right, like))) return
      // One word is hardly all that a clause is about.
      if (terms.length === 1 && frame.rightInLeft < half) return
      if (isGuess && /^\S+ (?:it|them|this|that)\W*$/i.test(right.statement.part)) return
      // The words of "force-push" are two of a subject, and one deed.
      if (isGuess && right.statement.action.includes('-')) return
      if (isContrast(left) && like < contrastNeeds) return
      const confidence = 0.5 + 0.4 * like - (isNarrowed(left) || isNarrowed(right) ? 0.25 : 0)
      if (isGuess && confidence >= guessFrom) clashes.push({left, right, frame, confidence: 0.55})
      else if (!isGuess && confidence >= shownFrom) clashes.push({left, right, frame, confidence})
    }
  )
  return pairFindings(clashes, {
    // "Never skip the backup" forbids what "skip the backup" asks for.
    strictness: ({left}) => (negatingVerbs.has(left.statement.action) ? {left: 0, right: 1} : {left: 1, right: 0}),
    finding: ({left, right}) => ({
      kind: 'polarity',
      question: subjectTerms(left).join(' '),
      topic: conflictWords.polarityTopic({subject: shorten(right.statement.text, 80)}),
      message: conflictWords.polarity({subject: `"${shorten(right.statement.text, 90)}"`}),
      evidence: [conflictWords.forbids({text: left.statement.text})],
      severity: 'error'
    })
  })
}

interface Banned extends Subject {
  /** What is not to be done with an element of a list; a demand for something else does not go against it. */
  readonly deed: readonly string[]
}

/** "Never use A or B" forbids each of them, and "never log A or B" to log it. */
function subjectsOfBan(said: Said): readonly Banned[] {
  const {action, part} = said.statement
  const list =
    /\b(?:never|not|don['’]?t|avoid|no)\s+(?:\w+\s+)?([^\s,]{1,40}(?: [^\s,]{1,40})?(?:, [^\s,]{1,40}(?: [^\s,]{1,40})?){0,8},? or \S{1,40}(?: \S{1,40})?)\W{0,20}$/i.exec(
      part
    )?.[1]
  if (list === undefined) return [{...subjectOf(said), deed: []}]
  const deed = lightVerbs.has(action) || avoidingVerbs.has(action) ? [] : termsOf(action)
  // Code is looked for by its name.
  const things = list.split(/,? or |, /).filter((name) => /^\p{L}/u.test(name))
  return things.map((name) => {
    const terms = [...new Set([...deed, ...termsOf(name)])]
    return {said, terms, weight: weightOfTerms(terms), deed}
  })
}

function isNarrowed({statement}: Said): boolean {
  return narrowed.test(statement.text.replace(purpose, ''))
}

/** "Never push to main" leaves no room for "push to main when a release is broken", where both are about nothing else. */
function isInCase(ban: Said, demand: Said, like: number): boolean {
  const isAbsolute = ban.statement.modality === 'never' && ban.statement.condition === undefined
  return isAbsolute && demand.statement.condition?.kind === 'when' && ban.agent !== demand.agent && like >= nothingElse
}

function isContrast({statement: {action, modality}}: Said): boolean {
  return action === '' && modality === 'should'
}
