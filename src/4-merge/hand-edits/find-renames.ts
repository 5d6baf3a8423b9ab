import type {Version} from './versions.js'

/** Headings that a person worded anew: gone from the file, while their rules stand below a heading that was not there before. */
export function findRenames(base: Version, hand: Version, partners: readonly (number | undefined)[]): ReadonlyMap<string, string> {
  const [before, now] = [headingsIn(base), headingsIn(hand)]
  const renames = new Map<string, string>()
  for (const heading of before) {
    if (now.has(heading)) continue
    const counts = new Map<string, number>()
    base.rules.forEach(({section}, at) => {
      const level = section.indexOf(heading)
      const other = hand.rules[partners[at] ?? -1]?.section[level]
      if (level !== -1 && other !== undefined && !before.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1)
    })
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (most) renames.set(heading, most[0])
  }
  return renames
}

function headingsIn({rules}: Version): ReadonlySet<string> {
  return new Set(rules.flatMap(({section}) => section))
}
