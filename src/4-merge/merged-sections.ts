import {stepHeading} from '../lexicon/heading-words.js'
import {domainRank} from '../lexicon/section-topics.js'
import type {Agent, Rule, Section} from '../model.js'
import {groupBy} from '../util/group-by.js'
import {bigramsOf, likeBigrams} from './bigrams.js'
import {commonHeading} from './common-heading.js'
import {type Subject, subjectsOf} from './heading-subject.js'
import {keepsRules} from './keeps-rules.js'
import {labeledKey, lastHeadedStep} from './moved-rules.js'
import {placeOf, type Source, sectionSources} from './section-sources.js'
import {isAgainst} from './stands-against.js'

/** A section of the canonical agent, before anything stands in it. */
export interface MergedSection {
  readonly key: string
  readonly heading: string
  readonly rank: number
  /** The section that most of its sources stand in, where that one can hold others. */
  readonly parent: string | undefined
}

export interface MergedSections {
  readonly byKey: ReadonlyMap<string, MergedSection>
  /** The keys of the sections of each agent in the order of its text, those of the base agent first. */
  readonly orders: readonly (readonly string[])[]
  /** The key of the section that a rule goes to; empty for what stands before the first heading. */
  readonly keyOf: (rule: Rule) => string
}

/** Marks the key of a section that is about what must not be. */
const against = '!'
/** Stands in the key of a section between that of the one that limits it and its own. */
const within = '>'
const alike = 0.8
/** Sections of a base that a person named stand behind what no heading is over. */
const beforeOthers = -0.5
/** More labels than this below one heading are subjects of their own, which only happen to follow it. */
const mostLabels = 4
/** Of a heading of two subjects that may stand over both. */
const mostWideWords = 4
/** Sections that say things about the whole agent hold no sections of the domain. */
const holdsNone = new Set(['', 'purpose', 'when to use', 'expertise', 'principles', 'limits', 'prohibitions', 'anti-patterns', 'examples'])

/** Decides which source sections are one, under which heading they stand, and in which other one: as most sources would know it. */
export function mergeSections(agents: readonly Agent[], base: string, isGround = false): MergedSections {
  const subjectOf = subjectsOf(agents)
  const sources = sectionSources(agents, subjectOf)
  const isWide = (heading: string): boolean =>
    heading.split(' ').length <= mostWideWords && subjectOf(heading).parts.some((part) => !subjects.has(part.key))
  const rankOf = (heading: string): number => {
    const {key, rank, parts} = subjectOf(heading)
    return parts.find((part) => part.key === known.get(heading))?.rank ?? (key === '' ? domainRank : rank)
  }
  const known = unite(
    sources.filter(({isPart: one}) => !one),
    subjectOf
  )
  const subjects = new Set(known.values())
  const sourceAt = new Map(sources.map((source) => [placeOf(source.agent.file, source.section.index), source]))
  const plainKeyOf = (source: Source): string => {
    const {heading, isPart, agent, section} = source
    const key = heading === '' ? '' : isPart ? `#${placeOf(agent.file, section.index)}` : (known.get(heading) as string)
    const limit = key === '' || isPart ? undefined : limitAround(source)
    return limit ? `${plainKeyOf(limit)}${within}${key}` : key
  }
  const opposites = new Set(sources.filter(({isAgainst: one}) => one).map(plainKeyOf))
  // What must not be never stands under one heading with what must.
  const keyOfSource = (source: Source): string => {
    const key = plainKeyOf(source)
    return key !== '' && (source.isAgainst || (source.isBan && opposites.has(key))) ? `${against}${key}` : key
  }
  /** The section around one that says when its rules hold, which they do only there. */
  function limitAround({agent, section}: Source): Source | undefined {
    const above = section.parent === undefined ? undefined : sourceAt.get(placeOf(agent.file, section.parent))
    return above && (keepsRules(above.heading) ? above : limitAround(above))
  }
  const keys = new Set(sources.filter(({isPart: one}) => !one).map(keyOfSource))
  const orders = [...groupBy(sources, ({agent}) => agent.file)]
    .sort(([a], [b]) => Number(b === base) - Number(a === base) || (a < b ? -1 : 1))
    .map(([, own]) => own.map(keyOfSource).filter((key) => key !== ''))
  const byKey = new Map(
    [...groupBy(sources, keyOfSource)].map(([key, all]) => {
      const onGround = isGround ? all.filter(({agent}) => agent.file === base) : []
      const named = onGround.length > 0 ? onGround : all
      const negating = key.startsWith(against) ? named.filter(isAgainst) : []
      const own = negating.length > 0 ? negating : named
      const known = key === '' ? -1 : rankOf((own[0] as Source).heading)
      const rank = onGround.length > 0 ? Math.min(known, beforeOthers) : known
      return [
        key,
        {
          key,
          heading: key === '' ? '' : commonHeading(key, own, base, (heading) => rank === domainRank && isWide(heading)),
          rank,
          parent: parentOf(key, rank, own)
        }
      ]
    })
  )
  const placed = withoutCycles(byKey)
  return {
    byKey: placed,
    orders,
    keyOf: (rule) => {
      const source = sourceAt.get(placeOf(rule.file, rule.section))
      if (!source) return ''
      const own = keyOfSource(source)
      if (own.startsWith(against) || keepsRules(source.heading) || own.includes(within)) return own
      const labeled = labeledKey(source.agent, rule, own === '', (heading) => subjectOf(heading).key)
      if (labeled !== undefined && keys.has(labeled)) return labeled
      const part = subjectOf(source.heading).parts.find(({key, isIn}) => key !== own && keys.has(key) && isIn(rule.text))
      return part?.key ?? lastHeadedStep(source.agent, rule, (section) => keyOfStep(section, rule.file, own)) ?? own
    }
  }

  /** A part stays in what it is a part of. What is said of any agent, such as its output, stands beside the subjects of its domain. */
  function parentOf(key: string, rank: number, own: readonly Source[]): string | undefined {
    const [first] = own
    if (first?.isPart) return around(first, sourceAt, keyOfSource) || undefined
    const limit = first && key.includes(within) ? limitAround(first) : undefined
    if (limit) return keyOfSource(limit)
    if (first && key.startsWith(against) && !own.some(isAgainst)) return aroundAgainst(first, sourceAt, keyOfSource)
    const named = own.map(({heading}) => subjectOf(heading).around).find((one) => one !== undefined && one !== key && keys.has(one))
    const isStep = own.every(({heading}) => stepHeading.test(heading))
    if (named !== undefined && !isStep) return named
    return (rank === domainRank || isStep ? mostAround(own, (source) => around(source, sourceAt, keyOfSource)) : undefined) ?? named
  }

  /** The key of a section of the same agent where it stands below that of the rule. */
  function keyOfStep(section: Section, file: string, own: string): string | undefined {
    const source = sourceAt.get(placeOf(file, section.index))
    const key = source && keyOfSource(source)
    return key !== undefined && placed.get(key)?.parent === own ? key : undefined
  }
}

/**
 * One key for each heading: its topic, or its words; those that are spelled nearly the same share one. "API Design & Architecture" is about the
 * first of its parts that other headings are about.
 */
function unite(sources: readonly Source[], subjectOf: (heading: string) => Subject): ReadonlyMap<string, string> {
  const headings = [...new Set(sources.map(({heading}) => heading))].filter((heading) => heading !== '').sort()
  const simple = new Set(headings.flatMap((heading) => (subjectOf(heading).parts.length === 0 ? [subjectOf(heading).key] : [])))
  const keys = new Map(
    headings.map((heading) => {
      const {key, parts} = subjectOf(heading)
      return [heading, parts.find((part, at) => simple.has(part.key) && (at === 0 || part.rank === domainRank))?.key ?? key]
    })
  )
  const same = new Map<string, string>()
  const before: {readonly key: string; readonly words: number; readonly bigrams: ReturnType<typeof bigramsOf>}[] = []
  for (const key of [...new Set(keys.values())].filter((one) => one.startsWith('#')).sort()) {
    const bigrams = bigramsOf(key)
    const words = key.split(' ').length
    const earlier = before.find((other) => other.words === words && likeBigrams(other.bigrams, bigrams, alike))?.key
    same.set(key, earlier === undefined ? key : (same.get(earlier) ?? earlier))
    before.push({key, words, bigrams})
  }
  return new Map([...keys].map(([heading, key]) => [heading, same.get(key) ?? key]))
}

function countLabels({agent, section}: Source): number {
  return agent.sections.filter(({style, parent}) => style === 'label' && parent === section.index).length
}

/** The key of the nearest section around a source section that is another one. */
function around(source: Source, sourceAt: ReadonlyMap<string, Source>, keyOf: (source: Source) => string): string {
  const own = keyOf(source)
  for (let parent = source.section.parent; parent !== undefined; ) {
    const above = sourceAt.get(placeOf(source.agent.file, parent))
    if (!above || (source.section.style === 'label' && countLabels(above) > mostLabels)) return ''
    if (keyOf(above) !== own) return keyOf(above)
    parent = above.section.parent
  }
  return ''
}

/** The key of the nearest section around one that says for both that it is about what must not be. */
function aroundAgainst(
  {agent, section}: Source,
  sourceAt: ReadonlyMap<string, Source>,
  keyOf: (source: Source) => string
): string | undefined {
  const above = section.parent === undefined ? undefined : sourceAt.get(placeOf(agent.file, section.parent))
  return above && (isAgainst(above) ? keyOf(above) : aroundAgainst(above, sourceAt, keyOf))
}

/** The section that more than half of the sources stand in. */
function mostAround(sources: readonly Source[], around: (source: Source) => string): string | undefined {
  const [most] = [...groupBy(sources, around)].filter(([above, own]) => 2 * own.length > sources.length && !holdsNone.has(above))
  return most?.[0]
}

/** Where two agents nest two sections the other way around, neither is in the other. */
function withoutCycles(byKey: ReadonlyMap<string, MergedSection>): ReadonlyMap<string, MergedSection> {
  const isCyclic = (section: MergedSection): boolean => {
    const seen = new Set([section.key])
    for (let above = section.parent; above !== undefined; above = byKey.get(above)?.parent) {
      if (seen.has(above)) return true
      seen.add(above)
    }
    return false
  }
  return new Map([...byKey].map(([key, section]) => [key, isCyclic(section) ? {...section, parent: undefined} : section]))
}
