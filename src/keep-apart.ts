import {compare} from './3-compare/compare.js'
import type {Apart, MergedAgent} from './model.js'
import type {Options} from './options.js'
import {sketchSource} from './sketch-source.js'

type Pairs = readonly (readonly [left: string, right: string])[]

/**
 * The pairs that would look like one job once absorbed agents are gone, for then other words are rare. The apply that saw all agents
 * side by side knows better: it notes these pairs, so that a second one finds nothing to do.
 */
export async function keepApart(
  texts: ReadonlyMap<string, string>,
  known: readonly Apart[],
  merged: readonly Pick<MergedAgent, 'members'>[],
  {threshold, across}: Pick<Options, 'threshold' | 'across'>
): Promise<Pairs> {
  const agents = [...texts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([file, text]) => sketchSource({file, text, bytes: text.length, sha256: '', problems: []}))
  const asked = {
    threshold,
    across,
    together: [],
    base: '',
    asOne: false,
    pairs: 0,
    wanted: [],
    textOf: (file: string) => texts.get(file) ?? ''
  }
  const pairs: (readonly [string, string])[] = []
  for (;;) {
    const apart = [...known, ...pairs.map(([left, right]) => ({left, right, reason: ''}))]
    const {groups} = await compare(agents, {...asked, apart})
    // What stays a group is one.
    const fresh = groups.filter(({members}) => !merged.some((group) => members.every((file) => group.members.includes(file))))
    if (fresh.length === 0) return pairs.sort()
    for (const {members} of fresh)
      pairs.push(...members.flatMap((left, at) => members.slice(at + 1).map((right) => [left, right] as const)))
  }
}
