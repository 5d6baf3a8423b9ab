/** The name most members have; else that of the base. */
export function commonName(names: readonly string[], base: string): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0] === base) - Number(a[0] === base) || (a[0] < b[0] ? -1 : 1))
  return most && most[1] > 1 ? most[0] : base
}
