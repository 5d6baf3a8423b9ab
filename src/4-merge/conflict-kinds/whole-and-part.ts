import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {shorten} from '../../util/visible-text.js'
import {ruleClaim} from './claim.js'
import type {Claim, Finding} from './conflict-kind.js'
import {isCode, statementsOf} from './statements-of.js'

const all =
  /\b(?:all|every|each|none of) (?:of )?(?:(?:the|these|those|its) )?(?:[\w-]+ ){0,2}(?:controls?|rules?|checks?|items?|steps?|safeguards?|requirements?|sections?|gates?|fields?|criteria|standards?|practices?)\b.{0,20}\b(?:mandatory|required|non-negotiable|must be|are binding|optional)\b/i
const some =
  /^(?:recommended|optional|nice[ -]to[ -]have|good to have|suggested)\b(?! (?:tools?|reading|books?|resources?|libraries|arguments?|parameters?|fields?|flags?|stack))/i

/** All of a list is binding, and a part of the list is only recommended: a guess, for the part may belong to another list. */
export function wholeAndPartFindings(agents: readonly Agent[]): readonly Finding[] {
  return agents.flatMap((agent) => {
    const said = statementsOf([agent]).filter((one) => !isCode(one))
    const whole = said.filter(
      ({statement}) => statement.polarity === 'do' && all.test(statement.text) && !/\boptional\b/i.test(statement.text)
    )
    const open = said.filter(({rule}) => some.test(rule.lead) || some.test(rule.text))
    const headed = agent.sections
      .filter(({heading}) => some.test(heading))
      .map(({line, heading}) => ({file: agent.file, line, endLine: line, text: heading, rule: undefined}))
    const parts: readonly Claim[] = [
      ...headed,
      ...open.filter(({rule}) => whole.every((one) => one.rule !== rule)).map(({rule}) => ruleClaim(rule))
    ]
    const [first] = whole
    const [part] = parts
    if (!first || !part) return []
    return [
      {
        kind: 'modality' as const,
        question: `all of ${agent.name}`,
        topic: conflictWords.modalityTopic({subject: shorten(first.statement.text, 70)}),
        message: conflictWords.modality({subject: `"${shorten(first.statement.text, 90)}"`}),
        severity: 'warning' as const,
        confidence: 0.58,
        sides: [
          {text: first.statement.text, claims: whole.map(({rule}) => ruleClaim(rule)), strictness: 1},
          {text: part.text, claims: parts.slice(0, shown), strictness: 0}
        ]
      }
    ]
  })
}

const shown = 3
