import type {Agent, DraftItem, DraftSection, Rule} from '../model.js'
import {type Composed, compareRules} from './compose.js'
import {mergeSections} from './merged-sections.js'

/** Puts composed rules into sections and in order: the base agent's first, each agent's in the order of its text. */
export function outline(agents: readonly Agent[], base: string, composed: readonly Composed[], isGround = false): readonly DraftSection[] {
  const byFile = new Map(agents.map((agent) => [agent.file, agent]))
  const sectionOf = mergeSections(agents, base, isGround)
  const sections = new Map<string, {heading: string; rank: number; place: number; composed: Composed[]}>()
  for (const one of composed) {
    const agent = byFile.get(one.chosen.file) as Agent
    const section = isClosing(agent, one.chosen) ? sectionOf(agent, 0) : sectionOf(agent, one.chosen.section)
    const known = sections.get(section.heading) ?? {...section, composed: []}
    known.composed.push(one)
    sections.set(section.heading, known)
  }
  return [...sections.values()]
    .sort((a, b) => a.rank - b.rank || a.place - b.place || (a.heading < b.heading ? -1 : 1))
    .map(({heading, composed: inside}) => ({heading, items: nest(inside.sort((a, b) => inOrder(a.chosen, b.chosen, base)))}))
}

function inOrder(left: Rule, right: Rule, base: string): number {
  return Number(right.file === base) - Number(left.file === base) || compareRules(left, right)
}

/** The last paragraph of a body that sums the agent up belongs to no section, whatever heading it happens to follow. */
function isClosing(agent: Agent, rule: Rule): boolean {
  const last = agent.rules.at(-1)
  return rule.form === 'sentence' && last?.block === rule.block && /^(?:you|your|always|remember|by |as )\b/i.test(rule.text)
}

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
