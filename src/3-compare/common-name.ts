import {hasLookAlikes} from '../util/has-look-alikes.js'

/** The name most members have; else that of the base. A name with letters that only look Latin is none while another one is there. */
export function commonName(names: readonly string[], base: string): string {
  const plain = names.filter((name) => !passesForAnother(name))
  if (plain.length > 0 && plain.length < names.length) return commonName(plain, passesForAnother(base) ? (plain[0] ?? base) : base)
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0] === base) - Number(a[0] === base) || (a[0] < b[0] ? -1 : 1))
  return most && most[1] > 1 ? most[0] : base
}

function passesForAnother(name: string): boolean {
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).some(hasLookAlikes)
}
