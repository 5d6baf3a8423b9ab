import {safetyWords} from '../lexicon/safety.js'
import {omissionWords} from '../messages.js'
import type {Agent, MergedDraft, Rule, Section} from '../model.js'
import {decisionsFile} from '../util/decisions-file.js'
import {estimateTokens} from '../util/estimate-tokens.js'
import {writeYaml} from '../util/write-yaml.js'
import {allOrigins} from './all-origins.js'
import {ancestorsIn} from './ancestors.js'
import {type Composed, compareRules} from './compose.js'
import {type Kept, keepOnly} from './keep-rules.js'

/**
 * The rules that fit into so many tokens, the most important first: what a person wrote and what the agent is, then what forbids or guards,
 * then what most agents say, then what binds. One that does not fit is passed over, and a shorter one after it may still fit.
 */
export function fitBudget(
  composed: readonly Composed[],
  budget: number,
  fields: MergedDraft['fields'],
  agents: readonly Agent[],
  base: Agent
): Kept {
  const ancestors = ancestorsIn(composed)
  const introduces = new Set(composed.flatMap((one) => ancestors(one).slice(0, 1)).filter(({item}) => item.text.endsWith(':')))
  const headingOf = ({chosen}: Composed): string =>
    ((agents.find(({file}) => file === chosen.file) as Agent).sections[chosen.section] as Section).heading
  const kept = new Set<Composed>()
  const headings = new Set([''])
  let left = budget - estimateTokens(writeYaml(fields.map(({key, value}) => ({key, value}))))
  for (const one of [...composed].filter((other) => !introduces.has(other)).sort((a, b) => byImportance(a, b, base))) {
    const news = [one, ...ancestors(one)].filter((other) => !kept.has(other))
    const opened = [...new Set(news.map(headingOf))].filter((heading) => !headings.has(heading))
    const cost =
      news.reduce((sum, {item}) => sum + estimateTokens(`- ${item.markdown}\n`), 0) +
      opened.reduce((sum, heading) => sum + estimateTokens(`## ${heading}\n\n\n`), 0)
    if (cost > left) continue
    left -= cost
    for (const other of news) kept.add(other)
    for (const heading of opened) headings.add(heading)
  }
  return keepOnly(composed, kept, omissionWords.budget({budget}))
}

function byImportance(left: Composed, right: Composed, base: Agent): number {
  for (const measure of measures) {
    const difference = measure(right, base) - measure(left, base)
    if (difference !== 0) return difference
  }
  return compareRules(left.chosen, right.chosen)
}

/** The first that differs decides; more is more important. */
const measures: readonly ((one: Composed, base: Agent) => number)[] = [
  ({item}) => Number(item.origins.some(({file}) => file === decisionsFile)),
  ({chosen}, base) => Number(chosen.file === base.file && chosen.form === 'sentence' && chosen.block === (base.rules[0] as Rule).block),
  ({chosen, item}) =>
    Number(chosen.statements.some(({modality, polarity}) => modality === 'never' || polarity === 'avoid') || safetyWords.test(item.text)),
  ({item}) => new Set(allOrigins(item).map(({file}) => file)).size,
  ({chosen}) => Number(chosen.statements.some(({modality}) => modality !== 'plain')),
  ({chosen}, base) => Number(chosen.file === base.file)
]
