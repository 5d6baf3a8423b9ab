import {bindingHeading, stepHeading} from '../lexicon/heading-words.js'
import type {Composed} from './compose.js'
import type {MergedSection} from './merged-sections.js'

/** A section with its rules and the sections below it. */
export interface Outlined {
  readonly heading: string
  readonly rank: number
  readonly composed: readonly Composed[]
  readonly children: readonly Outlined[]
}

/** The sections that hold a rule, or hold one that does, each below its parent and in the order that a reader expects. */
export function buildTree(
  byKey: ReadonlyMap<string, MergedSection>,
  inside: ReadonlyMap<string, readonly Composed[]>
): readonly Outlined[] {
  const below = new Map<string | undefined, MergedSection[]>()
  for (const section of byKey.values()) below.set(section.parent, [...(below.get(section.parent) ?? []), section])
  const build = (parent: string | undefined): readonly Outlined[] =>
    (below.get(parent) ?? [])
      .sort((a, b) => a.rank - b.rank || a.place - b.place)
      .map(({key, heading, rank}) => ({heading, rank, composed: inside.get(key) ?? [], children: build(key)}))
      .filter(({composed, children}) => composed.length > 0 || children.length > 0)
  return build(undefined)
}

/** Of a heading over nothing but one other heading the one that says more stays: when the rules hold, or else what they are about. */
export function promoteOnly(sections: readonly Outlined[]): readonly Outlined[] {
  return sections.map((section) => {
    const children = promoteOnly(section.children)
    const [only] = children
    if (section.composed.length > 0 || children.length !== 1 || !only || stepHeading.test(section.heading)) return {...section, children}
    return {...only, heading: bindingHeading.test(only.heading) ? only.heading : section.heading, rank: section.rank}
  })
}
