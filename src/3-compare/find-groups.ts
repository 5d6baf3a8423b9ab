/** The overlap of two agents by their positions. */
export type OverlapAt = (left: number, right: number) => number

/**
 * Groups by average linkage: two groups join while the mean overlap of all their pairs reaches the threshold, so that a chain of
 * neighbors is no group. A member whose own mean overlap with the rest falls below the threshold is taken out again.
 */
export function findGroups(count: number, overlapAt: OverlapAt, threshold: number): readonly (readonly number[])[] {
  return components(count, overlapAt, threshold)
    .flatMap((members) => linkByAverage(members, overlapAt, threshold))
    .map((members) => closeMembers(members, overlapAt, threshold))
    .filter((members) => members.length > 1)
}

/** Agents that are connected at all by pairs at the threshold: no group reaches across two of these. */
function components(count: number, overlapAt: OverlapAt, threshold: number): number[][] {
  const parent = Array.from({length: count}, (_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (parent[top] !== undefined && parent[top] !== top) top = parent[top] as number
    while (parent[at] !== top) [at, parent[at]] = [parent[at] as number, top]
    return top
  }
  for (let left = 0; left < count; left++)
    for (let right = left + 1; right < count; right++) if (overlapAt(left, right) >= threshold) parent[find(right)] = find(left)
  const byTop = new Map<number, number[]>()
  for (let at = 0; at < count; at++) byTop.set(find(at), [...(byTop.get(find(at)) ?? []), at])
  return [...byTop.values()].filter((members) => members.length > 1)
}

/** Joins the closest two clusters again and again; each keeps its best partner, so that a round costs one pass. */
function linkByAverage(members: readonly number[], overlapAt: OverlapAt, threshold: number): number[][] {
  const size = members.length
  const mean = members.map((left) => Float64Array.from(members, (right) => overlapAt(left, right)))
  const clusters: (number[] | undefined)[] = members.map((member) => [member])
  const best = members.map((_, at) => bestPartner(at, mean, clusters))
  for (;;) {
    let left = -1
    for (let at = 0; at < size; at++) if (clusters[at] && (best[at]?.overlap ?? -1) > (best[left]?.overlap ?? -1)) left = at
    const right = best[left]?.partner
    if (left === -1 || right === undefined || (best[left]?.overlap ?? 0) < threshold) break
    join(left, right, mean, clusters)
    for (let at = 0; at < size; at++)
      if (clusters[at] && (at === left || best[at]?.partner === left || best[at]?.partner === right))
        best[at] = bestPartner(at, mean, clusters)
  }
  return clusters.filter((cluster) => cluster !== undefined)
}

interface Partner {
  readonly partner: number | undefined
  readonly overlap: number
}

function bestPartner(at: number, mean: readonly Float64Array[], clusters: readonly unknown[]): Partner {
  let partner: number | undefined
  let overlap = -1
  for (let other = 0; other < clusters.length; other++) {
    if (other === at || !clusters[other] || (mean[at]?.[other] ?? 0) <= overlap) continue
    partner = other
    overlap = mean[at]?.[other] ?? 0
  }
  return {partner, overlap}
}

function join(left: number, right: number, mean: readonly Float64Array[], clusters: (number[] | undefined)[]): void {
  const a = clusters[left] ?? []
  const b = clusters[right] ?? []
  for (let other = 0; other < clusters.length; other++) {
    if (!clusters[other] || other === left || other === right) continue
    const joined = (a.length * (mean[left]?.[other] ?? 0) + b.length * (mean[right]?.[other] ?? 0)) / (a.length + b.length)
    ;(mean[left] as Float64Array)[other] = joined
    ;(mean[other] as Float64Array)[left] = joined
  }
  clusters[left] = [...a, ...b]
  clusters[right] = undefined
}

function closeMembers(members: readonly number[], overlapAt: OverlapAt, threshold: number): number[] {
  const kept = [...members].sort((a, b) => a - b)
  for (;;) {
    const means = kept.map((member) => meanOverlap(member, kept, overlapAt))
    const lowest = Math.min(...means)
    if (kept.length < 3 || lowest >= threshold * 0.8) return kept
    kept.splice(means.lastIndexOf(lowest), 1)
  }
}

/** Mean overlap of a member with the others of its group. */
export function meanOverlap(member: number, members: readonly number[], overlapAt: OverlapAt): number {
  const others = members.filter((other) => other !== member)
  return others.reduce((sum, other) => sum + overlapAt(member, other), 0) / Math.max(1, others.length)
}
