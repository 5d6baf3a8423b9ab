/** The same function with its last answers kept: at least `most` of them and at most twice as many, so that memory stays bounded. */
export function remember<Key, Value>(answer: (key: Key) => Value, most: number): (key: Key) => Value {
  let recent = new Map<Key, Value>()
  let before = new Map<Key, Value>()
  return (key) => {
    const known = recent.get(key)
    if (known !== undefined) return known
    const value = before.get(key) ?? answer(key)
    if (recent.size >= most) [before, recent] = [recent, new Map()]
    recent.set(key, value)
    return value
  }
}
