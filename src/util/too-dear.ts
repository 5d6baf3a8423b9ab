/** The lowest cost that can no longer be paid, where the cheapest are paid first and no more than `most` may be spent; none where that is enough. */
export function tooDear(costs: readonly number[], most: number): number {
  let spent = 0
  for (const cost of [...costs].sort((a, b) => a - b)) {
    spent += cost
    if (spent > most) return cost
  }
  return Number.POSITIVE_INFINITY
}
