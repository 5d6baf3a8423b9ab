import type {Format, FormatLimit} from '../../formats/format.js'
import type {Agent, Section} from '../../model.js'

/** A limit of a host that an agent does not keep. */
export interface Excess extends FormatLimit {
  readonly length: number
  /** The largest parts of the body, each with its size. */
  readonly largest: readonly string[]
}

/** What is too long for the host that reads it. */
export function findExcess({limits = []}: Format, agent: Excessive): readonly Excess[] {
  return limits.flatMap((limit) => {
    const text = agent[limit.of === 'file' ? 'text' : limit.of]
    const length = limit.unit === 'bytes' ? Buffer.byteLength(text) : text.length
    return length > limit.most ? [{...limit, length, largest: limit.of === 'body' || limit.of === 'file' ? largestParts(agent) : []}] : []
  })
}

interface Excessive extends Pick<Agent, 'name' | 'description' | 'body' | 'sections'> {
  readonly text: string
}

const mostNamed = 3

function largestParts({text, sections}: Excessive): readonly string[] {
  const lines = text.split('\n')
  const parts = sections.flatMap((section: Section, at) => {
    const end = sections[at + 1]?.line ?? lines.length + 1
    return section.heading === '' ? [] : [{heading: section.heading, size: lines.slice(section.line - 1, end - 1).join('\n').length}]
  })
  return parts
    .sort((left, right) => right.size - left.size)
    .slice(0, mostNamed)
    .map(({heading, size}) => `${heading} (${size})`)
}
