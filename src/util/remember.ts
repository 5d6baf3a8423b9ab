/** The same function with its last answers kept: at least `most` of them and at most twice as many, so that memory stays bounded. */
export function remember<Value>(answer: (text: string) => Value, most: number): (text: string) => Value {
  let recent = new Map<string, Value>()
  let before = new Map<string, Value>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const value = before.get(text) ?? answer(text)
    if (recent.size >= most) [before, recent] = [recent, new Map()]
    recent.set(text, value)
    return value
  }
}
