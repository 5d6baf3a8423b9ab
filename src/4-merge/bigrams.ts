/** The pairs of letters of a text, its blanks left out: each as a number, sorted. */
export function bigramsOf(text: string): Int32Array {
  const letters = text.replace(/\s+/g, '')
  const pairs = new Int32Array(Math.max(0, letters.length - 1))
  for (let at = 0; at < pairs.length; at++) pairs[at] = letters.charCodeAt(at) * 0x10000 + letters.charCodeAt(at + 1)
  return pairs.sort()
}

/** Whether twice the pairs in both are at least this share of all: the measure of string-similarity, for texts of more than one letter. */
export function likeBigrams(left: Int32Array, right: Int32Array, share: number): boolean {
  const all = left.length + right.length
  // No more can be in both than the shorter one has.
  if (left.length === 0 || right.length === 0 || (2 * Math.min(left.length, right.length)) / all < share) return false
  let both = 0
  for (let a = 0, b = 0; a < left.length && b < right.length; ) {
    const [one, two] = [left[a] as number, right[b] as number]
    if (one === two) both++
    if (one <= two) a++
    if (two <= one) b++
  }
  return (2 * both) / all >= share
}
