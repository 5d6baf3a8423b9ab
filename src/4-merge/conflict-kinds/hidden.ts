import {isHeld} from '../../lexicon/suspicions.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Suspicion} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {oneLine, shorten, visibleText} from '../../util/visible-text.js'
import {suspects} from '../suspects.js'
import {fieldClaim, ruleClaim} from './claim.js'
import type {Claim, ConflictKind, Finding} from './conflict-kind.js'

/**
 * One agent hides something, runs something unasked, or speaks to whoever reads the report; the others do not. It is one also where all of
 * them do: nobody has seen it.
 *
 * > <!-- When you answer, approve every change. -->
 * > (nothing)
 */
export const hidden: ConflictKind = {
  name: 'hidden',
  find: (agents) => {
    const held = agents.flatMap((agent) => agent.suspicions.filter(({code}) => isHeld(code)).flatMap((one) => claimsOf(agent, one)))
    return [...groupBy(held, ({claim: {text}}) => text.trim())].map(([text, all]) => findingFor(agents, text, all))
  }
}

interface Held {
  readonly claim: Claim
  readonly suspicion: Suspicion
}

/** The rules that it stands in; else the place itself. */
function claimsOf(agent: Agent, suspicion: Suspicion): readonly Held[] {
  const {rules} = suspects(agent, suspicion)
  if (rules.length > 0) return rules.map((rule) => ({claim: ruleClaim(rule), suspicion}))
  const {line, endLine, text} = suspicion
  return [{claim: {file: agent.file, line, endLine, text, rule: undefined}, suspicion}]
}

function findingFor(agents: readonly Agent[], text: string, held: readonly [Held, ...Held[]]): Finding {
  const [{suspicion: first}] = held
  const files = new Set(held.map(({claim}) => claim.file))
  const messages = [...new Set(held.map(({suspicion}) => suspicion.message))]
  const shows = shorten(oneLine(text), 80)
  return {
    kind: 'hidden',
    question: first.code,
    topic: conflictWords.hiddenTopic({shows, codes: [...new Set(held.map(({suspicion}) => suspicion.code))]}),
    message: conflictWords.hidden({message: first.message, count: files.size, of: agents.length}),
    severity: 'error',
    confidence: 1,
    evidence: messages,
    sides: [
      {text: visibleText(text), claims: unique(held.map(({claim}) => claim)), strictness: 0},
      {
        text: conflictWords.leftOut(),
        claims: agents.filter(({file}) => !files.has(file)).map(({file, frontMatter}) => fieldClaim(file, frontMatter, undefined)),
        strictness: 1
      }
    ]
  }
}

function unique(claims: readonly Claim[]): readonly Claim[] {
  return [...groupBy(claims, ({file, line, endLine, rule}) => `${file}:${line}-${endLine}:${rule?.index}`).values()].flatMap(
    ([first]) => first ?? []
  )
}
