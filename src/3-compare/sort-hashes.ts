/** The same hashes in their order. They are evenly spread, so each can be put near its place at once: several times as fast as `sort`. */
export function sortHashes(hashes: Uint32Array): Uint32Array {
  const bits = 31 - Math.clz32(hashes.length | 2)
  const starts = new Uint32Array((1 << bits) + 1)
  for (let at = 0; at < hashes.length; at++) {
    const bucket = ((hashes[at] as number) >>> (32 - bits)) + 1
    starts[bucket] = (starts[bucket] as number) + 1
  }
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number)
  const sorted = new Uint32Array(hashes.length)
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] as number
    const bucket = hash >>> (32 - bits)
    const place = starts[bucket] as number
    starts[bucket] = place + 1
    sorted[place] = hash
  }
  return insertEach(sorted)
}

function insertEach(numbers: Uint32Array): Uint32Array {
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] as number
    let place = at
    for (; place > 0 && (numbers[place - 1] as number) > number; place--) numbers[place] = numbers[place - 1] as number
    numbers[place] = number
  }
  return numbers
}
