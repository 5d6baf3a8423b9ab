import {bindingHeading} from '../lexicon/heading-words.js'
import type {Agent, DraftItem, DraftSection, Rule} from '../model.js'
import {type Composed, compareRules} from './compose.js'
import {isProcess} from './conflict-kinds/is-process.js'
import {mergeSections} from './merged-sections.js'
import {inOneStyle} from './one-style.js'
import {buildTree, type Outlined, promoteOnly} from './section-tree.js'
import {settleSmall} from './settle-small.js'
import {splitProcesses} from './split-processes.js'

/** Puts composed rules into sections and in order: the base agent's first, each agent's in the order of its text. */
export function outline(agents: readonly Agent[], base: string, composed: readonly Composed[]): readonly DraftSection[] {
  const byFile = new Map(agents.map((agent) => [agent.file, agent]))
  const sections = mergeSections(agents, base)
  const inside = new Map<string, Composed[]>()
  for (const one of composed) {
    const key = isClosing(byFile.get(one.chosen.file) as Agent, one.chosen) ? '' : sections.keyOf(one.chosen)
    inside.set(key, [...(inside.get(key) ?? []), one])
  }
  const tree = buildTree(sections.byKey, new Map([...inside].map(([key, own]) => [key, inOrder(own, base)])))
  const isStep = ({file, section}: Rule): boolean => {
    const agent = byFile.get(file) as Agent
    return isProcess(agent, section) || bindingHeading.test(agent.sections[section]?.heading ?? '')
  }
  return flatten(promoteOnly(settleSmall(tree.map((section) => splitProcesses(section, byFile)))), 0, isStep)
}

/** The last paragraph of a body that sums the agent up belongs to no section, whatever heading it happens to follow. */
function isClosing(agent: Agent, rule: Rule): boolean {
  const last = agent.rules.at(-1)
  return rule.form === 'sentence' && last?.block === rule.block && /^(?:you|your|always|remember|by |as )\b/i.test(rule.text)
}

function inOrder(composed: readonly Composed[], base: string): readonly Composed[] {
  return [...composed].sort((a, b) => Number(b.chosen.file === base) - Number(a.chosen.file === base) || compareRules(a.chosen, b.chosen))
}

function flatten(sections: readonly Outlined[], depth: number, isStep: (rule: Rule) => boolean): readonly DraftSection[] {
  return sections.flatMap(({heading, composed, children}) => [
    ...(composed.length > 0 || heading !== ''
      ? [{heading, depth: heading === '' ? 0 : depth, items: nest(inOneStyle(composed, isStep))}]
      : []),
    ...flatten(children, Math.min(depth + 1, deepest), isStep)
  ])
}

/** `####`; what stands deeper in its source has the depth of what is around it. */
const deepest = 2

/** A detail keeps its depth only below the rule it details. */
function nest(composed: readonly Composed[]): readonly DraftItem[] {
  const depths = new Map<string, number>()
  return composed.map(({chosen, item}, at) => {
    const parent = chosen.parent === undefined ? undefined : depths.get(`${chosen.file}\u0000${chosen.parent}`)
    const follows = at > 0 && composed[at - 1]?.chosen.file === chosen.file
    const above = composed[at - 1]?.item
    const depth = parent !== undefined && follows && above && isListed(above) && chosen.depth > 0 ? parent + 1 : 0
    depths.set(`${chosen.file}\u0000${chosen.index}`, depth)
    return {...item, depth}
  })
}

function isListed({form}: DraftItem): boolean {
  return form === 'item' || form === 'step' || form === 'task' || form === 'sentence' || form === 'code'
}
