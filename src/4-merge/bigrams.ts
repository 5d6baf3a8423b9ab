/** The pairs of letters of a text, its blanks left out: each as a number, sorted. */
export function bigramsOf(text: string): Int32Array {
  const letters = text.replace(/\s/g, '')
  const pairs = new Int32Array(Math.max(0, letters.length - 1))
  for (let at = 0; at < pairs.length; at++) pairs[at] = letters.charCodeAt(at) * 0x10000 + letters.charCodeAt(at + 1)
  return pairs.sort()
}

/** Whether two texts are at least so alike. */
export function likeBigrams(left: Int32Array, right: Int32Array, share: number): boolean {
  // No more can be in both than the shorter one has.
  // Stryker disable next-line all: it is only faster
  const most = (2 * Math.min(left.length, right.length)) / (left.length + right.length)
  return most >= share && bigramLikeness(left, right) >= share
}

/** Twice the pairs in both as a share of all: the measure of string-similarity, for texts of more than one letter. */
export function bigramLikeness(left: Int32Array, right: Int32Array): number {
  if (left.length === 0 || right.length === 0) return 0
  let both = 0
  for (let a = 0, b = 0; a < left.length && b < right.length; ) {
    const [one, two] = [left[a] as number, right[b] as number]
    if (one === two) {
      both++
      a++
      b++
    } else if (one < two) a++
    else b++
  }
  return (2 * both) / (left.length + right.length)
}
