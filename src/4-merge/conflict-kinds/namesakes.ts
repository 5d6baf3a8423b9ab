import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {termWeight} from '../../util/term-weight.js'
import {termsOf} from '../../util/terms.js'
import {shorten} from '../../util/visible-text.js'
import {descriptionClaim, ruleClaim} from './claim.js'
import type {Claim, Finding} from './conflict-kind.js'
import {sentencesOf} from './description-of.js'
import type {HandedOn} from './handed-on.js'
import {statementsOf} from './statements-of.js'

/** Work goes to a `task-splitter`, and another agent says that it is a specialist in splitting tasks. */
export function namesakeFindings(agents: readonly Agent[], handed: readonly HandedOn[]): readonly Finding[] {
  return [...groupBy(handed, ({to}) => nameTerms(to).join(' '))].flatMap(([name, hands]) => {
    const terms = name.split(' ')
    if (terms.length < 2 || !terms.some((term) => termWeight(term) >= telling)) return []
    const givers = new Set(hands.map(({agent}) => agent))
    const namesakes = agents.flatMap((agent) => (givers.has(agent) || isNamed(agent, terms) ? [] : (selfOf(agent, terms) ?? [])))
    const [first] = hands
    const [namesake] = namesakes
    if (!namesake) return []
    const {text} = namesake
    return [
      {
        kind: 'polarity' as const,
        question: `left to ${name}`,
        topic: conflictWords.handOffTopic({thing: shorten(first.thing, 60)}),
        message: conflictWords.handOff({thing: shorten(first.thing, 60), to: first.to, text: shorten(text, 90)}),
        severity: 'warning' as const,
        confidence: 0.66,
        sides: [
          {text: first.claim.text, claims: hands.map(({claim}) => ({shows: true as const, ...claim})), strictness: 1},
          {text, claims: namesakes, strictness: 0}
        ]
      }
    ]
  })
}

/** Two common words name no trade. */
const telling = 3

function nameTerms(to: string): readonly string[] {
  return termsOf(to.replace(/[-_@]+/g, ' '))
}

function isNamed({name}: Agent, terms: readonly string[]): boolean {
  const own = nameTerms(name)
  return terms.every((term) => own.includes(term))
}

/** Where an agent says of itself that it is what the name says. */
function selfOf(agent: Agent, terms: readonly string[]): Claim | undefined {
  const opening = statementsOf([agent]).find(
    ({rule, statement}) =>
      rule.index < 4 && /^(?:you are|you['’]re|i am|this agent|as an?)\b/i.test(rule.text) && holds(statement.text, terms)
  )
  if (opening) return ruleClaim(opening.rule)
  return sentencesOf(agent).some((sentence) => holds(sentence.split(/[,:(]/)[0] as string, terms)) ? descriptionClaim(agent) : undefined
}

/** "Task decomposition" holds the words of `task-decomposer`, side by side. */
function holds(text: string, terms: readonly string[]): boolean {
  const words = termsOf(text.split(/\b(?:who|that|which|and)\b/)[0] as string)
  return words.some((_, at) => terms.every((term, index) => alike(words[at + index] ?? '', term)))
}

function alike(one: string, two: string): boolean {
  return one === two || (Math.min(one.length, two.length) >= 6 && (one.startsWith(two) || two.startsWith(one)))
}
