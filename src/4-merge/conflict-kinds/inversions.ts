import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {likeness, type RuleTerms, ruleTerms} from '../../util/rule-similarity.js'
import {shorten} from '../../util/visible-text.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'
import {isProcess} from './is-process.js'

interface Step {
  readonly rule: Rule
  readonly terms: RuleTerms
  readonly inProcess: boolean
}

const same = 0.75

/** Two agents whose numbered steps hold the same two things in another order. */
export function inversionFindings(agents: readonly Agent[]): readonly Finding[] {
  const lists = agents.flatMap(stepLists)
  return lists.flatMap((left, at) =>
    lists.slice(at + 1).flatMap((right) => (left[0]?.rule.file === right[0]?.rule.file ? [] : (inversion(left, right) ?? [])))
  )
}

function stepLists(agent: Agent): readonly (readonly Step[])[] {
  const lists = new Map<number, Step[]>()
  for (const rule of agent.rules)
    if (rule.form === 'step' && rule.depth === 0 && !isPrinciples(agent, rule) && rule.statements.some(({action}) => action !== ''))
      lists.set(rule.block, [...(lists.get(rule.block) ?? []), {rule, terms: ruleTerms(rule), inProcess: isProcess(agent, rule.section)}])
  return [...lists.values()].filter((list) => list.length > 1)
}

function inversion(left: readonly Step[], right: readonly Step[]): Finding | undefined {
  const matched = left.flatMap((one) => {
    const at = right.findIndex((other) => likeness(one.terms, other.terms).dice >= same)
    const twice = right.filter((other) => likeness(one.terms, other.terms).dice >= same).length > 1
    return at === -1 || twice ? [] : [{one, at}]
  })
  if (new Set(matched.map(({at}) => at)).size < matched.length) return undefined
  for (const [index, first] of matched.entries()) {
    const second = matched.slice(index + 1).find(({at}) => at < first.at)
    const [b, a] = [right[first.at], second && right[second.at]]
    if (!second || !a || !b) continue
    return {
      kind: 'order',
      question: [first.one.terms.words, second.one.terms.words].sort().join(' / '),
      topic: conflictWords.orderTopic({
        subject: `${shorten(first.one.rule.text, 50)}, before or after: ${shorten(second.one.rule.text, 50)}`
      }),
      message: conflictWords.order({first: shorten(first.one.rule.text, 70), second: shorten(second.one.rule.text, 70)}),
      severity: 'error',
      confidence: first.one.inProcess || a.inProcess || left.length + right.length <= 12 ? 0.8 : 0.6,
      sides: [
        {text: `${shorten(first.one.rule.text, 60)} first`, claims: [ruleClaim(first.one.rule), ruleClaim(second.one.rule)], strictness: 0},
        {text: `${shorten(second.one.rule.text, 60)} first`, claims: [ruleClaim(a.rule), ruleClaim(b.rule)], strictness: 0}
      ]
    }
  }
  return undefined
}

/** Numbers count principles as well as steps. */
function isPrinciples(agent: Agent, {section}: Rule): boolean {
  return /\b(?:principles|guidelines|rules|practices|conventions|standards|checklist|requirements)\b/i.test(
    agent.sections[section]?.heading ?? ''
  )
}
