import type {Scale} from '../../lexicon/scales.js'

/** Not more words than this between the first and the last level of a scale, for each of them. */
const near = 12

/** Levels that stand close together in one line; in long text they would be words among others. */
export function levelsIn(line: string, scale: Scale): readonly string[] {
  // Stryker disable next-line all: it is only faster
  if (!hasLevel(line, scale)) return []
  const found = scale.levels.flatMap(({level, pattern}) => {
    const at = line.search(pattern)
    return at === -1 ? [] : [{level, at}]
  })
  const places = found.map(({at}) => at)
  const between = line.slice(Math.min(...places), Math.max(...places)).split(/\s+/).length
  return found.length > 1 && between > near * found.length ? [] : found.map(({level}) => level)
}

const follows =
  /^(?:[- ](?:issues?|findings?|priority|severity|bugs?|problems?|improvements?|suggestions?|changes|risks?|vulnerabilities|errors?|level))*\s*(?:$|[:([\]|,—–/=>]|-\s|\*|\p{Extended_Pictographic})/iu

/** The level that a heading, an item or a cell begins with, and that it is named for. */
export function levelAtHead(head: string, scale: Scale): readonly string[] {
  const words = head.replace(/^[^\p{L}\p{N}]+/u, '')
  if (!hasLevel(words.slice(0, 20), scale)) return []
  const found = scale.levels.find(({pattern}) => words.search(pattern) === 0)
  if (!found) return []
  const length = found.pattern.exec(words)?.[0].length ?? 0
  return follows.test(words.slice(length)) ? [found.level] : []
}

const known = new WeakMap<Scale, RegExp>()

/** Most text holds no level of a scale. */
export function hasLevel(text: string, scale: Scale): boolean {
  const any = known.get(scale) ?? new RegExp(scale.levels.map(({pattern}) => pattern.source).join('|'), 'i')
  known.set(scale, any)
  return any.test(text)
}
