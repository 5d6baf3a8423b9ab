import {anyStack, type Stack, stacks} from '../../lexicon/stacks.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'

/** The language that an agent is written for, and the rules that show it. */
interface Written {
  readonly stack: string
  readonly rules: readonly Rule[]
}

/** Fewer rules may be an example. */
const enough = 3
/** What the others may come to beside it. */
const beside = 0.25
const shown = 3

/** Agents that do one job and are each written for another language. */
export function stackFindings(agents: readonly Agent[]): readonly Finding[] {
  const written = agents.flatMap((agent) => stackOf(agent) ?? [])
  const sides = sortedGroups(groupBy(written, ({stack}) => stack))
  if (sides.length < 2) return []
  const values = sides.map(([name]) => name)
  return [
    {
      kind: 'alternative',
      question: 'stack',
      topic: conflictWords.choiceTopic({topic: 'language that the agent is written for', values}),
      message: conflictWords.choice({topic: 'language that the agent is written for', values}),
      severity: 'warning',
      confidence: written.every(({rules}) => rules.filter(({form}) => form !== 'code').length > 1) ? 0.7 : 0.55,
      sides: sides.map(([text, all]) => ({
        text,
        claims: all.flatMap(({rules}) => rules.slice(0, shown).map((rule) => ({shows: true as const, ...ruleClaim(rule)}))),
        strictness: 0
      }))
    }
  ]
}

function stackOf(agent: Agent): Written | undefined {
  // Stryker disable next-line ConditionalExpression: it is only faster
  const telling = agent.rules.filter((rule) => rule.form === 'code' || anyStack.test(rule.text))
  const counts = stacks.map((stack) => ({stack: stack.name, rules: telling.filter((rule) => speaksOf(rule, stack))}))
  const [most, next] = counts.sort((a, b) => b.rules.length - a.rules.length)
  if (!most || most.rules.length < enough || (next?.rules.length ?? 0) > most.rules.length * beside) return undefined
  return {...most, rules: [...most.rules].sort((a, b) => Number(a.form === 'code') - Number(b.form === 'code'))}
}

function speaksOf(rule: Rule, {fences, names}: Stack): boolean {
  if (rule.form === 'code') return fences.includes(/^\s*(?:```|~~~)\s*([\w+#]+)/.exec(rule.markdown)?.[1]?.toLowerCase() ?? '')
  return names.test(rule.text)
}
