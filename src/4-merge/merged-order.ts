/**
 * One order of several ones: the first as it is. What it lacks follows what stands before it in its own order, or else precedes what stands
 * behind it, so that neighbors stay together.
 */
export function mergedOrder(orders: readonly (readonly string[])[]): readonly string[] {
  const merged: string[] = []
  for (const order of orders) {
    const own = [...new Set(order)]
    const known = own.findIndex((key) => merged.includes(key))
    let after = known === -1 ? merged.length - 1 : merged.indexOf(own[known] as string) - 1
    for (const key of own) {
      const at = merged.indexOf(key)
      if (at === -1) merged.splice(++after, 0, key)
      else after = at
    }
  }
  return merged
}
