import {anyWork, workingTogether} from '../../lexicon/hand-offs.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {termWeight, weightOfTerms} from '../../util/term-weight.js'
import {termsOf} from '../../util/terms.js'
import {shorten} from '../../util/visible-text.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'
import {subjectTerms, topicOf} from './frames.js'
import {type HandedOn, handedOn} from './handed-on.js'
import {namesakeFindings} from './namesakes.js'
import {asks, isCode, type Said, statementsOf} from './statements-of.js'

/** What one agent leaves to somebody else, and another one does itself. */
export function handOffFindings(agents: readonly Agent[]): readonly Finding[] {
  const handed = agents.flatMap(handedOn)
  // Stryker disable next-line all: it is only faster
  if (handed.length === 0) return []
  const topic = topicOf(agents)
  const ofHandOffs = new Set(handed.map(({claim}) => claim.rule))
  const own = statementsOf(agents)
    .filter((one) => !ofHandOffs.has(one.rule) && isOwnWork(one))
    .map((said) => ({said, terms: subjectTerms(said).filter((term) => !topic.has(term))}))
  const things = handed.map((hand) => ({hand, terms: thingTerms(hand.thing).filter((term) => !topic.has(term))}))
  const named = things.filter(({terms}) => weightOfTerms(terms) >= telling)
  return [...groupBy(named, ({terms}) => [...terms].sort().join(' ')).values()]
    .flatMap((same) => {
      const doing = own.flatMap((one) => {
        const sure = Math.max(...same.map(({hand, terms}) => sureness(terms, one.terms, one.said, hand)))
        return sure > 0 ? [{...one, sure}] : []
      })
      const [first, ...others] = doing.sort((a, b) => b.sure - a.sure)
      return first
        ? [
            finding(
              same[0].hand,
              same.map(({hand}) => hand),
              [first, ...others]
            )
          ]
        : []
    })
    .concat(namesakeFindings(agents, handed))
}

/** What the work is, without words that any work has. */
function thingTerms(thing: string): readonly string[] {
  return [...new Set(termsOf(thing))].filter((term) => !anyWork.has(term))
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
    !/^["“'‘]/.test(rule.text) &&
    statement.polarity === 'do' &&
    (statement.condition === undefined || statement.condition.kind === 'weak') &&
    !workingTogether.test(rule.text)
  )
}

/** All of the thing has to be in what is done, and most of what is done has to be the thing. */
function sureness(thing: readonly string[], done: readonly string[], said: Said, {agent, to}: HandedOn): number {
  if (said.agent.name === to.replace('@', '')) return 0
  const common = weightOfTerms(thing.filter((term) => done.includes(term)))
  const whole = common / weightOfTerms(thing)
  const share = common / Math.max(0.1, weightOfTerms(done))
  if (share >= 0.4 && isNamesake(thing, said, to)) return said.agent === agent ? 0.56 : 0.66
  const leads = thing.some((term) => done.slice(0, 2).includes(term))
  if (whole < 0.8 || !leads || (thing.length < 2 && share < 0.8)) return isHeadOf(thing, done) && said.agent !== agent ? guess : 0
  // A list of what one does names the thing in few words; it is a guess that it is the same.
  if (share < 0.45 && isHeadOf(thing, done)) return guess
  const base = asks(said) || isImperative(said) ? (share >= 0.45 ? 0.72 : 0) : share >= 0.75 ? 0.6 : 0
  return base === 0 ? 0 : base - (to === '' ? 0.04 : 0) - (said.agent === agent ? 0.1 : 0)
}

const guess = 0.55

/** Both lead with the same rare word. */
function isHeadOf(thing: readonly string[], done: readonly string[]): boolean {
  const [head = ''] = thing
  return termWeight(head) >= rare && done[0] === head && done.length <= thing.length + 4
}

const rare = 2.3

/** "Draw the seating plan" asks for it, even where nobody listed the verb. */
function isImperative({statement: {text}}: Said): boolean {
  return /^[A-Z][a-z]+ (?:the|an?|all|each|every|any|your|its?)\b/.test(text)
}

/** "Refactor step by step" is what the `refactoring-specialist` is there for, to whom refactoring is handed on. */
function isNamesake(thing: readonly string[], {statement: {action}}: Said, to: string): boolean {
  const [name, ...rest] = termsOf(to.replace(/-[a-z]+$/, '').replace(/[-_@]+/g, ' '))
  return name !== undefined && rest.length === 0 && thing.includes(name) && termsOf(action).includes(name)
}

const shown = 3

interface Deed {
  readonly said: Said
  readonly sure: number
}

/** The surest deed comes first. */
function finding(first: HandedOn, hands: readonly HandedOn[], doing: readonly [Deed, ...Deed[]]): Finding {
  const counts = new Map<Agent, number>()
  const told = doing.filter(({said: {agent}}) => {
    counts.set(agent, (counts.get(agent) ?? 0) + 1)
    return (counts.get(agent) ?? 0) <= shown
  })
  const [best] = doing
  const {text} = best.said.statement
  const thing = shorten(first.thing, 60)
  return {
    kind: 'polarity',
    question: `hand on ${thing}`,
    topic: conflictWords.handOffTopic({thing}),
    message: conflictWords.handOff({thing, to: first.to, text: shorten(text, 90)}),
    severity: 'warning',
    confidence: best.sure,
    sides: [
      // One line can hand on several things: it stays for the others.
      {text: first.claim.text, claims: hands.map(({claim}) => ({shows: true as const, ...claim})), strictness: 1},
      {text, claims: told.map(({said}) => ruleClaim(said.rule)), strictness: 0}
    ]
  }
}
