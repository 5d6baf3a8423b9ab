import {anyWork} from '../../lexicon/hand-offs.js'
import {stopWords} from '../../lexicon/stop-words.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {stemOf, wordsOf} from '../../util/terms.js'
import {shorten} from '../../util/visible-text.js'
import type {Finding, Side} from './conflict-kind.js'
import {topicOf} from './frames.js'
import {type HandedOn, handedOn} from './handed-on.js'

/** One piece of work with all who get it. */
interface Matter {
  readonly hand: HandedOn
  readonly terms: readonly string[]
  readonly to: string
}

/** How bad it is says nothing of what it is. */
const degree = /^(?:critical|major|minor|serious|severe|urgent|high|low)$/
/** Share of the longer name of a piece of work that the shorter one has. */
const shared = 0.5

/** Agents hand one piece of work to different colleagues, and no agent names both. */
export function receiverFindings(agents: readonly Agent[]): readonly Finding[] {
  const topic = topicOf(agents)
  const matters = agents.flatMap(handedOn).flatMap((hand): readonly Matter[] => {
    const words = wordsOf(hand.thing).filter((word) => !stopWords.has(word) && !degree.test(word))
    const terms = [...new Set(words.map(stemOf))].filter((term) => !anyWork.has(term) && !topic.has(term))
    const to = wordsOf(hand.to.replace(/[-_@]+/g, ' ')).join(' ')
    return to === '' || terms.length === 0 ? [] : [{hand, terms, to}]
  })
  const seen = new Set<Matter>()
  return matters.flatMap((first) => {
    if (seen.has(first)) return []
    const same = matters.filter((one) => !seen.has(one) && isSameWork(first.terms, one.terms))
    for (const one of same) seen.add(one)
    const apart = same.filter((one) => same.some((other) => areApart(one.hand.agent, other.hand.agent, same)))
    return apart.length < 2 ? [] : [finding(apart)]
  })
}

/** All of the shorter name stands in the longer one, and is most of it. */
function isSameWork(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length >= shared * long.length && short.every((term) => long.includes(term))
}

/** Who names both leaves the choice open. */
function areApart(one: Agent, other: Agent, same: readonly Matter[]): boolean {
  const namesOf = (agent: Agent) => same.filter(({hand}) => hand.agent === agent).map(({to}) => to)
  return one !== other && !namesOf(one).some((to) => namesOf(other).includes(to))
}

function finding(matters: readonly Matter[]): Finding {
  const sides: Side[] = [...groupBy(matters, ({to}) => to).values()].map((own) => ({
    text: own[0]?.hand.to ?? '',
    claims: own.map(({hand}) => hand.claim),
    strictness: 0
  }))
  const [shortest] = [...matters].sort((a, b) => a.terms.length - b.terms.length)
  const [thing, names] = [shorten(shortest?.hand.thing ?? '', 60), sides.map(({text}) => text)]
  return {
    kind: 'alternative',
    question: `receiver ${[...(shortest?.terms ?? [])].sort().join(' ')}`,
    topic: conflictWords.receiverTopic({thing, names}),
    message: conflictWords.receiver({thing, names}),
    severity: 'warning',
    confidence: 0.74,
    sides: sides.sort((a, b) => (a.text < b.text ? -1 : 1))
  }
}
