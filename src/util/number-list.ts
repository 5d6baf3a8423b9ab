/** A list of 32-bit numbers that grows, at four bytes each. */
export interface NumberList {
  numbers: Uint32Array
  count: number
}

export function numberList(): NumberList {
  return {numbers: new Uint32Array(256), count: 0}
}

export function push(list: NumberList, number: number): void {
  if (list.count === list.numbers.length) {
    const larger = new Uint32Array(list.count * 2)
    larger.set(list.numbers)
    list.numbers = larger
  }
  list.numbers[list.count++] = number
}

/** What was pushed, in a copy of its own. */
export function taken(list: NumberList): Uint32Array {
  return list.numbers.slice(0, list.count)
}

/** What was pushed, as it stands there until the list is used again. */
export function pushed(list: NumberList): Uint32Array {
  return list.numbers.subarray(0, list.count)
}
