import type {Agent, Section} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {negatesItself} from '../util/negates-itself.js'
import type {Subject} from './heading-subject.js'
import {standsAgainst} from './stands-against.js'
import {partsOf, tellingHeading} from './telling-heading.js'

/** A section of one agent, with what decides where its rules go. */
export interface Source {
  readonly agent: Agent
  readonly section: Section
  readonly heading: string
  readonly rules: number
  /** One of several sections of its agent with this heading: a part of what stands around it. */
  readonly isPart: boolean
  /** About what must not be, by its heading or one around it. */
  readonly isAgainst: boolean
  /** Every rule of it says by itself what must not be. */
  readonly isBan: boolean
}

/** The sections of all agents, in their order. */
export function sectionSources(agents: readonly Agent[], subjectOf: (heading: string) => Subject): readonly Source[] {
  return agents.flatMap((agent) => {
    const counts = countRules(agent)
    const bans = sectionsOfBans(agent)
    const isPart = partsOf(agent)
    return agent.sections.map((section) => ({
      agent,
      section,
      heading: tellingHeading(agent, section, subjectOf),
      rules: counts.get(section.index) ?? 0,
      isPart: isPart(section),
      isAgainst: standsAgainst(agent.sections, section.index),
      isBan: bans.has(section.index)
    }))
  })
}

/** The place of a section, as a key. */
export function placeOf(file: string, section: number): string {
  return `${file}\u0000${section}`
}

/** Sections in which every rule says by itself what must not be. */
function sectionsOfBans({rules}: Agent): ReadonlySet<number> {
  const inside = groupBy(rules, ({section}) => section)
  return new Set([...inside].flatMap(([section, own]) => (own.every(({text}) => negatesItself(text)) ? [section] : [])))
}

/** The rules in each section and in those below it. */
function countRules(agent: Agent): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const {section} of agent.rules)
    for (let at: number | undefined = section; at !== undefined; at = agent.sections[at]?.parent) counts.set(at, (counts.get(at) ?? 0) + 1)
  return counts
}
