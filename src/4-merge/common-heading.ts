import {emptyHeading, poorHeading} from '../lexicon/heading-words.js'
import type {Agent} from '../model.js'
import {groupBy} from '../util/group-by.js'

/** A heading of an agent with the rules below it. */
export interface Headed {
  readonly agent: Agent
  readonly heading: string
  readonly rules: number
}

/** The heading that says all that is in it and that most sources have; among equals one that names the topic, the shortest, the one over most rules. A label says less than a heading. */
export function commonHeading(key: string, sources: readonly Headed[], base: string, isWide: (heading: string) => boolean): string {
  const byHeading = [...groupBy(sources, ({heading}) => heading)].map(([heading, own]) => ({
    heading,
    isPoor: emptyHeading.test(heading) || poorHeading.test(heading),
    agents: new Set(own.map(({agent}) => agent.file)).size,
    rules: own.reduce((sum, {rules}) => sum + rules, 0),
    ofBase: own.some(({agent}) => agent.file === base)
  }))
  const names = (heading: string): boolean => heading.toLowerCase().includes(key)
  const [best] = byHeading.sort(
    (a, b) =>
      Number(a.isPoor) - Number(b.isPoor) ||
      Number(isWide(b.heading)) - Number(isWide(a.heading)) ||
      b.agents - a.agents ||
      Number(names(b.heading)) - Number(names(a.heading)) ||
      a.heading.split(' ').length - b.heading.split(' ').length ||
      b.rules - a.rules ||
      Number(b.ofBase) - Number(a.ofBase) ||
      (a.heading < b.heading ? -1 : 1)
  )
  return best?.heading ?? ''
}
