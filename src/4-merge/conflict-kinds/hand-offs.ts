import {workingTogether} from '../../lexicon/hand-offs.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {weightOfTerms} from '../../util/term-weight.js'
import {termsOf} from '../../util/terms.js'
import {shorten} from '../../util/visible-text.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'
import {subjectTerms, topicOf} from './frames.js'
import {type HandedOn, handedOn} from './handed-on.js'
import {asks, isCode, type Said, statementsOf} from './statements-of.js'

/** What one agent leaves to somebody else, and another one does itself. */
export function handOffFindings(agents: readonly Agent[]): readonly Finding[] {
  const handed = agents.flatMap(handedOn)
  if (handed.length === 0) return []
  const topic = topicOf(agents)
  const ofHandOffs = new Set(handed.map(({rule}) => rule))
  const own = statementsOf(agents)
    .filter((one) => !ofHandOffs.has(one.rule) && isOwnWork(one))
    .map((said) => ({said, terms: subjectTerms(said).filter((term) => !topic.has(term))}))
  const known = new Set<string>()
  return handed.flatMap((hand) => {
    const terms = [...new Set(termsOf(hand.thing))].filter((term) => !topic.has(term))
    const key = `${hand.agent.file} ${[...terms].sort().join(' ')}`
    if (known.has(key) || weightOfTerms(terms) < telling) return []
    known.add(key)
    const doing = own.flatMap((one) => {
      const sure = one.said.agent.name === hand.to.replace('@', '') ? 0 : sureness(terms, one.terms, one.said, hand)
      return sure > 0 ? [{...one, sure}] : []
    })
    return doing.length === 0 ? [] : [finding(hand, doing)]
  })
}

/** A thing weighs at least so much; less is a word of every agent. */
const telling = 3

/** What an agent does itself in all cases: no case of its own, nothing that names another one. */
function isOwnWork(said: Said): boolean {
  const {rule, statement} = said
  return (
    !isCode(said) &&
    rule.form !== 'row' &&
    rule.form !== 'task' &&
    statement.polarity === 'do' &&
    (statement.condition === undefined || statement.condition.kind === 'weak') &&
    !workingTogether.test(rule.text)
  )
}

/** All of the thing has to be in what is done, and most of what is done has to be the thing. */
function sureness(thing: readonly string[], done: readonly string[], said: Said, {agent, to}: HandedOn): number {
  const common = weightOfTerms(thing.filter((term) => done.includes(term)))
  const whole = common / weightOfTerms(thing)
  const share = common / Math.max(0.1, weightOfTerms(done))
  const leads = thing.some((term) => done.slice(0, 2).includes(term))
  if (whole < 0.8 || !leads || (thing.length < 2 && share < 0.6)) return 0
  const base = asks(said) ? (share >= 0.45 ? 0.72 : 0) : share >= 0.75 ? 0.6 : 0
  return base === 0 ? 0 : base - (to === '' ? 0.04 : 0) - (said.agent === agent ? 0.1 : 0)
}

const shown = 3

function finding(hand: HandedOn, doing: readonly {readonly said: Said; readonly sure: number}[]): Finding {
  const best = [...doing].sort((a, b) => b.sure - a.sure)
  const counts = new Map<Agent, number>()
  const told = best.filter(({said: {agent}}) => {
    counts.set(agent, (counts.get(agent) ?? 0) + 1)
    return (counts.get(agent) ?? 0) <= shown
  })
  const text = best[0]?.said.statement.text ?? ''
  const thing = shorten(hand.thing, 60)
  return {
    kind: 'polarity',
    question: `hand on ${hand.thing}`,
    topic: conflictWords.handOffTopic({thing}),
    message: conflictWords.handOff({thing, to: hand.to, text: shorten(text, 90)}),
    severity: 'warning',
    confidence: best[0]?.sure ?? 0,
    sides: [
      // One line can hand on several things: it stays for the others.
      {text: hand.rule.text, claims: [{...ruleClaim(hand.rule), shows: true}], strictness: 1},
      {text, claims: told.map(({said}) => ruleClaim(said.rule)), strictness: 0}
    ]
  }
}
