import {domainRank, sectionTopics} from '../lexicon/section-topics.js'
import type {Agent, Section} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {remember} from '../util/remember.js'
import {termsOf, wordsOf} from '../util/terms.js'
import {bigramsOf, likeBigrams} from './bigrams.js'

/** A section of the canonical agent, with the source sections that go into it. */
export interface MergedSection {
  readonly heading: string
  readonly rank: number
  /** Mean place in the sources, 0 to 1, to order sections of one rank. */
  readonly place: number
}

/** Finds the canonical section of a source section. */
export type SectionFinder = (agent: Agent, section: number) => MergedSection

interface Source {
  readonly agent: Agent
  readonly section: Section
  readonly heading: string
}

/** Headings that say nothing without the one above them. */
const empty =
  /^(?:you (?:excel|specialize|are).*|key (?:points|principles|areas)|examples?|notes?|general|overview|details|others?|additional.*|when (?:invoked|called|solving problems|working).*|check against.*|before (?:delivering|finali[sz]ing|submitting).*|the following.*)$/i
/** Words of a heading that add nothing to its subject. */
const generic =
  /^(?:your|core|key|main|primary|general|team|the|our|this|my|and|of|for|in|with|to|a|an|agent|design|development|operat\w*|work\w*|details?|overall|essential|important|structur\w*|requir\w*|expect\w*|fundament\w*|mechan\w*|strateg\w*|assurance|control|excellence|safety|integration|models?|modeling|patterns?|principles?|considerations?|standards?|practices?|best|guidelines?|management|setup|configuration|checklist|rules?|approach\w*|techniques?|architecture|first|mindset|handling|final|review|common|advanced|basic|production|modern|area|areas|focus|project|processes|you|will|follow|each|every|task|tasks|what|how|do|should|handle|must|not|when|use|using|implementing|are|is|error)$/i
/** Prohibitions close the agent, whatever they are about. */
const lastRank = 90
/** Sections of a base that a person named stand behind what no heading is over. */
const beforeOthers = -0.5
const alike = 0.8

/** Decides which source sections are one, and under which heading they stand: the one that most sources would recognize. */
export function mergeSections(agents: readonly Agent[], base: string, isGround = false): SectionFinder {
  const sources = agents.flatMap((agent) => agent.sections.map((section) => ({agent, section, heading: tellingHeading(agent, section)})))
  const keys = unite(sources)
  const byKey = groupBy([...sources.keys()], (at) => keys[at] ?? '')
  const sections = new Map<string, MergedSection>()
  for (const [key, places] of byKey) {
    const own = places.map((at) => sources[at] as Source)
    const onBase = isGround ? own.filter(({agent}) => agent.file === base) : []
    const merged = onBase.length > 0 ? ofBase(key, onBase, base) : describe(key, own, base)
    for (const {agent, section} of own) sections.set(`${agent.file}\u0000${section.index}`, merged)
  }
  return (agent, section) => sections.get(`${agent.file}\u0000${section}`) ?? root
}

const root: MergedSection = {heading: '', rank: -1, place: 0}

/** A label such as `You excel at:` takes the heading above it; so does a title over the whole body, which heads nothing. */
function tellingHeading(agent: Agent, section: Section): string {
  const parent = section.parent === undefined ? undefined : agent.sections[section.parent]
  if (section.style === 'root' || !parent || isTitle(agent, section)) return ''
  if (isOnlyLabel(agent, section, parent)) return tellingHeading(agent, parent)
  if (section.heading === '' || (empty.test(section.heading) && parent.style !== 'root' && !isTitle(agent, parent)))
    return tellingHeading(agent, parent)
  return section.heading
}

/** A label under a heading that holds nothing else says the same again: `## Performance`, `When addressing performance:`. */
function isOnlyLabel(agent: Agent, section: Section, parent: Section): boolean {
  if (section.style !== 'label' || parent.style === 'root' || isTitle(agent, parent)) return false
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

/** One key for each canonical section: its topic, or its words; headings that are nearly equal share one. */
function unite(sources: readonly Source[]): string[] {
  const keys = sources.map(({heading}) => (heading === '' ? '' : (topicOf(heading).topic ?? `#${wordsKey(heading)}`)))
  const own = [...new Set(keys)].filter((key) => key.startsWith('#')).sort()
  const same = new Map<string, string>()
  const before: {readonly key: string; readonly bigrams: ReturnType<typeof bigramsOf>}[] = []
  for (const key of own) {
    const bigrams = bigramsOf(key)
    const earlier = before.find((other) => likeBigrams(other.bigrams, bigrams, alike))?.key
    same.set(key, earlier === undefined ? key : (same.get(earlier) ?? earlier))
    before.push({key, bigrams})
  }
  return keys.map((key) => same.get(key) ?? key)
}

function wordsKey(heading: string): string {
  const terms = termsOf(heading)
  return terms.length > 0 ? [...new Set(terms)].sort().join(' ') : heading.toLowerCase()
}

/** Groups that do alike jobs have the same headings. */
const topicOf = remember((heading: string) => findTopic(heading) ?? noTopic, 10_000)

const noTopic = {topic: undefined, rank: domainRank}

function findTopic(heading: string): {topic: string; rank: number} | undefined {
  return sectionTopics.find(({pattern, rank}) => {
    if (!pattern.test(heading)) return false
    const rest = wordsOf(heading.replace(new RegExp(pattern.source, 'gi'), ' ')).filter((word) => !generic.test(word))
    if (rank > lastRank) return true
    // "Performance-first mindset" is about performance: a subject of the domain wins over a word for any section.
    return (
      rest.length === 0 &&
      (rank >= domainRank || !sectionTopics.some((other) => other.rank >= domainRank && other.rank < 70 && other.pattern.test(heading)))
    )
  })
}

/** The sections of a base that a person named come first, in its order and under its headings. */
function ofBase(key: string, sources: readonly Source[], base: string): MergedSection {
  const {heading, rank} = describe(key, sources, base)
  return {heading, rank: Math.min(rank, beforeOthers), place: Math.min(...sources.map(({section}) => section.index))}
}

function describe(key: string, sources: readonly Source[], base: string): MergedSection {
  if (key === '') return root
  const counts = new Map<string, number>()
  for (const {heading} of sources) counts.set(heading, (counts.get(heading) ?? 0) + 1)
  const weight = (words: string): number =>
    sources.filter(({heading}) => heading === words).reduce((sum, {agent, section}) => sum + rulesIn(agent, section), 0)
  const ofBase = new Set(sources.filter(({agent}) => agent.file === base).map(({heading}) => heading))
  const [heading = ''] = [...counts.keys()].sort(
    (a, b) =>
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      weight(b) - weight(a) ||
      Number(ofBase.has(b)) - Number(ofBase.has(a)) ||
      (a < b ? -1 : 1)
  )
  const places = sources.map(({agent, section}) => section.index / Math.max(1, agent.sections.length))
  return {heading, rank: topicOf(heading).rank, place: places.reduce((sum, place) => sum + place, 0) / places.length}
}

function rulesIn(agent: Agent, section: Section): number {
  return agent.rules.filter((rule) => rule.section === section.index).length
}
