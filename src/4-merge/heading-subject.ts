import {genericWord, stepHeading, weakWord} from '../lexicon/heading-words.js'
import {domainRank, type SectionTopic, sectionTopics} from '../lexicon/section-topics.js'
import type {Agent} from '../model.js'
import {remember} from '../util/remember.js'
import {stemOf, termsOf, wordsOf} from '../util/terms.js'
import {keepsRules} from './keeps-rules.js'
import {termsOfNames} from './terms-of-names.js'

/** What a heading is about. Headings of one key head one section. */
export interface Subject {
  readonly key: string
  readonly rank: number
  /** Of a heading such as "Testing and Deployment", which names no topic as a whole: what its parts are about. */
  readonly parts: readonly Subject[]
  /** The key of the section that it stands in where there is one. */
  readonly around?: string
  /** Whether a rule speaks of the subject by name. */
  readonly isIn: (text: string) => boolean
}

const processRank = sectionTopics.find(({topic}) => topic === 'process')?.rank ?? domainRank
/** Prohibitions and what is to be flagged close the agent, whatever they are about. */
const lastRank = 92

/** Gives the subject of a heading in a group of agents: in a group of Terraform agents "Terraform patterns" is about patterns. */
export function subjectsOf(agents: readonly Agent[]): (heading: string) => Subject {
  const named = termsOfNames(agents)
  return remember((heading: string) => {
    const words = heading.replace(/(?<!\s)\s*\([^()]*\)$/, '') || heading
    const parts = words.split(/(?<!\s)\s+(?:&|and)\s+|,\s+/i).filter((part) => part.trim() !== '')
    const whole = subjectOf(words, named)
    if (keepsRules(heading)) return {...whole, key: limitKey(heading, words), parts: [], around: whole.key}
    if (stepHeading.test(heading)) return {...whole, rank: processRank, around: 'process'}
    return {...whole, parts: parts.length > 1 && whole.key.startsWith('#') ? parts.map((part) => subjectOf(part, named)) : []}
  }, 10_000)
}

/** "When to refactor" and "When to refactor (in scope)" are one case; what stands in brackets counts where it is the limit. */
function limitKey(heading: string, words: string): string {
  if (!keepsRules(words)) return `#${heading.toLowerCase()}`
  const [first = ''] = wordsOf(words)
  return `#${[first, ...termsOf(words)].join(' ')}`
}

function subjectOf(heading: string, named: ReadonlySet<string>): Subject {
  const topic = findTopic(heading, named)
  if (topic) return {key: topic.topic, rank: topic.rank, parts: [], isIn: (text) => topic.pattern.test(text)}
  const terms = tellingTerms(heading, named)
  const isIn = (text: string): boolean => terms.every((term) => termsOf(text).includes(term))
  return {key: `#${terms.length > 0 ? terms.join(' ') : heading.toLowerCase()}`, rank: domainRank, parts: [], isIn}
}

/** The terms that tell one heading from others; where all of them are general words, the least general ones. */
function tellingTerms(heading: string, named: ReadonlySet<string>): readonly string[] {
  const words = wordsOf(heading)
  const own = words.filter((word) => !named.has(stemOf(word)))
  for (const left of [own.filter((word) => !genericWord.test(word)), own.filter((word) => !weakWord.test(word)), words]) {
    const terms = termsOf(left.join(' '))
    if (terms.length > 0) return [...new Set(terms)].sort()
  }
  return []
}

function findTopic(heading: string, named: ReadonlySet<string>): SectionTopic | undefined {
  return sectionTopics.find(({pattern, rank}) => {
    if (!pattern.test(heading)) return false
    if (rank > lastRank) return true
    const rest = wordsOf(heading.replace(new RegExp(pattern.source, 'gi'), ' '))
    return (
      rest.every((word) => genericWord.test(word) || named.has(stemOf(word))) &&
      // "Performance-first mindset" is about performance: a subject of the domain wins over a word for any section.
      (rank >= domainRank || !sectionTopics.some((other) => other.rank >= domainRank && other.rank < 70 && other.pattern.test(heading)))
    )
  })
}
