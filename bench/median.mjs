/** The number in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right)
  return sorted[sorted.length >> 1]
}
