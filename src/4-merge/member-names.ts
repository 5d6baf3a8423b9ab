import {allMatches} from '../util/all-matches.js'

/** The names of the members in a text, and the text with the name of the canonical agent in their place. */
export interface MemberNames {
  readonly namesIn: (text: string) => readonly string[]
  readonly renamed: (text: string) => string
}

/**
 * Finds the names of the members, for the canonical agent answers in their place. A name is also a word or a product (`error-handling`,
 * Comet Opik): in a description it counts only where it is called, or as the one who does something. A body speaks of its neighbors in
 * tables, lists and code too, so that there a name of several words counts wherever it stands, but in no path.
 */
export function memberNames(names: readonly string[], canonical: string, place: 'body' | 'description'): MemberNames {
  const known = [...new Set(names)].filter(canStand).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  if (known.length === 0 || !canStand(canonical)) return {namesIn: () => [], renamed: (text) => text}
  const pattern = place === 'body' ? new RegExp(standing(known).join('|'), 'g') : new RegExp(called(known).join('|'), 'gi')
  const nameAt = new Map(known.map((name) => [keyOf(name), name]))
  const nameOf = (match: string): string => (known.includes(match) ? match : (nameAt.get(keyOf(match)) ?? match))
  // Most texts name nobody, and that is told faster without the pattern.
  const starts = known.map((name) => keyOf(name).split(' ')[0] as string)
  const canName = (text: string): boolean => {
    if (place === 'body') return known.some((name) => text.includes(name))
    const lower = text.toLowerCase()
    return starts.some((start) => lower.includes(start))
  }
  return {
    namesIn: (text) => (canName(text) ? [...new Set(allMatches(pattern, text).map(([match]) => nameOf(match)))] : []),
    renamed: (text) => {
      if (!canName(text)) return text
      return text.replace(pattern, (match) => (nameOf(match).toLowerCase() === canonical.toLowerCase() ? match : canonical))
    }
  }
}

/** Whether a name can go from a text, or come into it, and nothing else of it becomes something else: it has no marks of Markdown. */
const canStand = (name: string): boolean => name.trim() !== '' && !/[\n`*<>|[\]\\]/.test(name)

const keyOf = (name: string): string => name.toLowerCase().replace(/[-_ ]+/g, ' ')

/**
 * In a body: a name of several words, but no skill or package of that name. A name of one word is most often the thing that it names
 * (`react`, `@vue/test-utils`), so that it counts only where an agent is asked for.
 */
function standing(names: readonly string[]): readonly string[] {
  const joined = names.filter((name) => /\w[-_]\w/.test(name))
  const others = names.filter((name) => !joined.includes(name))
  return [
    ...(joined.length > 0
      ? [`(?<![\\w/.-]|from ["'])${either(joined)}(?![\\w/-]|\\.\\w|[\`"']? (?:skill|command|package|plugin|library))`]
      : []),
    ...(others.length > 0
      ? [
          `(?<=agent(?:[_-]?(?:name|type))?["'\`]? ?[:=]? ?["'\`]|(?:mode|role|from|to)["'] ?: ?["'])${either(others)}(?=["'\`])`,
          `(?<=["'\`])${either(others)}(?=["'\`] (?:sub-?)?agent\\b)`,
          `(?<=\\b(?:[Aa]sk|[Cc]onsult|[Ii]nvoke|(?:[Dd]elegate|[Dd]efer|[Ee]scalate|[Hh]and (?:it )?(?:over|off)) to|(?:[Ww]ork|[Cc]ollaborate|[Cc]oordinate) with) ["'\`])${either(others)}(?=["'\`])`,
          `(?<=(?<![\\w/.])@)${either(others)}(?![\\w/+#-]|\\.\\w)`
        ]
      : [])
  ]
}

/** In a description: where an agent is called, or does something. */
function called(names: readonly string[]): readonly string[] {
  const any = either(names, '[-_]')
  const joined = names.filter((name) => /[-_ ]/.test(name))
  return [
    `(?<![\\w-])${any}(?=[\`"']? (?:sub-?)?agents?\\b)`,
    `(?<=[@\`])${any}(?![\\w-])`,
    ...(joined.length > 0
      ? [
          `(?<=${start}(?:use|using|invoke|launch|trigger|call|consult) )${either(joined, '[-_]')}(?= (?:to|when|for|at|on|whenever)\\b|[,.])`,
          `(?<=${start}the )${either(joined, '[-_]')}(?= (?:to|for|can|is|should|will|when|handles|on)\\b|[,.<"'])`,
          `(?<=${start}the )${either(joined, ' ')}(?= (?:agent|to|can|should|will)\\b)`
        ]
      : [])
  ]
}

/** The start of a word, also behind a line end that is spelled as backslash and n. */
const start = '(?:\\b|\\\\n)'

/** Any of the names, as they are or with this between their words. */
function either(names: readonly string[], between?: string): string {
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const spelled = names.map((name) =>
    between === undefined
      ? escaped(name)
      : name
          .split(/[-_ ]+/)
          .map(escaped)
          .join(between)
  )
  return `(?:${spelled.join('|')})`
}
