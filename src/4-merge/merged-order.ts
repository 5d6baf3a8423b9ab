/** One order of several ones: the first as it is; what it lacks follows what stands before it in its own, so that neighbors stay together. */
export function mergedOrder(orders: readonly (readonly string[])[]): readonly string[] {
  const merged: string[] = []
  for (const order of orders) {
    let after = -1
    for (const key of new Set(order)) {
      const known = merged.indexOf(key)
      if (known === -1) {
        after = after === -1 ? merged.length : after + 1
        merged.splice(after, 0, key)
      } else after = known
    }
  }
  return merged
}
