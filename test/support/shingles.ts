/** All runs of three words of a text. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
}

/** Jaccard: the share of both sets together that stands in each. */
export function shareOf(left: ReadonlySet<string> = new Set(), right: ReadonlySet<string> = new Set()): number {
  const shared = [...left].filter((one) => right.has(one)).length
  return left.size + right.size === 0 ? 0 : shared / (left.size + right.size - shared)
}
