/** A text as 32 evenly spread bits (FNV-1a, then the finalizer of MurmurHash3). Not for secrets. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return spread(hash)
}

/** The same for a text of two characters, by their codes. */
export function hashOfPair(left: number, right: number): number {
  return spread(Math.imul(Math.imul(0x811c9dc5 ^ left, 0x01000193) ^ right, 0x01000193))
}

/** Spreads the bits of a number: near numbers come to lie far apart. */
export function spread(number: number): number {
  let bits = number
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
