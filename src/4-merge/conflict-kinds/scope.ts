import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {shorten} from '../../util/visible-text.js'
import type {ConflictKind, Finding} from './conflict-kind.js'
import {sameHead, sameSubject} from './frames.js'
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
  find: (agents) => findScopes(agents)
}

function findScopes(agents: readonly Agent[]): readonly Finding[] {
  const said = statementsOf(agents).filter((one) => !isCode(one) && one.statement.polarity === 'do')
  const limited = said.filter(({statement}) => statement.condition?.kind === 'only')
  const free = said.filter((one) => one.statement.condition === undefined || one.statement.condition.kind === 'weak')
  const clashes: Clash[] = []
  for (const left of limited)
    for (const right of free) {
      if (left.agent === right.agent || !asks(right)) continue
      if (sameHead(left, right) && sameVerbOrThing(left, right)) clashes.push({left, right, confidence: 0.6 + 0.35 * sameSubject(left, right)})
    }
  return pairFindings(clashes, {
    left: 'only',
    right: 'always',
    strictness: {left: 1, right: 0},
    finding: ({left, right}) => ({
      kind: 'scope',
      question: left.statement.object.slice(0, 2).join(' '),
      topic: conflictWords.scopeTopic({subject: shorten(right.statement.text, 70)}),
      message: conflictWords.scope({subject: `"${shorten(right.statement.text, 80)}"`, limit: `${left.statement.condition?.text ?? ''}`}),
      severity: 'warning'
    })
  })
}

/** The first word alone may be a detail; with a second shared word, or a subject of one word, the question is the same. */
function sameVerbOrThing(left: Said, right: Said): boolean {
  return sameSubject(left, right) >= 0.3
}
