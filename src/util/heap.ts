/** A list whose first item can be taken again and again, by an order that must be total: `comesFirst(a, b)` or `comesFirst(b, a)`. */
export interface Heap<Item> {
  readonly items: Item[]
  readonly comesFirst: (left: Item, right: Item) => boolean
}

export function put<Item>({items, comesFirst}: Heap<Item>, item: Item): void {
  let at = items.push(item) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (!comesFirst(item, items[above] as Item)) break
    items[at] = items[above] as Item
    at = above
  }
  items[at] = item
}

export function takeFirst<Item>({items, comesFirst}: Heap<Item>): Item | undefined {
  const first = items[0]
  const last = items.pop()
  if (last === undefined || items.length === 0) return first
  let at = 0
  for (let below = 1; below < items.length; below = 2 * at + 1) {
    if (below + 1 < items.length && comesFirst(items[below + 1] as Item, items[below] as Item)) below++
    if (!comesFirst(items[below] as Item, last)) break
    items[at] = items[below] as Item
    at = below
  }
  items[at] = last
  return first
}
