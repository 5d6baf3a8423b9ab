import {bindingHeading} from '../lexicon/heading-words.js'
import type {Agent, DraftItem, DraftSection, Rule, Section} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {type Composed, compareRules} from './compose.js'
import {isProcess} from './conflict-kinds/is-process.js'
import {commonLeadStyle} from './lead-style.js'
import {mergeSections} from './merged-sections.js'
import {inOneStyle, type Style} from './one-style.js'
import {isSelfDescription} from './opening.js'
import {buildTree, type Outlined, promoteOnly} from './section-tree.js'
import {settleSmall} from './settle-small.js'
import {splitProcesses} from './split-processes.js'
import {standsAgainst} from './stands-against.js'

/** Puts composed rules into sections and in order: the base agent's first, each agent's in the order of its text. */
export function outline(agents: readonly Agent[], base: string, composed: readonly Composed[], isGround = false): readonly DraftSection[] {
  const byFile = new Map(agents.map((agent) => [agent.file, agent]))
  const sections = mergeSections(agents, base, isGround)
  const whole = new Set(composed.filter(({chosen}) => isOfWhole(byFile.get(chosen.file) as Agent, chosen, sections.keyOf(chosen))))
  const inside: Map<string, Composed[]> = groupBy(inOrder(composed, base), (one) => (whole.has(one) ? '' : sections.keyOf(one.chosen)))
  const start = inside.get('') ?? []
  inside.set('', [...start.filter((one) => whole.has(one)), ...start.filter((one) => !whole.has(one))])
  const tree = buildTree(sections, inside)
  const isStep = ({file, section}: Rule): boolean => {
    const agent = byFile.get(file) as Agent
    return isProcess(agent, section) || bindingHeading.test((agent.sections[section] as Section).heading)
  }
  return flatten(promoteOnly(settleSmall(tree.map((section) => splitProcesses(section, byFile, isStep)))), 0, {
    leads: commonLeadStyle(composed),
    isProcess: isStep,
    byFile
  })
}

/** What an agent says of itself belongs to no section, nor does the last paragraph that sums it up, whatever heading it happens to follow. */
function isOfWhole(agent: Agent, rule: Rule, key: string): boolean {
  if (rule.form !== 'sentence' || rule.parent !== undefined || standsAgainst(agent.sections, rule.section)) return false
  const first = agent.rules.find(({block}) => block === rule.block) as Rule
  if (key !== 'purpose' && isSelfDescription(first) && /^you\b/i.test(first.text)) return true
  return (agent.rules.at(-1) as Rule).block === rule.block && /^(?:you|your|always|remember|by |as )\b/i.test(rule.text)
}

function inOrder(composed: readonly Composed[], base: string): readonly Composed[] {
  return [...composed].sort((a, b) => Number(b.chosen.file === base) - Number(a.chosen.file === base) || compareRules(a.chosen, b.chosen))
}

function flatten(sections: readonly Outlined[], depth: number, style: Style): readonly DraftSection[] {
  return sections.flatMap(({heading, composed, children}) => [
    ...(composed.length > 0 || heading !== ''
      ? [{heading, depth: heading === '' ? 0 : depth, items: nest(inOneStyle(composed, style))}]
      : []),
    ...flatten(children, Math.min(depth + 1, deepest), style)
  ])
}

/** `####`; what stands deeper in its source has the depth of what is around it. */
const deepest = 2

/** A detail keeps its depth only below the rule it details. */
function nest(composed: readonly Composed[]): readonly DraftItem[] {
  const depths = new Map<string, number>()
  return composed.map(({chosen, item}, at) => {
    const parent = depths.get(`${chosen.file}\u0000${chosen.parent}`)
    const above = composed[at - 1]
    const follows = above?.chosen.file === chosen.file && isListed(above.item)
    const depth = parent !== undefined && follows && chosen.depth > 0 ? parent + 1 : 0
    depths.set(`${chosen.file}\u0000${chosen.index}`, depth)
    return {...item, depth}
  })
}

function isListed({form}: DraftItem): boolean {
  return form === 'item' || form === 'step' || form === 'task' || form === 'sentence' || form === 'code'
}
