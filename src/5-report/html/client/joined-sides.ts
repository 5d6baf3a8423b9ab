/** One rule that keeps several sides, each in its case: the sides without a case hold otherwise. */
export function joinedSides(sides: readonly {readonly words: string; readonly condition: string}[]): string {
  const limited = sides.filter(({condition}) => condition.trim() !== '')
  const others = sides.filter(({condition}) => condition.trim() === '')
  const parts = [
    ...limited.map(
      ({words, condition}) =>
        `${/^(?:when|if|for|in|on|unless|while)\b/i.test(condition.trim()) ? '' : 'when '}${condition.trim()}: ${clause(words)}`
    ),
    ...others.map(({words}, at) => `${at === 0 && limited.length > 0 ? 'otherwise: ' : ''}${clause(words)}`)
  ]
  const joined = parts.join('; ')
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`
}

/** Words that can stand inside of a sentence: a rule that is written must be one. */
function clause(words: string): string {
  return words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;:!]+$/, '')
    .replace(/[.!?]\s+(?=\S)/g, ', ')
}
