/** Numbers of 32 bits, each with its position in the order in which they were first met. */
export interface NumberIndex {
  keys: Uint32Array
  /** Positions, counted from 1; 0 is an empty place. */
  places: Uint32Array
  count: number
}

export function numberIndex(): NumberIndex {
  return {keys: new Uint32Array(1 << 18), places: new Uint32Array(1 << 18), count: 0}
}

/** The position of a number; a new number gets the next one. */
export function positionOf(index: NumberIndex, number: number): number {
  const slot = slotOf(index, number)
  const place = index.places[slot] as number
  if (place !== 0) return place - 1
  index.keys[slot] = number
  index.places[slot] = ++index.count
  if (index.count * 2 > index.keys.length) grow(index)
  return index.count - 1
}

function slotOf({keys, places}: NumberIndex, number: number): number {
  const mask = keys.length - 1
  let slot = (Math.imul(number, 0x9e3779b1) >>> 7) & mask
  while (places[slot] !== 0 && keys[slot] !== number) slot = (slot + 1) & mask
  return slot
}

/** A table that is more than half full makes long searches. */
function grow(index: NumberIndex): void {
  const {keys, places} = index
  index.keys = new Uint32Array(keys.length * 2)
  index.places = new Uint32Array(keys.length * 2)
  places.forEach((place, at) => {
    if (place === 0) return
    const slot = slotOf(index, keys[at] as number)
    index.keys[slot] = keys[at] as number
    index.places[slot] = place
  })
}
