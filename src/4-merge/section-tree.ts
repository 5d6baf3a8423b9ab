import {bindingHeading, stepHeading} from '../lexicon/heading-words.js'
import {groupBy} from '../util/group-by.js'
import type {Composed} from './compose.js'
import {keepsRules} from './keeps-rules.js'
import {mergedOrder} from './merged-order.js'
import type {MergedSection, MergedSections} from './merged-sections.js'
import {isAgainst} from './stands-against.js'

/** A section with its rules and the sections below it. */
export interface Outlined {
  readonly heading: string
  readonly rank: number
  readonly composed: readonly Composed[]
  readonly children: readonly Outlined[]
}

/** The sections that hold a rule, or hold one that does, each below its parent and in the order that a reader expects. */
export function buildTree({byKey, orders}: MergedSections, inside: ReadonlyMap<string, readonly Composed[]>): readonly Outlined[] {
  const below = groupBy([...byKey.values()], ({parent}) => parent)
  const build = (parent: string | undefined): readonly Outlined[] =>
    // What stands in one section stands as its sources have it; only the sections of the whole have an order of their own.
    [...groupBy(below.get(parent) ?? [], ({rank}) => (parent === undefined ? rank : 0))]
      .sort(([a], [b]) => a - b)
      .flatMap(([, siblings]) => inOrder(siblings, orders))
      .map(({key, heading, rank}) => ({heading, rank, composed: inside.get(key) ?? [], children: build(key)}))
      .filter(({composed, children}) => composed.length > 0 || children.length > 0)
  return build(undefined)
}

function inOrder(siblings: readonly MergedSection[], orders: MergedSections['orders']): readonly MergedSection[] {
  const keys = new Set(siblings.map(({key}) => key))
  const order = mergedOrder(orders.map((own) => own.filter((key) => keys.has(key))))
  return [...siblings].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
}

/** Of a heading over nothing but one other heading the one that says more stays: when the rules hold, or else what they are about. */
export function promoteOnly(sections: readonly Outlined[]): readonly Outlined[] {
  return sections.map((section) => {
    const children = promoteOnly(section.children)
    const [only] = children
    if (section.composed.length > 0 || children.length !== 1 || !only || stepHeading.test(section.heading)) return {...section, children}
    const binds = bindingHeading.test(only.heading) || isAgainst(only)
    if ((binds && isAgainst(section)) || (!binds && keepsRules(only.heading))) return {...section, children}
    return {...only, heading: binds ? only.heading : section.heading, rank: section.rank}
  })
}
