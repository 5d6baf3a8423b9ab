import {emptyHeading, ownTopics, partHeading} from '../lexicon/heading-words.js'
import {domainRank} from '../lexicon/section-topics.js'
import type {Agent, Section} from '../model.js'
import type {Subject} from './heading-subject.js'
import {keepsRules} from './keeps-rules.js'
import {isAgainst} from './stands-against.js'

/** A label such as `You excel at:` takes the heading above it; so does a title over the whole body, which heads nothing. */
export function tellingHeading(agent: Agent, section: Section, subjectOf: (heading: string) => Subject): string {
  const parent = section.parent === undefined ? undefined : agent.sections[section.parent]
  if (section.style === 'root' || !parent || isTitle(agent, section)) return ''
  // "Do not:" is all that tells its items from what is to be done.
  if (isAgainst(section)) return section.heading
  if (isOnlyLabel(agent, section, parent)) return tellingHeading(agent, parent, subjectOf)
  if (section.heading === '' || (emptyHeading.test(section.heading) && parent.style !== 'root' && !isTitle(agent, parent)))
    return tellingHeading(agent, parent, subjectOf)
  const around = ownTopics.has(subjectOf(section.heading).key) ? tellingHeading(agent, parent, subjectOf) : ''
  return around !== '' && isOfDomain(subjectOf(around)) ? around : section.heading
}

function isOfDomain({key, rank}: Subject): boolean {
  return rank === domainRank && !key.startsWith('#')
}

/** A label under a heading that holds nothing else says the same again: `## Performance`, `When addressing performance:`. */
function isOnlyLabel(agent: Agent, section: Section, parent: Section): boolean {
  if (section.style !== 'label' || keepsRules(section.heading) || parent.style === 'root' || isTitle(agent, parent)) return false
  return (
    agent.sections.every((other) => other === section || other.parent !== parent.index) &&
    agent.rules.every((rule) => rule.section !== parent.index)
  )
}

/** `# FastAPI Expert` over everything says what the front matter says. */
function isTitle(agent: Agent, section: Section): boolean {
  return (
    section.style === 'heading' &&
    section.source.startsWith('# ') &&
    agent.sections.filter(({source}) => source.startsWith('# ')).length === 1
  )
}

/** Which sections of an agent are parts: three of one heading are, and two of `Bad`, `Example` or `Step 1`. */
export function partsOf({sections}: Agent): (section: Section) => boolean {
  const counts = new Map<string, number>()
  const nameOf = ({heading}: Section): string => heading.toLowerCase()
  for (const section of sections) counts.set(nameOf(section), (counts.get(nameOf(section)) ?? 0) + 1)
  return (section) => {
    if (section.style === 'root' || section.heading === '') return false
    const alike = counts.get(nameOf(section)) ?? 0
    return alike >= 3 || (alike === 2 && partHeading.test(section.heading))
  }
}
