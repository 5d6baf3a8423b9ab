import {decidedOrders, stepClasses} from '../../lexicon/step-classes.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'
import {isProcess} from './is-process.js'

/** Two kinds of steps in the order in which one list of an agent has them. */
interface Run {
  readonly file: string
  readonly first: string
  readonly rules: readonly [Rule, Rule]
}

/** Steps of the same kinds stand in another order, in other words. */
export function turnedStepFindings(agents: readonly Agent[]): readonly Finding[] {
  const lists = agents.flatMap(processesOf)
  return decidedOrders.flatMap(({pair}) => {
    const runs = lists.flatMap((list) => runOf(list, pair) ?? [])
    const sides = sortedGroups(groupBy(consistent(runs), ({first}) => first))
    if (sides.length < 2) return []
    const [one, two] = pair
    return [
      {
        kind: 'order' as const,
        question: `${one} / ${two}`,
        topic: conflictWords.orderTopic({subject: `${one}, before or after: ${two}`}),
        message: conflictWords.order({first: one, second: two}),
        severity: 'warning' as const,
        confidence: 0.68,
        sides: sides.map(([first, some]) => ({
          text: conflictWords.cameFirst({step: first}),
          claims: some.flatMap(({rules}) => rules.map((rule) => ruleClaim(rule))),
          strictness: 0
        }))
      }
    ]
  })
}

type Classed = readonly {readonly rule: Rule; readonly name: string}[]

function processesOf(agent: Agent): readonly Classed[] {
  const steps = agent.rules.filter(({form, depth, section}) => form === 'step' && depth === 0 && isProcess(agent, section))
  return [...groupBy(steps, ({block}) => block).values()].map((list) =>
    list.flatMap((rule) => {
      const name = stepClasses.find(({pattern}) => pattern.test(rule.text))?.name
      return name ? [{rule, name}] : []
    })
  )
}

/** A list that comes back to one of the two is a cycle. */
function runOf(list: Classed, pair: readonly [string, string]): Run | undefined {
  const named = list.filter(({name}) => pair.includes(name))
  const [one, two] = named
  return one && two && named.length === 2 && one.name !== two.name
    ? {file: one.rule.file, first: one.name, rules: [one.rule, two.rule]}
    : undefined
}

/** Who has it both ways has no order to quarrel about. */
function consistent(runs: readonly Run[]): readonly Run[] {
  return runs.filter(({file, first}) => runs.every((other) => other.file !== file || other.first === first))
}
