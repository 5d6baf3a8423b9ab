import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {stemOf} from '../../util/terms.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'

/** From which number on somebody else is called. */
interface Threshold {
  readonly to: string
  readonly noun: string
  readonly count: string
  readonly rule: Rule
}

/** An agent is called from one number on in one rule and from another number on in the next, also inside one file. */
export function thresholdFindings(agents: readonly Agent[]): readonly Finding[] {
  const all = agents.flatMap(({rules}) => rules.flatMap((rule) => thresholdIn(rule) ?? []))
  return [...groupBy(all, ({to, noun}) => `${to} ${stemOf(noun)}`)].flatMap(([question, same]) => {
    const sides = [...groupBy(same, ({count}) => count)].sort(([a], [b]) => Number(a) - Number(b))
    const [first] = same
    if (sides.length < 2) return []
    const values = sides.map(([count]) => `>${count} ${first.noun}`)
    const subject = conflictWords.callSubject({name: first.to})
    return [
      {
        kind: 'value' as const,
        question: `call ${question}`,
        topic: conflictWords.valueTopic({subject, values}),
        message: conflictWords.value({subject, values}),
        severity: 'warning' as const,
        confidence: 0.7,
        sides: sides.map(([count, some]) => ({
          text: `>${count} ${first.noun}`,
          claims: some.map(({rule}) => ruleClaim(rule)),
          strictness: -Number(count)
        }))
      }
    ]
  })
}

const amount = /(?:>|≥|\b(?:more than|over|above|at least|exceeds?)) ?(\d+) ([a-z]+)/i
const named =
  /(?:→|->|\b(?:delegate to|hand (?:off )?to|invoke|call|use|ask|escalate to|page|notify)) (?:the )?@?((?:[a-z]\w*-)+[a-z]\w*)/gi

/** A rule that names two of them, or two numbers, is a table of its own. */
function thresholdIn(rule: Rule): Threshold | undefined {
  if (rule.form === 'code' || rule.form === 'example') return undefined
  const names = [...rule.text.matchAll(named)]
  const [, count = '', noun = ''] = amount.exec(rule.text) ?? []
  const to = names[0]?.[1]?.toLowerCase()
  if (names.length !== 1 || to === undefined || count === '') return undefined
  return {to, noun: noun.toLowerCase(), count, rule}
}
