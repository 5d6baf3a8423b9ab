import type {Activity} from '../../lexicon/activities/activity.js'
import {activities} from '../../lexicon/activities.js'
import {type Calling, callings, makers} from '../../lexicon/callings.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {shorten} from '../../util/visible-text.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'
import {type Evidence, forbiddingEvidence, wantingEvidence} from './role-evidence.js'
import {isCode, type Said, statementsOf} from './statements-of.js'

const implement = activities.find(({activity}) => activity === 'implement') as Activity

/** Agents that by what they call themselves only judge or hand out the work, against those that do it. */
export function callingFindings(agents: readonly Agent[]): readonly Finding[] {
  // Where somebody forbids it in so many words, that is the question.
  if (agents.some((agent) => forbiddingEvidence(agent, implement).length > 0)) return []
  const read = agents.map((agent) => ({agent, wants: wantingEvidence(agent, implement), opening: openingOf(agent)}))
  return callings.flatMap((calling) => {
    const called = read.filter(({agent, wants, opening}) => isCalled(agent, opening, calling) && proofs(wants).length === 0)
    const doing = read.filter(({opening, wants}) => (opening === undefined || makers.test(opening.noun)) && isProven(calling, wants))
    const [one, other] = [called[0]?.opening, doing.find(({opening}) => opening)?.opening]
    if (!one || !other) return []
    const sure = called.some(({agent}) => calling.nouns.test(lastOf(agent.name)))
    return [
      {
        kind: 'polarity',
        question: calling.calling,
        topic: conflictWords.callingTopic({calling: one.noun, maker: other.noun}),
        message: conflictWords.role({forbids: shorten(one.said.statement.text, 110), wants: shorten(other.said.statement.text, 110)}),
        severity: 'warning',
        confidence: sure ? 0.68 : 0.58,
        sides: [
          {text: one.said.statement.text, claims: called.flatMap(({agent, opening}) => linesOf(agent, opening, calling)), strictness: 1},
          {
            text: other.said.statement.text,
            claims: doing.flatMap(({opening, wants}) => [
              ...(opening ? [{shows: true as const, ...ruleClaim(opening.said.rule)}] : []),
              ...proofs(wants)
                .slice(0, 2)
                .map(({claim}) => ({shows: true as const, ...claim}))
            ]),
            strictness: 0
          }
        ]
      } satisfies Finding
    ]
  })
}

interface Opening {
  readonly said: Said
  /** The last word of what the agent calls itself. */
  readonly noun: string
}

/** What an agent calls itself: "You are a senior Go reviewer who …". */
function openingOf(agent: Agent): Opening | undefined {
  for (const said of statementsOf([agent]).slice(0, 40)) {
    const named =
      /^(?:you are|act as|you act as|as|you['’]re) (?:an? |the )?((?:[\w/+#.-]+ ){0,6}?[\w-]+)(?=$|[.,;:(]| (?:who|that|which|focused|focusing|specializ\w+|with|for|in|of|and|at|responsible|dedicated|whose|tasked|ensuring)\b)/i.exec(
        said.statement.text
      )
    if (named?.[1] && !isCode(said)) return {said, noun: lastOf(named[1])}
  }
  return undefined
}

function lastOf(name: string): string {
  return name.split(/[\s_-]+/).at(-1) as string
}

function isCalled(agent: Agent, opening: Opening | undefined, {nouns, does}: Calling): boolean {
  if (!opening || !nouns.test(opening.noun)) return false
  return does === undefined || does.test(opening.said.rule.text) || does.test(agent.description)
}

function proofs(wants: readonly Evidence[]): readonly Evidence[] {
  return wants.filter(({weight}) => weight > 1)
}

/** Against a judge one has to be seen making something; against one who hands everything out, any work of one's own will do. */
function isProven({calling}: Calling, wants: readonly Evidence[]): boolean {
  return proofs(wants).reduce((sum, {weight}) => sum + weight, 0) >= (calling === 'judge' ? 3 : 2)
}

function linesOf(agent: Agent, opening: Opening | undefined, {shows}: Calling) {
  const more = statementsOf([agent]).filter((said) => !isCode(said) && said !== opening?.said && shows.test(said.statement.text))
  return [...(opening ? [opening.said] : []), ...more.slice(0, 2)].map(({rule}) => ({shows: true as const, ...ruleClaim(rule)}))
}
